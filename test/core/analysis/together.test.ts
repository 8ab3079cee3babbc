import { expect, test } from 'vitest';
import { countTogether, type GradedSource } from '../../../core/analysis/together.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { addValue, emptyMoments } from '../../../core/stats/moments.ts';

const sourceOf = (
  title: string,
  scores: readonly number[],
  standard: GradedSource['standard'] = fivePoint,
): GradedSource => ({
  title,
  at: '2026-11-21T09:30:00',
  standard,
  index: { moments: scores.map((score) => score * 1e6).reduce(addValue, emptyMoments), notAnswered: 1, low: 0 },
});

test('every response counts once: the mean of all, not of the means', () => {
  // (60+80+100 + 20+20) / 5 = 56; the mean of the two means would be 50.
  const { all, sources, mixture } = countTogether([sourceOf('A', [60, 80, 100]), sourceOf('B', [20, 20])], 1);
  expect(all).toMatchObject({ value: 56, n: 5, notAnswered: 2 });
  expect(sources.map(({ index }) => index.value)).toEqual([80, 20]);
  expect(mixture).toBe('none');
});

test('another version of the standard is another standard', () => {
  const later = { ...fivePoint, version: fivePoint.version + 1 };
  const { all, mixture } = countTogether([sourceOf('A', [60]), sourceOf('B', [80], later)], 1);
  expect([all?.value, mixture]).toEqual([70, 'standards']);
});

test('scores that are made in different ways have no common index', () => {
  const { all, mixture, sources } = countTogether([sourceOf('A', [60]), sourceOf('B', [80], weightedProcedure)], 1);
  expect([all, mixture]).toEqual([null, 'methods']);
  expect(sources.map(({ index }) => index.value)).toEqual([60, 80]);
});

test('groups below the smallest show no score, together or alone', () => {
  const { all, sources } = countTogether([sourceOf('A', [60, 80, 100]), sourceOf('B', [20])], 5);
  expect([all?.value, ...sources.map(({ index }) => index.value)]).toEqual([null, null, null]);
  expect(all?.status).toBe('insufficient');
});

test('nothing to count is no figure', () => {
  expect(countTogether([], 5)).toEqual({ sources: [], all: null, mixture: 'none' });
});
