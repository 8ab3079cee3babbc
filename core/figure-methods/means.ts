import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { bcaInterval } from '../stats/bca.ts';
import { bootstrapMeans, percentileInterval } from '../stats/bootstrap.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { oneSampleT } from '../stats/one-sample-t.ts';
import { quantile } from '../stats/quantile.ts';
import { mulberry32 } from '../stats/random.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { givenIn } from './given.ts';
import { oneSided } from './one-sided.ts';
import { readSample } from './read-sample.ts';

const summaryNotes = {
  values: 'one answer a respondent; or n, mean and sd (or variance)',
  level: 'of the interval, 0.95 if left out',
};

/** Most resamples that a figure draws: more would keep a person waiting. */
const mostResamples = 100_000;

/** Means and what they are worth. */
export const meanMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'mean-interval',
    question: 'headline',
    title: { en: 'A mean and its interval', 'zh-CN': '平均值及其区间', 'zh-TW': '平均值及其區間' },
    answers: {
      en: 'Between which values does the true mean lie?',
      'zh-CN': '真实平均值在什么范围内？',
      'zh-TW': '真實平均值在什麼範圍內？',
    },
    source: 'Student (1908), Biometrika 6, 1–25; R t.test',
    fields: {
      ...{ values: 'numbers?', n: 'count?', mean: 'number?', sd: 'number?', variance: 'number?', level: 'level?' },
    },
    notes: {
      ...summaryNotes,
      n: 'answers',
      mean: 'their mean',
      value: 'mean',
      variance: 'square of sd',
      sd: 'sample standard deviation',
      se: 'standard error of the mean',
    },
    example: { values: [4, 5, 3, 4, null, 5, 2, 4] },
    range: { kind: 'list', field: 'values' },
    run: ({ values, level = 0.95, ...given }) => {
      const summary = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const one = values && givenIn(values);
      // One answer has a mean, though no interval.
      if (one?.given.length === 1) return { value: one.given[0] ?? null, n: 1, notAnswered: one.notAnswered };
      if (one?.given.length === 0) return { refused: 'noAnswers' };
      const read = readSample(values, summary as Record<string, number>, 'values, or n, mean and sd');
      if ('refused' in read) return read;
      const { n, mean, variance } = read.sample;
      return {
        value: mean,
        n,
        notAnswered: read.notAnswered,
        interval: meanInterval(n, mean, variance, level),
        warnings: variance === 0 ? ['noSpread'] : [],
        details: {
          ...{ mean, sd: Math.sqrt(variance), variance, se: Math.sqrt(variance / n), df: n - 1 },
          median: one
            ? quantile(
                [...one.given].sort((a, b) => a - b),
                0.5,
              )
            : null,
        },
      };
    },
  }),
  figureMethod({
    id: 'bootstrap-mean',
    question: 'headline',
    title: { en: 'A mean by resampling', 'zh-CN': '平均值（重抽样区间）', 'zh-TW': '平均值（重抽樣區間）' },
    answers: {
      en: 'Between which values does the true mean lie, whatever the shape of the answers?',
      'zh-CN': '不论作答分布形状如何，真实平均值在什么范围内？',
      'zh-TW': '不論作答分布形狀如何，真實平均值在什麼範圍內？',
    },
    source: 'Efron (1979), Annals of Statistics 7, 1–26; BCa: Efron (1987), JASA 82, 171–185; R package boot',
    fields: { values: 'numbers', resamples: 'count?', seed: 'count?', level: 'level?' },
    notes: {
      values: 'one figure a respondent',
      resamples: '9999 if left out, 2000 of more than 2000 answers; at most 100000',
      seed: 'a whole number, 42 if left out: the same seed gives the same interval',
      level: 'of the intervals, 0.95 if left out',
      value: 'mean; interval: percentile',
      bca: 'percentile interval mended for bias and skew; se: spread of the resampled means',
    },
    example: { values: [4, 5, 3, 4, null, 5, 2, 4], resamples: 2000, seed: 42 },
    range: { kind: 'list', field: 'values' },
    run: ({ values, resamples: asked, seed = 42, level = 0.95 }) => {
      const { given, notAnswered } = givenIn(values);
      const sample = sampleOf(given);
      if (!sample) return { refused: 'tooFew', args: { n: given.length, least: 2 } };
      const resamples = asked ?? (given.length > 2000 ? 2000 : 9999);
      if (resamples < 2 || resamples > mostResamples)
        return { refused: 'badInput', args: { field: 'resamples', fault: `not between 2 and ${mostResamples}` } };
      const means = bootstrapMeans(given, resamples, mulberry32(seed));
      const spread = sampleOf(Array.from(means));
      const percentile = percentileInterval(means, level);
      return {
        value: sample.mean,
        n: sample.n,
        notAnswered,
        interval: percentile,
        warnings: sample.variance === 0 ? ['noSpread'] : [],
        details: {
          ...{ percentile, bca: bcaInterval(given, means, level), se: Math.sqrt(spread?.variance ?? 0) },
          ...{ bias: (spread?.mean ?? sample.mean) - sample.mean, resamples, seed },
        },
      };
    },
  }),
  figureMethod({
    id: 'one-sample-t',
    question: 'compare',
    title: { en: 'A mean against a target', 'zh-CN': '平均值与目标比较', 'zh-TW': '平均值與目標比較' },
    answers: {
      en: 'Does the mean differ from a target by more than chance?',
      'zh-CN': '平均值与目标的差距是否超出随机波动？',
      'zh-TW': '平均值與目標的差距是否超出隨機波動？',
    },
    source: 'Student (1908), Biometrika 6, 1–25; R t.test(x, mu = target)',
    fields: { values: 'numbers?', summary: 'amounts?', target: 'number', level: 'level?' },
    notes: {
      ...summaryNotes,
      values: 'one answer a respondent; or summary with n, mean and sd (or variance)',
      summary: 'n, mean and sd (or variance), in place of values',
      target: 'what the mean is held against',
      value: 'mean minus target; interval likewise',
      p: 'two-sided; pLess and pGreater: that the mean lies below, above the target',
      meanInterval: 'interval of the mean itself',
    },
    example: { values: [4, 5, 3, 4, null, 5, 2, 4], target: 4 },
    range: { kind: 'list', field: 'values' },
    run: ({ values, summary, target, level = 0.95 }) => {
      const read = readSample(values, summary, 'values');
      if ('refused' in read) return read;
      const { sample, notAnswered } = read;
      const test = oneSampleT(sample, target, level);
      return {
        value: sample.mean - target,
        n: sample.n,
        notAnswered,
        interval: test?.interval ?? null,
        warnings: test ? [] : ['noSpread'],
        details: {
          ...{ mean: sample.mean, sd: Math.sqrt(sample.variance), t: test?.t ?? null, df: sample.n - 1 },
          ...{ p: test?.p ?? null, ...(test && oneSided(test.t, test.p)) },
          meanInterval: meanInterval(sample.n, sample.mean, sample.variance, level),
        },
      };
    },
  }),
];
