import type { Standard } from '../standard-rules/standard.ts';
import type { WaveFigures } from './figures.ts';
import { indexFigure, indexGrade } from './index-figure.ts';
import type { WaveSummary } from './schema.ts';

/** The undated sort behind every name of a period. */
const place = (period: string) => period || '\uffff';

/** The index wave by wave, in order of time; the undated ('') last. */
export function trendOf({ periods }: WaveSummary, standard: Standard): WaveFigures['trend'] {
  return Object.entries(periods)
    .sort(([a], [b]) => (place(a) < place(b) ? -1 : 1))
    .map(([period, tally]) => {
      const index = indexFigure(tally, standard, standard.minimumGroup);
      return { period, index, grade: indexGrade(index, standard) };
    });
}
