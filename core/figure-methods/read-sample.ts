import type { NotWorked } from '../figure/method.ts';
import { type Sample, sampleOf } from '../stats/sample-of.ts';
import { givenIn } from './given.ts';

/** A sample, and how many did not answer. */
export type ReadSample = { readonly sample: Sample; readonly notAnswered: number };

/** A sample from its answers, or from `n`, `mean` and `sd` or `variance`. `name` is the field that it stands in. */
export function readSample(
  values: readonly (number | null)[] | undefined,
  summary: Readonly<Record<string, number>> | undefined,
  name: string,
): ReadSample | NotWorked {
  if (values) {
    const { given, notAnswered } = givenIn(values);
    const sample = sampleOf(given);
    return sample ? { sample, notAnswered } : { refused: 'tooFew', args: { n: given.length, least: 2 } };
  }
  const { n, mean, sd, variance = sd === undefined ? undefined : sd * sd } = summary ?? {};
  if (n === undefined || mean === undefined || variance === undefined)
    return { refused: 'missing', args: { fields: name } };
  if (variance < 0 || (sd ?? 0) < 0)
    return { refused: 'negative', args: { name: sd === undefined ? 'variance' : 'sd' } };
  if (!Number.isInteger(n)) return { refused: 'badInput', args: { field: `${name}.n`, fault: 'not a whole number' } };
  return n < 2 ? { refused: 'tooFew', args: { n, least: 2 } } : { sample: { n, mean, variance }, notAnswered: 0 };
}
