import { standardRows } from '../stats/counted-correlations.ts';
import { plsResamples } from '../stats/pls-resamples.ts';
import type { PartWorker } from './model.ts';
import { fitPath } from './path-fit.ts';

/** Resamples a part: about a second of work where it is slow. */
const each = 100;
/** More digits would only be carried to and fro. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** How many parts so many resamples make. */
export const pathPartCount = (resamples: number): number => Math.ceil(resamples / each);

/** Draws of the path model: a row a resample, 1 and its coefficients in the order of `coefficientsOf`, or 0 where it could not be fitted. */
export const pathParts: PartWorker = {
  count: (input) => {
    const parts = pathPartCount(input.inputs.resamples);
    return parts === 0 || 'refused' in fitPath(input) ? 0 : parts;
  },
  workOut: (input, place) => {
    const fitted = fitPath(input);
    if ('refused' in fitted) return [];
    const { resamples, seed, scheme } = input.inputs;
    const { values, model, found } = fitted;
    const first = place * each;
    const drawn = plsResamples(
      { rows: standardRows(values), model, scheme, found },
      seed,
      first,
      Math.min(each, resamples - first),
    );
    return drawn.map((coefficients) => (coefficients === null ? [0] : [1, ...coefficients.map(rounded)]));
  },
};
