import type { FuzzyLevels } from '../models/fuzzy-levels.ts';
import { gradeWord } from '../panels/grade-word.ts';
import type { Levels } from '../scales/schema.ts';
import type { Item } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { levelNames } from '../tabs/level-names.ts';
import { sayModelsFuzzy } from '../text/models-fuzzy.ts';
import type { Language } from '../text/schema.ts';

/** Levels of a question by what they say of the customer's view, best first: those of a turned question the other way round. */
function namesOf({ scale, direction }: Item, count: number, language: Language): readonly string[] {
  const worstFirst =
    scale.kind === 'labelled'
      ? levelNames(scale.levels, language)
      : Array.from({ length: count }, (_, level) => String((scale.kind === 'numeric' ? scale.min : 1) + level));
  return direction === 'negative' ? worstFirst : [...worstFirst].reverse();
}

/** Whether a question's levels are those of the standard, each perhaps in another spelling. */
const isOwn = ({ scale, direction }: Item, own: Levels): boolean =>
  scale.kind === 'labelled' &&
  direction !== 'negative' &&
  scale.levels.length === own.length &&
  scale.levels.every((spellings, step) => spellings.some((word) => own[step]?.includes(word)));

/**
 * What the levels are called, best first: as all questions call them, else as the standard does where they are its own
 * levels, else by number; grades by their words.
 */
export function fuzzyLevelNames(levels: FuzzyLevels, standard: Standard, language: Language): readonly string[] {
  if (levels.kind === 'grades') return standard.bands.map(({ grade }) => gradeWord(grade, standard, language) ?? grade);
  const { count, items } = levels;
  const [first = [], ...others] = items.map((item) => namesOf(item, count, language));
  if (others.every((names) => names.join('\n') === first.join('\n'))) return first;
  const own = standard.scale;
  return own.kind === 'labelled' && items.every((item) => isOwn(item, own.levels))
    ? [...levelNames(own.levels, language)].reverse()
    : first.map((_, place) => sayModelsFuzzy(language, 'level', { n: count - place }));
}
