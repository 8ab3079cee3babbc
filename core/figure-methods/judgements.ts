import type { NotWorked } from '../figure/method.ts';

/** Pairwise judgements, complete and positive; `isRough`: some pairs are only about the inverse of each other. */
export type Judgements = { readonly matrix: readonly (readonly number[])[]; readonly isRough: boolean };

type Given = readonly (readonly (number | null)[])[];

/** Printed matrices round: 1/7 is .14, 1/9 is .11. */
const roughly = 0.05;
const exactly = 1e-9;

/** The two cells of a pair; a blank is the inverse of its counterpart, on the diagonal 1. */
function pairOf(given: Given, i: number, j: number): readonly [number, number] | null {
  const one = given[i]?.[j] ?? null;
  const other = given[j]?.[i] ?? null;
  if (one === null && other === null) return i === j ? [1, 1] : null;
  return [one ?? 1 / (other ?? 1), other ?? 1 / (one ?? 1)];
}

/** A comparison matrix as a person wrote it, checked: square, each pair the inverse of its counterpart, 1/9 to 9. */
export function readJudgements(given: Given, names: readonly string[]): Judgements | NotWorked {
  if (given.length === 0 || given.some((row) => row.length !== given.length))
    return { refused: 'badInput', args: { field: 'matrix', fault: 'not as many rows as columns' } };
  let isRough = false;
  const matrix: number[][] = given.map(() => []);
  for (let i = 0; i < given.length; i++)
    for (let j = 0; j <= i; j++) {
      const args = { first: names[j] ?? String(j + 1), second: names[i] ?? String(i + 1) };
      const pair = pairOf(given, i, j);
      if (!pair) return { refused: 'missing', args: { fields: `${args.first} / ${args.second}` } };
      const [low, high] = [Math.min(...pair), Math.max(...pair)];
      const off = Math.abs(low * high - 1);
      const isIn = low > 0 && low >= (1 - roughly) / 9 && high <= 9 * (1 + exactly);
      if (!isIn || off > roughly || (i === j && off > exactly)) return { refused: 'notReciprocal', args };
      isRough = isRough || off > exactly;
      (matrix[i] ?? [])[j] = pair[0];
      (matrix[j] ?? [])[i] = pair[1];
    }
  return { matrix, isRough };
}
