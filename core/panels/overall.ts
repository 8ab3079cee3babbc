import type { Figure } from '../analysis/schema.ts';
import { ratingMethod } from '../scoring/beside.ts';
import { titleOf } from '../scoring/named-items.ts';
import { say } from '../text/say.ts';
import { questionOf } from './driver-notes.ts';
import { formatInterval, formatValue, pointsBetween } from './format-figure.ts';
import type { Panel, PanelInput } from './panel.ts';

/** The weighted index of what a rating is about; of everything only where the total is worked out as the rating is. */
function indexOf(about: string, { view: { figures }, rubric: { standard } }: PanelInput): Figure | null {
  if (about === '')
    return standard.evidence || ratingMethod(standard.method) !== standard.method ? null : figures.index;
  const same = ({ id }: { readonly id: string }) => id === about;
  return (figures.dimensions.find(same) ?? figures.items.find(same))?.index ?? null;
}

/** What a rating is about; one about everything by its question, as several may ask for that. */
function nameOf(about: string, { rubric, language }: PanelInput): string {
  const { standard, dimensions, beside } = rubric;
  const titles = beside.overall.filter(({ id }) => id === about).map(({ title }) => title);
  const [only = '', ...others] = titles;
  if (about === '') return others.length === 0 ? only : questionOf({ questions: titles }, language);
  const title = titleOf(about, standard) ?? dimensions.find(({ id }) => id === about)?.title;
  return title?.[language] ?? about;
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
            nameOf(about, input),
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
