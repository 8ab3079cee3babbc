import { expect, test } from 'vitest';
import { constructionEvidence as standard } from '../../../core/standards/construction-evidence.ts';

// Every expected value is copied from the description of S4 (document 000, end) and its decisions.

test.each([
  ['complaint-letter', '发函投诉', 0, 40, 20, 'complaint'],
  ['phone-complaint', '电话投诉', 40, 60, 50, 'complaint'],
  ['dissatisfied', '不满意', 40, 60, 50, 'dissatisfied'],
  ['ordinary-quality', '质量一般', 60, 70, 65, 'ordinary'],
  ['spoken-satisfied', '口头表示满意', 70, 90, 80, 'satisfied'],
  ['spoken-praise', '口头表扬', 80, 90, 85, 'very satisfied'],
  ['written-praise', '书面表扬', 90, 100, 95, 'very satisfied'],
])('%s (%s): %d to %d, %d unless picked, verdict %s', (id, chinese, from, to, initial, grade) => {
  const kind = standard.evidence?.find((one) => one.id === id);
  expect(kind).toMatchObject({ from, to, initial, grade });
  expect(kind?.title['zh-CN']).toContain(chinese);
});

test('seven kinds from worst to best; below 40 leaves the number out, and only there', () => {
  expect(standard.evidence?.map(({ id }) => id)).toEqual([
    'complaint-letter',
    'phone-complaint',
    'dissatisfied',
    'ordinary-quality',
    'spoken-satisfied',
    'spoken-praise',
    'written-praise',
  ]);
  expect(standard.evidence?.filter(({ isBelow }) => isBelow).map(({ id }) => id)).toEqual(['complaint-letter']);
});

test('the verdict is the grade: very satisfied, satisfied, dissatisfied, complaint, and ordinary as none of them', () => {
  expect(standard.bands).toEqual([]);
  expect(standard.verdicts?.map(({ grade }) => grade)).toEqual([
    'very satisfied',
    'satisfied',
    'ordinary',
    'dissatisfied',
    'complaint',
  ]);
  expect(standard.verdicts?.find(({ grade }) => grade === 'ordinary')?.title.en).toBe('ordinary');
});

test.each([
  ['excellent', 200, ['very satisfied']],
  ['good', 100, ['satisfied']],
  ['ordinary', 0, ['ordinary']],
  ['poor', -100, ['dissatisfied', 'complaint']],
])('reward class %s: %d yuan for %j', (id, amount, grades) => {
  expect(standard.rewards?.classes.find((one) => one.id === id)).toMatchObject({ amount, grades });
});

test('one reward line for each project, in yuan, best class first; ordinary is recognised in words', () => {
  expect(standard).toMatchObject({ subject: 'project', rewards: { per: 'project', currency: 'CNY' } });
  const classes = standard.rewards?.classes ?? [];
  expect(classes.map(({ id }) => id)).toEqual(['excellent', 'good', 'ordinary', 'poor']);
  expect(classes.find(({ id }) => id === 'ordinary')?.note.en).toBe('Spoken recognition');
});

test('the quality of work is named in three languages, lower case, each word in one class', () => {
  const words = standard.rewards?.classes.flatMap(({ work }) => work) ?? [];
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toBe(word.normalize('NFKC').toLowerCase());
  expect(standard.rewards?.classes.map(({ work }) => work.slice(0, 2))).toEqual([
    ['very good', '很好'],
    ['good', '良好'],
    ['ordinary', '一般'],
    ['poor', '较差'],
  ]);
});

test('one dimension on 0–100, no cases, a single project shows its score', () => {
  expect(standard).toMatchObject({
    source: { system: 'S4', document: '000' },
    scale: { kind: 'numeric', min: 0, max: 100 },
    triggers: [],
    minimumGroup: 1,
  });
  expect(standard.dimensions.map(({ id, weight, items }) => [id, weight, items])).toEqual([
    ['feedback', 100, undefined],
  ]);
});

test.each([
  ['evidence.complaint-letter', 'damaged'],
  ['evidence.initial', 'silent'],
  ['evidence.outside', 'silent'],
  ['evidence.dissatisfied', 'silent'],
  ['evidence.overlap', 'contradicts'],
  ['verdicts', 'silent'],
  ['verdicts.ordinary', 'contradicts'],
  ['evidence.several', 'silent'],
  ['rewards.classes', 'silent'],
  ['rewards.once', 'silent'],
])('the decision about %s is noted as %s', (about, source) => {
  expect(standard.notes.find((note) => note.about === about)?.source).toBe(source);
});

test('policy: reward more than punish; asked after completion, with a return visit', () => {
  const told = standard.procedure.map(({ text }) => text.en).join(' ');
  for (const words of ['reward more than to punish', 'after completion', 'return visit']) expect(told).toContain(words);
});
