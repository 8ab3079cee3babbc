import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../core/stats/benjamini-hochberg.ts';
import { holm } from '../../../core/stats/holm.ts';

// R p.adjust(p, 'BH') and p.adjust(p, 'holm').
test.each([
  [
    [0.01, 0.02, 0.03, 0.04, 0.05],
    [0.05, 0.05, 0.05, 0.05, 0.05],
    [0.05, 0.08, 0.09, 0.09, 0.09],
  ],
  [
    [0.2, 0.001, 0.04, 0.012, 0.03],
    [0.2, 0.005, 0.05, 0.03, 0.05],
    [0.2, 0.005, 0.09, 0.048, 0.09],
  ],
  [
    [0.9, 0.8],
    [0.9, 0.9],
    [1, 1],
  ],
  [[0.3], [0.3], [0.3]],
  [[], [], []],
])('%j adjusted is %j by Benjamini–Hochberg, %j by Holm', (ps, byFinds, byHolm) => {
  const frozen = Object.freeze(ps);
  for (const [index, p] of benjaminiHochberg(frozen).entries()) expect(p).toBeCloseTo(byFinds[index] ?? 9, 12);
  for (const [index, p] of holm(frozen).entries()) expect(p).toBeCloseTo(byHolm[index] ?? 9, 12);
  expect([benjaminiHochberg(frozen).length, holm(frozen).length]).toEqual([ps.length, ps.length]);
});

test('laws: an adjusted p is never below its own, Holm never below Benjamini–Hochberg', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (ps) => {
      const byFinds = benjaminiHochberg(ps);
      const byHolm = holm(ps);
      ps.forEach((p, index) => {
        expect(byFinds[index]).toBeGreaterThanOrEqual(p - 1e-15);
        expect(byHolm[index]).toBeGreaterThanOrEqual((byFinds[index] ?? 9) - 1e-15);
        expect(byHolm[index]).toBeLessThanOrEqual(1);
      });
    }),
    { seed: 8 },
  );
});
