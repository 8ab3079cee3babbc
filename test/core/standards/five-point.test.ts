import { expect, test } from 'vitest';
import { fivePoint as standard } from '../../../core/standards/five-point.ts';

// Every expected value is copied from the description of S2 (document 000, clauses 1–4) and its decisions.

test.each([
  [1, 'very dissatisfied', '极不满意'],
  [2, 'dissatisfied', '不满意'],
  [3, 'neutral', '一般'],
  [4, 'satisfied', '满意'],
  [5, 'very satisfied', '非常满意'],
])('clause 1.1: %d is %s, %s', (level, english, chinese) => {
  const levels = standard.scale.kind === 'labelled' ? standard.scale.levels : [];
  expect(levels).toHaveLength(5);
  expect(levels[level - 1]?.slice(0, 2)).toEqual([english, chinese]);
});

test('clause 1.2: product quality, after-sales, delivery time, and open to more, all of one weight', () => {
  expect(standard.aspects).toBe('open');
  expect(standard.dimensions.map(({ id }) => id)).toEqual(['product-quality', 'after-sales', 'delivery-time']);
  expect(standard.dimensions.map(({ title }) => title['zh-CN'])).toEqual(['产品质量', '售后服务', '交付时间']);
  for (const { weight } of standard.dimensions) expect(weight).toBeCloseTo(100 / 3, 12);
});

test('clause 2.2: any single aspect at 3 of 5 or below, one case for a response', () => {
  // 3 of 5 is 60 % of the maximum.
  expect(standard.triggers.map(({ clause, when }) => [clause, when])).toEqual([['2.2', { on: 'anyItem', atMost: 60 }]]);
});

test('borrowed from S13: 90, 80, 70, named as its levels, rounded half up to whole numbers', () => {
  expect(standard.roundTo).toBe(1);
  expect(standard.bands.map(({ grade, from }) => [grade, from])).toEqual([
    ['very satisfied', 90],
    ['satisfied', 80],
    ['average', 70],
    ['dissatisfied', 0],
  ]);
});

test('clause 3.1: monthly; percent of maximum; gaps renormalised from 60 % answered', () => {
  expect(standard).toMatchObject({
    source: { system: 'S2', document: '000' },
    period: 'month',
    method: 'percentOfMaximum',
    missing: { policy: 'renormalise', minimumWeight: 60 },
    keepFrom: 80,
    minimumGroup: 5,
  });
});

test.each(['weights', 'total', 'bands', 'roundTo', 'triggers.low-aspect', 'scale', 'missing', 'dueInDays', 'channels'])(
  'the decision about %s is noted',
  (about) => {
    expect(standard.notes.map((note) => note.about)).toContain(about);
  },
);

test('every clause from 1.1 to 4.4 is told', () => {
  const clauses = '1.1 1.2 2.1 2.2 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4'.split(' ');
  expect([...new Set(standard.procedure.map(({ clause }) => clause))]).toEqual(clauses);
});
