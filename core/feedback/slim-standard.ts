import type { RatingScale } from '../scales/schema.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import { levelNames } from '../tabs/level-names.ts';
import type { Language } from '../text/schema.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/**
 * The part of a standard that the popup scores and shows: same grades, same words, a third of the size. Left out is
 * what only the add-on needs: notes, procedure, worked examples, rewards, and the words that recognise columns and
 * answers.
 */
export function slimStandard({ rewards: _, evidence, ...standard }: Standard): Standard {
  return {
    ...standard,
    notes: [],
    procedure: [],
    examples: [],
    scale: slimScale(standard.scale),
    dimensions: standard.dimensions.map(slimDimension),
    ...(evidence && { evidence: evidence.map((kind) => ({ ...kind, words: [] })) }),
  };
}

const slimDimension = ({ items, ...dimension }: Dimension): Dimension => ({
  ...dimension,
  headers: [],
  ...(items && { items: items.map((item) => ({ ...item, headers: [] })) }),
});

/** Of the spellings of a level only its names on screen are kept, so that it is called the same. */
function slimScale(scale: RatingScale): RatingScale {
  if (scale.kind === 'numeric') return scale;
  const named = languages.map((language) => levelNames(scale.levels, language));
  const levels = scale.levels.map((_, step) => [...new Set(named.flatMap((names) => names[step] ?? []))]);
  return { ...scale, levels };
}
