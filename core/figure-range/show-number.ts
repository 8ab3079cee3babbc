/** Digits that a number is shown with, beside those before the point. */
const digits = 4;

/** A number as people read it: whole ones in full, others with four digits that count, very small ones as a power of ten. */
export function showNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? String(value) : value.toExponential(digits - 1);
  const size = Math.abs(value);
  if (size < 1e-4) return value.toExponential(1);
  if (size >= 1000) return String(Math.round(value * 10) / 10);
  return String(Number(value.toPrecision(digits)));
}
