import { foldText } from '../scales/fold.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Language, Localized } from '../text/schema.ts';

/** What a column may be about. `dimension`: the title of the dimension that an item stands under; `null`: it is one itself. */
type Subject = { readonly id: string; readonly title: Localized; readonly dimension: Localized | null };

const subjectsOf = ({ dimensions }: Pick<Standard, 'dimensions'>): readonly Subject[] =>
  dimensions.flatMap(({ items = [], ...dimension }): Subject[] => [
    { id: dimension.id, title: dimension.title, dimension: null },
    ...itemsOf({ ...dimension, items })
      .filter(({ id }) => id !== dimension.id)
      .map(({ id, title }) => ({ id, title, dimension: dimension.title })),
  ]);

/** "Dimension › Item"; a dimension by its own title. */
const fullTitle = ({ title, dimension }: Subject, language: Language): string =>
  dimension ? `${dimension[language]} › ${title[language]}` : title[language];

/**
 * Dimensions and items with what they are called in a language, in the standard's order. An item whose title another has
 * too is called "Dimension › Item".
 */
export function dimensionChoices(
  standard: Pick<Standard, 'dimensions'>,
  language: Language,
): readonly { readonly id: string; readonly title: string }[] {
  const subjects = subjectsOf(standard);
  const folded = subjects.map(({ title }) => foldText(title[language]));
  const seen = new Set<string>();
  const shared = new Set(folded.filter((title) => seen.size === seen.add(title).size));
  return subjects.map((one, place) => ({
    id: one.id,
    title: shared.has(folded[place] ?? '') ? fullTitle(one, language) : one.title[language],
  }));
}

/** What the standard calls a dimension or an item where it is told in a sentence: an item with its dimension; `null`: neither. */
export function dimensionName(
  standard: Pick<Standard, 'dimensions'>,
  id: string | null,
  language: Language,
): string | null {
  const found = subjectsOf(standard).find((one) => one.id === id);
  return found ? fullTitle(found, language) : null;
}

/** The dimension or item that a text names: by id, by a title that only one has, or as "Dimension › Item"; in any language. */
export function namedId(text: string, standard: Pick<Standard, 'dimensions'>): string | undefined {
  const subjects = subjectsOf(standard);
  const wanted = foldText(text).replace(/ ?[›>] ?/, ' › ');
  const byId = subjects.find(({ id }) => id === text.trim());
  if (byId) return byId.id;
  const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
  const byTitle = subjects.filter((one) =>
    languages.some((language) =>
      [one.title[language], fullTitle(one, language)].some(
        (title) => foldText(title).replace(/ ?› ?/, ' › ') === wanted,
      ),
    ),
  );
  return byTitle.length === 1 ? byTitle[0]?.id : undefined;
}
