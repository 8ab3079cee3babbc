import type { NotWorked } from '../figure/method.ts';
import { correlationMatrix } from '../stats/correlation-matrix.ts';
import { readOutcome } from './outcome-columns.ts';

/** What driver shares are worked out from. */
export type DriverInput = {
  readonly between: readonly (readonly number[])[];
  readonly withOutcome: readonly number[];
  readonly names: readonly string[];
  readonly n?: number;
  readonly notAnswered: number;
};

type Given = {
  readonly columns?: Readonly<Record<string, readonly (number | null)[]>> | undefined;
  readonly outcome?: string | undefined;
  readonly predictors?: readonly (string | null)[] | undefined;
  readonly correlations?: readonly (readonly (number | null)[])[] | undefined;
  readonly outcomeCorrelations?: readonly (number | null)[] | undefined;
  readonly names?: readonly (string | null)[] | undefined;
  readonly n?: number | undefined;
};

const isCorrelation = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Math.abs(value) <= 1;

function fromCorrelations({ correlations = [], outcomeCorrelations, names, n }: Given): DriverInput | NotWorked {
  if (!outcomeCorrelations) return { refused: 'missing', args: { fields: 'outcomeCorrelations' } };
  const size = correlations.length;
  if (size === 0 || size !== outcomeCorrelations.length || correlations.some((row) => row.length !== size))
    return { refused: 'unequal', args: { fields: 'correlations, outcomeCorrelations' } };
  const isSound = correlations.every((row, i) =>
    row.every(
      (r, j) =>
        isCorrelation(r) && (i === j ? Math.abs(r - 1) < 1e-9 : Math.abs(r - (correlations[j]?.[i] ?? 2)) < 1e-9),
    ),
  );
  if (!isSound)
    return {
      refused: 'badInput',
      args: { field: 'correlations', fault: 'not symmetric correlations with 1 on the diagonal' },
    };
  if (!outcomeCorrelations.every(isCorrelation))
    return { refused: 'badInput', args: { field: 'outcomeCorrelations', fault: 'not between −1 and 1' } };
  return {
    between: correlations.map((row) => row.filter(isCorrelation)),
    withOutcome: outcomeCorrelations.filter(isCorrelation),
    names: correlations.map((_, at) => names?.[at] ?? String(at + 1)),
    ...(n !== undefined && { n }),
    notAnswered: 0,
  };
}

/** The correlations, from named columns or as given; or why there are none. */
export function readDrivers(given: Given): DriverInput | NotWorked {
  const { columns, outcome } = given;
  if (given.correlations) return fromCorrelations(given);
  if (!columns || outcome === undefined)
    return { refused: 'missing', args: { fields: columns ? 'outcome' : 'columns, outcome' } };
  const read = readOutcome(columns, outcome, given.predictors);
  if ('refused' in read) return read;
  const { names, n, notAnswered } = read;
  const all = correlationMatrix([...read.predictors, read.outcome]);
  if (!all) {
    const constant = read.predictors.findIndex((column) => column.every((value) => value === column[0]));
    return { refused: 'constant', args: { name: names[constant] ?? outcome } };
  }
  const size = names.length;
  return {
    between: all.slice(0, size).map((row) => row.slice(0, size)),
    withOutcome: (all[size] ?? []).slice(0, size),
    ...{ names, n, notAnswered },
  };
}
