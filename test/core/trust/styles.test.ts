import { expect, test } from 'vitest';
import { acquiescence } from '../../../core/trust/acquiescence.ts';
import { extremes } from '../../../core/trust/extremes.ts';
import { answered, lookedAt, rubricOf } from './answers.ts';

const directions = ['positive', 'positive', 'negative', 'negative'] as const;

test('by hand: 5 and 4 to the one, 3 and 3 to the other lean (4.5 + 3 − 6) / 4 = .375', () => {
  // Answers are kept turned: 3 stays 3, and 2 was given as 4.
  const first = answered(2, [5, 4, 3, 3]);
  // 4 and 4 to the one, 4 and 2 to the other: (4 + 3 − 6) / 4 = .25.
  const second = answered(3, [4, 4, 2, 4]);
  const found = acquiescence(lookedAt([first, second, answered(4, [5, 5, null, null])], rubricOf(4, { directions })));
  expect(found?.n).toBe(2);
  expect(found?.lean).toBeCloseTo(0.3125, 12);
  // R: t.test(c(.375, .25))$conf.int, half = qt(.975, 1) · .0625 = 12.7062 · .0625 = .79414.
  expect(found?.interval[1]).toBeCloseTo(0.3125 + 0.79414, 4);
});

test('who means it does not lean; one direction alone cannot tell', () => {
  const honest = [answered(2, [5, 5, 5, 5]), answered(3, [1, 1, 1, 1])];
  expect(acquiescence(lookedAt(honest, rubricOf(4, { directions })))?.lean).toBe(0);
  expect(acquiescence(lookedAt(honest, rubricOf(4)))).toBeNull();
  expect(acquiescence(lookedAt([], rubricOf(4, { directions })))).toBeNull();
});

test('ends of the scale where others seldom use them', () => {
  // 19 people give five middle answers, one gives five ends: P = 5/100 = .05, and (1 − .05)/√(.05·.95/5) = 9.7.
  const middle = Array.from({ length: 19 }, (_, place) => answered(place + 2, [3, 4, 3, 2, 3]));
  const found = extremes(lookedAt([...middle, answered(99, [5, 1, 5, 5, 1])], rubricOf(5)));
  expect(found).toEqual({ flags: [{ row: 99, isStrong: false }], checked: 20, share: 0.05 });
});

test('where all use them nobody stands out; three steps, two answers or none say nothing', () => {
  const ends = Array.from({ length: 10 }, (_, place) => answered(place + 2, [5, 1, 5, 5, 1]));
  expect(extremes(lookedAt(ends, rubricOf(5)))).toMatchObject({ flags: [], share: 1 });
  const three = rubricOf(5, { scale: { kind: 'numeric', min: 1, max: 3 } });
  expect(extremes(lookedAt([answered(2, [1, 3, 1, 3, 1])], three))).toBeNull();
  expect(extremes(lookedAt([answered(2, [1, 5, null, null, null])], rubricOf(5)))).toBeNull();
  expect(extremes(lookedAt([], rubricOf(5)))).toBeNull();
});
