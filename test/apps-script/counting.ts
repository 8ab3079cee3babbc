import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { type grade, hostWith } from './add-on.ts';

const header = 'Timestamp,Email address,Region,How satisfied are you? [Service],How satisfied are you? [Quality]';
/** Rows 2 to 9: eight people, of whom Ann answers twice in one quarter. */
export const answers = [
  '2026-07-01 09:00:00,ann@x.org,North,Very satisfied,Very satisfied',
  '2026-07-02 09:00:00,bob@x.org,north,Satisfied,Satisfied',
  '2026-07-03 09:00:00,cay@x.org,South,Neutral,Neutral',
  '2026-07-04 09:00:00,dan@x.org,South,Very dissatisfied,Very dissatisfied',
  '2026-07-05 09:00:00,,North,Satisfied,Satisfied',
  '2026-07-06 09:00:00,,North,Satisfied,Satisfied',
  '2026-07-07 09:00:00,eve@x.org,South,Satisfied,Neutral',
  '2026-08-01 09:00:00,ann@x.org,North,Neutral,Neutral',
];
export const survey = (rows: readonly string[] = answers): LocalHost => hostWith([header, ...rows].join('\n'));

export const sheetOf = (host: LocalHost, title: string) => {
  const sheet = host.book.sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
};
export const cellsOf = (host: LocalHost, title: string) =>
  sheetOf(host, title).cells.map((row) =>
    row.map((cell) => Object.values(cell?.userEnteredValue ?? { none: '' })[0] as string | number | boolean),
  );
/** The rows of Grades by header. */
export function gradesOf(host: LocalHost, title = 'Grades') {
  const [headers = [], ...rows] = cellsOf(host, title);
  return rows
    .filter(([row]) => typeof row === 'number')
    .map((row) => Object.fromEntries(headers.map((header, place) => [String(header), row[place] ?? ''])));
}
/** Fills in a cell of Grades in the row of a response. */
export function enter(host: LocalHost, row: number, title: string, value: boolean | string) {
  const cells = cellsOf(host, 'Grades');
  const at = cells.findIndex(([number]) => number === row);
  const column = (cells[0] ?? []).indexOf(title);
  const typed = typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
  const target = sheetOf(host, 'Grades').cells[at];
  if (!target || column < 0) throw new Error(`no cell for ${row} ${title}`);
  target[column] = { ...target[column], userEnteredValue: typed, effectiveValue: typed };
}
export function leaveOut(host: LocalHost, row: number, reason = 'test') {
  enter(host, row, 'Left out', true);
  if (reason !== '') enter(host, row, 'Reason', reason);
}
/** The response tab with its answers in another order or number. */
export function putAnswers(host: LocalHost, rows: readonly string[]) {
  const [from] = survey(rows).book.sheets;
  const [to] = host.book.sheets;
  if (!from || !to) throw new Error('no response tab');
  Object.assign(to, { cells: from.cells, gridProperties: from.gridProperties });
}
export const statusOf = (report: ReturnType<typeof grade>) =>
  Object.fromEntries(report.responses.map((one: { row: number; status: string }) => [one.row, one.status]));
export const leftOutRows = (report: ReturnType<typeof grade>) =>
  report.responses.flatMap(({ row, status }: { row: number; status: string }) => (status === 'leftOut' ? [row] : []));
export const codes = (report: ReturnType<typeof grade>) => report.issues.map(({ code }: { code: string }) => code);
