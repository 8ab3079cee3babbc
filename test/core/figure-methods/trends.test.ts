import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const codeOf = (id: string, input: unknown) => runFigure(id, input, 'en').reasons?.[0]?.code;

// R qcc, type p.
test('p chart of unequal sizes', () => {
  const figure = runFigure('p-chart', { count: [6, 4, 9, 25, 5], size: [50, 40, 60, 80, 45] }, 'en');
  expect(figure.value).toBeCloseTo(0.178181818182, 11);
  expect(figure.details?.outside0Based).toEqual([3]);
  expect((figure.details?.upper as number[] | undefined)?.[3]).toBeCloseTo(0.306531804579, 11);
  expect(figure).toMatchObject({ n: 275, status: 'graded' });
});

test('p chart: one size for all, a blank period, a run of 8', () => {
  const count = [1, 9, 1, 9, 6, 6, 6, null, 6, 6, 6, 6, 6];
  const figure = runFigure('p-chart', { count, size: [20], centre: 0.25 }, 'en');
  expect(figure.details?.runs).toEqual([{ from: 3, length: 9, side: 'above' }]);
  expect((figure.details?.shares as (number | null)[] | undefined)?.[7]).toBeNull();
});

test.each([
  [{ count: [1, 2], size: [10, 20, 30] }, 'unequal'],
  [{ count: [11], size: [10] }, 'badInput'],
  [{ count: [-1], size: [10] }, 'badInput'],
  [{ count: [0], size: [0] }, 'noAnswers'],
  [{ count: [1], size: [10], limits: 'other' }, 'badInput'],
])('p chart of %j is refused: %s', (input, code) => {
  expect(codeOf('p-chart', input)).toBe(code);
});

// NIST/SEMATECH e-Handbook 6.3.2.4.
const nist = [
  ...[52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5],
  ...[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
];

test('EWMA of the NIST handbook', () => {
  const figure = runFigure('ewma', { values: nist, target: 50, sd: 2.0539, lambda: 0.3 }, 'en');
  expect(figure.value).toBeCloseTo(51.9882, 4);
  const [low, high] = (figure.details?.steadyStateLimits ?? []) as number[];
  expect(low).toBeCloseTo(47.41156826, 8);
  expect(high).toBeCloseTo(52.58843174, 8);
  expect(figure.details?.outside0Based).toEqual([]);
});

// By hand: baseline 4, 6: mean 5, deviation √2.
test('EWMA: level and deviation from a baseline', () => {
  const before = runFigure('ewma', { values: [5, 5], baseline: [4, 6] }, 'en').details;
  expect(before).toMatchObject({ target: 5, sd: Math.SQRT2, lambda: 0.2 });
  expect(runFigure('ewma', { values: [4, 6, 5], baselinePeriods: 2 }, 'en').details).toMatchObject({
    target: 5,
    sd: Math.SQRT2,
  });
  expect(codeOf('ewma', { values: [1, 2, 3] })).toBe('missing');
  expect(codeOf('ewma', { values: [1], target: 0, sd: -1 })).toBe('negative');
  expect(codeOf('ewma', { values: [1], target: 0, sd: 1, lambda: 2 })).toBe('badInput');
  expect(codeOf('ewma', { values: [null], target: 0, sd: 1 })).toBe('noAnswers');
});

// R: the formula.
test('Pettitt, with a blank that is passed over', () => {
  const values = [10, 11, null, 12, 10, 11, 20, 21, 22, 20, 21];
  const figure = runFigure('pettitt', { values }, 'en');
  expect(figure.value).toBeCloseTo(0.0661425029766, 11);
  expect(figure.details).toMatchObject({
    k: 5,
    K: 25,
    changeAfter0Based: 5,
    direction: 'up',
    before: 10.8,
    after: 20.8,
  });
  expect(figure).toMatchObject({ n: 10, notAnswered: 1 });
  expect(codeOf('pettitt', { values: [1, 2, 3] })).toBe('tooFew');
  expect(codeOf('pettitt', { values: new Array<number>(12).fill(4) })).toBe('constant');
});
