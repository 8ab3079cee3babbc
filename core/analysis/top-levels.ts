import { scaleEnds } from '../scales/ends.ts';
import type { Item } from '../scoring/schema.ts';

/** Which answers are the top of a scale: those from `from` up. */
export type TopLevels = { readonly from: number; readonly levels: 1 | 2 };

/** More steps than 0–10 make a ruler, whose two best marks say nothing. */
const mostSteps = 11;

/**
 * The best two levels of a scale: 4–5 of 5, 6–7 of 7, 9–10 of 10. With fewer than four levels only the best, since two
 * would reach the middle. `null` for a scale of more than eleven steps.
 */
export function topLevels(scale: Item['scale']): TopLevels | null {
  const { min, max: best } = scaleEnds(scale);
  const steps = best - min + 1;
  if (steps > mostSteps) return null;
  return steps < 4 ? { from: best, levels: 1 } : { from: best - 1, levels: 2 };
}
