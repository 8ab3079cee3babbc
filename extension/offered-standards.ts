import type { Standard } from '../core/standard-rules/standard.ts';

/** What an agent can log from a page, the usual one first; the others are about facts, staff or a whole survey. */
const offered = ['five-point', 'weighted-procedure', 'descriptor-rubric', 'construction-evidence'];

/** The standards that the popup offers, in its order. */
export function offeredStandards(standards: readonly Standard[]): readonly Standard[] {
  return offered.map((id) => {
    const found = standards.find((standard) => standard.id === id);
    if (!found) throw new Error(`unknown standard: ${id}`);
    return found;
  });
}
