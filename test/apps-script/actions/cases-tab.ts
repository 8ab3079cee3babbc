import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { plainValue } from '../../../apps-script/local/book/cell.ts';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import type { Request } from '../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../apps-script/local/requests/apply-requests.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { hostWith } from '../add-on.ts';

type Host = Pick<LocalHost, 'book'>;

/** Answers of four customers to three aspects: ann's and cat's are low. */
export const csv = [
  'Timestamp,Email Address,How satisfied are you? [Product quality],How satisfied are you? [Delivery time],How satisfied are you? [After-sales service]',
  '2026-11-02 10:00:00,ann@example.org,Dissatisfied,Satisfied,Satisfied',
  '2026-11-03 10:00:00,bob@example.org,Satisfied,Satisfied,Satisfied',
  '2026-11-04 10:00:00,cat@example.org,Neutral,Very satisfied,Very dissatisfied',
  '2026-11-05 10:00:00,dan@example.org,Satisfied,Very satisfied,Satisfied',
].join('\n');

export function graded(text = csv, options: Parameters<typeof hostWith>[1] = {}): LocalHost {
  const host = hostWith(text, options);
  host.call('gradeResponses');
  return host;
}

export function actionsTab({ book }: Host): LocalSheet {
  const found = book.sheets.find(({ developerMetadata }) =>
    developerMetadata.some(
      ({ metadataKey, metadataValue }) => metadataKey === 'satisgrade.tab' && metadataValue === 'actions',
    ),
  );
  if (!found) throw new Error('no Actions tab');
  return found;
}

export const rows = (host: Host) => actionsTab(host).cells.map((row) => row.map((cell) => plainValue(cell) ?? ''));

/** Column (from 0) under a header. */
export const columnOf = (host: Host, header: string): number => {
  const at = (rows(host)[0] ?? []).indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return at;
};

/** Rows of cases, each by header, in the order of the tab. */
export function cases(host: Host): readonly Readonly<Record<string, unknown>>[] {
  const [headers = [], ...others] = rows(host);
  return others
    .filter(([key]) => String(key).includes('|'))
    .map((row) => Object.fromEntries(headers.map((header, at) => [at === 0 ? 'key' : header, row[at] ?? ''])));
}

export function change(host: LocalHost, ...requests: readonly Request[]): void {
  host.setBook(applyRequests(host.book, requests).book);
}

/** What a person enters beside a case, by its number. */
export function enter(host: LocalHost, number: number, header: string, value: string | number): void {
  const column = columnOf(host, 'No.');
  const at = rows(host).findIndex((row) => row[column] === number);
  if (at < 1) throw new Error(`no case ${number}`);
  const start = { sheetId: actionsTab(host).sheetId, rowIndex: at, columnIndex: columnOf(host, header) };
  const userEnteredValue = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  change(host, { updateCells: { start, rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' } });
}

/** Sorts the cases by a column, of the columns from `from` on only; all from 0. */
export function sort(host: LocalHost, header: string, from = 0): void {
  const book = cloneBook(host.book);
  const by = columnOf(host, header);
  const { cells } = actionsTab({ book });
  const last = rows(host).reduce((end, row, at) => (row.some((cell) => cell !== '') ? at : end), 0);
  const parts = cells.slice(1, last + 1).map((row) => row.slice(from));
  const key = (row: (typeof parts)[number]) => String(plainValue(row[by - from]) ?? '');
  parts.sort((one, other) => (key(one) > key(other) ? -1 : key(one) < key(other) ? 1 : 0));
  parts.forEach((part, at) => {
    cells[at + 1] = [...(cells[at + 1] ?? []).slice(0, from), ...part];
  });
  host.setBook(book);
}

/** The cells of people beside each case, by its number. */
export const peoplesCells = (host: Host) =>
  Object.fromEntries(
    cases(host).map((one) => [
      String(one['No.']),
      [
        'Owner',
        'Due on',
        'Status',
        'Cause',
        'Action taken',
        'Effect',
        'Customer informed on',
        'Closed by',
        'Remarks',
      ].map((header) => one[header] ?? ''),
    ]),
  );

export const told = (host: LocalHost): string => host.toasts.at(-1)?.message ?? '';
