import { expect, test } from 'vitest';
import { arePhones } from '../../../core/columns/phones.ts';

test.each<[readonly string[], boolean]>([
  [['13800000001', '15900000002'], true],
  [['+49 171 5550100', '+44 20 7946 0000', '0033 1 99 00 12 34'], true],
  [['(202) 555-0100', '202-555-0101', '202.555.0102'], true],
  [['13800000001'], false],
  [['12800000001', '12800000002'], false],
  [['1712484302', '1712484303'], false],
  [['2024-04-07', '2024-04-08'], false],
  [['13800000001', 'call me', 'later'], false],
  [[], false],
])('%j: %j', (cells, are) => {
  expect(arePhones(cells)).toBe(are);
});
