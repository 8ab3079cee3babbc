import { describe, expect, test } from 'vitest';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { operationalScore } from '../../../core/scoring/operational-score.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Anchors, Operational } from '../../../core/standard-rules/item.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { operationalItem } from '../../../core/standards/operational-items.ts';
import { equalDimensions, equalItems, opinion, usualRules } from '../../../core/standards/usual.ts';
import { localized } from '../../../core/text/localized.ts';
import { responseOf } from './samples.ts';

// S3, decided: two anchors, linear, clamped; a target range scores 100 inside, falling to 0 on both sides. By hand.

const fact = (better: Operational['better'], anchors: Anchors | null): Operational => ({
  unit: localized('%', '%', '%'),
  better,
  anchors,
});

describe('linear between its anchors and no further', () => {
  // 0 at 80 %, 100 at 100 %: five points for each percent
  const onTime = fact('higher', { zero: 80, hundred: 100 });
  // 0 at 10 %, 100 at 0 %: ten points for each percent less
  const complaints = fact('lower', { zero: 10, hundred: 0 });
  test.each([
    ['on time', onTime, 79.9, 0],
    ['on time', onTime, 80, 0],
    ['on time', onTime, 81, 5],
    ['on time', onTime, 90, 50],
    ['on time', onTime, 99.5, 97.5],
    ['on time', onTime, 100, 100],
    ['on time', onTime, 250, 100],
    ['on time', onTime, -5, 0],
    ['complaints', complaints, 0, 100],
    ['complaints', complaints, 2.5, 75],
    ['complaints', complaints, 10, 0],
    ['complaints', complaints, 10.1, 0],
    ['complaints', complaints, 4000, 0],
    ['complaints', complaints, -1, 100],
  ])('%s %j at %d → %d', (_name, operational, value, score) => {
    expect(operationalScore(value, operational)).toBe(score);
  });
});

// 0 at 50 and below, 100 from 90 to 105, 0 from 120: a slope of 40 on the left, of 15 on the right.
test.each([
  [49, 0],
  [50, 0],
  [60, 25],
  [70, 50],
  [89.6, 99],
  [90, 100],
  [98, 100],
  [105, 100],
  [108, 80],
  [112.5, 50],
  [120, 0],
  [121, 0],
])('a price level of %d %% → %d', (value, score) => {
  expect(operationalScore(value, fact('within', { zeroBelow: 50, from: 90, to: 105, zeroAbove: 120 }))).toBe(score);
});

test('a range may be one value', () => {
  const exact = fact('within', { zeroBelow: 0, from: 10, to: 10, zeroAbove: 20 });
  expect([5, 10, 15].map((value) => operationalScore(value, exact))).toEqual([50, 100, 50]);
});

describe('a fact whose anchors nobody confirmed is not scored and its weight is spread', () => {
  const rate = operationalItem('on-time-delivery-rate');
  const standardOf = (anchors: Anchors | null): Standard => ({
    ...usualRules,
    id: 'facts',
    version: 1,
    title: localized('Facts', '实测', '實測'),
    summary: localized('Facts', '实测', '實測'),
    source: { system: 'S3', document: '000', clause: '-' },
    notes: [],
    dimensions: equalDimensions(
      {
        id: 'delivery',
        title: localized('Delivery', '交付', '交付'),
        headers: [],
        items: equalItems(
          { ...rate, operational: { ...rate.operational, anchors } },
          opinion('care', 'Care', '爱护', '愛護'),
        ),
      },
      { id: 'price', title: localized('Price', '价格', '價格'), headers: [] },
    ),
    procedure: [],
    examples: [],
  });
  const grade = (anchors: Anchors | null, answers: readonly (number | null)[]) =>
    gradeResponse(responseOf(answers), fitRubric(standardOf(anchors)));
  const confirmed = { zero: 80, hundred: 100 };

  test.each([
    // Confirmed: delivery (50 + 100) ÷ 2 = 75, price 60 → (75 + 60) ÷ 2
    [confirmed, [90, 5, 3], [75, 60], 67.5, 100],
    // Not confirmed: delivery is its opinion alone, (100 + 60) ÷ 2
    [null, [90, 5, 3], [100, 60], 80, 100],
    // A bad value says no more than a good one
    [null, [0, 5, 3], [100, 60], 80, 100],
    // Confirmed and alone in its dimension: (50 + 60) ÷ 2
    [confirmed, [90, null, 3], [50, 60], 55, 100],
    // Not confirmed and alone: the dimension is not answered
    [null, [90, null, 3], [null, 60], 60, 50],
    [null, [90, null, null], [null, null], null, 0],
    // 0 is a value, not a gap: (0 + 100) ÷ 2 = 50 and 100
    [confirmed, [0, 5, 5], [50, 100], 75, 100],
  ] as const)('%j: %j → %j, %d', (anchors, answers, dimensions, raw, answeredWeight) => {
    expect(grade(anchors, answers)).toMatchObject({ dimensions, raw, answeredWeight });
  });

  test('it is shown beside the scored items', () => {
    const [open] = fitRubric(standardOf(null)).dimensions;
    expect([open?.items.map(({ id }) => id), open?.unscored.map(({ id }) => id)]).toEqual([
      ['care'],
      ['on-time-delivery-rate'],
    ]);
    const [set] = fitRubric(standardOf(confirmed)).dimensions;
    expect([set?.items.map(({ id }) => id), set?.unscored]).toEqual([['on-time-delivery-rate', 'care'], []]);
  });

  test('it fires no rule about answers', () => {
    const when = { on: 'anyItem', atMost: 60 } as const;
    const action = { title: localized('Act', '处理', '處理'), owner: localized('Team', '团队', '團隊'), dueInDays: 7 };
    const standard = { ...standardOf(confirmed), triggers: [{ id: 'low', clause: '-', when, action }] };
    const fired = (answers: readonly number[]) => gradeResponse(responseOf(answers), fitRubric(standard)).triggers;
    expect([fired([2, 4, 4]), fired([100, 3, 4])]).toEqual([[], ['low']]);
  });
});
