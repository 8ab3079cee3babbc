import { titleOf } from '../scoring/named-items.ts';
import { say } from '../text/say.ts';
import type { Block } from './block.ts';
import { formatInterval, formatValue } from './format-figure.ts';
import type { PanelInput } from './panel.ts';
import { wholePercents } from './whole-percents.ts';

/** Shares of the items of one dimension, in whole percents that add up: what is asked and scored makes up all of it. */
function sharesOf(ids: readonly string[], weightOf: (id: string) => number): ReadonlyMap<string, number> {
  const base = ids.reduce((sum, id) => sum + weightOf(id), 0);
  const shares = wholePercents(ids.map((id) => weightOf(id) / base));
  return new Map(ids.map((id, place) => [id, shares[place] ?? 0]));
}

/** The items below the dimensions that have several, each with its share of its dimension; nothing where none has. */
export function itemTable({ view, rubric, language }: PanelInput): readonly Block[] {
  const { standard, dimensions } = rubric;
  const { items } = view.figures;
  if (items.length === 0) return [];
  const shares = new Map(
    dimensions.flatMap((dimension) => {
      const own = items.filter((item) => item.dimension === dimension.id).map(({ id }) => id);
      return [...sharesOf(own, (id) => dimension.items.find((item) => item.id === id)?.weight ?? 0)];
    }),
  );
  return [
    {
      kind: 'table',
      columns: [
        { title: say(language, 'standard.item'), format: 'text' },
        { title: say(language, 'column.dimension'), format: 'text' },
        { title: say(language, 'standard.itemWeight'), format: 'share' },
        { title: say(language, 'column.index'), format: 'score' },
        { title: say(language, 'column.interval'), format: 'text', centred: true },
        { title: say(language, 'column.n'), format: 'integer' },
        { title: say(language, 'column.notAnswered'), format: 'integer' },
      ],
      rows: items.map(({ dimension, id, index }) => [
        titleOf(id, standard)?.[language] ?? id,
        dimensions.find((one) => one.id === dimension)?.title[language] ?? dimension,
        shares.get(id) ?? null,
        index.value ?? formatValue(index, standard.minimumGroup, language),
        formatInterval(index, language),
        index.n,
        index.notAnswered,
      ]),
    },
  ];
}
