import { describe, expect, test } from 'vitest';
import { countFigures } from '../../../core/counts/figures.ts';
import type { CountedScale } from '../../../core/responses/counted.ts';
import { wilsonInterval } from '../../../core/stats/wilson-interval.ts';

const worded = (words: readonly string[], kind: CountedScale['kind'] = 'even'): CountedScale => ({
  scale: { kind: 'labelled', levels: words.map((word) => [word]) },
  kind,
  levels: words.map((title, place) => ({ value: place + 1, title })),
  isListed: true,
});
const numbered = (min: number, max: number): CountedScale => ({
  scale: { kind: 'numeric', min, max },
  kind: 'even',
  levels: Array.from({ length: max - min + 1 }, (_, place) => ({ value: min + place, title: String(min + place) })),
  isListed: true,
});
const faces = worded(['very bad', 'bad', 'good', 'very good'], 'faces');
const five = worded(['a', 'b', 'c', 'd', 'e']);

describe('four faces', () => {
  // The first row is measurement.md's; index (0·a + 100/3·b + 200/3·c + 100·d)/n, net %d − %(a + b), red %(a + b).
  test.each([
    [[9, 19, 102, 151], 80, 44, 9.96, 90.04],
    [[10, 0, 0, 0], 0, -100, 100, 0],
    [[0, 0, 0, 10], 100, 100, 0, 100],
    [[5, 5, 5, 5], 50, -25, 50, 50],
    [[1, 2, 3, 4], 67, 10, 30, 70],
  ])('%j as smiley terminals print them', (counts, index, net, red, green) => {
    const figures = countFigures(counts, 0, faces, 5);
    expect(Math.round(figures.pomp.value ?? Number.NaN)).toBe(index);
    expect(Math.round(figures.net?.value ?? Number.NaN)).toBe(net);
    expect(100 * (figures.bottomTwo?.value ?? Number.NaN)).toBeCloseTo(red, 2);
    expect(100 * (figures.topTwo?.value ?? Number.NaN)).toBeCloseTo(green, 2);
    expect([figures.pomp.method, figures.net?.method]).toEqual(['pomp', 'netFaces']);
  });

  test('the index is percent of maximum, never mixed with it', () => {
    const { index } = countFigures([5, 5, 5, 5], 0, faces, 5);
    expect(index).toMatchObject({ value: 62.5, method: 'percentOfMaximum', n: 20, status: 'provisional' });
  });
});

describe('five levels', () => {
  const figures = countFigures([4, 6, 10, 22, 11], 7, five, 5);

  test('index x / top, POMP beside it', () => {
    expect(figures.index.value).toBeCloseTo((20 * 4 + 40 * 6 + 60 * 10 + 80 * 22 + 100 * 11) / 53, 10);
    expect(figures.pomp.value).toBeCloseTo((25 * 6 + 50 * 10 + 75 * 22 + 100 * 11) / 53, 10);
  });

  test('shares with their Wilson intervals', () => {
    expect(figures.topBox).toMatchObject({ value: 11 / 53, interval: wilsonInterval(11, 53) });
    expect(figures.topTwo).toMatchObject({ value: 33 / 53, interval: wilsonInterval(33, 53), method: 'topTwo' });
    expect(figures.bottomBox).toMatchObject({ value: 4 / 53, method: 'bottomBox' });
  });

  test('net is the best less the worst; answers without a level are not in n', () => {
    expect(figures.net).toMatchObject({ method: 'netEnds', n: 53, notAnswered: 7 });
    expect(figures.net?.value).toBeCloseTo((100 * (11 - 4)) / 53, 10);
    expect([figures.n, figures.unanswered]).toEqual([53, 7]);
  });
});

test('0 to 10 has a true Net Promoter Score and a zero', () => {
  const counts = [1, 0, 0, 0, 0, 4, 5, 20, 20, 20, 30];
  const { net, index, levels } = countFigures(counts, 0, numbered(0, 10), 5);
  expect(net).toMatchObject({ value: 40, method: 'netPromoter' });
  expect(index.value).toBeCloseTo((50 * 4 + 60 * 5 + 70 * 20 + 80 * 20 + 90 * 20 + 100 * 30) / 100, 10);
  expect(levels[0]).toEqual({ level: 0, title: '0', count: 1, share: 0.01 });
});

test.each([
  ['1 to 5', numbered(1, 5), [1, 1, 1, 1, 6], 'netEnds'],
  ['1 to 10', numbered(1, 10), [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'netEnds'],
  ['more good levels than bad', worded(['poor', 'good', 'very good', 'excellent'], 'uneven'), [1, 2, 3, 4], undefined],
] as const)('the net of %s', (_what, scale, counts, method) => {
  expect(countFigures(counts, 0, scale, 5).net?.method).toBe(method);
});

test('three levels have no two best', () => {
  const { topTwo, bottomTwo, topBox } = countFigures([2, 3, 5], 0, worded(['a', 'b', 'c']), 5);
  expect([topTwo, bottomTwo, topBox.value]).toEqual([null, null, 0.5]);
});

test.each([
  [[0, 0, 0, 0, 0], 'noData'],
  [[0, 1, 0, 2, 1], 'insufficient'],
])('%j is too few: counts are shown, figures are not', (counts, status) => {
  const { index, pomp, topBox, topTwo, net, levels } = countFigures(counts, 0, five, 5);
  for (const figure of [index, pomp, topBox, topTwo, net]) expect(figure).toMatchObject({ value: null, status });
  expect(levels.map(({ count }) => count)).toEqual(counts);
});
