import type { Change, Difference } from '../analysis/change.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { formatTenths } from './format-figure.ts';
import type { Card } from './headline-cards.ts';
import type { PanelInput } from './panel.ts';

/** A difference as a number, or why there is none: `n < 5`, "no data", "no earlier wave". */
export function differenceCell(
  { value, status }: Difference,
  { minimumGroup }: Standard,
  language: Language,
): string | number {
  if (value !== null) return value;
  if (status === 'noEarlier') return say(language, 'change.noEarlier');
  return status === 'noData' ? say(language, 'figure.noData') : `n < ${minimumGroup}`;
}

/** The index of the chosen or newest wave beside the one before it; none when no response has a date. */
export function changeCards(input: PanelInput): readonly Card[] {
  const { view, rubric, language } = input;
  if (!view.change) return [];
  const { later, earlier, difference } = view.change;
  const line = ({ period, index: { value, n } }: Change['later']) =>
    say(language, 'change.figure', { period, value: value === null ? '–' : formatTenths(value), n });
  const lines = [
    earlier ? line(earlier) : say(language, 'change.noEarlier'),
    line(later),
    ...(later.period === view.running ? [say(language, 'trend.running')] : []),
  ];
  return [
    {
      label: earlier ? say(language, 'change.to', { period: earlier.period }) : say(language, 'column.change'),
      // The reason is too long for the large letters of a card.
      value: earlier ? differenceCell(difference, rubric.standard, language) : '–',
      format: 'change',
      detail: lines.join('\n'),
      rows: { column: 'period', is: later.period },
    },
  ];
}
