import { expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { expectationGap } from '../../../core/standards/expectation-gap.ts';
import { hrService } from '../../../core/standards/hr-service.ts';
import { repeat, sheet } from './sheets.ts';

const usesOf = (headers: readonly string[], standard: Standard) => {
  const table = sheet(Object.fromEntries(headers.map((header) => [header, repeat([5, 4, 3, 2, 1], 5)])));
  return mapColumns(table, standard, firstTime).columns.map(
    ({ role, dimension, needsConfirmation }) => `${role}${needsConfirmation ? '?' : ''} ${dimension}`,
  );
};

test.each([
  [
    ['Product quality expected (1-5)', 'Product quality perceived (1-5)'],
    ['expected quality', 'item quality'],
  ],
  [
    ['期望的服务质量（1-5分）', '实际的服务质量（1-5分）'],
    ['expected service', 'item service'],
  ],
  [
    ['預期的產品品質（1-5分）', '實際的產品品質（1-5分）'],
    ['expected quality', 'item quality'],
  ],
  [
    ['Expectation (1-5) [Fair price]', 'Actual (1-5) [Fair price]'],
    ['expected price', 'item price'],
  ],
  // Nothing says what was found: whether it is a rating has to be told
  [['Product quality, against your expectation (1-5)'], ['item? quality']],
  [
    ['Product quality expected (1-5)', 'Service quality perceived (1-5)'],
    ['item? quality', 'item service'],
  ],
])('S14: %j', (headers, uses) => {
  expect(usesOf(headers, expectationGap)).toEqual(uses);
});

test('a standard that does not ask both asks about an expectation', () => {
  expect(usesOf(['Expected patience (1-5)', 'Perceived patience (1-5)'], hrService)).toEqual([
    'item? patient',
    'item patient',
  ]);
});
