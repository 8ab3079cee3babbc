import type { Rubric } from '../scoring/schema.ts';
import type { Operational } from '../standard-rules/item.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { anything, between, type KeyedTable, points, questionsOf, titled } from './standard-columns.ts';
import { anchorValues, factsOf } from './standard-facts.ts';
import { anchorCount, bounds, levelTitles, rowKey, standardHeaders } from './standard-layout.ts';
import { betterWords } from './standard-words.ts';

/** Items of the dimensions that have several; `null` when none has. */
export function itemTable({ standard, dimensions }: Rubric, language: Language): KeyedTable | null {
  const lines = standard.dimensions.flatMap(({ items = [], ...dimension }, place) =>
    items.map((item) => ({ item, dimension, asked: dimensions[place] })),
  );
  if (lines.length === 0) return null;
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).item, language, [
      { format: 'text' },
      { format: 'text' },
      { ...points, input: between(bounds.weight) },
      { format: 'text' },
      { format: 'text' },
    ]),
    rows: lines.map(({ item: { id, title, weight, operational }, dimension, asked }) => [
      dimension.title[language],
      title[language],
      weight,
      operational ? `${operational.unit[language]} · ${betterWords[operational.better][language]}` : null,
      questionsOf(
        [...(asked?.items ?? []), ...(asked?.unscored ?? [])].filter((item) => item.id === id),
        language,
      ),
    ]),
    keys: lines.map(({ item, dimension }) => rowKey('item', dimension.id, item.id)),
  };
}

/** What the values of a fact mean as they stand. */
function meaningOf({ unit, anchors }: Operational, language: Language): string {
  if (anchors === null) return say(language, 'standard.factRaw');
  const key = 'zero' in anchors ? 'standard.factLine' : 'standard.factRange';
  return say(language, key, { ...anchors, unit: unit[language] });
}

/** Every measured fact that the standard may use, used or not; `null` when it has no room for any. */
export function factTable({ standard }: Rubric, language: Language): KeyedTable | null {
  const facts = factsOf(standard);
  if (facts.length === 0) return null;
  const names = new Map(standard.dimensions.map(({ id, title }) => [id, title[language]]));
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).fact, language, [
      { format: 'text' },
      { format: 'text', input: { choices: [...names.values()] } },
      { format: 'text' },
      { format: 'text' },
      ...Array.from({ length: anchorCount }, () => ({ ...points, input: between(bounds.measured) })),
      { format: 'text' },
    ]),
    rows: facts.map(({ item: { title, operational }, dimension }) => [
      title[language],
      dimension === null ? '' : (names.get(dimension) ?? ''),
      operational.unit[language],
      betterWords[operational.better][language],
      ...anchorValues(operational),
      dimension === null ? null : meaningOf(operational, language),
    ]),
    keys: facts.map(({ item }) => rowKey('fact', item.id)),
  };
}

/** What each level means in each dimension, as raters read it; `null` when the standard does not say. */
export function descriptorTable({ standard }: Rubric, language: Language): KeyedTable | null {
  const described = standard.dimensions.flatMap(({ id, title, descriptors }) =>
    descriptors ? [{ id, title, descriptors }] : [],
  );
  if (described.length === 0) return null;
  return {
    kind: 'table',
    columns: titled(standardHeaders(standard).descriptor, language, [
      { format: 'text' },
      ...levelTitles(standard.scale).map(() => ({ format: 'text', input: anything }) as const),
    ]),
    rows: described.map(({ title, descriptors }) => [
      title[language],
      ...descriptors.map((descriptor) => descriptor[language]),
    ]),
    keys: described.map(({ id }) => rowKey('descriptor', id)),
  };
}
