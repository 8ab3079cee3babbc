import type { Figure } from '../analysis/schema.ts';
import { titleOf } from '../scoring/named-items.ts';
import { say } from '../text/say.ts';
import { formatInterval, formatValue, pointsBetween } from './format-figure.ts';
import type { Panel, PanelInput } from './panel.ts';

/** The weighted index of what a rating is about. */
function indexOf(about: string, { view: { figures } }: PanelInput): Figure | null {
  if (about === '') return figures.index;
  const same = ({ id }: { readonly id: string }) => id === about;
  return (figures.dimensions.find(same) ?? figures.items.find(same))?.index ?? null;
}

/** Ratings asked for a dimension or for everything at once, beside the index worked out from the items. */
export const overall: Panel = (input) => {
  const { view, rubric, language } = input;
  const { overall: ratings } = view.figures;
  if (view.isSmall || ratings.every(({ index }) => index.n === 0)) return null;
  const { standard } = rubric;
  const shown = (figure: Figure) => figure.value ?? formatValue(figure, standard.minimumGroup, language);
  return {
    title: say(language, 'panel.overall'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.dimension'), format: 'text' },
          { title: say(language, 'column.rating'), format: 'score' },
          { title: say(language, 'column.interval'), format: 'text', centred: true },
          { title: say(language, 'column.index'), format: 'score' },
          { title: say(language, 'column.difference'), format: 'change' },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.notAnswered'), format: 'integer' },
        ],
        rows: ratings.map(({ about, index: rating }) => {
          const index = indexOf(about, input);
          return [
            titleOf(about, standard)?.[language] ?? say(language, 'overall.whole'),
            shown(rating),
            formatInterval(rating, language),
            index && shown(index),
            pointsBetween(rating.value, index?.value ?? null),
            rating.n,
            rating.notAnswered,
          ];
        }),
      },
    ],
  };
};
