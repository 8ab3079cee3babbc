import { expect, test } from 'vitest';
import type { Figure } from '../../../core/analysis/schema.ts';
import { formatFigure, formatIndex, formatInterval, formatValue } from '../../../core/panels/format-figure.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { figure, standard } from './panel-input.ts';

// The first row is the sentence that the specification asks for, with the index as it was graded.
const figures: readonly (readonly [Figure, string])[] = [
  [figure(86.4, 212, { notAnswered: 3, interval: [84.9, 87.8] }), '86 (84.9–87.8), n = 212, not answered 3'],
  [figure(85.5, 1), '86, n = 1, not answered 0'],
  [figure(100, 6, { interval: [100, 100] }), '100 (100.0–100.0), n = 6, not answered 0'],
  [figure(null, 3), 'n < 5'],
  [figure(null, 0), 'no data'],
];

test.each(figures)('%j reads %s', (one, words) => {
  expect(formatFigure(one, standard, 'en')).toBe(words);
});

// 79.456 is graded as 79: shown as 79.5 a reader would round it to 80, the next grade.
test.each<[Standard['roundTo'], number, string]>([
  [1, 79.456, '79'],
  [1, 79.5, '80'],
  [0.1, 79.456, '79.5'],
  [0.01, 79.456, '79.46'],
])('an index graded in steps of %d: %d reads %s', (roundTo, value, words) => {
  expect(formatIndex(figure(value, 9), { ...standard, roundTo }, 'en')).toBe(words);
});

test.each<[Figure, string]>([
  [figure(85.25, 9), '85.3'],
  [figure(0.805, 20, { method: 'topTwo' }), '81%'],
  [figure(12.5, 40, { method: 'netPromoter' }), '+13'],
  [figure(-0.4, 40, { method: 'netPromoter' }), '0'],
  // 1.005 · 100 is 100.49999999999999 in binary; a sheet shows 101 for 100.5.
  [figure(86.35, 9), '86.4'],
])('the value of %j reads %s', (one, words) => {
  expect(formatValue(one, 5, 'en')).toBe(words);
});

test.each<[Figure, string]>([
  [figure(null, 3, { interval: [1, 2] }), ''],
  [figure(0.805, 20, { method: 'topTwo', interval: [0.6, 0.9149] }), '60%–91%'],
  // So many answers that whole percents hide the interval
  [figure(0.9227, 263_105, { method: 'topTwo', interval: [0.9216, 0.9237] }), '92.2%–92.4%'],
  [figure(51.1, 263_105, { method: 'netFaces', interval: [50.8, 51.4] }), '+50.8 to +51.4'],
  [figure(12.5, 40, { method: 'netPromoter', interval: [-3.2, 27] }), '-3 to +27'],
])('the interval of %j reads %j', (one, words) => {
  expect(formatInterval(one, 'en')).toBe(words);
});
