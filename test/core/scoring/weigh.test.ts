import { describe, expect, test } from 'vitest';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { weigh } from '../../../core/scoring/weigh.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnOf } from './samples.ts';

const all = fitRubric(weightedProcedure);
const withPolicy = (policy: 'renormalise' | 'exclude' | 'zero', rubric = all) => ({
  ...rubric,
  standard: { ...weightedProcedure, missing: { policy, minimumWeight: 60 } },
});

// Weights 25, 20, 20, 15, 10, 5, 5. Weighted mean over answered dimensions of 80, 90, –, 70, 100, –, 60:
// (25·80 + 20·90 + 15·70 + 10·100 + 5·60) ÷ 75 = 6150 ÷ 75 = 82; with zeros ÷ 100 = 61.5.
const gaps = [80, 90, null, 70, 100, null, 60];
const full = [80, 90, 50, 70, 100, 40, 60];

test.each([
  ['renormalise', gaps, { raw: 82, base: 75, answeredWeight: 75 }],
  ['zero', gaps, { raw: 61.5, base: 100, answeredWeight: 75 }],
  ['exclude', gaps, { raw: null, base: null, answeredWeight: 75 }],
  // (6150 + 20·50 + 5·40) ÷ 100
  ['renormalise', full, { raw: 73.5, base: 100, answeredWeight: 100 }],
  ['zero', full, { raw: 73.5, base: 100, answeredWeight: 100 }],
  ['exclude', full, { raw: 73.5, base: 100, answeredWeight: 100 }],
] as const)('%s of %j → %j', (policy, scores, expected) => {
  expect(weigh(scores, withPolicy(policy))).toEqual(expected);
});

describe('nothing answered has no total, whatever the policy', () => {
  test.each(['renormalise', 'exclude', 'zero'] as const)('%s', (policy) => {
    const none = { raw: null, base: null, answeredWeight: 0 };
    expect(weigh(new Array(7).fill(null), withPolicy(policy))).toEqual(none);
    expect(weigh([], { ...all, dimensions: [] })).toEqual(none);
  });
});

// Only quality (25) and RoHS (20) are asked: what is never asked is no gap.
test.each([
  ['renormalise', [80, null], { raw: 80, base: 25, answeredWeight: 25 }],
  ['exclude', [80, 90], { raw: 3800 / 45, base: 45, answeredWeight: 45 }],
  ['exclude', [80, null], { raw: null, base: null, answeredWeight: 25 }],
  ['zero', [80, null], { raw: 2000 / 45, base: 45, answeredWeight: 25 }],
] as const)('%s when the survey asks two of seven: %j', (policy, asked, expected) => {
  const two = fitRubric(weightedProcedure, [columnOf(0, 'product-quality'), columnOf(1, 'rohs')]);
  expect(weigh([...asked, null, null, null, null, null], withPolicy(policy, two))).toEqual(expected);
});
