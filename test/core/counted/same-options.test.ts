import { expect, test } from 'vitest';
import { readSameOptions, writeSameOptions } from '../../../core/counted/same-options.ts';

test.each([
  ['', []],
  [
    '零售 = Retail; 北京 = Beijing',
    [
      ['零售', 'Retail'],
      ['北京', 'Beijing'],
    ],
  ],
  [
    '零售＝Retail；北京＝Beijing＝BJ；',
    [
      ['零售', 'Retail'],
      ['北京', 'Beijing', 'BJ'],
    ],
  ],
  [
    'A = B\nC = D',
    [
      ['A', 'B'],
      ['C', 'D'],
    ],
  ],
])('%j', (text, options) => {
  expect(readSameOptions(text)).toEqual({ options, fault: null });
  expect(readSameOptions(writeSameOptions(options) ?? '').options).toEqual(options);
});

test.each([
  ['Retail', 'badOptions', 'Retail'],
  ['A = B; Retail', 'badOptions', 'Retail'],
  ['A = ', 'badOptions', 'A ='],
  ['A = a', 'badOptions', 'A = a'],
  ['A = B; C = Ｂ', 'optionTwice', 'Ｂ'],
])('%j: %s at %j', (text, code, value) => {
  expect(readSameOptions(text)).toEqual({ options: [], fault: { code, value } });
});
