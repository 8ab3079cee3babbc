import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleText } from '../../../core/scales/ends.ts';
import { levelOf, positionOf, turn } from '../../../core/scales/position.ts';
import type { Scale } from '../../../core/scales/schema.ts';

const numeric = (min: number, max: number): Scale => ({ kind: 'numeric', min, max });
const words: Scale = { kind: 'labelled', levels: [['poor', 'bad'], ['fair'], ['good'], ['very good'], ['excellent']] };

describe('positions, as the two definitions give them by hand', () => {
  test.each([
    [numeric(1, 5), 1, 20, 0],
    [numeric(1, 5), 3, 60, 50],
    [numeric(1, 5), 4, 80, 75],
    [numeric(1, 5), 5, 100, 100],
    [numeric(0, 10), 0, 0, 0],
    [numeric(0, 10), 7.5, 75, 75],
    [numeric(1, 10), 1, 10, 0],
    [numeric(1, 7), 4, 400 / 7, 50],
    [words, 1, 20, 0],
    [words, 5, 100, 100],
  ])('%j, answer %d: %d of the maximum, %d POMP', (scale, answer, ofMaximum, pomp) => {
    expect(positionOf(answer, scale, 'percentOfMaximum')).toBeCloseTo(ofMaximum, 12);
    expect(positionOf(answer, scale, 'pomp')).toBeCloseTo(pomp, 12);
  });
});

test.each([
  [numeric(1, 5), 2, 4],
  [numeric(0, 10), 0, 10],
  [numeric(1, 7), 4, 4],
  [words, 5, 1],
])('%j: %d turned is %d', (scale, answer, turned) => {
  expect(turn(answer, scale)).toBe(turned);
});

test('turning twice gives the answer again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 2, max: 10 }),
      fc.integer({ min: 0, max: 10 }),
      (min, max, x) => {
        expect(turn(turn(x, numeric(min, max)), numeric(min, max))).toBe(x);
      },
    ),
  );
});

test.each([
  [numeric(1, 5), 1, 1],
  [numeric(1, 5), 5, 5],
  [numeric(0, 10), 0, 1],
  [numeric(0, 10), 10, 11],
  [numeric(1, 5), 3.5, null],
  [numeric(1, 5), 6, null],
  [numeric(1, 5), 0, null],
  [words, 2, 2],
])('%j: the level of %d is %j', (scale, answer, level) => {
  expect(levelOf(answer, scale)).toBe(level);
});

test.each([
  [numeric(0, 10), '0–10'],
  [words, 'poor < fair < good < very good < excellent'],
])('%j is written %s', (scale, text) => {
  expect(scaleText(scale)).toBe(text);
});
