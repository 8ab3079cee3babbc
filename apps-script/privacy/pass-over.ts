import { mapColumns } from '../../core/columns/columns.ts';
import { erasedTest, readErased } from '../../core/privacy/erased.ts';
import { isNamedIn, namedRows, withoutRows } from '../../core/privacy/named-rows.ts';
import { cellAddress } from '../../core/responses/address.ts';
import type { Cell, Column, Earlier, Table } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, TabReading } from '../book/workbook.ts';
import { type Reason, Refused } from '../refusal.ts';

type Rows = readonly (readonly Cell[])[];

/** What is to be read to tell erased customers; nothing where nobody was erased. */
export const erasedReadings = (book: Book): readonly TabReading[] => readingsOf(book, { erased: 'firstTwoColumns' });

/**
 * Whether a cell names an erased customer, by the rows of the hidden tab; `null`: nobody was erased. Refused where the
 * digests came with a copy of the spreadsheet and cannot be compared: nobody must come back unnoticed.
 * @param salt asked only when somebody was erased
 */
export function erasedIn(
  rows: Rows,
  book: Book,
  language: Language,
  salt: () => string | null,
): ((cell: Cell | undefined) => boolean) | null {
  const erased = readErased(rows);
  if (erased.who.size === 0) return null;
  const kept = salt();
  if (kept !== null) return erasedTest(erased, kept);
  const tab = book.tabs.find(({ kind }) => kind === 'erased')?.title ?? '';
  throw new Refused([{ code: 'noSalt', message: say(language, 'privacy.noSalt', { tab }) }]);
}

/**
 * Whether a single row of a response tab is left to the next whole grading since it is an erased customer's, or since
 * that cannot be told.
 * @param rows what `erasedReadings` asked for
 * @param salt asked only when somebody was erased
 */
export function isErasedRow(
  rows: Rows,
  salt: () => string | null,
): (cells: readonly Cell[], columns: readonly Column[]) => boolean {
  const erased = readErased(rows);
  if (erased.who.size === 0) return () => false;
  const kept = salt();
  if (kept === null) return () => true;
  const names = erasedTest(erased, kept);
  return (cells, columns) => isNamedIn(cells, columns, names);
}

/** The response tab without the rows of erased customers, and which these are (header = 1). */
export function passOver(
  table: Table,
  standard: Standard,
  earlier: Earlier,
  names: ((cell: Cell | undefined) => boolean) | null,
): { readonly table: Table; readonly passedOver: readonly number[] } {
  if (!names) return { table, passedOver: [] };
  const passedOver = namedRows(table, mapColumns(table, standard, earlier), names);
  return { table: withoutRows(table, passedOver), passedOver };
}

/** That rows of erased customers still stand in the response tab; nothing where none does. */
export function tellPassedOver(
  [row, ...more]: readonly number[],
  { sheetId, title: source }: { readonly sheetId: number; readonly title: string },
  language: Language,
): readonly Reason[] {
  if (row === undefined) return [];
  const message = say(language, 'privacy.passedOver', { source, n: more.length + 1, row });
  return [{ code: 'erasedRows', message, place: { sheetId, cell: cellAddress(row, 0) } }];
}
