import { expect, test } from 'vitest';
import { descriptorRubric as standard } from '../../../core/standards/descriptor-rubric.ts';

// Every expected value is copied from the description of S1 (document 000) and its decisions.

test('section 1: five indicators of equal weight, in the order of the source', () => {
  expect(standard.dimensions.map(({ title, weight }) => [title['zh-CN'], weight])).toEqual([
    ['产品质量', 20],
    ['服务态度', 20],
    ['售后服务', 20],
    ['价格合理性', 20],
    ['交付准时性', 20],
  ]);
});

test('section 2: average, good, excellent', () => {
  const levels = standard.scale.kind === 'labelled' ? standard.scale.levels : [];
  expect(levels.map((words) => words.slice(0, 2))).toEqual([
    ['average', '一般'],
    ['good', '良好'],
    ['excellent', '优秀'],
  ]);
});

test('levels score 50, 75 and 100 % of the weight', () => {
  for (const { points, id } of standard.dimensions) expect(points, id).toEqual([10, 15, 20]);
  expect(standard.method).toBe('points');
});

test('decided: excellent from 88, good from 63', () => {
  expect(standard.bands.map(({ grade, from }) => [grade, from])).toEqual([
    ['excellent', 88],
    ['good', 63],
    ['average', 0],
  ]);
});

// The words that the description gives, level by level.
test.each([
  ['product-quality', 'excellent', ['stable', 'reliable', 'well received'], ['稳定', '可靠', '良好']],
  ['product-quality', 'good', ['ordinary', 'acceptable', 'ordinary reception'], ['一般', '尚可', '一般']],
  ['product-quality', 'average', ['poor', 'unstable', 'badly received'], ['较差', '不稳定', '不佳']],
  ['service-attitude', 'excellent', ['professional', 'good attitude', 'fairly fast'], ['专业', '良好', '较快']],
  ['service-attitude', 'good', ['staff', 'attitude', 'speed all ordinary'], ['人员一般', '态度一般', '速度一般']],
  ['service-attitude', 'average', ['unprofessional', 'bad attitude', 'slow'], ['不专业', '态度差', '速度慢']],
  ['after-sales', 'excellent', ['complete', 'handled promptly', 'high satisfaction'], ['完善', '及时', '高']],
  ['after-sales', 'good', ['ordinary', 'rather slow', 'ordinary satisfaction'], ['一般', '较慢', '一般']],
  ['after-sales', 'average', ['incomplete', 'not handled promptly', 'low satisfaction'], ['不完善', '不及时', '低']],
  ['price', 'excellent', ['reasonable', 'good value', 'well accepted'], ['合理', '性价比高', '认可程度高']],
])('section 2: %s at %s is described as %j', (id, grade, english, chinese) => {
  const level = ['average', 'good', 'excellent'].indexOf(grade);
  const descriptor = standard.dimensions.find((dimension) => dimension.id === id)?.descriptors?.[level];
  const said = descriptor?.en.toLowerCase();
  for (const word of english) expect(said).toContain(word);
  const parts = descriptor?.['zh-CN'].split('，') ?? [];
  expect(parts).toHaveLength(chinese.length);
  chinese.forEach((word, place) => {
    expect(parts[place]).toContain(word);
  });
});

test('the opposites are not told by a word that holds the other: unprofessional, unstable, incomplete are at the lowest', () => {
  for (const { id, descriptors = [] } of standard.dimensions)
    for (const [level, { en }] of descriptors.entries())
      expect(/unstable|unprofessional|incomplete|unreasonable|not reliable/i.test(en), `${id} ${level}`).toBe(
        level === 0,
      );
});

test('every indicator has three different descriptors in every language', () => {
  for (const { id, descriptors = [] } of standard.dimensions) {
    expect(descriptors, id).toHaveLength(3);
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
      expect(new Set(descriptors.map((one) => one[language])).size, id).toBe(3);
  }
});

test.each([
  ['descriptors.price', 'damaged'],
  ['descriptors.delivery', 'damaged'],
  ['points', 'silent'],
  ['weights', 'silent'],
  ['bands', 'silent'],
])('the decision about %s is noted as %s', (about, source) => {
  expect(standard.notes.find((note) => note.about === about)?.source).toBe(source);
});

test('the lowest level reads "poor" and scores 50: 50–100, not compared with 0–100', () => {
  const said = standard.notes.find(({ about }) => about === 'index')?.decided.en;
  for (const word of ['"poor"', 'scores 50', '50 to 100', 'not compared', '0 to 100']) expect(said).toContain(word);
});

test('document 000, no cases of its own, gaps renormalised from 60 % answered', () => {
  expect(standard).toMatchObject({
    source: { system: 'S1', document: '000' },
    aspects: 'fixed',
    roundTo: 1,
    triggers: [],
    missing: { policy: 'renormalise', minimumWeight: 60 },
  });
});
