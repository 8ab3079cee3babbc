import { columnLetters } from '../../../apps-script/local/book/a1.ts';
import type { LocalBook } from '../../../apps-script/local/book/book.ts';
import { plainValue } from '../../../apps-script/local/book/cell.ts';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';

type Host = { readonly book: LocalBook };
export type Value = string | number | boolean;

/** The mark of each tab of ours, such as 'grades' or 'grades:7', with its tab. */
export const ownTabs = ({ book }: Host): ReadonlyMap<string, LocalSheet> =>
  new Map(
    book.sheets.flatMap((sheet) =>
      sheet.developerMetadata
        .filter(({ metadataKey }) => metadataKey === 'satisgrade.tab')
        .map(({ metadataValue = '' }) => [metadataValue, sheet] as const),
    ),
  );

export function tabOf(host: Host, mark: string): LocalSheet {
  const tab = ownTabs(host).get(mark);
  if (!tab) throw new Error(`no tab ${mark}: ${[...ownTabs(host).keys()].join()}`);
  return tab;
}

/** Cells of a tab as plain values; '' is blank. */
export const valuesOf = ({ cells }: LocalSheet): readonly (readonly Value[])[] =>
  cells.map((row) => row.map((cell) => plainValue(cell) ?? ''));

/** A row by header; the hidden key, where column A is one, stands under 'key'. `at`: as the sheet counts. */
export type Line = { readonly at: number; readonly cells: Readonly<Record<string, Value>> };

/** The rows of a tab that hold anything. */
export function linesOf(host: Host, mark: string): readonly Line[] {
  const [headers = [], ...rows] = valuesOf(tabOf(host, mark));
  return rows.flatMap((row, place) =>
    row.every((cell) => cell === '')
      ? []
      : [{ at: place + 2, cells: Object.fromEntries(headers.map((title, at) => [title || 'key', row[at] ?? ''])) }],
  );
}

/** A person types beside a row of a tab that is one table, and every trigger on edits runs. */
export function typeBeside(host: LocalHost, mark: string, at: number, entries: Readonly<Record<string, string>>): void {
  const tab = tabOf(host, mark);
  for (const [title, text] of Object.entries(entries)) {
    const column = (valuesOf(tab)[0] ?? []).indexOf(title);
    if (column < 0) throw new Error(`no column ${title} on ${mark}`);
    host.edit(tab.sheetId, `${columnLetters(column)}${at}`, text);
  }
}

/** A person types into Setup, by the key of the row. */
export function choose(host: LocalHost, mark: string, choices: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(choices)) {
    const row = valuesOf(tabOf(host, mark)).findIndex(([first]) => first === key);
    if (row < 0) throw new Error(`no row ${key} on ${mark}`);
    host.edit(tabOf(host, mark).sheetId, `C${row + 1}`, text);
  }
}
