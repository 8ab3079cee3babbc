import { expect, test } from 'vitest';
import { targetLine } from '../../../core/panels/target-line.ts';
import { figure } from './panel-input.ts';

const whole = { step: 1, points: 1, unit: '', language: 'en' } as const;
const tenths = { ...whole, step: 0.1 };
const share = { ...whole, points: 100, unit: '%' } as const;

test.each([
  [75.8, 80, whole, 'target 80: 4.2 below'],
  [80, 80, whole, 'target 80: reached'],
  // Shown and graded as 80.
  [79.5, 80, whole, 'target 80: reached'],
  [79.4, 80, whole, 'target 80: 0.6 below'],
  // Shown as 79, but above the target all the same.
  [79.4, 79.3, whole, 'target 79.3: reached'],
  [79.4, 79.5, tenths, 'target 79.5: 0.1 below'],
  [-12, 10, whole, 'target 10: 22.0 below'],
  // 0.57 · 100 is 56.99999999999999 in binary.
  [0.5, 0.57, share, 'target 57%: 7.0 below'],
  [0.57, 0.57, share, 'target 57%: reached'],
  [75.8, null, whole, ''],
  [null, 80, whole, ''],
])('%j of %j', (value, target, look, words) => {
  expect(targetLine(figure(value, value === null ? 3 : 40), target, look)).toBe(words);
});
