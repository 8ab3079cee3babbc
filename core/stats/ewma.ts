/** A period on the chart: the weighted average up to it, its limits. */
export type EwmaPoint = {
  readonly z: number;
  readonly lower: number;
  readonly upper: number;
  readonly isOutside: boolean;
};

/** `target` and `sd` come from a baseline period, never from the values that are judged. */
export type EwmaRules = {
  readonly target: number;
  readonly sd: number;
  /** How much the newest value weighs, above 0 up to 1. */
  readonly lambda?: number;
  readonly sigmas?: number;
};

/**
 * Exponentially weighted moving average: has the level drifted, by steps too small for a single period to show.
 * In words: z = λ·value + (1 − λ)·z before, beginning at the target; limits target ± 3·sd·√(λ/(2 − λ)·(1 − (1 −
 * λ)^(2t))) for the t-th value, and without the last factor once settled. A blank is `null` and moves nothing. `null`
 * as a whole when λ is not within 0..1, or the sd is negative. Source: Roberts (1959), Technometrics 1, 239–250;
 * NIST/SEMATECH e-Handbook 6.3.2.4. Example: target 50, sd 2.0539, λ .3, first values 52, 47, 53 → 50.6, 49.52, 50.564;
 * settled limits 47.4116 to 52.5884.
 */
export function ewma(
  values: readonly (number | null)[],
  { target, sd, lambda = 0.2, sigmas = 3 }: EwmaRules,
): { readonly points: readonly (EwmaPoint | null)[]; readonly settled: readonly [number, number] } | null {
  if (!(lambda > 0 && lambda <= 1 && sd >= 0)) return null;
  const wide = sigmas * sd * Math.sqrt(lambda / (2 - lambda));
  let before = target;
  let seen = 0;
  const points = values.map((value) => {
    if (value === null) return null;
    const z = lambda * value + (1 - lambda) * before;
    before = z;
    seen += 1;
    const half = wide * Math.sqrt(1 - (1 - lambda) ** (2 * seen));
    return { z, lower: target - half, upper: target + half, isOutside: Math.abs(z - target) > half };
  });
  return { points, settled: [target - wide, target + wide] };
}
