import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinThin } from '../../../core/models/prediction-classes.ts';

// By hand, worst grade first, at least 10 in a class.
test.each([
  ['all large enough', [10, 20, 30], [[0], [1], [2]]],
  ['a thin best goes down', [30, 20, 3], [[0], [1, 2]]],
  ['two thin ones reach it together', [30, 6, 4], [[0], [1, 2]]],
  ['two thin ones together are still thin and go further down', [30, 5, 4], [[0, 1, 2]]],
  ['a thin lowest goes up', [3, 20, 30], [[0, 1], [2]]],
  ['a thin middle goes down, though its upper neighbour is nearer in size', [40, 9, 12], [[0, 1], [2]]],
  ['one that nobody has is no grade', [3, 20, 0, 4, 30], [[0, 1, 3], [4]]],
  ['all thin', [3, 3, 3], [[0, 1, 2]]],
  ['nobody', [0, 0], []],
])('%s', (_, counts, classes) => {
  expect(joinThin(Object.freeze(counts), 10)).toEqual(classes);
});

test('every grade that somebody has is in one class, in order, and only a single class is thin', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (counts) => {
      const classes = joinThin(counts, 10);
      expect(classes.flat()).toEqual(counts.flatMap((count, place) => (count > 0 ? [place] : [])));
      const sizes = classes.map((places) => places.reduce((sum, place) => sum + (counts[place] ?? 0), 0));
      expect(sizes.length < 2 || sizes.every((size) => size >= 10)).toBe(true);
    }),
  );
});
