import { say } from '../text/say.ts';
import { formatFigure } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import { askedCards, countCards, indexCards } from './headline-cards.ts';
import type { Panel } from './panel.ts';

/** The answer in one sentence, then a card a figure: grade, index, responses, low scores, open cases, NPS and CSAT. */
export const headline: Panel = (input) => {
  const { figures, rubric, language } = input;
  const { bands } = rubric.standard;
  const figure = formatFigure(figures.index, rubric.standard, language);
  const grade = gradeWord(figures.grade, bands, language);
  const sentence =
    grade === null
      ? say(language, 'headline.noGrade', { figure })
      : say(language, 'headline.sentence', { grade, figure });
  return {
    title: say(language, 'panel.headline'),
    blocks: [
      { kind: 'notes', lines: [sentence] },
      { kind: 'figures', cards: [...indexCards(input), ...countCards(input), ...askedCards(input)] },
    ],
  };
};
