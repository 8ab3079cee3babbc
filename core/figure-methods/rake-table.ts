import type { NotWorked, Worked } from '../figure/method.ts';
import { raked } from './raked.ts';

type Row = readonly (number | null)[];

/** Rakes a table of counts to its row and column targets. */
export function rakeTable(
  table: readonly Row[],
  rowTargets: Row,
  columnTargets: Row,
  cap: number | null,
): Worked | NotWorked {
  const width = table[0]?.length ?? 0;
  const isBlank = (row: Row) => row.some((value) => value === null);
  if (table.some(isBlank) || isBlank(rowTargets) || isBlank(columnTargets))
    return { refused: 'missing', args: { fields: 'table, rowTargets, columnTargets' } };
  if (rowTargets.length !== table.length) return { refused: 'unequal', args: { fields: 'table, rowTargets' } };
  if (columnTargets.length !== width) return { refused: 'unequal', args: { fields: 'table, columnTargets' } };
  const counts = table.flatMap((row) => row.map((value) => value ?? 0));
  if (counts.some((count) => count < 0)) return { refused: 'negative', args: { name: 'table' } };
  if (counts.every((count) => count === 0)) return { refused: 'noAnswers' };
  const margin = (kind: string, targets: Row, groupOf: (cell: number) => number) => ({
    groups: counts.map((_, cell) => groupOf(cell)),
    targets: targets.map((target) => target ?? 0),
    names: targets.map((_, place) => `${kind} ${place + 1}`),
  });
  const found = raked(
    ...([counts, counts] as const),
    [
      margin('row', rowTargets, (cell) => Math.floor(cell / width)),
      margin('column', columnTargets, (cell) => cell % width),
    ],
    cap,
  );
  if ('refused' in found) return found;
  const { weights, warnings, details } = found;
  const inRows = (values: readonly number[]) => table.map((_, row) => values.slice(row * width, (row + 1) * width));
  return {
    value: details.nEff,
    n: counts.reduce((sum, count) => sum + count, 0),
    warnings,
    details: {
      raked: inRows(weights.map((weight, cell) => weight * (counts[cell] ?? 0))),
      weights: inRows(weights),
      ...details,
    },
  };
}
