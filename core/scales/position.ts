import { scaleEnds } from './ends.ts';
import type { Scale } from './schema.ts';

const positions = {
  percentOfMaximum: (value: number, _min: number, max: number) => (100 * value) / max,
  pomp: (value: number, min: number, max: number) => (100 * (value - min)) / (max - min),
};

/**
 * Where an answer lies on 0..100. `value` is an answer on its scale, already turned.
 * - `percentOfMaximum`: the answer as a share of the scale's top, x / max. 1–5 gives 20, 40, 60, 80, 100.
 * - `pomp`: percent of maximum possible, (x − min) / (max − min). 1–5 gives 0, 25, 50, 75, 100.
 *   Cohen, Cohen, Aiken & West (1999), Multivariate Behavioral Research 34(3).
 * Words count as 1..k. The two differ by whole grades and are never mixed in one index.
 */
export function positionOf(value: number, scale: Scale, method: keyof typeof positions): number {
  const { min, max } = scaleEnds(scale);
  return positions[method](value, min, max);
}

/** A reverse-keyed answer as if it had been asked the other way round: min + max − x. Twice gives the answer again. */
export function turn(value: number, scale: Scale): number {
  const { min, max } = scaleEnds(scale);
  return min + max - value;
}

/** The step of an answer, 1 (worst) to k; `null` when the answer lies between two steps or off the scale. */
export function levelOf(value: number, scale: Scale): number | null {
  const { min, max } = scaleEnds(scale);
  return Number.isInteger(value - min) && value >= min && value <= max ? value - min + 1 : null;
}
