import type { Standard } from '../standard-rules/standard.ts';
import { gradeOf, indexOf, type WithTotal } from './totals.ts';

/** A response without which the others have another grade. `row` as the sheet counts. */
export type ResponseFlip = { readonly row: number; readonly index: number; readonly grade: string };

/** Whether without one response as many are left as a group must have. */
export const hasOneToSpare = (n: number, { minimumGroup }: Standard): boolean => n - 1 >= Math.max(1, minimumGroup);

/**
 * The one response whose absence alone would change the grade; `null` when there is none, or none to spare. Only the lowest and the highest
 * total need looking at: none moves the index further. Of both the one that moves it more, of equal totals the first.
 * Example: 90, 90, 90, 90, 60 have 84; without the 60 the others have 90.
 */
export function responseFlip(graded: readonly WithTotal[], standard: Standard): ResponseFlip | null {
  const index = indexOf(graded.map(({ raw }) => raw));
  const grade = gradeOf(index, standard);
  const [first] = graded;
  if (index === null || grade === null || first === undefined || !hasOneToSpare(graded.length, standard)) return null;
  let [lowest, highest] = [first, first];
  for (const one of graded) {
    if (one.raw < lowest.raw) lowest = one;
    if (one.raw > highest.raw) highest = one;
  }
  const [flip] = [lowest, highest]
    .map(({ response, raw }) => {
      const rest = (index * graded.length - raw) / (graded.length - 1);
      return { row: response.row, index: rest, grade: gradeOf(rest, standard) ?? grade };
    })
    .filter((one) => one.grade !== grade)
    .sort((a, b) => Math.abs(b.index - index) - Math.abs(a.index - index));
  return flip ?? null;
}
