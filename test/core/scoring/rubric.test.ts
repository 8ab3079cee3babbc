import { expect, test } from 'vitest';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnOf } from './samples.ts';

test('without columns every dimension is one item on the standard’s scale', () => {
  const rubric = fitRubric(weightedProcedure);
  expect(rubric.stamp).toBe('weighted-procedure@1');
  expect(rubric.dimensions).toHaveLength(7);
  expect(rubric.dimensions.map(({ items }) => items.map(({ answer }) => answer))).toEqual([
    [0],
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
  ]);
  expect(rubric.dimensions[2]?.items[0]).toMatchObject({ column: null, scale: weightedProcedure.scale });
});

test('answers count the confirmed items in sheet order; other columns take no place', () => {
  const rubric = fitRubric(weightedProcedure, [
    columnOf(0, null, { role: 'timestamp' }),
    columnOf(1, 'service'),
    columnOf(2, 'rohs', { needsConfirmation: true }),
    columnOf(3, 'product-quality'),
    columnOf(4, null, { role: 'comment' }),
    columnOf(5, 'service'),
  ]);
  const items = Object.fromEntries(
    rubric.dimensions.map((one) => [one.id, one.items.map((item) => [item.answer, item.column])]),
  );
  expect(items).toMatchObject({
    service: [
      [0, 1],
      [2, 5],
    ],
    'product-quality': [[1, 3]],
    rohs: [],
  });
});

test('a fixed standard keeps its dimensions and weights, asked or not', () => {
  const rubric = fitRubric(weightedProcedure, [columnOf(0, 'rohs')]);
  expect(rubric.dimensions.map(({ weight }) => weight)).toEqual([25, 20, 20, 15, 10, 5, 5]);
});

test('an item that the points table cannot read keeps its place but is not scored', () => {
  const nps = { kind: 'numeric', min: 0, max: 10 } as const;
  const rubric = fitRubric(weightedProcedure, [columnOf(0, 'rohs', { scale: nps }), columnOf(1, 'service')]);
  expect(rubric.dimensions[1]?.items).toEqual([]);
  expect(rubric.dimensions[2]?.items[0]?.answer).toBe(1);
});

test('an open standard keeps what the survey asks, all of one weight, named dimensions first', () => {
  const rubric = fitRubric(fivePoint, [
    columnOf(0, 'price'),
    columnOf(1, 'delivery-time'),
    columnOf(2, null),
    columnOf(3, 'price'),
  ]);
  expect(rubric.dimensions.map(({ id }) => id)).toEqual(['delivery-time', 'price', 'question 2']);
  for (const { weight } of rubric.dimensions) expect(weight).toBeCloseTo(100 / 3, 12);
  expect(rubric.dimensions[0]?.title['zh-CN']).toBe('交付时间');
  expect(rubric.dimensions[1]?.title).toEqual({ en: 'price', 'zh-CN': 'price', 'zh-TW': 'price' });
  expect(rubric.dimensions[1]?.items.map(({ answer }) => answer)).toEqual([0, 3]);
});

test('an overall rating under the name of its own question is about everything, unless that aspect is asked too', () => {
  const { beside } = fitRubric(fivePoint, [
    columnOf(0, 'price'),
    columnOf(1, 'CUSA1', { role: 'overall' }),
    columnOf(2, 'price', { role: 'overall' }),
    columnOf(3, 'delivery-time', { role: 'overall' }),
    columnOf(4, null, { role: 'overall' }),
  ]);
  // Delivery time is one of the standard's own, asked or not.
  expect(beside.overall.map(({ id }) => id)).toEqual(['', 'price', 'delivery-time', '']);
});

test('an open standard over no item has no dimension', () => {
  expect(fitRubric(fivePoint, []).dimensions).toEqual([]);
});
