import { expect, test } from 'vitest';
import { fingerprints } from '../../../core/columns/fingerprint.ts';
import { cellAddress, columnName } from '../../../core/responses/address.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  [1, 0, 'A1'],
  [12, 27, 'AB12'],
])('row %d, column %d is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test.each([
  [
    ['Service', ' service ', 'Price'],
    ['service', 'service#2', 'price'],
  ],
  [
    ['', 'Service', ' ', 'Service', 'Service'],
    ['#1', 'service', '#2', 'service#2', 'service#3'],
  ],
  [
    ['服 务', 'Ｓｅｒｖｉｃｅ'],
    ['服务', 'service'],
  ],
  [[], []],
])('headers %j are found by %j', (headers, found) => {
  expect(fingerprints(headers)).toEqual(found);
});
