import { expect, test } from 'vitest';
import { readInput } from '../../../core/figure/schema.ts';
import { figureMethods } from '../../../core/figure-methods/index.ts';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { rangeInput } from '../../../core/figure-range/range-input.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { tennisDays, tennisNames } from '../prediction/tennis.ts';

const columns = Object.fromEntries(tennisNames.map((name, at) => [name, tennisDays.map((day) => day[at] ?? null)]));
const tennis = { columns, outcome: 'play', least: 14 };
const day = { outlook: 'sunny', temperature: 'cool', humidity: 'high', wind: 'strong' };
const bayes = (input: object) => runFigure('bayes-network', input, 'en');
const network = (input: object) => runFigure('neural-network', input, 'en');

// Smoothing 1 by hand: each share is (days + 1) / (days of the class + levels).
const [no1, yes1] = [(6 / 16) * (4 / 8) * (2 / 8) * (5 / 7) * (4 / 7), (10 / 16) * (3 / 12) * (4 / 12) * (4 / 11) ** 2];

test.each([
  // Mitchell 1997, 6.9.1, and the weather data of Witten & Frank: .795 and .205.
  ['naive', 0, day, 0.795, 3],
  ['naive', 1, day, no1 / (no1 + yes1), 12],
  // Of 5 sunny days 3 are no.
  ['naive', 0, { outlook: 'sunny' }, 3 / 5, 12],
  // numpy, beside test/core/prediction/tree-bayes.test.ts
  ['tree', 1, day, 0.4, 8],
  ['tree', 0.5, day, 0.33738711, 8],
])('days of tennis, %s, smoothing %d', (structure, smoothing, given, expected, digits) => {
  const { details, warnings } = bayes({ ...tennis, structure, smoothing, given });
  const { no, yes } = (details?.posterior ?? {}) as Record<string, number>;
  expect(no).toBeCloseTo(expected, digits);
  expect((no ?? 0) + (yes ?? 0)).toBeCloseTo(1, 12);
  expect(warnings.join()).toContain('Few complete answers');
});

test('the tree by name, with conditional mutual information by numpy', () => {
  expect(bayes({ ...tennis, structure: 'tree' }).details?.parents).toEqual({
    outlook: null,
    temperature: { parent: 'outlook', information: expect.closeTo(0.29083975, 8) },
    humidity: { parent: 'temperature', information: expect.closeTo(0.29083975, 8) },
    wind: { parent: 'outlook', information: expect.closeTo(0.21609002, 8) },
  });
});

const random = mulberry32(3);
const coins = Array.from({ length: 200 }, () => [random() < 0.5 ? 0 : 100, random() < 0.5 ? 0 : 100]);
const either = {
  columns: {
    a: coins.map(([a]) => a ?? 0),
    b: coins.map(([, b]) => b ?? 0),
    grade: coins.map(([a, b]) => (a === b ? 'A' : 'B')),
    index: coins.map(([a, b]) => (a === b ? 80 : 20)),
  },
  outcome: 'grade',
};
const share = either.columns.grade.filter((grade) => grade === 'A').length / 200;

test.each([
  ['bayes-network', { structure: 'tree' }],
  ['neural-network', {}],
])('%s tells the exclusive or in rows that it has not seen', (id, more) => {
  const figure = runFigure(id, { ...either, ...more, index: 'index' }, 'en');
  const { A = 0, B = 0 } = (figure.details?.classes ?? {}) as Record<string, number>;
  expect(figure).toMatchObject({ value: 1, n: 200, notAnswered: 0, status: 'graded', warnings: [] });
  // Wilson with 200 of 200: 1/(1 + 1.96²/200).
  expect(figure.interval).toEqual([expect.closeTo(1 / (1 + 3.8414588 / 200), 8), 1]);
  expect(figure.details).toMatchObject({
    ...{ baseline: Math.max(share, 1 - share), folds: 5, classes: { A: 200 * share } },
    confusion: { A: { A, B: 0 }, B: { A: 0, B } },
    index: { hits: 200, n: 200, share: 1 },
  });
});

test('naive Bayes cannot, and says so; the same seed gives the same figure', () => {
  const figure = bayes({ ...either, predictors: ['a', 'b'] });
  expect(figure.warnings).toEqual(['Hardly beats the commonest class.']);
  const { classes, confusion } = figure.details as {
    classes: object;
    confusion: Record<string, Record<string, number>>;
  };
  const rows = Object.entries(confusion).map(([name, told]) => [name, (told.A ?? 0) + (told.B ?? 0)]);
  expect(Object.fromEntries(rows)).toEqual(classes);
  expect(bayes({ ...either, predictors: ['a', 'b'], seed: 1, folds: 5 })).toEqual(figure);
});

test('rows with a blank are left out of what is used, no others', () => {
  const a = either.columns.a.map((value, at) => (at < 4 ? null : value));
  const blank = { ...either, columns: { ...either.columns, a, c: a.map(() => null) }, predictors: ['a', 'b'] };
  expect(network({ ...blank, rounds: 5 })).toMatchObject({ n: 196, notAnswered: 4 });
  expect(bayes({ ...blank, predictors: ['b'] })).toMatchObject({ n: 200, notAnswered: 0 });
});

const codeOf = (id: string, input: object) => runFigure(id, input, 'en').reasons?.[0];
// 24 questions with a, b and the index: 5 rows each.
const many = Object.fromEntries([...Array(21).keys()].map((at) => [`q${at}`, coins.map(() => 1)]));
const crowd = Object.fromEntries(
  Object.entries({ ...either.columns, ...many }).map(([name, column]) => [name, column.slice(0, 119)]),
);
test.each([
  ['bayes-network', { ...tennis, least: undefined }, 'tooFew', '14 complete answers; at least 100'],
  ['bayes-network', { ...tennis, least: undefined, given: day }, 'tooFew', 'at least 100'],
  ['neural-network', { ...either, columns: crowd }, 'tooFew', '119 complete answers; at least 120'],
  ['bayes-network', { ...tennis, outcome: 'score' }, 'badInput', 'no column "score"'],
  ['bayes-network', { ...tennis, predictors: [] }, 'missing', 'predictors'],
  ['bayes-network', { ...tennis, structure: 'ring' }, 'badInput', '"naive" or "tree"'],
  ['bayes-network', { ...tennis, smoothing: -1 }, 'negative', 'smoothing'],
  ['bayes-network', { ...tennis, folds: 1 }, 'badInput', 'not 2 to 20'],
  ['bayes-network', { ...tennis, index: 'wind' }, 'badInput', 'not a number'],
  ['bayes-network', { ...tennis, given: { ...day, wind: 'storm' } }, 'badInput', '"storm" to "wind"'],
  ['bayes-network', { ...tennis, given: { rain: 'yes' } }, 'badInput', 'no question "rain"'],
  ['bayes-network', { ...tennis, structure: 'tree', given: { wind: 'weak' } }, 'missing', 'given.outlook'],
  ['bayes-network', { ...tennis, columns: { ...columns, play: tennisDays.map(() => 'no') } }, 'constant', 'play'],
  [
    'bayes-network',
    { ...either, columns: { ...either.columns, a: coins.map((_, at) => at) } },
    'badInput',
    '200 different',
  ],
  ['neural-network', { ...either, outcome: 'a' }, 'badInput', '"grade" is not a number'],
  ['neural-network', { ...either, hidden: 0 }, 'badInput', 'not 1 to 20'],
  ['neural-network', { ...either, rounds: 5000 }, 'badInput', 'not 1 to 1000'],
])('%s is refused in words, case %#', (id, input, code, words) => {
  const found = codeOf(id, JSON.parse(JSON.stringify(input)));
  expect(found?.code).toBe(code);
  expect(found?.message ?? '').toContain(words);
});

test('numbers and texts in one column are fine, lists of unlike length are not', () => {
  const fields = { columns: 'mixed', given: 'answers?' } as const;
  expect(readInput(fields, { columns: { a: [1, 'x', null], b: ['y', 2, 3] }, given: { a: 1, b: 'y' } }).ok).toBe(true);
  expect(readInput(fields, { columns: { a: [1], b: [] } }).ok).toBe(false);
});

const method = figureMethods.find(({ id }) => id === 'bayes-network');
const cells = [tennisNames, ...tennisDays];
const typed = {
  outcome: 'Play',
  least: '14',
  given: 'outlook = sunny; temperature = cool; humidity = high; wind = strong',
};
test.each([
  ['words in cells, the header row first', cells, 'A1:E15'],
  [
    'a first column of names is passed over',
    cells.map((row, at) => [at === 0 ? 'who' : `person ${at}`, ...row]),
    'A1:F15',
  ],
])('a range of the sheet: %s', (_, table, a1) => {
  if (!method) throw new Error('no such method');
  const read = rangeInput(method, { a1, cells: table }, typed);
  if (!read.ok) throw new Error(JSON.stringify(read));
  expect(read.input).toEqual({ ...tennis, given: day });
});

const split = {
  columns: { a: ['x', 'x', 'y', 'y'], b: ['p', 'p', 'q', 'q'], c: ['A', 'A', 'B', 'B'] },
  ...{ outcome: 'c', folds: 2, least: 4, smoothing: 0 },
};
test.each([
  // A has no q, B has no x.
  ['naive', { a: 'x', b: 'q' }, null],
  ['tree', { a: 'x', b: 'q' }, null],
  ['naive', { a: 'x', b: 'p' }, { A: 1, B: 0 }],
  ['tree', { a: 'y', b: 'q' }, { A: 0, B: 1 }],
  ['naive', { a: 'x' }, { A: 1, B: 0 }],
])('answers that no class allows have no posterior, and it is said: %s, %j', (structure, given, posterior) => {
  const { details, warnings } = bayes({ ...split, structure, given });
  expect(details?.posterior).toEqual(posterior);
  expect(warnings.some((warning) => warning.includes('set smoothing above 0'))).toBe(posterior === null);
  const smooth = bayes({ ...split, structure, given, smoothing: 1 });
  expect(smooth.details?.posterior).not.toBeNull();
});

test('a structure that only every object has is refused', () => {
  expect(codeOf('bayes-network', { ...tennis, structure: 'constructor' })?.code).toBe('badInput');
});

test('a training that would take minutes is refused at once, with what to lower', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => at);
  const asked = Object.fromEntries([...Array(20).keys()].map((q) => [`q${q}`, rows.map((at) => (at * (q + 3)) % 11)]));
  const big = { columns: { ...asked, g: rows.map((at) => (at % 2 ? 'A' : 'B')) }, outcome: 'g' };
  const found = codeOf('neural-network', { ...big, hidden: 20, rounds: 1000, folds: 20 });
  expect(found?.message).toMatch(/"rounds": above \d+ take too long .*; lower rounds, folds or hidden, or name fewer/);
});
