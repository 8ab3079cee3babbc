import { expect, test } from 'vitest';
import { type Point, quadrantsOf } from '../../../core/drivers/quadrants.ts';

const point = (performance: number, importance: number, half = 1, halfShare = 0.01): Point => ({
  performance,
  performanceInterval: [performance - half, performance + half],
  importance,
  importanceInterval: [importance - halfShare, importance + halfShare],
  r: 0.5,
});

// Performance 60, 90, 60, 90: the line stands at 75; importance .4, .35, .15, .1: at .25.
const four = [point(60, 0.4), point(90, 0.35), point(60, 0.15), point(90, 0.1)];

test('each corner has its word', () => {
  expect(quadrantsOf(four)).toEqual(['first', 'keep', 'low', 'much']);
});

test.each([
  // 60 + 15 ends on the line of 75, which it does not cross
  ['ends on the line', point(60, 0.4, 15), 'first'],
  ['its mean may lie on either side', point(60, 0.4, 15.1), 'performanceUnclear'],
  ['its share may lie on either side', point(60, 0.4, 1, 0.16), 'importanceUnclear'],
  ['both may', point(60, 0.4, 15.1, 0.16), 'bothUnclear'],
  ['important, and it goes against the outcome', { ...point(60, 0.4, 15.1), r: -0.5 }, 'against'],
])('what cannot be told is named: %s', (_, first: Point, quadrant) => {
  expect(quadrantsOf([first, ...four.slice(1)])?.[0]).toBe(quadrant);
});

test('what hardly matters may go either way', () => {
  const [first, second, third] = four;
  const against = { ...point(90, 0.1), r: -0.02 };
  const points = [first, second, third, against].filter((one) => one !== undefined);
  expect(quadrantsOf(points)?.[3]).toBe('much');
});

test('a tie counts as important and as low', () => {
  const same = Array.from({ length: 4 }, () => point(70, 0.25, 0, 0));
  expect(quadrantsOf(same)).toEqual(['first', 'first', 'first', 'first']);
});

test('fewer than four points make no map', () => {
  expect(quadrantsOf(four.slice(1))).toBeNull();
  expect(quadrantsOf([])).toBeNull();
});
