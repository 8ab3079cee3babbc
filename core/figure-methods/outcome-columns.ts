import type { NotWorked } from '../figure/method.ts';
import { centre } from '../stats/centre.ts';
import { completeRows } from '../stats/complete-rows.ts';

type Answered = readonly (number | null)[];

/** An outcome and its predictors over the rows that answered all of them. */
export type OutcomeColumns = {
  readonly outcome: readonly number[];
  readonly predictors: readonly (readonly number[])[];
  readonly names: readonly string[];
  /** Complete rows, and those that are not. */
  readonly n: number;
  readonly notAnswered: number;
};

const isConstant = (column: readonly number[]) => centre(column)?.squares === 0;

/** The outcome by its name and the predictors by theirs, all other columns when none are named; or why that cannot be. */
export function readOutcome(
  columns: Readonly<Record<string, Answered>>,
  outcome: string,
  chosen: readonly (string | null)[] | undefined,
): OutcomeColumns | NotWorked {
  const names = (chosen ?? Object.keys(columns)).filter((name): name is string => name !== null && name !== outcome);
  const unknown = [outcome, ...names].find((name) => !Object.keys(columns).includes(name));
  if (unknown !== undefined)
    return { refused: 'badInput', args: { field: 'columns', fault: `no column "${unknown}"` } };
  if (names.length === 0) return { refused: 'missing', args: { fields: 'predictors' } };
  const [answers = [], ...predictors] = completeRows([outcome, ...names].map((name) => columns[name] ?? []));
  const n = answers.length;
  const least = names.length + 2;
  if (n < least) return { refused: 'tooFew', args: { n, least } };
  if (isConstant(answers)) return { refused: 'constant', args: { name: outcome } };
  const constant = predictors.findIndex(isConstant);
  if (predictors.every(isConstant)) return { refused: 'constant', args: { name: names[constant] ?? '' } };
  return { outcome: answers, predictors, names, n, notAnswered: (columns[outcome]?.length ?? 0) - n };
}

/** Values under their names. */
export const byName = <Value>(names: readonly string[], values: readonly Value[]): { readonly [name: string]: Value } =>
  Object.fromEntries(values.map((value, at) => [names[at] ?? String(at + 1), value]));

/** Complete rows from which shares of drivers are steady enough to be shown (measurement rule of thumb). */
export const enoughRows = (predictors: number) => Math.max(30, 5 * (predictors + 1));
