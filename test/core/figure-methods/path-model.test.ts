import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { survey } from '../stats/pls-survey.ts';

const random = mulberry32(11);
const moods = Array.from({ length: 120 }, () => 6 * random());
const like = (weight: number) => moods.map((mood) => 1 + weight * mood + 3 * random());
const columns = { q1: like(1), q2: like(1), v1: like(0.7), s1: like(1), s2: like(0.9), s3: like(0.8) };
const model = {
  columns,
  blocks: { Quality: ['q1', 'q2'], Value: ['v1'], Satisfaction: ['s1', 's2', 's3'] },
  inner: { Value: ['Quality'], Satisfaction: ['Quality', 'Value'] },
};
type Details = Record<string, Record<string, number>>;
const codeOf = (input: unknown) => runFigure('pls-path', input, 'en').reasons?.[0]?.code;

test.each(['path', 'factorial', 'centroid'])('the tables of scheme %s fit together', (scheme) => {
  const figure = runFigure('pls-path', { ...model, scheme }, 'en');
  const details = figure.details as Details;
  const {
    path = {},
    totalEffects = {},
    R2 = {},
    scoreCorrelations,
    outerWeights,
  } = details as Details & { scoreCorrelations: Details; outerWeights: Details };
  expect(figure).toMatchObject({ n: 120, notAnswered: 0, status: 'graded', value: R2.Satisfaction });
  expect(Object.keys(path)).toEqual(['Value<-Quality', 'Satisfaction<-Quality', 'Satisfaction<-Value']);
  // One predecessor: the path is the correlation. Total effect: direct + by way of the value.
  expect(path['Value<-Quality']).toBeCloseTo(scoreCorrelations.Value?.Quality ?? Number.NaN, 12);
  expect(totalEffects['Satisfaction<-Quality']).toBeCloseTo(
    (path['Satisfaction<-Quality'] ?? 0) + (path['Value<-Quality'] ?? 0) * (path['Satisfaction<-Value'] ?? 0),
    12,
  );
  expect(outerWeights.Value).toEqual({ v1: expect.closeTo(1, 12) });
  expect(details.communality?.Value).toBeCloseTo(1, 12);
  expect(Object.keys(R2)).toEqual(['Value', 'Satisfaction']);
});

test('respondents with a blank are left out, another target, indices on a scale', () => {
  const blank = { ...columns, q1: columns.q1.map((value, row) => (row < 5 ? null : value)) };
  const figure = runFigure('pls-path', { ...model, columns: blank, target: 'Value', min: 1, max: 10 }, 'en');
  expect(figure).toMatchObject({ n: 115, notAnswered: 5, details: { target: 'Value' } });
  const { indices = {} } = figure.details as Details;
  // One question: its own mean between the ends of the scale.
  const mean = columns.v1.slice(5).reduce((sum, value) => sum + value, 0) / 115;
  expect(indices.Value).toBeCloseTo((100 * (mean - 1)) / 9, 9);
});

test.each([
  [{ ...model, scheme: 'other' }, 'badInput'],
  [{ ...model, blocks: { ...model.blocks, Value: ['zz'] } }, 'missing'],
  [{ ...model, blocks: { ...model.blocks, Value: [] } }, 'missing'],
  [{ ...model, blocks: { ...model.blocks, Value: ['q1'] } }, 'badInput'],
  [{ ...model, inner: { Value: ['Price'] } }, 'missing'],
  [{ ...model, inner: { ...model.inner, Quality: ['Satisfaction'] } }, 'badInput'],
  [{ ...model, inner: { Value: ['Quality'] } }, 'badInput'],
  [{ ...model, columns: { ...columns, v1: columns.v1.map(() => 3) } }, 'constant'],
  [{ ...model, columns: { ...columns, v1: columns.q1 }, blocks: { ...model.blocks, Quality: ['q1'] } }, 'collinear'],
  [{ ...model, least: 121 }, 'tooFew'],
])('a model that cannot be fitted is refused (%#): %s', (input, code) => {
  expect(codeOf(input)).toBe(code);
});

test('fewer than 100 complete answers are too few unless told', () => {
  const few = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice(0, 50)]));
  expect(codeOf({ ...model, columns: few })).toBe('tooFew');
  expect(runFigure('pls-path', { ...model, columns: few, least: 30 }, 'en').value).toBeGreaterThan(0);
});

const names = ['a', 'b', 'v', 's', 't'];
const small = {
  columns: Object.fromEntries(survey(30).map((column, at) => [names[at] ?? '', column])),
  blocks: { Quality: ['a', 'b'], Value: ['v'], Satisfaction: ['s', 't'] },
  inner: { Value: ['Quality'], Satisfaction: ['Quality', 'Value'] },
  least: 20,
};

// numpy as in pls-resamples.test.ts: quantiles at .025 and .975 of 50 resamples of seed 5; at .1 and .9 for level .8.
test.each([
  [
    undefined,
    [0.0366717362, 0.5717969194],
    [0.4356409432, 0.7873464623],
    [0.3707388245, 0.930791049],
    [0.3451315075, 0.7584478624],
  ],
  [
    0.8,
    [0.1621492315, 0.5197745574],
    [0.5686500846, 0.7657608298],
    [0.547190675, 0.885841488],
    [0.4917215798, 0.704424036],
  ],
] as const)('intervals from 50 resamples at level %s', (level, path, total, loading, r2) => {
  const figure = runFigure('pls-path', { ...small, resamples: 50, seed: 5, ...(level && { level }) }, 'en');
  const near = (ends: readonly number[]) => ends.map((end) => expect.closeTo(end, 8));
  const { intervals, ...details } = figure.details as Record<string, unknown>;
  expect(details).toMatchObject({ resamples: 50, seed: 5, level: level ?? 0.95, failed: 0 });
  expect(intervals).toMatchObject({
    path: { 'Satisfaction<-Quality': near(path) },
    totalEffects: { 'Satisfaction<-Quality': near(total) },
    loadings: { Quality: { a: near(loading) } },
    R2: { Satisfaction: near(r2) },
  });
  expect(figure.interval).toEqual(near(r2));
});

test('without resamples there are no intervals; failed ones are counted; too many are refused', () => {
  const plain = runFigure('pls-path', small, 'en');
  expect(plain).not.toHaveProperty('interval');
  expect(plain.details).not.toHaveProperty('intervals');
  // numpy: 2r/(1 + r). One question has none.
  expect(plain.details?.alpha).toEqual({
    Quality: expect.closeTo(0.6991627742, 9),
    Satisfaction: expect.closeTo(0.5529764099, 9),
  });
  // mulberry32 in python: draws of 41 without row 1. Of the others fewer than 41 are left.
  const rare = { ...small.columns, v: survey(30)[0]?.map((_, row) => (row === 1 ? 1 : 0)) ?? [] };
  const failing = runFigure('pls-path', { ...small, columns: rare, resamples: 41, seed: 5 }, 'en');
  expect(failing.details).toMatchObject({ failed: 18, intervals: { R2: { Satisfaction: null } } });
  expect(codeOf({ ...small, resamples: 5001 })).toBe('badInput');
});

test.each(['constructor', 'toString'])('a construct named %s is one like any other', (name) => {
  const blocks = { [name]: ['q1', 'q2'], Value: ['v1'] };
  const figure = runFigure('pls-path', { columns, blocks, inner: { Value: [name] } }, 'en');
  const plain = runFigure(
    'pls-path',
    { columns, blocks: { Q: ['q1', 'q2'], Value: ['v1'] }, inner: { Value: ['Q'] } },
    'en',
  );
  expect(figure.value).toBe(plain.value);
  expect(codeOf({ columns, blocks: { A: [name], Value: ['v1'] }, inner: { Value: ['A'] } })).toBe('missing');
});

const messageOf = (input: unknown) => runFigure('pls-path', input, 'en').reasons?.[0]?.message;

test('a target that no arrow ends at is refused, and those that could be are named', () => {
  expect(messageOf({ ...model, target: 'Quality' })).toBe(
    'The input does not fit at "target": no arrow ends at "Quality"; name one of: Value, Satisfaction.',
  );
});

// 41 draws: one beyond each end at 95 %, (41 − 1) · .05 / 2; 21 at 90 %.
test.each([
  [40, undefined, 41],
  [1, undefined, 41],
  [20, 0.9, 21],
])('%d draws at level %s have no ends to read: refused', (resamples, level, least) => {
  expect(messageOf({ ...small, resamples, ...(level && { level }) })).toBe(
    `The input does not fit at "resamples": too few for intervals at this level: 0 for none, or at least ${least}.`,
  );
  expect(codeOf({ ...small, resamples: least, ...(level && { level }) })).toBeUndefined();
});

test('more draws than about ten seconds can do are refused at once', () => {
  const wide = Object.fromEntries([...Array(96).keys()].map((at) => [`w${at}`, moods.map((mood) => mood + random())]));
  const [first, second] = [Object.keys(wide).slice(0, 48), Object.keys(wide).slice(48)];
  const blocks = { First: first, Second: second };
  expect(messageOf({ columns: wide, blocks, inner: { Second: ['First'] }, resamples: 5000 })).toMatch(
    /"resamples": above \d{3,4} take too long with these questions and respondents; lower resamples/,
  );
});
