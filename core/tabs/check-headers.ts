import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language, Localized } from '../text/schema.ts';
import { quoted } from './read-cell.ts';
import type { AddFault, TabFault } from './schema.ts';

/** A header and the place where it was written, from 0 within its table. */
export type Header = readonly [place: number, text: Localized];

/** A text of the packs in every language. */
export const sayAll = (key: TextKey): Localized => ({
  en: say('en', key),
  'zh-CN': say('zh-CN', key),
  'zh-TW': say('zh-TW', key),
});

const foldedCell = (cell: Cell | undefined): string => (typeof cell === 'string' ? foldText(cell.slice(0, 100)) : '');

/**
 * Finds the header row of a table: the row that says most of its headers where they were written. A header that stands
 * elsewhere means that columns were moved, so that every cell would be read as another; one that is gone is asked back.
 * @returns the row as the sheet counts, 1 when there is none
 */
export function checkHeaders(
  rows: readonly (readonly Cell[])[],
  headers: readonly Header[],
  language: Language,
  addFault: AddFault,
): number {
  const wanted = headers.map(([place, text]) => ({ place, text, folded: Object.values(text).map(foldText) }));
  const says = (cell: Cell | undefined, folded: readonly string[]) => folded.includes(foldedCell(cell));
  const matches = rows.map((cells) => wanted.filter(({ place, folded }) => says(cells[place + 1], folded)).length);
  const most = Math.max(0, ...matches);
  if (most === 0) {
    addFault('columnsMoved', 1, 1);
    return 1;
  }
  const at = matches.indexOf(most);
  const cells = rows[at] ?? [];
  const wrong = wanted.filter(({ place, folded }) => !says(cells[place + 1], folded));
  const moved = wrong.flatMap(({ folded }) => cells.flatMap((cell, column) => (says(cell, folded) ? [column] : [])));
  if (moved[0] !== undefined) addFault('columnsMoved', at + 1, moved[0]);
  else
    for (const { place, text } of wrong)
      addFault('headerChanged', at + 1, place + 1, { value: quoted(cells[place + 1] ?? ''), expected: text[language] });
  return at + 1;
}

/** What is told of all faults: when columns were moved or rows mixed no cell can be told, so nothing else is. */
export function tellable(faults: readonly TabFault[]): readonly TabFault[] {
  const moved = faults.find(({ code }) => code === 'columnsMoved' || code === 'rowsMixed');
  return moved ? [moved] : faults;
}
