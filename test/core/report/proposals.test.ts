import { describe, expect, test } from 'vitest';
import type { Table } from '../../../core/responses/schema.ts';
import { blocksOf, isTable, linesOf, month, report, tableOf } from './survey.ts';

const header = [
  'Timestamp',
  'Customer',
  'Value for money (1-5)',
  'Communication (1-5)',
  'Brand image (1-5)',
  'Remarks',
];
const rows = (count: number): Table => [
  header,
  ...month(
    '2026-10',
    // Price 3 of 5 is 60, so dissatisfied; communication 100 and brand 80 are kept. S21 opens no cases.
    Array.from({ length: count }, () => [3, 5, 4] as const),
  ),
];

describe('S21, six responses', () => {
  const tab = report({ id: 'S21', rows: rows(6) });

  test('what the documents offer for the area of a weak dimension stands in the plan, to choose from', () => {
    // S13, clause 5.5, price: cost structure, productivity, purchasing; S15, clause 4, other: pricing
    expect(linesOf(tab, 'plan')[0]).toBe(
      'Offered for Reasonable price, to choose from: Improve the structure of costs. Raise productivity. Lower the cost of purchasing. Review the pricing policy.',
    );
  });

  test('a weak dimension has a line to fill in without a case; one that is kept has none', () => {
    const { rows, keys } = tableOf(tab, 'plan');
    expect(rows).toEqual([['Reasonable price', null, '', '', '', '', '']]);
    expect(keys?.[0]).toMatch(/^plan\|2026-Q4\|dimension:price/);
  });

  test('in Chinese the sentences follow each other without a space', () => {
    const chinese = report({ id: 'S21', rows: rows(6), language: 'zh-TW' });
    expect(linesOf(chinese, 'plan')[0]).toBe(
      '可供選擇的改善建議（價格合理性）：優化成本結構。提高生產效率。降低採購成本。優化定價策略。',
    );
  });
});

test('a small group has neither proposals nor lines', () => {
  const tab = report({ id: 'S21', rows: rows(4) });
  expect(linesOf(tab, 'plan').join()).not.toContain('Offered');
  expect(blocksOf(tab, 'plan').some(isTable)).toBe(false);
});
