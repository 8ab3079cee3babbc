import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FuzzyFound, fuzzyEvaluation } from '../../../core/models/fuzzy.ts';
import { usualInputs } from '../../../core/models/inputs.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import type { Item, Rubric } from '../../../core/scoring/schema.ts';
import type { FuzzyOperator } from '../../../core/stats/fuzzy.ts';
import { rubricOf, standard, zeroToTen } from '../analysis/sample.ts';
import { fuzzyInput, rowsOf } from './fuzzy-input.ts';

const two = rubricOf(['Quality', 'Delivery']);
const halves = [...rowsOf(5, 5, 3), ...rowsOf(5, 4, 3)];

function found(input: ModelsInput): FuzzyFound {
  const result = fuzzyEvaluation(input);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}
const wholeBy = (operator: FuzzyOperator, input: ModelsInput) =>
  found(input).whole.find((verdict) => verdict.operator === operator);
const digits = (values: readonly number[] | undefined) => values?.map((value) => Number(value.toFixed(9)));

// By hand: quality (weight .6) .5 .5 0 0 0, delivery (.4) 0 0 1 0 0. Weighted sums .3 .3 .4; minima .5 .5 .4 of 1.4;
// products .3 .3 .4. Scores .3·100 + .3·80 + .4·60 = 78 and (50 + 40 + 24)/1.4 = 81.43, which rounds to a B.
test.each([
  ['M(product,sum)', [0.3, 0.3, 0.4, 0, 0], 78, 'C', 2],
  ['M(min,max)', [0.357142857, 0.357142857, 0.285714286, 0, 0], 81.428571429, 'B', null],
  ['M(product,max)', [0.3, 0.3, 0.4, 0, 0], 78, 'C', 2],
  ['M(min,boundedSum)', [0.357142857, 0.357142857, 0.285714286, 0, 0], 81.428571429, 'B', null],
] as const)('the whole by %s', (operator, shares, score, grade, level) => {
  const verdict = wholeBy(operator, fuzzyInput(two, halves));
  expect(digits(verdict?.shares)).toEqual(shares);
  expect(verdict?.score).toBeCloseTo(score, 8);
  expect(verdict).toMatchObject({ grade, level });
});

// By hand: (5 · .4 − 1)/(2 · .3 · 4) = .4167 for the whole; delivery is all in one level.
test('how clear each verdict is, and the dimensions with their weights', () => {
  const input = fuzzyInput(two, halves);
  const { dimensions, n, values } = found(input);
  expect(wholeBy('M(product,sum)', input)?.effectiveness).toBeCloseTo(1 / 2.4, 12);
  expect(wholeBy('M(product,sum)', input)?.isWeak).toBe(true);
  expect([n, values]).toEqual([10, [100, 80, 60, 40, 20]]);
  expect(dimensions).toMatchObject([
    { place: 0, weight: 60, shares: [0.5, 0.5, 0, 0, 0], score: 90, grade: 'B', isWeak: true },
    { place: 1, weight: 40, shares: [0, 0, 1, 0, 0], score: 60, effectiveness: 'clear', isWeak: false },
  ]);
});

/** One dimension: item a (weight 60) asked by two questions, item b (40) by one; beside it a dimension nobody asks. */
const nested = ((): Rubric => {
  const [quality, delivery] = two.dimensions;
  const [item] = quality?.items ?? [];
  if (!quality || !delivery || !item) throw new Error('no dimensions');
  const asked = (id: string, weight: number, answer: number): Item => ({
    ...item,
    id,
    weight,
    answer,
    title: `${id}${answer}`,
  });
  const items = [asked('a', 60, 0), asked('a', 60, 1), asked('b', 40, 2)];
  return {
    ...two,
    dimensions: [
      { ...quality, items },
      { ...delivery, items: [] },
    ],
  };
})();

// By hand: .3·(1 0 0) + .3·(0 1 0) + .4·(0 0 1).
test('questions about one item share its weight; a dimension that is not asked leaves its weight to the others', () => {
  const { dimensions, notAsked } = found(fuzzyInput(nested, rowsOf(5, 5, 4, 3)));
  expect(digits(dimensions[0]?.shares)).toEqual([0.3, 0.3, 0.4, 0, 0]);
  expect([dimensions[0]?.weight, notAsked]).toEqual([100, [1]]);
});

// By hand: without the second question the first has all .6 of the item.
test('a question that too few answered leaves its weight to those about the same item', () => {
  const { dimensions, fewAnswers } = found(fuzzyInput(nested, [...rowsOf(4, 5, 4, 3), ...rowsOf(4, 5, null, 3)]));
  expect(digits(dimensions[0]?.shares)).toEqual([0.6, 0, 0.4, 0, 0].map((share) => Number(share.toFixed(9))));
  expect(fewAnswers).toEqual(['a1']);
});

// By hand, 0–10: 10 is 100 (A from 95), 9 is 90 (B), 6 is 60 (D): .3 .3 0 .4; score .6·95 + .4·60 = 81.
test('more than seven levels: the grades stand in, each worth what its answers score', () => {
  const { levels, values, whole } = found(
    fuzzyInput(rubricOf(['Quality', 'Delivery'], zeroToTen), [...rowsOf(5, 10, 6), ...rowsOf(5, 9, 6)]),
  );
  expect(levels).toEqual({ kind: 'grades', count: 4, why: 'long' });
  expect(digits(whole[0]?.shares)).toEqual([0.3, 0.3, 0, 0.4]);
  expect(digits(values)).toEqual([100, 90, 0, 60]);
  expect(whole[0]?.score).toBeCloseTo(81, 9);
  expect(whole[0]?.grade).toBe('B');
});

// 18.9 and 16 of 20 are 94.5 and 80: the first rounds to 95, an A; the second stays below the B from 81.
test('an answer belongs to the grade of its rounded score', () => {
  const twenty = { kind: 'numeric', min: 0, max: 20 } as const;
  const { dimensions } = found(fuzzyInput(rubricOf(['Quality', 'Delivery'], twenty), rowsOf(5, 18.9, 16)));
  expect(dimensions.map(({ shares }) => shares)).toEqual([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
  ]);
});

test.each([
  ['another number of levels', [5, 2], { kind: 'numeric', min: 1, max: 3 }],
  ['an answer between two levels', [4.5, 3], { kind: 'numeric', min: 1, max: 5 }],
] as const)('%s: the grades stand in', (_, answers, scale) => {
  const [quality, delivery] = rubricOf(['Quality', 'Delivery'], { kind: 'numeric', min: 1, max: 5 }).dimensions;
  if (!quality || !delivery) throw new Error('no dimensions');
  const items = delivery.items.map((item) => ({ ...item, scale }));
  const rubric = { ...two, dimensions: [quality, { ...delivery, items }] };
  expect(found(fuzzyInput(rubric, rowsOf(5, ...answers))).levels).toMatchObject({ kind: 'grades', why: 'differ' });
});

test.each([
  ['evidence', { ...two, standard: { ...standard, evidence: [] } }, halves],
  ['noQuestions', { ...two, dimensions: two.dimensions.map((one) => ({ ...one, items: [] })) }, halves],
  ['tooFew', two, halves.slice(0, 4)],
  ['tooFew', two, []],
  // Nine responses, but no question has five answers.
  ['tooFew', two, [...rowsOf(4, 5, null), ...rowsOf(4, null, 5), ...rowsOf(1, null, null)]],
] as const)('refused: %s', (refused, rubric, rows) => {
  expect(fuzzyEvaluation(fuzzyInput(rubric, rows))).toMatchObject({ refused, args: { minimum: 5 } });
});

test('law: with everything answered, percent of maximum and one scale the weighted sum scores the index', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
  const scale = { kind: 'numeric', min: 1, max: 5 } as const;
  fc.assert(
    fc.property(
      fc.array(answers, { minLength: 5, maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom<Item['scale']>(scale, zeroToTen),
      (rows, weights, asked) => {
        const rubric = rubricOf(['a', 'b', 'c'], asked.kind === 'numeric' ? asked : scale);
        const input = fuzzyInput(
          {
            ...rubric,
            dimensions: rubric.dimensions.map((one, place) => ({ ...one, weight: weights[place] ?? 1 })),
          },
          rows,
        );
        expect(wholeBy('M(product,sum)', input)?.score).toBeCloseTo(input.figures.index.value ?? Number.NaN, 6);
      },
    ),
  );
});

test('law: shares add up to 1 and a score stays between the worst and the best, by every operator', () => {
  const answers = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(
      fc.array(answers, { minLength: 5, maxLength: 20 }),
      fc.constantFrom<FuzzyOperator>('M(product,sum)', 'M(min,max)', 'M(product,max)', 'M(min,boundedSum)'),
      (rows, operator) => {
        const result = fuzzyEvaluation(fuzzyInput(two, rows, { ...usualInputs, operator }));
        if ('refused' in result) return;
        for (const { shares, score } of [...result.whole, ...result.dimensions]) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(score).toBeGreaterThanOrEqual(20 - 1e-9);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
        // Whatever is chosen, the whole by each operator stays the same.
        expect(result.whole).toEqual(found(fuzzyInput(two, rows)).whole);
      },
    ),
  );
});
