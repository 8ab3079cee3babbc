import { expect, test } from 'vitest';
import { mcnemar } from '../../../core/stats/mcnemar.ts';

// scipy.stats.binomtest(ours, ours + theirs).pvalue (SciPy, two-sided)
test.each([
  [1, 8, 0.0390625],
  [0, 6, 0.03125],
  [0, 5, 0.0625],
  [10, 20, 0.09873714670538905],
  [40, 62, 0.037066767438560584],
  [9, 11, 0.8238029479980469],
  [5, 5, 1],
  [0, 0, 1],
])('%i against %i', (ours, theirs, p) => {
  expect(mcnemar(ours, theirs)).toBeCloseTo(p, 12);
  expect(mcnemar(theirs, ours)).toBeCloseTo(p, 12);
});
