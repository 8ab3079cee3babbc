import { expect, test } from 'vitest';
import { numberFormatOf } from '../../../core/dashboard/number-format.ts';

// 25.5 may be typed where 25 stood, so a cell to be filled in shows what is there; `null` is the sheet's own format.
test.each([
  ['points', 25, true, null],
  ['points', 25.5, true, null],
  ['integer', 3, true, null],
  // A third is told in two decimals; what somebody typed is not.
  ['points', 100 / 3, true, '0.00'],
  ['points', 0.0625, true, null],
  ['points', 1.1, true, null],
  ['points', 25, false, '#,##0'],
  ['points', 25.5, false, '0.00'],
  ['hundredths', 1, false, '0.00'],
  ['integer', 3, false, '#,##0'],
  ['text', 'a', true, '@'],
  ['text', 7, true, null],
] as const)('%s %j, to be filled in: %j, is printed as %j', (format, value, isInput, pattern) => {
  const found = numberFormatOf({ look: 'plain', format, value, ...(isInput && { isInput }) });
  expect(found?.pattern ?? null).toBe(pattern);
});
