import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Anchors, StandardItem } from '../../../core/standard-rules/item.ts';
import type { Dimension, Standard } from '../../../core/standard-rules/standard.ts';
import { usualRules } from '../../../core/standards/usual.ts';
import { localized } from '../../../core/text/localized.ts';
import { columnOf, responseOf } from './samples.ts';

const title = localized('Text', '文字', '文字');
const standardOf = (dimensions: readonly Dimension[]): Standard => ({
  ...usualRules,
  id: 'two-level',
  version: 1,
  title,
  summary: title,
  source: { system: 'S13', document: '004', clause: '8' },
  notes: [],
  dimensions,
  procedure: [],
  examples: [],
});
const item = (id: string, weight: number): StandardItem => ({ id, title, weight, headers: [] });

// Quality 50 (professional 60, timely 40), attitude 30 (one question), cost 20 (fee 25, advice 75).
const tree = standardOf([
  { id: 'quality', title, weight: 50, headers: [], items: [item('professional', 60), item('timely', 40)] },
  { id: 'attitude', title, weight: 30, headers: [] },
  { id: 'cost', title, weight: 20, headers: [], items: [item('fee', 25), item('advice', 75)] },
]);

describe('two levels of weights, percent of 5, by hand', () => {
  test.each([
    // quality 100·.6 + 60·.4 = 84, attitude 80, cost 40·.25 + 80·.75 = 70: 42 + 24 + 14 = 80
    [[5, 3, 4, 2, 4], [84, 80, 70], 80, 100, 'satisfied'],
    [[5, 5, 5, 5, 5], [100, 100, 100], 100, 100, 'very satisfied'],
    // An item that is not answered leaves its weight to the others of its dimension: quality 60, cost 40
    [[null, 3, 4, 2, null], [60, 80, 40], 62, 100, 'dissatisfied'],
    // A dimension without any answer leaves its weight to the others: (42 + 24) ÷ 80
    [[5, 3, 4, null, null], [84, 80, null], 82.5, 80, 'satisfied'],
    // 50 % answered is too little, whatever the number of items: quality alone 84
    [[5, 3, null, null, null], [84, null, null], 84, 50, null],
    // One item is enough for its dimension: quality 60, cost 100 → (30 + 20) ÷ 70 = 71.43
    [[null, 3, null, 5, null], [60, null, 100], 71.42857142857143, 70, 'average'],
    [[null, null, null, null, null], [null, null, null], null, 0, null],
  ] as const)('%j → %j → %d', (answers, dimensions, raw, answeredWeight, grade) => {
    const graded = gradeResponse(responseOf(answers), fitRubric(tree));
    expect(graded.dimensions).toEqual(dimensions);
    expect(graded).toMatchObject({ answeredWeight, grade });
    if (raw === null) expect(graded.raw).toBeNull();
    else expect(graded.raw).toBeCloseTo(raw, 9);
  });

  test('a gap that counts as 0 does so for a dimension, not for an item', () => {
    const strict = { ...tree, missing: { policy: 'zero', minimumWeight: 60 } } as const;
    // Quality 60 and attitude 80 are asked and answered, cost is a gap: (30 + 24) ÷ 100
    expect(gradeResponse(responseOf([null, 3, 4, null, null]), fitRubric(strict)).raw).toBe(54);
  });
});

describe('several columns on one item are averaged before their weight counts', () => {
  const numeric = (max: number): Partial<Column> => ({ scale: { kind: 'numeric', min: 0, max } });
  const columns = [
    columnOf(0, 'professional'),
    columnOf(1, 'timely', numeric(10)),
    columnOf(2, 'professional'),
    columnOf(3, 'attitude'),
  ];
  const rubric = fitRubric(tree, columns);
  test.each([
    // professional (100 + 60) ÷ 2 = 80, timely 50: 48 + 20 = 68; attitude 100 → (34 + 30) ÷ 80 = 80
    [[5, 5, 3, 5], 68, 80],
    // One of two is answered and stands for the item: professional 60 → 56; (28 + 30) ÷ 80 = 72.5
    [[null, 5, 3, 5], 56, 72.5],
    // timely alone: 50; (25 + 30) ÷ 80 = 68.75
    [[null, 5, null, 5], 50, 68.75],
  ])('%j → quality %d, total %d', (answers, quality, raw) => {
    const graded = gradeResponse(responseOf(answers), rubric);
    expect(graded.dimensions[0]).toBe(quality);
    expect(graded.raw).toBe(raw);
  });
});

/** A column about the dimension as a whole is one question that stands for all of it. */
test('a survey that asks only about dimensions is graded by them', () => {
  const rubric = fitRubric(
    tree,
    ['quality', 'attitude', 'cost'].map((id, index) => columnOf(index, id)),
  );
  // 100·.5 + 80·.3 + 60·.2 = 86
  expect(gradeResponse(responseOf([5, 4, 3]), rubric).raw).toBe(86);
});

const shares = (parts: readonly number[]) =>
  parts.map((one) => (100 * one) / parts.reduce((sum, part) => sum + part, 0));
const drawnAnchors = fc.constantFrom<Anchors | null | undefined>(undefined, { zero: 0, hundred: 7 }, null);
const drawnItem = fc.record({
  weight: fc.integer({ min: 1, max: 40 }),
  anchors: drawnAnchors,
  answer: fc.option(fc.integer({ min: 1, max: 4 })),
});
const drawnTree = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 40 }), items: fc.array(drawnItem, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 5 },
);

test('raising an answer or a better fact never lowers the score', () => {
  fc.assert(
    fc.property(drawnTree, fc.nat(19), fc.constantFrom('percentOfMaximum', 'pomp'), (drawn, place, method) => {
      const weights = shares(drawn.map(({ weight }) => weight));
      const dimensions = drawn.map(({ items }, index): Dimension => {
        const parts = shares(items.map(({ weight }) => weight));
        const facts = items.map(({ anchors }, at) => ({
          ...item(`i${index}-${at}`, parts[at] ?? 0),
          ...(anchors !== undefined && { operational: { unit: title, better: 'higher' as const, anchors } }),
        }));
        return { id: `d${index}`, title, weight: weights[index] ?? 0, headers: [], items: facts };
      });
      const answers = drawn.flatMap(({ items }) => items.map(({ answer }) => answer));
      fc.pre((answers[place] ?? null) !== null);
      const raised = answers.map((one, index) => (index === place ? (one ?? 0) + 1 : one));
      const rubric = fitRubric({ ...standardOf(dimensions), method });
      const [low, high] = [answers, raised].map((given) => gradeResponse(responseOf(given), rubric));
      expect(high?.raw ?? 0).toBeGreaterThanOrEqual((low?.raw ?? 0) - 1e-9);
      expect(high?.score ?? 0).toBeGreaterThanOrEqual(low?.score ?? 0);
      expect(high?.answeredWeight).toBe(low?.answeredWeight);
      expect(high?.raw ?? 0).toBeLessThanOrEqual(100);
    }),
  );
});
