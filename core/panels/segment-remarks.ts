import type { Comparisons } from '../comparison/compare-view.ts';
import { isFound } from '../comparison/comparison.ts';
import { sayComparison } from '../text/comparison.ts';
import type { Language } from '../text/schema.ts';
import { nameFew } from './name-few.ts';
import type { PanelInput } from './panel.ts';

type Placed = { readonly title: string; readonly place: number };

/** In which columns a difference was found, and for which values; one line for all others. */
function foundLines(compared: readonly Placed[], found: Comparisons, language: Language): readonly string[] {
  if (compared.length === 0) return [];
  const named = compared.flatMap(({ title, place }) => {
    const values = found.all.flatMap((one) =>
      isFound(one) && one.against.kind === 'rest' && one.against.place === place ? [one.against.value] : [],
    );
    const names = nameFew(values, language);
    return values.length > 0 ? [sayComparison(language, 'foundIn', { title, values: names })] : [];
  });
  if (named.length === compared.length) return named;
  return [...named, sayComparison(language, named.length > 0 ? 'noOtherColumn' : 'noColumn')];
}

/** What is to be said of the comparisons of segments: what a shrunken index is, and in which columns a difference was found. */
export function segmentRemarks({ view, language }: PanelInput, found: Comparisons): readonly string[] {
  const all = view.figures.segments.map(({ title }, place) => ({ title, place }));
  const isCompared = ({ place }: Placed) =>
    found.all.some(({ against }) => against.kind === 'rest' && against.place === place);
  return [
    ...(found.shrunken.some(Boolean) ? [sayComparison(language, 'shrunkenWhy')] : []),
    ...(found.shrunken.some((one) => one?.isAllChance) ? [sayComparison(language, 'allChance')] : []),
    ...foundLines(all.filter(isCompared), found, language),
  ];
}
