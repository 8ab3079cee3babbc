import { expect, test } from 'vitest';
import type { Figure } from '../../../core/analysis/schema.ts';
import { formatFigure, formatInterval } from '../../../core/panels/format-figure.ts';
import { figure } from './panel-input.ts';

// The first row is the sentence that the specification asks for; the others follow its form.
const figures: readonly (readonly [Figure, string])[] = [
  [figure(86.4, 212, { notAnswered: 3, interval: [84.9, 87.8] }), '86.4 (84.9–87.8), n = 212, not answered 3'],
  [figure(85.25, 1), '85.3, n = 1, not answered 0'],
  [figure(100, 6, { interval: [100, 100] }), '100.0 (100.0–100.0), n = 6, not answered 0'],
  [figure(null, 3), 'n < 5'],
  [figure(null, 0), 'no data'],
  [figure(0.805, 20, { method: 'topTwo', interval: [0.6, 0.9149] }), '81% (60%–91%), n = 20, not answered 0'],
  [figure(12.5, 40, { method: 'netPromoter', interval: [-3.2, 27] }), '+13 (-3 to +27), n = 40, not answered 0'],
  [figure(-0.4, 40, { method: 'netPromoter' }), '0, n = 40, not answered 0'],
];

test.each(figures)('%j reads %s', (one, words) => {
  expect(formatFigure(one, 5, 'en')).toBe(words);
});

test('a hidden value hides its interval', () => {
  expect(formatInterval(figure(null, 3, { interval: [1, 2] }), 'en')).toBe('');
});

test('half a tenth below floating dust is still half up', () => {
  // 1.005 · 100 is 100.49999999999999 in binary; a sheet shows 101 for 100.5.
  expect(formatFigure(figure(86.35, 9), 5, 'en')).toContain('86.4,');
});
