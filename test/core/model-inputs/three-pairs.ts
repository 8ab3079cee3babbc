import { expect } from 'vitest';
import { pair } from './inputs-tab.ts';

/** Three dimensions compared in pairs. */
export const one = [
  pair(1, 'Taste', 'Price', '3'),
  pair(1, 'Taste', 'Speed', '5'),
  pair(1, 'Speed', 'Price', '1/3'),
] as const;
/** 3 and 5 as typed, 3 as the inverse of 1/3. */
export const matrix = [
  [1, 3, 5],
  [1 / 3, 1, 3],
  [1 / 5, 1 / 3, 1],
];
export const close = (found: readonly (readonly number[])[] | undefined, wanted: readonly (readonly number[])[]) => {
  expect(found).toHaveLength(wanted.length);
  for (const [i, row] of wanted.entries())
    for (const [j, value] of row.entries()) expect(found?.[i]?.[j]).toBeCloseTo(value, 12);
};
