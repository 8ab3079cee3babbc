import { expect } from 'vitest';
import { cloneBook, type LocalBook } from '../../../apps-script/local/book/book.ts';
import { plainValue } from '../../../apps-script/local/book/cell.ts';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import type { Request } from '../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../apps-script/local/requests/apply-requests.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { sayAll } from '../../../core/tabs/check-headers.ts';
import { hostWith, surveyCsv } from '../add-on.ts';

/** Tabs by what they are to the add-on; 'answers' is the response tab. */
export type Tab =
  | 'answers'
  | 'setup'
  | 'standard'
  | 'grades'
  | 'dashboard'
  | 'report'
  | 'staging'
  | 'history'
  | 'rewards';

export const csv = surveyCsv(24, 3);

/** A survey that fits the weighted standard. */
export const weighted = [
  'Timestamp,Product quality,Service,Delivery date,Packaging and transport',
  ...Array.from(
    { length: 8 },
    (_, day) =>
      `2026-11-0${day + 1} 09:00:00,satisfied,very satisfied,dissatisfied,${day % 2 ? '' : 'fairly satisfied'}`,
  ),
].join('\n');

/** The id that a copy of a tab gets. */
export const copyId = 4242;

/** A tab of ours by its mark, the one we made where there are several; the response tab by its id. */
export function tab({ book }: Pick<LocalHost, 'book'>, kind: Tab): LocalSheet {
  const found = book.sheets.filter(({ sheetId, developerMetadata }) =>
    kind === 'answers'
      ? sheetId === 0
      : developerMetadata.some(
          ({ metadataKey, metadataValue }) => metadataKey === 'satisgrade.tab' && metadataValue === kind,
        ),
  );
  const sheet = found.find(({ sheetId }) => sheetId !== copyId) ?? found[0];
  if (!sheet) throw new Error(`no tab ${kind}`);
  return sheet;
}

/** Cells of a tab as plain values; blank ends are left out. */
export const cells = (host: Pick<LocalHost, 'book'>, kind: Tab) => valuesOf(tab(host, kind));
export const valuesOf = (sheet: LocalSheet) =>
  sheet.cells.map((row) => {
    const values = row.map((cell) => plainValue(cell) ?? '');
    while (values.length > 0 && values[values.length - 1] === '') values.pop();
    return values;
  });

/** What a person does in the sheet, as the requests that Google's page makes of it. */
export function change(host: LocalHost, ...requests: readonly Request[]): void {
  host.setBook(applyRequests(host.book, requests).book);
}

/** Writes texts and numbers into cells from a place on, rows and columns from 0. */
export function write(host: LocalHost, kind: Tab, [row, column]: readonly [number, number], value: string | number) {
  const entered = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  const start = { sheetId: tab(host, kind).sheetId, rowIndex: row, columnIndex: column };
  change(host, {
    updateCells: { start, rows: [{ values: [{ userEnteredValue: entered }] }], fields: 'userEnteredValue' },
  });
}

/** A row of Grades without the id of its response, which a first grading of the same answers may give anew. */
function withoutId(row: readonly (string | number | boolean)[], key: number) {
  const [id, rest, ...others] = String(row[key] ?? '').split(' ');
  return row.map((cell, column) => (column === key ? [rest === '=' ? id : rest, ...others].join(' ') : cell));
}

/**
 * What people read on our tabs: Grades by header and in the order of the answers, of the others each row by its key; a
 * person's rows and columns aside.
 */
export function shown(host: Pick<LocalHost, 'book'>, kinds: readonly Tab[] = ['dashboard', 'standard']) {
  const [headers = [], ...rows] = cells(host, 'grades');
  const own = headers.indexOf('Row key') + 1;
  const grades = rows
    .map((row) => withoutId(row.slice(0, own), own - 1))
    .filter((row) => row.some((cell) => cell !== ''))
    .sort((one, other) => Number(one[0]) - Number(other[0]));
  const keyed = (kind: Tab) =>
    cells(host, kind)
      // The title says when it was drawn; spare rows are blank.
      .filter(([key = '']) => !/^(|top:.*|spare:.*)$/.test(String(key)))
      .map((row) => row.slice(0, 13));
  return { headers: headers.slice(0, own), grades, keyed: kinds.map(keyed) };
}

/** Rows of a card of the dashboard: label, value and detail. */
const cardRows = 3;

/**
 * The same without what depends on the gradings before: cases are never dropped, so the section on them and the card of
 * open cases tell also of those whose rule no longer fires or whose response is gone.
 */
export function withoutCases({ keyed, ...rest }: ReturnType<typeof shown>): ReturnType<typeof shown> {
  const labels = Object.values(sayAll('headline.openCases'));
  const emptied = (rows: (typeof keyed)[number]) => {
    const copy = rows.map((row) => row.slice());
    rows.forEach((row, at) => {
      const column = row.findIndex((cell) => labels.includes(String(cell)));
      if (column > 0) for (const line of copy.slice(at, at + cardRows)) if (column < line.length) line[column] = '';
    });
    // The card may have had lines of its own.
    return copy
      .filter(([key]) => !String(key).startsWith('cases:'))
      .map((row) =>
        row.slice(
          0,
          row.reduce<number>((end, cell, at) => (cell === '' ? end : at + 1), 0),
        ),
      )
      .filter((row) => row.length > 1);
  };
  return { ...rest, keyed: keyed.map(emptied) };
}

const known = new Map<string, ReturnType<typeof shown>>();

/** A first grading of the same answers in a workbook of its own, to be compared with what `withoutCases` leaves. */
export function freshly(host: Pick<LocalHost, 'book'>): ReturnType<typeof shown> {
  const answers = cloneBook(host.book).sheets.find(({ sheetId }) => sheetId === 0);
  if (!answers) throw new Error('no answers');
  const name = JSON.stringify([host.book.locale, answers.title, answers.gridProperties, answers.cells]);
  const found = known.get(name);
  if (found) return found;
  const fresh = hostWith('', { locale: host.book.locale });
  fresh.setBook({ ...fresh.book, sheets: [{ ...answers, hidden: false }] });
  fresh.call('gradeResponses');
  const figures = withoutCases(shown(fresh));
  known.set(name, figures);
  return figures;
}

/** What is said when a grading went through. */
export const done = /responses graded/i;

/** The last message in the corner of the sheet. */
export const told = (host: LocalHost): string => host.toasts.at(-1)?.message ?? '';

/** Tabs that people see, by title, with all that is on them. */
export const visible = (book: LocalBook) => book.sheets.filter(({ hidden }) => !hidden);

const once = (() => {
  const host = hostWith(csv);
  host.call('gradeResponses');
  expect(told(host)).toMatch(done);
  return host.book;
})();

/** Graded once. */
export function graded(options: Parameters<typeof hostWith>[1] = {}): LocalHost {
  const host = hostWith(csv, options);
  host.setBook(cloneBook(once));
  return host;
}
