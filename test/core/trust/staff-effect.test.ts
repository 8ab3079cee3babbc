import { expect, test } from 'vitest';
import { staffEffect } from '../../../core/trust/staff-effect.ts';
import { answered, besides, lookedAt, rubricOf } from './answers.ts';

/** R's data set `InsectSprays` (Beall, 1942): six groups of twelve; summary(aov(count ~ spray)): 2669 on 5, 1015 on 66. */
const sprays: Readonly<Record<string, readonly number[]>> = {
  A: [10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13],
  B: [11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13],
  C: [0, 1, 7, 2, 3, 1, 2, 1, 3, 0, 1, 4],
  D: [3, 5, 12, 6, 4, 3, 5, 5, 5, 5, 2, 4],
  E: [3, 5, 3, 5, 3, 6, 1, 1, 3, 2, 6, 4],
  F: [11, 9, 15, 22, 15, 16, 13, 10, 26, 26, 24, 13],
};
const columns = [
  besides(0, 'Region', { type: 'category', role: 'segment' }),
  besides(1, 'Logged by', { type: 'category', role: 'staff' }),
];
const logged = (groups: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(groups)
    .flatMap(([person, scores]) => scores.map((score) => ({ person, score })))
    .map(({ person, score }, place) => answered(place + 2, [], { score, segments: ['North', person] }));
const effectOf = (groups: Readonly<Record<string, readonly number[]>>) =>
  staffEffect(lookedAt(logged(groups), rubricOf(1), { columns }));

test('InsectSprays: ICC (533.77 − 15.38)/(533.77 + 11 · 15.38) and its design effect', () => {
  const found = effectOf(sprays);
  expect(found).toMatchObject({ people: 6, n: 72 });
  expect(found?.icc).toBeCloseTo(0.73743, 4);
  expect(found?.deff).toBeCloseTo(1 + 11 * 0.73743, 3);
});

test('funnel of InsectSprays by hand: median of the means 9.7083 ± 3·√(15.381/12) = 3.3964; farthest first', () => {
  const outside = effectOf(sprays)?.outside ?? [];
  // Means 14.5, 15.333, 2.083, 4.917, 3.5, 16.667; A and D are equally far.
  expect(outside.map(({ person }) => person).slice(0, 4)).toEqual(['C', 'F', 'E', 'B']);
  expect(outside).toHaveLength(6);
  expect(outside[0]?.limits[0]).toBeCloseTo(6.3119, 3);
  expect(outside[0]?.limits[1]).toBeCloseTo(13.1047, 3);
  expect(outside[0]?.mean).toBeCloseTo(25 / 12, 12);
});

test('people who do not differ: no share between them, nobody outside', () => {
  const alike = { A: sprays.A, B: sprays.A, C: sprays.A, D: sprays.A, E: sprays.A } as typeof sprays;
  expect(effectOf(alike)).toMatchObject({ icc: 0, deff: 1, outside: [] });
});

test('fewer than five people with ten answers, a smaller group than may be shown, no staff, no difference: nothing', () => {
  expect(effectOf({ ...sprays, E: sprays.E?.slice(0, 9) ?? [], F: [] })).toBeNull();
  const graded = logged(sprays);
  const { standard, ...rubric } = rubricOf(1);
  const hidden = { ...rubric, standard: { ...standard, minimumGroup: 13 } };
  expect(staffEffect(lookedAt(graded, hidden, { columns }))).toBeNull();
  expect(staffEffect(lookedAt(graded, rubricOf(1), { columns: columns.slice(0, 1) }))).toBeNull();
  const flat = Array.from({ length: 10 }, () => 80);
  expect(effectOf({ A: flat, B: flat, C: flat, D: flat, E: flat })).toBeNull();
});
