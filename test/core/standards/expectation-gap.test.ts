import { expect, test } from 'vitest';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { expectationGap as standard } from '../../../core/standards/expectation-gap.ts';

// Every expected value is copied from the description of S14 (document 001) and its decisions.

test.each([
  ['quality', '产品质量', 'pass-rate', 'higher'],
  ['service', '服务质量', 'complaints-in-time', 'higher'],
  ['price', '价格合理性', 'price-level', 'within'],
  ['delivery', '交付准时性', 'on-time-delivery-rate', 'higher'],
])('%s, %s: a quarter of the weight, one question and the criterion %s', (id, title, criterion, better) => {
  const dimension = standard.dimensions.find((one) => one.id === id);
  expect(dimension?.title['zh-CN']).toBe(title);
  expect(dimension?.weight).toBe(25);
  expect(dimension?.items?.map((item) => [item.id, item.weight])).toEqual([
    [id, 50],
    [criterion, 50],
  ]);
  expect(dimension?.items?.[0]?.operational).toBeUndefined();
  expect(dimension?.items?.[1]?.operational).toMatchObject({ better, anchors: null });
});

test('quality, service, price, delivery in this order, asked as expected and as perceived', () => {
  expect(standard.dimensions.map(({ id }) => id)).toEqual(['quality', 'service', 'price', 'delivery']);
  expect(standard.asksExpected).toBe(true);
});

test('without confirmed values the opinion scores, the fact is only shown', () => {
  for (const { id, items, unscored } of fitRubric(standard).dimensions) {
    expect(items.map((item) => item.id)).toEqual([id]);
    expect(unscored).toHaveLength(1);
  }
});

test.each([
  ['expected', /perceived minus expected/],
  ['dimensions.criteria', /pass rate and complaints in time/],
  ['items.weights', /weigh the same/],
])('the decision about %s is noted', (about, what) => {
  expect(standard.notes.find((note) => note.about === about)?.decided.en).toMatch(what);
});

test('the usual rules, noted as such', () => {
  expect(standard).toMatchObject({
    source: { system: 'S14', document: '001' },
    roundTo: 1,
    method: 'percentOfMaximum',
  });
  expect(standard.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
  const noted = standard.notes.map(({ about }) => about);
  expect(noted).toEqual(expect.arrayContaining(['weights', 'facts', 'scale', 'bands', 'roundTo', 'missing', 'period']));
});
