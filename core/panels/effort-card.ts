import { effortFigure } from '../analysis/effort-figure.ts';
import { effortQuestion } from '../analysis/effort-question.ts';
import { figureStatus } from '../analysis/figure-status.ts';
import { sayHeadline } from '../text/headline.ts';
import { say } from '../text/say.ts';
import { formatAs } from './format-figure.ts';
import type { Card } from './headline-cards.ts';
import type { PanelInput } from './panel.ts';

/** How easy it was for the customers, where one question clearly asks that; no small group shows it. */
export function effortCards({ view, rubric, language }: PanelInput): readonly Card[] {
  const question = effortQuestion(rubric);
  const figure = question && effortFigure(view.shown, question);
  if (!figure || view.isSmall) return [];
  const { n, notAnswered, direction, scale, interval, easy, easyInterval, easyFrom, easyTo, mean } = figure;
  const { selection } = view;
  const { minimumGroup: minimum } = rubric.standard;
  // All responses together are shown whatever their number.
  const isPart = selection.period !== null || selection.segment !== null;
  const status = figureStatus(n, isPart ? minimum : 0);
  const isSmall = status === 'insufficient';
  const ends = interval?.map((end) => end.toFixed(2)).join('–');
  const share = easyInterval?.map((end) => formatAs('topTwo', end)).join('–');
  const lines = [
    ...(ends === undefined
      ? []
      : [sayHeadline(language, 'interval', { interval: ends, method: sayHeadline(language, 't') })]),
    say(language, 'figure.basis', { n, notAnswered }),
    sayHeadline(language, direction === 'effort' ? 'effortDown' : 'effortUp', scale),
    ...(share === undefined
      ? []
      : [
          sayHeadline(language, 'easy', {
            ...{ from: easyFrom, to: easyTo, share: formatAs('topTwo', easy), interval: share },
          }),
        ]),
    ...(status === 'provisional' ? [say(language, 'figure.provisional')] : []),
  ];
  return [
    {
      label: sayHeadline(language, 'effort'),
      value: isSmall ? `n < ${minimum}` : mean,
      format: 'points',
      detail: isSmall ? say(language, 'figure.basis', { n, notAnswered }) : lines.join('\n'),
      rows: { all: true },
    },
  ];
}
