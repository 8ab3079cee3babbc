import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsLost } from '../../../core/certainty/points-lost.ts';
import { withTotals } from '../../../core/certainty/totals.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { gradeAll, type Said, sampleRubric, surveys } from './surveys.ts';

function lossesOf(people: readonly Said[], more: Partial<Standard> = {}) {
  const rubric = sampleRubric({ minimumGroup: 1, ...more });
  return pointsLost(withTotals(gradeAll(rubric, people)), rubric);
}

const partsOf = (...args: Parameters<typeof lossesOf>) =>
  lossesOf(...args)?.parts.map(({ places, n, lost, most }) => [
    places,
    n,
    Number(lost.toFixed(6)),
    Number(most.toFixed(6)),
  ]);

// Quality 60, delivery 40: 60 + 24 = 84 four times.
const four: readonly Said[] = [1, 2, 3, 4].map(() => ({ answers: [5, 3] }));
const withGap = [...four, { answers: [4, null] }];

test('a gap leaves its weight to the others: what they lost counts with it', () => {
  // Quality: 100 % of 20, once in five. Delivery: 40 % of 40, four times in five. 100 − (4·84 + 80) / 5 = 16.8
  expect(partsOf(withGap)).toEqual([
    [[1], 4, 12.8, 32],
    [[0], 5, 4, 68],
  ]);
  expect(lossesOf(withGap)).toMatchObject({ n: 5, index: 83.2, total: 16.8 });
});

test('a gap that counts as 0 loses its whole weight', () => {
  const missing = { policy: 'zero', minimumWeight: 60 } as const;
  // Quality: 60 % of 20, once. Delivery: 16 four times, 40 once. 100 − (4·84 + 48) / 5 = 23.2
  expect(partsOf(withGap, { missing })).toEqual([
    [[1], 4, 20.8, 40],
    [[0], 5, 2.4, 60],
  ]);
});

test('a score set by hand is a part of its own, whatever was answered', () => {
  // 50 lost once in five; the answers of that response count nowhere.
  expect(partsOf([...four, { answers: [null, 1], byHand: 50 }])).toEqual([
    [[1], 4, 12.8, 32],
    [[], 1, 10, 20],
    [[0], 4, 0, 48],
  ]);
});

test('responses without a grade lose nothing', () => {
  // Delivery alone is 40 % of the weight: no grade.
  expect(partsOf([...four, { answers: [null, 1] }, { answers: [null, null] }])).toEqual([
    [[1], 4, 16, 40],
    [[0], 4, 0, 60],
  ]);
});

test('what too few answered is not told apart, nor by the rest of the sum', () => {
  expect(partsOf(withGap, { minimumGroup: 5 })).toEqual([[[1, 0], 5, 16.8, 100]]);
});

// Three dimensions of a third each; quality and price of few, delivery of all.
const threeParts = (people: readonly Said[], minimumGroup: number) => {
  const dimensions = sampleRubric().standard.dimensions;
  const three = ['a', 'b', 'c'].flatMap((id) => (dimensions[0] ? [{ ...dimensions[0], id, weight: 100 / 3 }] : []));
  const missing = { policy: 'renormalise', minimumWeight: 10 } as const;
  const rubric = sampleRubric({ dimensions: three, minimumGroup, missing });
  const asked = {
    ...rubric,
    dimensions: three.map((one, answer) => ({ ...one, unscored: [], items: [itemOf(answer)] })),
  };
  return pointsLost(withTotals(gradeAll(asked, people)), asked)?.parts.map(({ places, n }) => [places, n]);
};

test('dimensions that few answered protect each other when different people did; else the smallest other joins them', () => {
  const [a, c, none] = [{ answers: [50, 90, null] }, { answers: [null, 90, 50] }, { answers: [null, 90, null] }];
  const both = { answers: [50, 90, 50] };
  // a and c: two people each, four together.
  expect(threeParts([a, a, c, c, none, none], 3)).toEqual([
    [[0, 2], 4],
    [[1], 6],
  ]);
  // The same two answered a and c.
  expect(threeParts([both, both, none, none, none, none], 3)).toEqual([[[0, 2, 1], 6]]);
});

test('shown parts have one decimal and add up to the shown total, which adds up to 100 with the shown index', () => {
  // A third of the weight each, at 90: 3.33 points each.
  const third = { weight: 100 / 3 };
  const dimensions = sampleRubric().standard.dimensions;
  const [first] = dimensions;
  const three = ['a', 'b', 'c'].flatMap((id) => (first ? [{ ...first, id, ...third }] : []));
  const rubric = sampleRubric({ dimensions: three, minimumGroup: 1 });
  const asked = {
    ...rubric,
    dimensions: three.map((one, answer) => ({ ...one, unscored: [], items: [itemOf(answer)] })),
  };
  const found = pointsLost(withTotals(gradeAll(asked, [{ answers: [90, 90, 90] }])), asked);
  expect(found).toMatchObject({ index: 90, total: 10 });
  expect(found?.parts.map(({ shown }) => shown.lost)).toEqual([3.4, 3.3, 3.3]);
  expect(found?.parts.map(({ shown }) => shown.most)).toEqual([33.4, 33.3, 33.3]);
});

const itemOf = (answer: number) => ({
  ...{ id: 'abc'.charAt(answer), weight: 100, answer, column: answer, title: '', direction: 'positive' as const },
  scale: { kind: 'numeric', min: 0, max: 100 } as const,
});

test('nobody: nothing', () => {
  expect(lossesOf([])).toBeNull();
  expect(lossesOf([{ answers: [null, null] }])).toBeNull();
});

const tenths = (value: number) => Math.round(value * 10);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('whatever the standard and the answers, the parts add up: to 100 − index, to 100, and as they are shown', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, graded }) => {
      const some = withTotals(graded);
      const found = pointsLost(some, rubric);
      expect(found === null).toBe(some.length === 0);
      if (found === null) return;
      const { parts, index, total } = found;
      const mean = sum(some.map(({ raw }) => raw)) / some.length;
      expect(sum(parts.map(({ lost }) => lost))).toBeCloseTo(100 - mean, 8);
      expect(sum(parts.map(({ most }) => most))).toBeCloseTo(100, 8);
      expect(sum(parts.map(({ shown }) => tenths(shown.lost)))).toBe(tenths(total));
      expect(sum(parts.map(({ shown }) => tenths(shown.most)))).toBe(1000);
      expect(tenths(index) + tenths(total)).toBe(1000);
      expect(Math.abs(index - mean)).toBeLessThanOrEqual(0.05 + 1e-8);
      for (const { lost, most, shown } of parts) {
        expect(lost).toBeGreaterThanOrEqual(-1e-9);
        expect(lost).toBeLessThanOrEqual(most + 1e-9);
        expect(Math.abs(shown.lost - lost)).toBeLessThan(0.1 + 1e-8);
      }
    }),
    { numRuns: 500 },
  );
});

test('no part rests on fewer than the minimum group, unless all parts together do', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, graded }) => {
      const parts = pointsLost(withTotals(graded), rubric)?.parts ?? [];
      const asked = parts.filter(({ places, n }) => places.length > 0 && n > 0);
      const few = asked.filter(({ n }) => n < rubric.standard.minimumGroup);
      if (few.length > 0) expect(asked).toHaveLength(1);
    }),
  );
});
