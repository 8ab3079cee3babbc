import type { Standard } from '../standard-rules/standard.ts';
import type { WaveFigures } from './figures.ts';
import { indexFigure, indexGrade } from './index-figure.ts';
import type { Tally, WaveSummary } from './schema.ts';
import type { WaveShape } from './shape.ts';

type Entry = readonly [value: string, tally: Tally];
const responses = ({ moments, notAnswered }: Tally) => moments.n + notAnswered;

/** Blanks last, then most responses first, then by code points: the same order whichever response came first. */
function order([a, first]: Entry, [b, second]: Entry): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return responses(second) - responses(first) || (a < b ? -1 : 1);
}

/** The index for each value of each segment column. */
export function segmentsOf(
  summary: WaveSummary,
  standard: Standard,
  columns: WaveShape['segments'],
): WaveFigures['segments'] {
  return columns.map(({ column, title }, place) => ({
    column,
    title,
    values: Object.entries(summary.segments[place] ?? {})
      .sort(order)
      .map(([value, tally]) => {
        const index = indexFigure(tally, standard, standard.minimumGroup);
        return { value, index, grade: indexGrade(index, standard), low: tally.low };
      }),
  }));
}
