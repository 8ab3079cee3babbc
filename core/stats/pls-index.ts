import { acsi } from './acsi.ts';
import { sampleOf } from './sample-of.ts';

/**
 * Index of a construct: the mean of its questions on 0 to 100, each counting as in the path model.
 * In words: `acsi` with unstandardised weights, weight / standard deviation of the question. `null` when a weight is
 * negative, or a question varies not at all or has no scale. `columns`, `weights` and `scales`: by indicator.
 * Source: Tenenhaus et al. (2005), CSDA 48, 159–205. Example: one question on 1–10 with mean 7 → 66.7.
 */
export function constructIndex(
  block: readonly number[],
  columns: readonly (readonly number[])[],
  weights: readonly number[],
  scales: readonly ({ readonly min: number; readonly max: number } | null)[],
): number | null {
  const items = block.flatMap((indicator) => {
    const sample = sampleOf(columns[indicator] ?? []);
    const scale = scales[indicator] ?? null;
    const isKnown = sample && sample.variance > 0 && scale;
    const { mean = 0, variance = 1 } = sample ?? {};
    return isKnown ? [{ ...scale, mean, weight: (weights[indicator] ?? 0) / Math.sqrt(variance) }] : [];
  });
  return items.length === block.length ? acsi(items) : null;
}
