import type { NotWorked, Worked } from '../figure/method.ts';
import { acsi } from '../stats/acsi.ts';
import { completeRows } from '../stats/complete-rows.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { givenIn } from './given.ts';

type Numbers = readonly (number | null)[];

export type AcsiInput = {
  readonly means?: Numbers;
  readonly answers?: Readonly<Record<string, Numbers>>;
  readonly weights?: Numbers;
  readonly standardised?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly level?: number;
};

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The index of one set of means, or of the answers of respondents who answered every question. */
export function runAcsi({
  means,
  answers,
  weights,
  standardised = false,
  min = 1,
  max = 10,
  level,
}: AcsiInput): Worked | NotWorked {
  if (!(max > min)) return { refused: 'badScale' };
  if (!means && !answers) return { refused: 'missing', args: { fields: 'means / answers' } };
  if (standardised && !answers) return { refused: 'missing', args: { fields: 'answers' } };
  const isOn = (value: number | null) => value !== null && value >= min && value <= max;
  const lists = Object.values(answers ?? {});
  const rows = lists[0]?.length ?? 0;
  const columns = completeRows(lists.map((list) => list.map((value) => (isOn(value) ? value : null))));
  const n = columns[0]?.length ?? 0;
  if (answers && n === 0) return { refused: 'noAnswers' };
  const { given, notAnswered } = givenIn(answers ? columns.map(meanOf) : (means ?? []));
  if (notAnswered > 0 || given.length === 0) return { refused: 'missing', args: { fields: 'means' } };
  const outside = given.find((mean) => mean < min || mean > max);
  if (outside !== undefined)
    return { refused: 'badInput', args: { field: 'means', fault: `${outside} is not on ${min} to ${max}` } };

  const said = weights ?? given.map(() => 1);
  if (said.length !== given.length) return { refused: 'unequal', args: { fields: 'means, weights' } };
  if (said.some((weight) => weight === null)) return { refused: 'missing', args: { fields: 'weights' } };
  if (said.some((weight) => (weight ?? 0) < 0)) return { refused: 'negative', args: { name: 'weights' } };
  const deviations = columns.map((column) => Math.sqrt(sampleOf(column)?.variance ?? 0));
  const flat = standardised ? deviations.indexOf(0) : -1;
  if (flat >= 0) return { refused: 'constant', args: { name: Object.keys(answers ?? {})[flat] ?? '' } };
  const used = said.map((weight, item) => (weight ?? 0) / (standardised ? (deviations[item] ?? 1) : 1));
  const indexOf = (values: readonly number[]) =>
    acsi(values.map((mean, item) => ({ mean, min, max, weight: used[item] ?? 0 })));
  const value = indexOf(given);
  if (value === null) return { refused: 'noWeight' };
  const total = used.reduce((sum, weight) => sum + weight, 0);
  const details = { means: given, weights: used.map((weight) => weight / total) };
  if (!answers) return { value, details };
  const each = Array.from({ length: n }, (_, row) => indexOf(columns.map((column) => column[row] ?? min)));
  const sample = sampleOf(each);
  return {
    ...{ value, n, notAnswered: rows - n, details },
    interval: sample && meanInterval(n, sample.mean, sample.variance, level),
    warnings: n < rows ? ['leftOut'] : [],
  };
}
