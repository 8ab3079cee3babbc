import { say } from '../text/say.ts';
import { changeCards } from './change-card.ts';
import { countCards } from './count-cards.ts';
import { effortCards } from './effort-card.ts';
import { formatFigure } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import { askedCards, indexCards } from './headline-cards.ts';
import { judgedCards } from './judged-card.ts';
import type { Panel, PanelInput } from './panel.ts';
import { selectionWords } from './period-words.ts';
import { rewardedNotes } from './rewarded-notes.ts';

/** The result in one sentence, which begins with what it is the result of. */
function sentenceOf(input: PanelInput): string {
  const { view, rubric, language } = input;
  const { figures, isSmall } = view;
  const { minimumGroup } = rubric.standard;
  const selection = selectionWords(input);
  if (isSmall) return say(language, 'headline.small', { selection, minimum: minimumGroup });
  const figure = formatFigure(figures.index, rubric.standard, language);
  if (rubric.standard.evidence) return say(language, 'headline.meanSentence', { selection, figure });
  const grade = gradeWord(figures.grade, rubric.standard, language);
  return grade === null
    ? say(language, 'headline.noGrade', { selection, figure })
    : say(language, 'headline.sentence', { selection, grade, figure });
}

/** What was decided about the index of the standard, such as where it runs: it is read with the figure. */
export const indexNotes = ({ rubric, language }: Pick<PanelInput, 'rubric' | 'language'>): readonly string[] =>
  rubric.standard.notes.filter(({ about }) => about === 'index').map(({ decided }) => decided[language]);

/** The answer in one sentence, then a card a figure: grade, index, judged level, change, responses, those with a case, open cases, NPS, CSAT and effort. */
export const headline: Panel = (input) => ({
  title: say(input.language, 'panel.headline'),
  blocks: [
    { kind: 'notes', lines: [sentenceOf(input), ...indexNotes(input), ...rewardedNotes(input)] },
    {
      kind: 'figures',
      cards: [
        ...indexCards(input),
        ...judgedCards(input),
        ...changeCards(input),
        ...countCards(input),
        ...askedCards(input),
        ...effortCards(input),
      ],
    },
  ],
});
