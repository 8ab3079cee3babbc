/** A comparison matrix as a person wrote it; `null`: a blank cell. */
export type GivenJudgements = readonly (readonly (number | null)[])[];

/** Complete and positive; `isRough`: some pair is only about the inverse of its counterpart, as printed matrices round. */
export type Judgements = { readonly matrix: readonly (readonly number[])[]; readonly isRough: boolean };

/**
 * Why a matrix cannot be used. `missing`: neither cell of the pair is filled in; `notReciprocal`: the two cells of a pair
 * are not the inverse of each other, or one on the diagonal (i = j) is not 1; `outOfRange`: not between 1/9 and 9.
 * `i`, `j`: row and column of the cell from 0, i ≤ j but for a cell out of range.
 */
export type JudgementFault =
  | { readonly fault: 'notSquare' }
  | { readonly fault: 'missing' | 'notReciprocal' | 'outOfRange'; readonly i: number; readonly j: number };

/** Printed matrices round: 1/7 is .14, 1/9 is .11. */
const roughly = 0.05;
const exactly = 1e-9;

const isOutside = (value: number | null): boolean =>
  value !== null && !(value >= (1 - roughly) / 9 && value <= 9 * (1 + exactly));

/**
 * Judgements of pairs, checked and completed: `given[i][j]` says how many times i matters more than j.
 * In words: square, every number between 1/9 and 9, each pair the inverse of its counterpart (within 5 %, said by
 * `isRough`), 1 or blank on the diagonal; a blank is the inverse of its counterpart. Rows are read from the first, and
 * the first fault is given. Source: Saaty (1980). Example: · 3 / · · → 1 3 / ⅓ 1.
 */
export function readJudgements(given: GivenJudgements): Judgements | JudgementFault {
  if (given.length === 0 || given.some((row) => row.length !== given.length)) return { fault: 'notSquare' };
  let isRough = false;
  const matrix: number[][] = given.map(() => []);
  for (let i = 0; i < given.length; i++)
    for (let j = i; j < given.length; j++) {
      const one = given[i]?.[j] ?? null;
      const other = given[j]?.[i] ?? null;
      if (isOutside(one)) return { fault: 'outOfRange', i, j };
      if (isOutside(other)) return { fault: 'outOfRange', i: j, j: i };
      if (one === null && other === null && i !== j) return { fault: 'missing', i, j };
      const pair = [one ?? 1 / (other ?? 1), other ?? 1 / (one ?? 1)] as const;
      const off = Math.abs(pair[0] * pair[1] - 1);
      if (off > roughly || (i === j && off > exactly)) return { fault: 'notReciprocal', i, j };
      isRough = isRough || off > exactly;
      (matrix[i] ?? [])[j] = pair[0];
      (matrix[j] ?? [])[i] = pair[1];
    }
  return { matrix, isRough };
}
