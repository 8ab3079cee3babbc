import type { Change, Difference } from '../analysis/change.ts';
import { compareView } from '../comparison/compare-view.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { sayComparison } from '../text/comparison.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { verdictWords } from './comparison-words.ts';
import { formatTenths } from './format-figure.ts';
import type { Card } from './headline-cards.ts';
import type { PanelInput } from './panel.ts';

/** A difference as a number, or why there is none: `n < 5`, "no data", "no earlier period". */
export function differenceCell(
  { value, status }: Difference,
  { minimumGroup }: Standard,
  language: Language,
): string | number {
  if (value !== null) return value;
  if (status === 'noEarlier') return say(language, 'change.noEarlier');
  return status === 'noData' ? say(language, 'figure.noData') : `n < ${minimumGroup}`;
}

/** Whether the change is more than chance; none of a small group. */
function verdictLines(input: PanelInput): readonly string[] {
  const { view, language } = input;
  if (view.isSmall) return [];
  const { all, broken } = compareView(input);
  if (broken.waves) return [sayComparison(language, 'brokenWaves')];
  const found = all.find(({ about, against }) => about.kind === 'index' && against.kind === 'before');
  if (!found) return [];
  return [verdictWords(found, language, null)];
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
    ...verdictLines(input),
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
