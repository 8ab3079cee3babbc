import { expect, test } from 'vitest';
import { weightedProcedure as standard } from '../../../core/standards/weighted-procedure.ts';

// Every expected value is copied from the description of S12 (document 003, clauses 5.1–5.5) and its decisions.

test.each([
  ['product-quality', 25, [5, 10, 16, 20, 25]],
  ['rohs', 20, [4, 10, 16, 18, 20]],
  ['service', 20, [4, 12, 16, 18, 20]],
  ['improvement', 15, [3, 6, 11, 13, 15]],
  ['packaging', 10, [2, 4, 6, 8, 10]],
  ['delivery-date', 5, [1, 2, 3, 4, 5]],
  ['delivery-quantity', 5, [1, 2, 3, 4, 5]],
])('clause 5.2.4: %s weighs %d, points %j', (id, weight, points) => {
  expect(standard.dimensions.find((dimension) => dimension.id === id)).toMatchObject({ weight, points });
});

test('clause 5.2.4: the order of the items is the source’s', () => {
  expect(standard.dimensions.map(({ title }) => title['zh-CN'])).toEqual([
    '产品质量',
    'RoHS 情况',
    '服务情况',
    '改善情况',
    '包装运输',
    '交付日期',
    '交付数量',
  ]);
});

test('clause 5.2.5: A ≥ 95, B 81–94, C 61–80, D 40–60, E < 40', () => {
  expect(standard.bands.map(({ grade, from }) => [grade, from])).toEqual([
    ['A', 95],
    ['B', 81],
    ['C', 61],
    ['D', 40],
    ['E', 0],
  ]);
});

// 一般 in the list of levels and 满意 in the points table are the same level.
test.each([
  ['非常不满意', 1],
  ['very dissatisfied', 1],
  ['不满意', 2],
  ['dissatisfied', 2],
  ['一般', 3],
  ['满意', 3],
  ['滿意', 3],
  ['satisfied', 3],
  ['neutral', 3],
  ['average', 3],
  ['较满意', 4],
  ['比较满意', 4],
  ['fairly satisfied', 4],
  ['非常满意', 5],
  ['very satisfied', 5],
])('clause 5.2.3: %s is level %d', (word, level) => {
  expect(standard.scale.kind === 'labelled' && standard.scale.levels[level - 1]).toContain(word);
});

test('clause 5.3.1: a total below 70, and each item at level 1 or 2', () => {
  expect(standard.triggers.map(({ clause, when }) => [clause, when])).toEqual([
    ['5.3.1', { on: 'score', below: 70 }],
    ['5.3.1', { on: 'eachItem', atMostLevel: 2 }],
  ]);
});

test('sales owns the cases; every dimension has a department', () => {
  expect(new Set(standard.triggers.map(({ action }) => action.owner.en))).toEqual(new Set(['Sales']));
  for (const { id, department } of standard.dimensions) expect(department?.en, id).toBeTruthy();
});

test('half-yearly, whole numbers, points method, gaps renormalised from 60 % answered', () => {
  expect(standard).toMatchObject({
    source: { system: 'S12', document: '003' },
    period: 'halfYear',
    roundTo: 1,
    method: 'points',
    aspects: 'fixed',
    missing: { policy: 'renormalise', minimumWeight: 60 },
    minimumGroup: 5,
  });
});

test.each([
  ['points.product-quality', /\b5\b/],
  ['points.rohs', /\b4\b/],
  ['points.service', /\b4\b/],
  ['points.improvement', /\b6 and 3\b/],
  ['points.packaging', /\b8, 6, 4 and 2\b/],
  ['points.delivery-date', /\b5, 4, 3, 2 and 1\b/],
  ['points.delivery-quantity', /\b5, 4, 3, 2 and 1\b/],
])('the lost cells of %s are noted as damaged', (about, cells) => {
  const note = standard.notes.find((one) => one.about === about);
  expect(note?.source).toBe('damaged');
  expect(note?.decided.en).toMatch(cells);
});

test.each([
  'scale',
  'bands',
  'bands.edges',
  'triggers.low-total',
  'missing',
  'department',
  'dueInDays',
  'procedure.5.5',
])('the decision about %s is noted', (about) => {
  expect(standard.notes.map((note) => note.about)).toContain(about);
});

test('every clause from 5.1.1 to 5.5 is told', () => {
  const clauses = '5.1.1 5.1.2 5.1.3 5.1.4 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.3.1 5.3.2 5.4.1 5.5'.split(' ');
  expect(standard.procedure.map(({ clause }) => clause)).toEqual(expect.arrayContaining(clauses));
});
