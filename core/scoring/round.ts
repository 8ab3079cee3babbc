/** Sums of decimals miss their true value by less than this. */
const dust = 1e-9;

/**
 * The multiple of `step` nearest to `value`, halves upwards: 69.5 → 70, also when it was summed to 69.4999999999.
 * Not banker's rounding. `step` is 1 or a power of ten below it.
 */
export function roundHalfUp(value: number, step: number): number {
  const perUnit = Math.round(1 / step);
  return Math.floor(value * perUnit + 0.5 + dust) / perUnit;
}

/** The value without floating-point dust: what lies within 1e-9 of a millionth is that millionth. */
export function settle(value: number): number {
  const millionths = Math.round(value * 1e6) / 1e6;
  return Math.abs(millionths - value) < dust ? millionths : value;
}
