import { scaleEnds } from '../../core/scales/ends.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { levelNames } from '../../core/tabs/level-names.ts';
import type { Language } from '../../core/text/schema.ts';
import type { RulesShown } from './answers/rules/schema.ts';

function levelsOf({ scale }: Standard, language: Language): string[] {
  if (scale.kind === 'labelled') return [...levelNames(scale.levels, language)];
  const { min, max } = scaleEnds(scale);
  return Array.from({ length: max - min + 1 }, (_, place) => String(min + place));
}

/** Weights, points and grades of a standard, as a screen lets people change them. */
export function rulesShown(standard: Standard, language: Language): RulesShown {
  const { id, version, title, method, aspects, dimensions, bands } = standard;
  return {
    id,
    stamp: `${id}@${version}`,
    title: title[language],
    hasWeights: aspects === 'fixed',
    hasPoints: method === 'points',
    levels: levelsOf(standard, language),
    dimensions: dimensions.map((one) => ({
      id: one.id,
      title: one.title[language],
      weight: one.weight,
      points: [...(one.points ?? [])],
      items: (one.items ?? []).map((item) => ({
        id: item.id === one.id ? `${one.id}/${item.id}` : item.id,
        title: item.title[language],
        weight: item.weight,
      })),
    })),
    bands: bands.map(({ grade, title: name, from }) => ({ grade, title: name[language], from })),
  };
}
