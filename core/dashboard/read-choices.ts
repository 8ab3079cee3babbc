import type { ChoiceWords, Chosen } from '../analysis/choices.ts';
import type { Cell } from '../responses/schema.ts';
import { sayAll } from '../tabs/check-headers.ts';

/** Keys in the hidden first column of the two rows with a selector. */
export const choiceKeys: Readonly<Record<keyof Chosen, string>> = {
  period: 'choose|period',
  segment: 'choose|segment',
};

/** The selectors' words, whichever language the dashboard was last written in. */
export const choiceWords = (): ChoiceWords => ({
  all: Object.values(sayAll('choose.all')),
  undated: Object.values(sayAll('trend.undated')),
});

/** What the selectors of the Dashboard tab say, wherever people moved the rows; '' where a row is missing. */
export function readChoices(rows: readonly (readonly Cell[])[]): Chosen {
  // Column A holds the key, B the name of the choice, C what was chosen.
  const cell = (key: string) => String(rows.find(([first]) => first === key)?.[2] ?? '');
  return { period: cell(choiceKeys.period), segment: cell(choiceKeys.segment) };
}
