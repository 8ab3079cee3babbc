import { expect, test } from 'vitest';
import { groupCount, groupOf, placeOf } from '../../../core/models/prediction-answers.ts';
import type { Item } from '../../../core/scoring/schema.ts';

const asked = (min: number, max: number): Item => ({
  id: 'q',
  weight: 100,
  answer: 0,
  column: 1,
  title: 'Q',
  scale: { kind: 'numeric', min, max },
  direction: 'positive',
});

// Groups by hand: place (x − min)/(max − min) times the number of groups, whole part.
test.each([
  [1, 2, [0, 1]],
  [1, 3, [0, 1, 2]],
  [1, 4, [0, 1, 2, 3]],
  [1, 5, [0, 1, 2, 3, 4]],
  // 5(x − 1)/6: 0, .83, 1.67, 2.5, 3.33, 4.17, 5
  [1, 7, [0, 0, 1, 2, 3, 4, 4]],
  // x/2
  [0, 10, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4]],
])('a scale of %i–%i', (min, max, groups) => {
  const item = asked(min, max);
  const places = groups.map((_, step) => placeOf(min + step, item) ?? Number.NaN);
  expect(places[0]).toBe(0);
  expect(places[places.length - 1]).toBe(100);
  expect(places.map((place) => groupOf(place, groupCount(item)))).toEqual(groups);
});

test('a measured fact counts by its score, in fifths; without anchors it has none', () => {
  const unit = { en: '%', 'zh-CN': '%', 'zh-TW': '%' };
  const fact = (anchors: { zero: number; hundred: number } | null): Item => ({
    ...asked(0, 1),
    scale: { kind: 'measured', unit: '%' },
    operational: { unit, better: 'higher', anchors },
  });
  const onTime = fact({ zero: 80, hundred: 100 });
  expect([placeOf(90, onTime), placeOf(70, onTime), placeOf(90, fact(null))]).toEqual([50, 0, null]);
  expect([groupCount(onTime), groupOf(50, 5), groupOf(60, 5)]).toEqual([5, 2, 3]);
});
