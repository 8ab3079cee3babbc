import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');
const near = (value: number, digits = 9) => expect.closeTo(value, digits);

// R's data sets `sleep` and `PlantGrowth`.
const first = Object.freeze([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const second = Object.freeze([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
const plants = Object.freeze({
  ctrl: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
  trt1: [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
  trt2: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
});

// R t.test, wilcox.test(exact = FALSE); one-sided p and the pooled test by SciPy 1.17 ttest_ind.
test('welch of sleep, from answers and from summaries', () => {
  const found = run('welch', { first: [...first, null], second });
  expect(found).toMatchObject({
    n: 20,
    notAnswered: 1,
    value: near(-1.58),
    interval: [near(-3.3654832307), near(0.2054832307)],
  });
  expect(found.details).toMatchObject({
    ...{ t: near(-1.860813467), df: near(17.77647352, 8), p: near(0.07939414019) },
    ...{ pLess: near(0.03969707009), pooled: { df: 18, p: near(0.0791867142) } },
  });
  const firstSummary = { n: 10, mean: 0.75, variance: 3.2005555555556 };
  const secondSummary = { n: 10, mean: 2.33, variance: 4.009 };
  expect(run('welch', { firstSummary, secondSummary }).details).toMatchObject({ t: near(-1.860813467, 7) });
});

test('paired-t and mann-whitney of sleep', () => {
  expect(run('paired-t', { first, second })).toMatchObject({
    ...{ value: near(-1.58), n: 10, interval: [near(-2.459885763277), near(-0.700114236723)] },
    details: { t: near(-4.06212768338), df: 9, p: near(0.00283289019738) },
  });
  const ranked = run('mann-whitney', { first, second });
  expect(ranked.details).toMatchObject({ w: 25.5, u: 25.5, p: near(0.0693275754336), pExact: null });
  expect(ranked.value).toBeCloseTo(0.255, 12);
  // Hollander & Wolfe (1973), p. 69f, in R's help page of wilcox.test: W 35, one-sided p .1272.
  const depression = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  expect(run('mann-whitney', { first: depression, second: [1.15, 0.88, 0.9, 0.74, 1.21] }).details).toMatchObject({
    ...{ w: 35, pExact: near(0.2544122544, 10) },
  });
});

// R aov, oneway.test and kruskal.test of PlantGrowth; ICC and deff of measurement §19.
test('anova and kruskal-wallis of PlantGrowth', () => {
  const found = run('anova', { groups: plants });
  expect(found).toMatchObject({ value: near(4.84609, 5), n: 30 });
  expect(found.details).toMatchObject({
    ...{ df1: 2, df2: 27, p: near(0.01591, 5), msBetween: near(1.88317, 5), msWithin: near(0.3885959259) },
    ...{ icc: near(0.277774336015, 10), deff: near(3.499969024135, 9) },
    ...{ welch: { f: near(5.1809724081), p: near(0.0173928215) }, means: { ctrl: near(5.032, 10) } },
  });
  expect(run('kruskal-wallis', { groups: plants })).toMatchObject({
    ...{ value: near(7.98822874944), details: { df: 2, p: near(0.0184237557315) } },
  });
});

// R p.adjust, BH, holm, bonferroni.
test('adjusted-p keeps blanks in their place', () => {
  const found = run('adjusted-p', { p: [0.01, 0.02, null, 0.03, 0.04, 0.05] });
  expect(found.value).toBe(5);
  expect(found.details).toEqual({
    benjaminiHochberg: [near(0.05), near(0.05), null, near(0.05), near(0.05), near(0.05)],
    holm: [near(0.05), near(0.08), null, near(0.09), near(0.09), near(0.09)],
    bonferroni: [near(0.05), near(0.1), null, near(0.15), near(0.2), near(0.25)],
  });
});

test.each([
  ['welch', { first: [1], second: [1, 2] }, 'tooFew'],
  ['welch', { first: [1, 2] }, 'missing'],
  ['paired-t', { first: [1, 2], second: [1] }, 'unequal'],
  ['paired-t', { first: [1, null], second: [null, 2] }, 'tooFew'],
  ['mann-whitney', { first: [], second: [1] }, 'noAnswers'],
  ['anova', { groups: { a: [1, 2] } }, 'tooFew'],
  ['anova', { groups: { a: [1], b: [2] } }, 'tooFew'],
  ['anova', { groups: { a: [1, 1], b: [2, 2] } }, 'constant'],
  ['kruskal-wallis', { groups: { a: [1, 1], b: [1] } }, 'constant'],
  ['kruskal-wallis', { groups: { a: [1, 2], b: [null] } }, 'tooFew'],
  ['adjusted-p', { p: [1.2] }, 'badInput'],
  ['adjusted-p', { p: [null] }, 'missing'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});

test.each([
  ['welch', { first: [2, 2], second: [3, 3] }, -1],
  ['paired-t', { first: [2, 3], second: [1, 2] }, 1],
  ['mann-whitney', { first: [2, 2], second: [2] }, 0.5],
])('%s of %j has a value but no test', (id, input, value) => {
  const found = run(id, input);
  expect(found).toMatchObject({ value, details: { p: null } });
  expect(found.interval).toBeUndefined();
  expect(found.warnings).toHaveLength(1);
});
