import { gradeItem } from '../../core/feedback/grade-item.ts';
import { itemFault } from '../../core/feedback/item-fault.ts';
import type { FeedbackItem, ItemResult } from '../../core/feedback/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { GradedRows } from './grade-stored.ts';
import type { Stored } from './memory.ts';
import type { Plan } from './plan-items.ts';

type Graded = { readonly score?: number | null; readonly grade?: string | null };

const gradedBefore = (known: Stored | undefined): Graded | null => (known?.score === undefined ? null : known);

/** Nothing where the rules have changed since the item was stored, so that they cannot take it now. */
const gradeAlone = (item: FeedbackItem, standard: Standard): Graded =>
  itemFault(item, standard) ? {} : gradeItem(item, standard);

/** What the extension is told of each item, in the order they came; of a second one with the same id that it is one. */
export function resultsOf(
  items: readonly FeedbackItem[],
  { earlier, rejected }: Plan,
  { rows, grades, standard }: GradedRows,
): readonly ItemResult[] {
  const told = new Set<string>();
  return items.map((item): ItemResult => {
    const { id } = item;
    const fault = rejected.get(id);
    if (fault) return { id, status: 'rejected', ...fault };
    const isAgain = told.has(id);
    told.add(id);
    const known = earlier.get(id);
    const row = rows.get(id) ?? (known?.row || undefined);
    const drawn = row === undefined ? undefined : grades.get(row);
    // What the row was graded is not known where only the clock will grade it; the rules are the same.
    const { score, grade } = drawn ?? gradedBefore(known) ?? gradeAlone(item, standard);
    return {
      id,
      status: known || isAgain ? 'duplicate' : 'appended',
      ...(row !== undefined && { row }),
      ...(score !== undefined && { score }),
      ...(grade !== undefined && { grade }),
    };
  });
}
