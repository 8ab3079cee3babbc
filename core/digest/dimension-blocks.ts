import { differenceOf } from '../analysis/change.ts';
import type { Block } from '../panels/block.ts';
import { differenceCell } from '../panels/change-card.ts';
import { formatInterval } from '../panels/format-figure.ts';
import { nameFew } from '../panels/name-few.ts';
import { offersFor } from '../panels/weak.ts';
import { titleOf } from '../scoring/named-items.ts';
import { say } from '../text/say.ts';
import type { Digest } from './schema.ts';

/** A dimension's name; one that the survey no longer asks by its id. */
export const dimensionWord = (id: string, { rubric, language }: Pick<Digest, 'rubric' | 'language'>): string =>
  rubric.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id;

/** Dimensions with index, interval, change and answers. */
export function rankedTable(ranked: Digest['best'], digest: Digest): Block {
  const { earlier, rubric, language } = digest;
  const before = (id: string) => earlier.dimensions.find((one) => one.id === id)?.index;
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'column.dimension'), format: 'text' },
      { title: say(language, 'column.index'), format: 'score' },
      { title: say(language, 'column.interval'), format: 'text', centred: true },
      { title: say(language, 'column.change'), format: 'change' },
      { title: say(language, 'column.n'), format: 'integer' },
    ],
    rows: ranked.map(({ id, index }) => [
      dimensionWord(id, digest),
      index.value,
      formatInterval(index, language),
      differenceCell(differenceOf(index, before(id)), rubric.standard, language),
      index.n,
    ]),
  };
}

/** What the documents offer for the weak dimensions, to choose from; nothing where none is weak. */
export function offerTable(digest: Digest): readonly Block[] {
  const { language } = digest;
  const offers = offersFor(digest);
  if (offers.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: say(language, 'column.dimension'), format: 'text' },
        { title: say(language, 'column.improvement'), format: 'text' },
        { title: say(language, 'column.origin'), format: 'text' },
      ],
      rows: offers.flatMap(({ dimensions, improvements }) =>
        improvements.map(({ source, text }, place) => [
          place === 0
            ? dimensions.map(({ id }) => dimensionWord(id, digest)).join(say(language, 'figure.between'))
            : null,
          text[language],
          `${source.system} ${source.clause}`,
        ]),
      ),
    },
  ];
}

/** Dimensions, and below them items, that satisfy so well that nothing should change. */
export function keepLines(digest: Digest): readonly string[] {
  const { view, rubric, language } = digest;
  const { dimensions, items } = view.figures;
  const kept = dimensions.filter(({ keep }) => keep).map(({ id }) => dimensionWord(id, digest));
  const { standard } = rubric;
  const keptItems = items
    .filter(({ index }) => index.value !== null && index.value >= standard.keepFrom)
    .map(({ id }) => titleOf(id, standard)?.[language] ?? id);
  return [
    say(language, 'dimension.keep', { dimensions: nameFew(kept, language) }),
    ...(keptItems.length > 0 ? [say(language, 'digest.keepItems', { items: nameFew(keptItems, language) })] : []),
  ];
}
