import { isAtWork } from '../actions/settle.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { RowFilter } from './block.ts';
import { type Card, gradedRows } from './headline-cards.ts';
import type { PanelInput } from './panel.ts';

/** Rows without a grade: those of the one reason that they all have; several reasons are all rows. */
function notGradedRows({ shown }: PanelInput['view'], language: Language): RowFilter {
  const [status, ...others] = new Set(shown.map((one) => one.status).filter((one) => one !== 'graded'));
  return status && others.length === 0 ? { column: 'status', is: say(language, `status.${status}`) } : { all: true };
}

/**
 * Counts: what was graded, what was not, what has a case, and the cases that wait unless that is the same number. Every
 * share is one of the responses with an answer: without one a response can neither be graded nor have a case.
 */
export function countCards({ view, rubric, actions, cases, language }: PanelInput): readonly Card[] {
  const { shown, figures, isSmall } = view;
  const { responses, index, low } = figures;
  const rowsShown = new Set(shown.map(({ response }) => response.row));
  // In the row of a response that is gone another may stand.
  const there = cases?.filter(({ standing }) => standing !== 'gone') ?? actions;
  const open = there.filter((one) => isAtWork(one) && rowsShown.has(one.row));
  const card = (label: TextKey, value: number, more: string, rows: RowFilter): Card => ({
    label: say(language, label),
    value,
    format: 'integer',
    detail: more,
    rows,
  });
  const { missing, evidence, triggers } = rubric.standard;
  const minimum = missing.minimumWeight;
  const blank = shown.filter(({ status }) => status === 'notAnswered').length;
  const answered = responses - blank;
  const share = `${answered === 0 ? 0 : Math.round((100 * low) / answered)}%`;
  const fired: RowFilter = { column: 'rules', filled: true };
  const counted = [
    card('headline.graded', index.n, say(language, 'headline.ofAnswered', { answered }), gradedRows(language)),
    card(
      'headline.notAnswered',
      index.notAnswered,
      [
        ...(evidence ? [] : [say(language, 'headline.notAnsweredWhy', { minimum })]),
        ...(blank > 0 && !evidence ? [say(language, 'headline.blank', { n: blank })] : []),
      ].join('\n'),
      notGradedRows(view, language),
    ),
  ];
  // In a small group a count would point at somebody; a standard without rules opens no case.
  if (isSmall || triggers.length === 0) return counted;
  return [
    ...counted,
    card('headline.low', low, say(language, 'headline.lowShare', { share, answered }), fired),
    ...(open.length === low
      ? []
      : [card('headline.openCases', open.length, say(language, 'headline.manyCases'), fired)]),
  ];
}
