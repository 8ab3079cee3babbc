import { expect, test } from 'vitest';
import { overallItem } from '../../../core/analysis/overall.ts';
import { topLevels } from '../../../core/analysis/top-levels.ts';
import { frozen, rubricOf } from './sample.ts';

test.each([
  'Overall satisfaction',
  'How satisfied are you overall?',
  'OverallSatisfaction',
  'survey_q5_osat',
  'CSAT',
  'General satisfaction',
  'Satisfaction',
  'Customer satisfaction score',
  '您对我们的总体评价',
  '整體滿意度',
  '总的来说，您满意吗？',
  '满意度',
])('%j asks for satisfaction as a whole', (title) => {
  expect(overallItem(frozen(rubricOf(['Delivery', title])))?.title).toBe(title);
});

test.each(['Satisfaction with delivery', 'Product quality', '服务满意度', 'Coverall fit'])('%j does not', (title) => {
  expect(overallItem(rubricOf([title]))).toBeNull();
});

test('two of them leave it open', () => {
  expect(overallItem(rubricOf(['Overall quality', 'Overall satisfaction']))).toBeNull();
});

const numeric = (min: number, max: number) => ({ kind: 'numeric', min, max }) as const;
const labelled = (count: number) =>
  ({ kind: 'labelled', levels: Array.from({ length: count }, (_, i) => [`${i}`]) }) as const;

// Measuring satisfaction §4: 4–5 of 5, 6–7 of 7, 9–10 of 10.
test.each([
  [numeric(1, 5), { from: 4, levels: 2 }],
  [numeric(1, 7), { from: 6, levels: 2 }],
  [numeric(1, 10), { from: 9, levels: 2 }],
  [numeric(0, 10), { from: 9, levels: 2 }],
  [numeric(1, 3), { from: 3, levels: 1 }],
  [numeric(0, 100), null],
  [labelled(5), { from: 4, levels: 2 }],
  [labelled(4), { from: 3, levels: 2 }],
  [labelled(3), { from: 3, levels: 1 }],
  [labelled(2), { from: 2, levels: 1 }],
])('the top of %j is %j', (scale, expected) => {
  expect(topLevels(frozen(scale))).toEqual(expected);
});
