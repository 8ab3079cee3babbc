import { expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import { fuzzySection } from '../../../core/models-tab/fuzzy.ts';
import type { Block } from '../../../core/panels/block.ts';
import type { Item, Rubric } from '../../../core/scoring/schema.ts';
import { modelsFuzzyWords } from '../../../core/text/models-fuzzy.ts';
import type { Language } from '../../../core/text/schema.ts';
import { rubricOf, standard, zeroToTen } from '../analysis/sample.ts';
import { fuzzyInput, rowsOf } from '../models/fuzzy-input.ts';

const two = rubricOf(['Quality', 'Delivery']);
const halves = [...rowsOf(5, 5, 3), ...rowsOf(5, 4, 3)];
const agreed = [...rowsOf(7, 4, 4), ...rowsOf(3, 5, 5)];
type Rows = Parameters<typeof fuzzyInput>[1];

const blocks = (rubric: Rubric, rows: Rows, language: Language = 'en', inputs = usualInputs): readonly Block[] =>
  fuzzySection({
    ...fuzzyInput(rubric, rows, inputs),
    ...{ results: {}, faults: { weights: [], path: [] }, inputsTab: 'Model inputs', source: 'Answers', language },
    now: '2026-03-01T09:00:00',
  }).blocks;
const lines = (...asked: Parameters<typeof blocks>) =>
  blocks(...asked).flatMap((block) => (block.kind === 'notes' ? block.lines : []));
const tables = (...asked: Parameters<typeof blocks>) =>
  blocks(...asked).flatMap((block) => (block.kind === 'table' ? [block] : []));

// By hand: 7 of 10 on “satisfied” (80), 3 on the best (100): score 86.
test('the finding: the level that stands out, then the score with its grade', () => {
  expect(lines(two, agreed)[0]).toBe('By M(·,+), 70 % belongs to “satisfied”; by score it is 86: grade B.');
  expect(lines(two, agreed, 'zh-CN')[0]).toBe('按 M(·,+)，70% 属于“satisfied”；按得分为 86，等级：B。');
});

test('a weak verdict is called weak, and the score is shown instead', () => {
  expect(lines(two, halves)[0]).toBe(
    'By M(·,+), no level stands out: “neutral” comes first with 40 %, but its effectiveness 0.42 is below 0.5. The score says more: 78, grade C.',
  );
  expect(tables(two, halves)[0]?.rows[0]?.[6]).toBe('neutral (weak)');
});

// By hand: a fifth on each level, score (100 + 80 + 60 + 40 + 20) / 5 = 60; M(∧,⊕) of .5 .5 0 0 0 and 0 0 1 0 0 cuts
// nothing below its two largest, .5 and .5.
test('where the largest share is shared no level is named', () => {
  const fifths = [5, 4, 3, 2, 1].flatMap((answer) => rowsOf(2, answer, answer));
  expect(lines(two, fifths)[0]).toBe(
    'By M(·,+), no level stands out: several are tied for the largest share. The score says more: 60, grade D.',
  );
  expect(lines(two, fifths, 'zh-CN')[0]).toBe(
    '按 M(·,+)，没有突出的级别：多个级别占比并列最大。应看得分：60，等级：D。',
  );
  expect(tables(two, fifths).flatMap(({ rows }) => rows.slice(0, 4).map((row) => row[6]))).toEqual(
    Array.from({ length: 6 }, () => 'tied'),
  );
  expect(tables(two, halves)[0]?.rows.map((row) => row[6])).toEqual([
    ...['neutral (weak)', 'tied', 'neutral (weak)', 'tied', null],
  ]);
});

// Figures by hand in test/core/models/fuzzy.test.ts; the dimension that is all in one level is fully clear.
test('the whole by all four operators above the index itself, then the dimensions by the chosen one', () => {
  const [whole, dimensions] = tables(two, halves);
  expect(whole?.columns.map(({ title }) => title)).toEqual([
    ...['Whole, by operator', 'very satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very dissatisfied'],
    ...['Largest share', 'Effectiveness', 'Score', 'Grade'],
  ]);
  expect(whole?.rows.map(([name]) => name)).toEqual(['M(·,+)', 'M(∧,∨)', 'M(·,∨)', 'M(∧,⊕)', 'The index itself']);
  expect(whole?.rows[4]).toEqual(['The index itself', ...Array.from({ length: 7 }, () => null), 78, 'C']);
  expect(dimensions?.rows).toEqual([
    ['Quality', 0.5, 0.5, 0, 0, 0, 'tied', 60, 90, 'B'],
    ['Delivery', 0, 0, 1, 0, 0, 'neutral', 40, 60, 'D'],
  ]);
  expect(tables(two, rowsOf(5, 4, 4))[0]?.rows[0]?.[7]).toBe('all in one');
});

test('what the levels are worth is said', () => {
  expect(lines(two, halves).join(' ')).toContain('worth 100, 80, 60, 40, 20 of 100');
});

test('shares are whole percents that add up', () => {
  // Thirds: .34 .33 .33.
  const thirds = [...rowsOf(2, 5, 5), ...rowsOf(2, 4, 4), ...rowsOf(2, 3, 3)];
  expect(tables(two, thirds)[0]?.rows[0]?.slice(1, 6)).toEqual([0.34, 0.33, 0.33, 0, 0]);
});

test('eleven levels: the grades are the columns, and it says so', () => {
  const [whole] = tables(rubricOf(['Quality', 'Delivery'], zeroToTen), rowsOf(5, 10, 6));
  expect(whole?.columns.slice(1, 5).map(({ title }) => title)).toEqual(['A', 'B', 'C', 'D']);
  expect(lines(rubricOf(['Quality'], zeroToTen), rowsOf(5, 10)).join(' ')).toContain('more than 7 levels');
});

test('no table is wider than the page, and none longer than fifteen rows', () => {
  const names = Array.from({ length: 17 }, (_, place) => `Part ${place}`);
  const seven = { kind: 'numeric', min: 1, max: 7 } as const;
  const wide = tables(rubricOf(names, seven), rowsOf(5, ...names.map(() => 7)));
  expect(wide.map(({ columns }) => columns.length)).toEqual([12, 12]);
  expect(wide[1]?.rows).toHaveLength(15);
  expect(lines(rubricOf(names, seven), rowsOf(5, ...names.map(() => 7)))).toContain('2 more dimensions are not shown.');
  expect(wide[0]?.columns[1]?.title).toBe('7');
});

const turned = (change: (item: Item) => Item): Rubric => ({
  ...two,
  dimensions: two.dimensions.map((one, place) => (place === 0 ? { ...one, items: one.items.map(change) } : one)),
});

test('questions that call their levels otherwise: levels by number, best first', () => {
  const first = (rubric: Rubric) => tables(rubric, halves)[0]?.columns[1]?.title;
  expect(first(turned((item) => ({ ...item, direction: 'negative' })))).toBe('Level 5');
  expect(first(turned((item) => ({ ...item, scale: { kind: 'numeric', min: 1, max: 5 } })))).toBe('Level 5');
  // Where the one question is turned its highest score is its lowest word.
  const [quality] = turned((item) => ({ ...item, direction: 'negative' })).dimensions;
  expect(first({ ...two, dimensions: quality ? [quality] : [] })).toBe('very dissatisfied');
});

test('levels of the standard in other spellings are called as the standard calls them', () => {
  const own = { kind: 'labelled', levels: [['bad', 'poor'], ['fair', 'so-so'], ['good']] } as const;
  const other = { kind: 'labelled', levels: [['poor', 'bad'], ['fair'], ['good']] } as const;
  const survey = (scale: Item['scale'], direction: Item['direction'] = 'positive') => {
    const { dimensions } = turned((item) => ({ ...item, scale, direction }));
    const asked = dimensions.map((one, place) =>
      place === 0 ? one : { ...one, items: one.items.map((item) => ({ ...item, scale: own })) },
    );
    return { ...two, standard: { ...standard, scale: own }, dimensions: asked };
  };
  const names = (rubric: Rubric) =>
    tables(rubric, rowsOf(5, 3, 2))[0]
      ?.columns.slice(1, 4)
      .map(({ title }) => title);
  expect(names(survey(other))).toEqual(['good', 'fair', 'bad']);
  expect(names(survey(other, 'negative'))).toEqual(['Level 3', 'Level 2', 'Level 1']);
  expect(names(survey({ ...other, levels: [['never'], ['fair'], ['good']] }))).toEqual([
    'Level 3',
    'Level 2',
    'Level 1',
  ]);
});

test('what was left out is named', () => {
  const unasked = { ...two, dimensions: two.dimensions.map((one, place) => (place ? { ...one, items: [] } : one)) };
  expect(lines(unasked, halves)).toContain('Not asked, so their weight goes to the others: Delivery.');
  const few = [...rowsOf(4, 5, 3), ...rowsOf(4, 5, null)];
  expect(lines(two, few)).toContain('Fewer than 5 answers, so their weight goes to the others: Delivery.');
  expect(tables(two, few)[1]?.rows).toHaveLength(1);
});

test('another operator is followed in the sentence and in the layers', () => {
  const chosen = { ...usualInputs, operator: 'M(min,max)' } as const;
  expect(lines(two, halves, 'en', chosen)[0]).toMatch(/^By M\(∧,∨\)/);
  expect(tables(two, halves, 'en', chosen)[1]?.columns[0]?.title).toBe('Dimension, by M(∧,∨)');
});

test('a refusal is one sentence', () => {
  const evidence = { ...two, standard: { ...standard, evidence: [] } };
  expect(lines(evidence, halves)).toEqual([modelsFuzzyWords.evidence.en]);
  expect(lines(two, halves.slice(0, 4), 'zh-TW')).toEqual(['未計算：答案少於 5 份。']);
  expect(tables(two, halves.slice(0, 4))).toEqual([]);
});

test('every sentence is filled in every language', () => {
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
    for (const rows of [halves, agreed, halves.slice(0, 4)])
      expect(lines(two, rows, language).join('\n')).not.toMatch(/[{}]|undefined|NaN/);
});
