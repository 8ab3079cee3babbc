import type { PlsPath } from './pls-fit.ts';
import { cell, type PathModel } from './pls-model.ts';
import { arrowsOf } from './pls-path.ts';
import { totalEffects } from './total-effects.ts';

/** One number of a fitted model: `paths` and `totalEffects` by [to][from], own `loadings` by [indicator][construct], `r2` by [construct][construct]. */
export type Coefficient = {
  readonly table: 'paths' | 'totalEffects' | 'loadings' | 'r2';
  readonly row: number;
  readonly column: number;
};

/** The numbers of a model that a bootstrap gives intervals for, always in this order; total effects over one way or more. */
export function coefficientsOf(model: PathModel): readonly Coefficient[] {
  const { blocks, predecessors } = model;
  const ways = totalEffects(arrowsOf(model)) ?? [];
  return [
    ...predecessors.flatMap((before, row) => before.map((column) => ({ table: 'paths', row, column }) as const)),
    ...ways.flatMap((from, row) =>
      from.flatMap((count, column) => (count > 0 ? [{ table: 'totalEffects', row, column } as const] : [])),
    ),
    ...blocks.flatMap((block, column) => block.map((row) => ({ table: 'loadings', row, column }) as const)),
    ...predecessors.flatMap((before, row) => (before.length > 0 ? [{ table: 'r2', row, column: row } as const] : [])),
  ];
}

/** What a coefficient is in a fitted model. */
export const coefficientIn = (found: PlsPath, { table, row, column }: Coefficient): number =>
  table === 'r2' ? (found.r2[row] ?? 0) : cell(found[table], row, column);
