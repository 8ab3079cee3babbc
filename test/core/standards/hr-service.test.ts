import { describe, expect, test } from 'vitest';
import { headerText } from '../../../core/columns/header-text.ts';
import { dimensionNames, namedDimension } from '../../../core/columns/name-dimension.ts';
import { hrService as standard } from '../../../core/standards/hr-service.ts';

// Every expected value is copied from the description of S13 (document 004, parts 2–8) and its decisions.

/** Part 8, the fees and "considerate" from part 2. */
const tree: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'quality',
    '服务质量',
    [
      ['professional', '服务专业性'],
      ['timely', '服务及时性'],
      ['quality-accuracy', '服务准确性'],
      ['complete', '服务完整性'],
      ['innovative', '服务创新性'],
    ],
  ],
  [
    'attitude',
    '服务态度',
    [
      ['warm', '服务热情'],
      ['patient', '服务耐心'],
      ['proactive', '服务主动'],
      ['honest', '服务诚信'],
      ['polite', '服务礼貌'],
      ['considerate', '服务周到'],
    ],
  ],
  [
    'efficiency',
    '服务效率',
    [
      ['speed', '服务速度'],
      ['efficiency-accuracy', '办理准确性'],
      ['convenience', '服务便捷性'],
    ],
  ],
  [
    'cost',
    '服务成本',
    [
      ['service-fee', '服务费'],
      ['management-fee', '管理费'],
      ['consulting-fee', '咨询费'],
    ],
  ],
];

test('part 8: quality, attitude, efficiency, cost in this order', () => {
  expect(standard.dimensions.map(({ id }) => id)).toEqual(['quality', 'attitude', 'efficiency', 'cost']);
});

describe.each(tree)('part 8: %s, %s', (id, title, items) => {
  const dimension = standard.dimensions.find((one) => one.id === id);

  test('has its title and a quarter of the weight', () => {
    expect(dimension?.title['zh-CN']).toBe(title);
    expect(dimension?.weight).toBe(25);
  });

  test('has its items in order and no others', () => {
    expect(dimension?.items?.map((item) => [item.id, item.title['zh-CN']])).toEqual(items);
  });

  test.each(items)('%s, %s, weighs the same as the others and is an opinion', (item) => {
    const found = dimension?.items?.find((one) => one.id === item);
    expect(found?.weight).toBeCloseTo(100 / items.length, 12);
    expect(found?.operational).toBeUndefined();
  });
});

test('seventeen items, each id once', () => {
  const ids = standard.dimensions.flatMap(({ items = [] }) => items.map(({ id }) => id));
  expect(ids).toHaveLength(17);
  expect(new Set(ids).size).toBe(17);
});

test.each([
  ['very satisfied', '非常满意', 90],
  ['satisfied', '满意', 80],
  ['average', '一般', 70],
  ['dissatisfied', '不满意', 0],
])('clause 5.1: %s, %s, from %d', (grade, chinese, from) => {
  const band = standard.bands.find((one) => one.grade === grade);
  expect(band?.from).toBe(from);
  expect(band?.title['zh-CN']).toBe(chinese);
});

test('clause 5.1: four levels, of its own', () => {
  expect(standard.bands).toHaveLength(4);
  expect(standard.notes.map(({ about }) => about)).not.toContain('bands');
});

test('clause 5.1: the example of the source, 85, is satisfied', () => {
  expect(standard.examples.find(({ score }) => score === 85)?.grade).toBe('satisfied');
});

test('S2’s five points, percent of maximum, whole numbers, gaps renormalised from 60 % answered', () => {
  expect(standard).toMatchObject({
    source: { system: 'S13', document: '004' },
    method: 'percentOfMaximum',
    aspects: 'fixed',
    roundTo: 1,
    missing: { policy: 'renormalise', minimumWeight: 60 },
    triggers: [],
    minimumGroup: 5,
  });
  expect(standard.scale).toMatchObject({ kind: 'labelled' });
  expect(standard.scale.kind === 'labelled' && standard.scale.levels.map(([word]) => word)).toEqual([
    'very dissatisfied',
    'dissatisfied',
    'neutral',
    'satisfied',
    'very satisfied',
  ]);
});

test.each([
  'weights',
  'scale',
  'dimensions.accuracy',
  'dimensions.attitude',
  'dimensions.cost',
  'dimensions.set',
  'overall',
  'roundTo',
  'missing',
  'period',
  'nps',
  'churn',
  'models',
  'procedure.7.4',
  'sales',
])('the decision about %s is noted', (about) => {
  expect(standard.notes.map((note) => note.about)).toContain(about);
});

test('1 % satisfaction = 2–3 % sales is noted as unsourced and stands nowhere else', () => {
  const about = standard.notes.find((note) => note.about === 'sales')?.decided.en;
  expect(about).toMatch(/no study.*1 %.*2–3 %.*No figure uses it/);
  expect(JSON.stringify(standard.procedure)).not.toMatch(/2–3/);
});

test.each([
  ['专业性', 'professional'],
  ['服務專業性', 'professional'],
  ['Was the service timely?', 'timely'],
  ['准确性', 'quality-accuracy'],
  ['Accuracy in handling', 'efficiency-accuracy'],
  ['效率准确性', 'efficiency-accuracy'],
  ['服务专业性（服务质量）', 'professional'],
  ['服务费用', 'service-fee'],
  ['Management fees', 'management-fee'],
  ['諮詢費', 'consulting-fee'],
  ['服务态度', 'attitude'],
  ['Service cost', 'cost'],
])('the header %s asks about %s', (header, id) => {
  expect(namedDimension([headerText(header)], dimensionNames(standard)).dimension).toBe(id);
});
