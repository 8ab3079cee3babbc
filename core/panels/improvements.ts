import { say } from '../text/say.ts';
import type { BlockCell } from './block.ts';
import { formatTenths } from './format-figure.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';
import { lowGrades, type Offer, offersFor } from './weak.ts';

/** The improvements of one area; its dimensions stand beside the first. */
function rowsOf(
  { dimensions, improvements }: Offer,
  { rubric, language }: PanelInput,
): readonly (readonly BlockCell[])[] {
  const names = dimensions.map(({ id, index }) => {
    const title = rubric.dimensions.find((one) => one.id === id)?.title[language] ?? id;
    return index.value === null ? title : `${title} ${formatTenths(index.value)}`;
  });
  return improvements.map(({ source, text }, place) => [
    place === 0 ? names.join(say(language, 'figure.between')) : null,
    `${source.system} ${source.clause}`,
    text[language],
  ]);
}

/** What the documents offer for each weak dimension; nothing where none is weak or the standard names no areas. */
export const improvements: Panel = (input) => {
  const { view, rubric, language } = input;
  const { keepFrom, triggers } = rubric.standard;
  const grades = nameFew(
    lowGrades(rubric.standard).map(({ title }) => title[language]),
    language,
  );
  const offers = view.isSmall ? [] : offersFor(input);
  if (offers.length === 0) return null;
  return {
    title: say(language, 'panel.improvements'),
    blocks: [
      {
        kind: 'notes',
        lines: [say(language, `improvement.${triggers.length === 0 ? 'weakByGrade' : 'weak'}`, { keepFrom, grades })],
      },
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.dimension'), format: 'text' },
          { title: say(language, 'column.origin'), format: 'text' },
          { title: say(language, 'column.improvement'), format: 'text' },
        ],
        rows: offers.flatMap((offer) => rowsOf(offer, input)),
      },
    ],
  };
};
