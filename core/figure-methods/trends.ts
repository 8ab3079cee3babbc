import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { ewma } from '../stats/ewma.ts';
import { type ChartRules, pChart } from '../stats/p-chart.ts';
import { pettitt } from '../stats/pettitt.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { localized } from '../text/localized.ts';
import { givenIn } from './given.ts';

const fewestPeriods = 10;
const limitRules: ReadonlyMap<string, NonNullable<ChartRules['exact']>> = new Map([
  ['auto', 'few'],
  ['exact', 'always'],
  ['normal', 'never'],
]);
const placesOf = (points: readonly ({ readonly isOutside: boolean } | null)[]) =>
  points.flatMap((point, place) => (point?.isOutside ? [place] : []));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Periods in a row: which one stands out, has the level drifted, when did it change. */
export const trendMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'p-chart',
    question: 'trend',
    title: localized('Shares over time (p chart)', '占比走势（p 控制图）', '占比走勢（p 管制圖）'),
    answers: localized(
      'Which periods stand out by more than chance?',
      '哪些时期的占比超出随机波动？',
      '哪些時期的占比超出隨機波動？',
    ),
    source: 'Montgomery, Introduction to Statistical Quality Control, 7.2; R qcc(type = "p")',
    fields: {
      ...{ count: 'numbers', size: 'numbers', centre: 'share?' },
      ...{ sigmas: 'positive?', run: 'count?', limits: 'text?' },
    },
    notes: {
      count: 'answers with the mark, a number a period',
      size: 'all answers of the period; one number serves all',
      centre: 'the usual share where it is known; left out: that of all periods together',
      sigmas: '3 if left out',
      run: 'points in a row on one side of the centre that are named, 8 if left out',
      limits: '"auto" (binomial where fewer than 5 hits are expected), "normal" or "exact"',
      value: 'the centre, share 0 to 1',
      outside0Based: 'periods beyond a limit, counted from 0; runs: from is counted from 0 too',
    },
    example: { count: [6, 4, 9, 25, 5], size: [50, 40, 60, 80, 45] },
    range: { kind: 'table', field: null },
    run: ({ count, size, centre, sigmas = 3, run = 8, limits = 'auto' }) => {
      const exact = limitRules.get(limits);
      if (!exact) return { refused: 'badInput', args: { field: 'limits', fault: 'not "auto", "normal" or "exact"' } };
      const [only = null] = size;
      const sizes = size.length === 1 ? count.map(() => only) : size;
      if (sizes.length !== count.length) return { refused: 'unequal', args: { fields: 'count, size' } };
      const periods = count.map((hits, place) => ({ count: hits, size: sizes[place] ?? null }));
      const wrong = periods.find(
        (one) => one.count !== null && one.size !== null && (one.count < 0 || one.count > one.size),
      );
      if (wrong) return { refused: 'badInput', args: { field: 'count', fault: `${wrong.count} of ${wrong.size}` } };
      const chart = pChart(periods, { ...(centre !== undefined && { centre }), sigmas, runLength: run, exact });
      if (!chart) return { refused: 'noAnswers' };
      return {
        value: chart.centre,
        n: periods.reduce((sum, one) => sum + (one.count === null ? 0 : (one.size ?? 0)), 0),
        details: {
          centre: chart.centre,
          shares: chart.points.map((point) => point?.share ?? null),
          lower: chart.points.map((point) => point?.lower ?? null),
          upper: chart.points.map((point) => point?.upper ?? null),
          outside0Based: placesOf(chart.points),
          exact0Based: chart.points.flatMap((point, place) => (point?.isExact ? [place] : [])),
          runs: chart.runs,
        },
      };
    },
  }),
  figureMethod({
    id: 'ewma',
    question: 'trend',
    title: localized('Slow drift (EWMA chart)', '缓慢变化（EWMA 控制图）', '緩慢變化（EWMA 管制圖）'),
    answers: localized(
      'Has the level drifted by steps too small for one period to show?',
      '水平是否在逐步变化，而单个时期看不出来？',
      '水準是否在逐步變化，而單個時期看不出來？',
    ),
    source: 'Roberts (1959), Technometrics 1, 239–250; NIST/SEMATECH e-Handbook 6.3.2.4',
    fields: {
      ...{ values: 'numbers', target: 'number?', sd: 'number?', lambda: 'positive?' },
      ...{ baseline: 'numbers?', baselinePeriods: 'count?', sigmas: 'positive?' },
    },
    notes: {
      values: 'one a period; null: no value, which moves nothing',
      target: 'the level to hold; left out: the mean of the baseline',
      sd: 'of a single value; left out: the sample deviation of the baseline',
      lambda: 'how much the newest value weighs, up to 1; 0.2 if left out, .2 to .3 are usual',
      baseline: 'values of a quiet time before',
      baselinePeriods: 'instead: so many of the first values are the baseline',
      sigmas: '3 if left out',
      value: 'the last weighted average, in the unit of the values',
      steadyStateLimits: 'once settled; lower and upper are those of each period, outside0Based counts from 0',
    },
    example: { values: [52, 47, 53, 49.3, 50.1], target: 50, sd: 2.0539, lambda: 0.3 },
    range: { kind: 'list', field: 'values' },
    run: ({ values, lambda = 0.2, sigmas = 3, ...given }) => {
      const baseline = sampleOf(given.baseline ?? values.slice(0, given.baselinePeriods ?? 0));
      const target = given.target ?? baseline?.mean;
      const sd = given.sd ?? (baseline ? Math.sqrt(baseline.variance) : undefined);
      if (target === undefined || sd === undefined)
        return { refused: 'missing', args: { fields: 'target, sd, baseline' } };
      if (sd < 0) return { refused: 'negative', args: { name: 'sd' } };
      const chart = ewma(values, { target, sd, lambda, sigmas });
      if (!chart) return { refused: 'badInput', args: { field: 'lambda', fault: 'above 1' } };
      const seen = chart.points.filter((point) => point !== null);
      const last = seen[seen.length - 1];
      if (!last) return { refused: 'noAnswers' };
      return {
        value: last.z,
        details: {
          ...{ target, sd, lambda, z: chart.points.map((point) => point?.z ?? null) },
          lower: chart.points.map((point) => point?.lower ?? null),
          upper: chart.points.map((point) => point?.upper ?? null),
          ...{ steadyStateLimits: chart.settled, outside0Based: placesOf(chart.points) },
        },
      };
    },
  }),
  figureMethod({
    id: 'pettitt',
    question: 'trend',
    title: localized(
      'When the level changed (Pettitt)',
      '水平何时变化（Pettitt 检验）',
      '水準何時變化（Pettitt 檢定）',
    ),
    answers: localized(
      'Did the level change once, and after which period?',
      '水平是否发生过一次变化？在哪个时期之后？',
      '水準是否發生過一次變化？在哪個時期之後？',
    ),
    source: 'Pettitt (1979), Applied Statistics 28, 126–135; R trend::pettitt.test',
    fields: { values: 'numbers' },
    notes: {
      values: 'one a period, at least 10; blanks are passed over',
      value: 'p, two-sided, rough',
      k: 'the change lies after so many values (changeAfter0Based: place of the last one before it)',
      K: 'the test figure; before and after: the means',
    },
    example: { values: [10, 11, 12, 10, 11, 20, 21, 22, 20, 21] },
    range: { kind: 'list', field: 'values' },
    run: ({ values }) => {
      const { given, notAnswered } = givenIn(values);
      if (given.length < fewestPeriods) return { refused: 'tooFew', args: { n: given.length, least: fewestPeriods } };
      const found = pettitt(given);
      if (!found) return { refused: 'constant', args: { name: 'values' } };
      const { k, K, p, shift } = found;
      const places = values.flatMap((value, place) => (value === null ? [] : [place]));
      return {
        ...{ value: p, n: given.length, notAnswered },
        details: {
          ...{ k, K, pApprox: p, changeAfter0Based: places[k - 1] ?? null, direction: shift > 0 ? 'up' : 'down' },
          ...{ before: meanOf(given.slice(0, k)), after: meanOf(given.slice(k)) },
        },
      };
    },
  }),
];
