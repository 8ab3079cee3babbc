import { type GradeOdds, oddsOf } from '../certainty/grade-odds.ts';
import { sayCertainty } from '../text/certainty.ts';
import { gradeWord } from './grade-word.ts';
import type { PanelInput } from './panel.ts';

/** A share 0..1 in whole percents; what is nearly but not quite all or nothing says so. */
export function oddsWord(share: number): string {
  if (share < 1 && share >= 0.995) return '>99%';
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}

/** The odds of the grade shown; `null` where there is none, or too few responses to draw from. */
export const oddsOfView = ({ view, rubric }: PanelInput): GradeOdds | null =>
  view.isSmall || view.figures.grade === null ? null : oddsOf(view.shown, rubric);

/** How sure the grade is, in a line: `fair in 93 of 100 repeated draws`, with a word below when it is borderline; '' where nothing can be said. */
export function oddsLine(input: PanelInput): string {
  const { rubric, language } = input;
  const odds = oddsOfView(input);
  if (odds === null) return '';
  const grade = gradeWord(odds.grade, rubric.standard, language) ?? odds.grade;
  const line = sayCertainty(language, 'inDraws', { grade, n: oddsWord(odds.share).replace('%', '') });
  return odds.isBorderline ? `${line}\n${sayCertainty(language, 'borderlineMark')}` : line;
}
