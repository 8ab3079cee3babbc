import type { Standard } from '../standard-rules/standard.ts';

/** The scores that get a grade: `81–94`, for the best `≥ 95`. A band ends one step of rounding below the next better one. */
export function bandRange({ bands, roundTo }: Standard, grade: string): string {
  const place = bands.findIndex((band) => band.grade === grade);
  const from = bands[place]?.from ?? 0;
  const above = bands[place - 1]?.from;
  const digits = roundTo === 1 ? 0 : roundTo === 0.1 ? 1 : 2;
  return above === undefined ? `≥ ${from}` : `${from}–${(above - roundTo).toFixed(digits)}`;
}
