import type { NotWorked, Worked } from '../figure/method.ts';
import { composite } from '../stats/composite.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import type { FigureWarning } from '../text/figure-warning.ts';
import { givenIn } from './given.ts';

type Numbers = readonly (number | null)[];
type Columns = Readonly<Record<string, Numbers>>;

export type CsiInput = {
  readonly scores?: Numbers;
  readonly answers?: Columns;
  readonly weights?: Numbers;
  readonly importance?: Numbers;
  readonly importanceAnswers?: Columns;
  readonly method?: string;
  readonly min?: number;
  readonly max?: number;
  readonly level?: number;
};

/** Answered weight below which there is no index (design §3.2). */
const leastCoverage = 0.6;

const meanOf = (values: Numbers): number | null => {
  const { given } = givenIn(values);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
};

type Rescaled = { readonly to100: (value: number) => number; readonly isOff: (value: number) => boolean };

/** How an answer becomes 0 to 100; `null`: the scale or the method's name does not fit. */
function methodOf({ method, min, max }: CsiInput): Rescaled | null {
  const name = method ?? (max === undefined ? 'none' : 'percentOfMaximum');
  if (name === 'none') return { to100: (value) => value, isOff: () => false };
  const low = min ?? 1;
  if (max === undefined || !(max > low)) return null;
  const isOff = (value: number) => value > max || value < low;
  if (name === 'percentOfMaximum') return { to100: (value) => (100 * value) / max, isOff };
  return name === 'pomp' ? { to100: (value) => (100 * (value - low)) / (max - low), isOff } : null;
}

/** Weights of `items` items, not yet scaled. */
function weightsOf({ weights, importance, importanceAnswers }: CsiInput, items: number): readonly number[] | NotWorked {
  const means = importanceAnswers && Object.values(importanceAnswers).map(meanOf);
  const said = weights ?? importance ?? means ?? new Array<number>(items).fill(1);
  if (said.length !== items) return { refused: 'unequal', args: { fields: 'scores, weights' } };
  const { given, notAnswered } = givenIn(said);
  if (notAnswered > 0) return { refused: 'missing', args: { fields: 'weights' } };
  if (given.some((weight) => weight < 0)) return { refused: 'negative', args: { name: 'weights' } };
  return given.some((weight) => weight > 0) ? given : { refused: 'noWeight' };
}

/** The weighted index of scores per item, or of respondents. */
export function runCsi(input: CsiInput): Worked | NotWorked {
  const { scores, answers, level } = input;
  const names = answers ? Object.keys(answers) : (scores ?? []).map((_, item) => String(item + 1));
  if (names.length === 0) return { refused: 'missing', args: { fields: 'scores / answers' } };
  const rescaled = methodOf(input);
  if (!rescaled) return { refused: 'badInput', args: { field: 'method', fault: 'does not fit min and max' } };
  const weights = weightsOf(input, names.length);
  if ('refused' in weights) return weights;

  let isOff = false;
  const scored = (values: Numbers): Numbers =>
    values.map((value) => {
      if (value === null || !rescaled.isOff(value)) return value === null ? null : rescaled.to100(value);
      isOff = true;
      return null;
    });
  const columns = answers ? Object.values(answers).map(scored) : scored(scores ?? []).map((score) => [score]);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const means = columns.map(meanOf);
  const details = {
    weights: Object.fromEntries(names.map((name, item) => [name, (weights[item] ?? 0) / all])),
    scores: Object.fromEntries(names.map((name, item) => [name, means[item] ?? null])),
    parts: Object.fromEntries(
      names.map((name, item) => [name, means[item] == null ? null : ((weights[item] ?? 0) * (means[item] ?? 0)) / all]),
    ),
  };
  const off: readonly FigureWarning[] = isOff ? ['offScale'] : [];
  if (!answers) {
    const one = composite(means, weights);
    const isInsufficient = !one || one.coverage < leastCoverage - 1e-9;
    return {
      ...{ value: one?.score ?? null, isInsufficient },
      warnings: isInsufficient ? [...off, 'lowCoverage'] : off,
      details: { ...details, coverage: one?.coverage ?? 0 },
    };
  }
  const rows = columns[0]?.length ?? 0;
  const indices = Array.from({ length: rows }, (_, row) => {
    const one = composite(
      columns.map((column) => column[row] ?? null),
      weights,
    );
    return one && one.coverage >= leastCoverage - 1e-9 ? one.score : null;
  });
  const { given, notAnswered } = givenIn(indices);
  if (given.length === 0) return { refused: 'noAnswers' };
  const sample = sampleOf(given);
  return {
    ...{ value: meanOf(given), n: given.length, notAnswered },
    interval: sample && meanInterval(sample.n, sample.mean, sample.variance, level),
    warnings: notAnswered > 0 ? [...off, 'leftOut'] : off,
    details,
  };
}
