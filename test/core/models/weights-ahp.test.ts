import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgedWeights, leastConsistent } from '../../../core/models/weights-ahp.ts';
import { inputOf, weighing } from './weights-input.ts';

// Kingman (1961), Quart. J. Math. 12: the largest eigenvalue of a geometric mean is at most the geometric mean of theirs.
test('law: together nobody contradicts more than the one who does most, who is named from .10 on', () => {
  const names = ['a', 'b', 'c', 'd'];
  const standard = weighing({ a: 25, b: 25, c: 25, d: 25 });
  const times = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 3, 5, 9);
  const person = fc
    .array(times, { minLength: 6, maxLength: 6 })
    .map(([ab = 1, ac = 1, ad = 1, bc = 1, bd = 1, cd = 1]) => ({
      name: 'Ann',
      matrix: [
        [1, ab, ac, ad],
        [1 / ab, 1, bc, bd],
        [1 / ac, 1 / bc, 1, cd],
        [1 / ad, 1 / bd, 1 / cd, 1],
      ],
    }));
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 4 }), (judges) => {
      const pairs = judgedWeights(inputOf(standard, names, [], { dimensions: names, judges }));
      if ('refused' in pairs) throw new Error(pairs.refused);
      const most = Math.max(...pairs.judges.map(({ ratio }) => ratio ?? 0));
      expect(pairs.together.ratio ?? 0).toBeLessThanOrEqual(most + 1e-9);
      expect(leastConsistent(pairs)?.ratio ?? null).toBe(most < 0.1 ? null : most);
    }),
  );
});
