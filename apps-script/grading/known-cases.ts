import type { Case } from '../../core/actions/schema.ts';
import { isAtWork } from '../../core/actions/settle.ts';
import type { KnownCase } from '../../core/digest/schema.ts';
import type { GradedResponse } from '../../core/scoring/schema.ts';

/**
 * Cases as a digest or a mail may tell them, due first: who answered only where the team shows it. Long lists are cut, so
 * their order may not be that in which people sorted the tab.
 */
export function knownCases(
  cases: readonly Case[],
  graded: readonly GradedResponse[],
  showsIdentity: boolean,
): readonly KnownCase[] {
  const responses = new Map(graded.map(({ response }) => [response.row, response]));
  const ordered = [...cases].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.number - b.number));
  return ordered.map((one) => {
    const response = one.standing === 'gone' ? undefined : responses.get(one.row);
    return {
      ...{ id: one.id, title: one.title, owner: one.owner, opened: one.opened, due: one.due },
      ...{ isOpen: isAtWork(one), isOverdue: one.isOverdue },
      answered: response?.at ?? null,
      customer: showsIdentity ? (response?.customer ?? null) : null,
    };
  });
}
