import type { WaveFigures } from '../analysis/figures.ts';
import { indexGrade } from '../analysis/index-figure.ts';
import type { Band, Standard } from '../standard-rules/standard.ts';
import { type Improvement, improvementsFor } from '../standards/improvements.ts';
import type { PanelInput } from './panel.ts';

type Weighed = Pick<PanelInput, 'view' | 'rubric'>;

/** Weak dimensions of one area, lowest index first, and what the documents offer for it. */
export type Offer = {
  readonly dimensions: WaveFigures['dimensions'];
  readonly improvements: readonly Improvement[];
};

/** The lower half of a standard's grades, best of them first; of an odd number the middle one is not low. */
export const lowGrades = ({ bands }: Standard): readonly Band[] => bands.slice(Math.ceil(bands.length / 2));

/**
 * Dimensions that are weak, lowest index first: not kept, and with an index in the lower half of the grades or with
 * responses that have a case. One that too few answered is not called weak.
 */
export function weakDimensions({ view, rubric }: Weighed): WaveFigures['dimensions'] {
  const { standard } = rubric;
  const lowest = lowGrades(standard).map(({ grade }) => grade);
  return view.figures.dimensions
    .filter(({ index, keep, low }) => {
      if (keep || index.value === null) return false;
      return low > 0 || lowest.includes(indexGrade(index, standard) ?? '');
    })
    .sort((a, b) => (a.index.value ?? 0) - (b.index.value ?? 0));
}

/** What is offered for the weak dimensions, area by area, the weakest first; a dimension without an area is offered nothing. */
export function offersFor(input: Weighed): readonly Offer[] {
  const weak = weakDimensions(input);
  const areaOf = (id: string) => input.rubric.dimensions.find((one) => one.id === id)?.area;
  const areas = [...new Set(weak.flatMap(({ id }) => areaOf(id) ?? []))];
  return areas.map((area) => ({
    dimensions: weak.filter(({ id }) => areaOf(id) === area),
    improvements: improvementsFor(area),
  }));
}
