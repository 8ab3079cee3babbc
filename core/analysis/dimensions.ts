import type { Rubric } from '../scoring/schema.ts';
import type { WaveFigures } from './figures.ts';
import { indexFigure } from './index-figure.ts';
import type { WaveSummary } from './schema.ts';

/** The index of each dimension, in the rubric's order; `keep`: it satisfies so well that nothing should change. */
export function dimensionsOf(summary: WaveSummary, { standard, dimensions }: Rubric): WaveFigures['dimensions'] {
  return summary.dimensions.flatMap((tally, place) => {
    const dimension = dimensions[place];
    if (!dimension) return [];
    const index = indexFigure(tally, standard, standard.minimumGroup);
    return [
      { id: dimension.id, index, low: tally.low, keep: index.value !== null && index.value >= standard.keepFrom },
    ];
  });
}
