import { cloneBook, type LocalBook } from '../../apps-script/local/book/book.ts';
import { importCsv } from '../../apps-script/local/book/import-csv.ts';
import { type LocalHost, openHost } from '../../apps-script/local/services/sandbox.ts';
import { code, grade, hostWith, manifest, now } from './add-on.ts';
import { cellsOf, enter, sheetOf } from './counting.ts';

export const header = '时间戳记,客户名称,产品质量,RoHS 情况,服务情况,改善情况,包装运输,交付日期,交付数量';
/** Of S12. 10+16+12+11+6+3+4 = 62 → C, below 70, two items dissatisfied; all best, 100 → A; 16+18+16+13+10+5+5 = 83 → B. */
export const rows = [
  '2026/3/4 9:10:00,甲电子,不满意,一般,不满意,一般,一般,一般,较满意',
  '2026/3/6 10:22:00,乙机械,非常满意,非常满意,非常满意,非常满意,非常满意,非常满意,非常满意',
  '2026/3/11 14:05:00,丙光电,一般,较满意,一般,较满意,非常满意,非常满意,非常满意',
] as const;
export const lowRow = rows[0];

const call = { standard: 'weighted-procedure' };

type Options = Parameters<typeof hostWith>[1];

/** Workbooks that many tests begin with, each made once; every test gets a copy. */
const prepared = new Map<string, { readonly book: LocalBook; readonly report: unknown }>();

function startFrom(name: string, make: () => { readonly host: LocalHost; readonly report: unknown }) {
  const known = prepared.get(name);
  if (known) {
    const host = openHost({ code, manifest, now, book: cloneBook(known.book) });
    return { host, report: structuredClone(known.report) as ReturnType<typeof grade> };
  }
  const { host, report } = make();
  prepared.set(name, { book: cloneBook(host.book), report: structuredClone(report) });
  return startFrom(name, make);
}

/** S12 graded. */
export function s12(all: readonly string[] = rows, options: Options = {}): LocalHost {
  const make = () => {
    const host = hostWith([header, ...all].join('\n'), options);
    return { host, report: grade(host, call) };
  };
  return Object.keys(options).length > 0 ? make().host : startFrom(all.join('\n'), make).host;
}

export const reason = 'typed in the wrong row';

/** A person sets the score of a response in its row of Grades. */
export function setScore(host: LocalHost, row: number, score: string, why: string = reason): void {
  enter(host, row, 'Override', score);
  enter(host, row, 'Reason', why);
}

/** S12 graded, with the 62 in row 2 set to 85 and graded again. */
export function overridden(options: Options = {}): {
  readonly host: LocalHost;
  readonly report: ReturnType<typeof grade>;
} {
  const make = () => {
    const host = s12(rows, options);
    setScore(host, 2, '85');
    return { host, report: grade(host) };
  };
  return Object.keys(options).length > 0 ? make() : startFrom('overridden', make);
}

/** The response tab with other text on it. */
export function putTable(host: LocalHost, csv: string): void {
  const book = cloneBook(host.book);
  const from = importCsv(csv, { title: 'any', locale: 'en_US' });
  const [to] = book.sheets;
  if (!to) throw new Error('no response tab');
  Object.assign(to, { cells: from.cells, gridProperties: from.gridProperties });
  host.setBook(book);
}

export const putRows = (host: LocalHost, all: readonly string[]) => putTable(host, [header, ...all].join('\n'));

export const hasLog = (book: LocalBook): boolean => book.sheets.some(({ title }) => title === 'Overrides');

/** The lines of the Overrides tab by header; the key stands under ''. */
export function logOf(host: LocalHost): Record<string, string | number | boolean>[] {
  const [headers = [], ...lines] = cellsOf(host, 'Overrides');
  return lines
    .filter(([key]) => key !== undefined && key !== '')
    .map((line) => Object.fromEntries(headers.map((title, place) => [String(title), line[place] ?? ''])));
}

/** Some of its columns, line by line. */
export const logged = (host: LocalHost, columns: readonly string[] = ['Row', 'What happened', 'Set to', 'State']) =>
  logOf(host).map((line) => columns.map((column) => line[column]));

/** A person fills in a cell beside a line of the log, counted from 0. */
export function enterLog(host: LocalHost, line: number, title: string, value: string | number | boolean): void {
  const column = (cellsOf(host, 'Overrides')[0] ?? []).indexOf(title);
  const cells = sheetOf(host, 'Overrides').cells[line + 1];
  if (!cells || column < 0) throw new Error(`no cell for ${line} ${title}`);
  const typed =
    typeof value === 'number'
      ? { numberValue: value }
      : typeof value === 'boolean'
        ? { boolValue: value }
        : { stringValue: value };
  cells[column] = { ...cells[column], userEnteredValue: typed, effectiveValue: typed };
}

/** Scores of the responses by row. */
export const scoresOf = (report: ReturnType<typeof grade>) =>
  Object.fromEntries(report.responses.map((one: { row: number; score: number }) => [one.row, one.score]));

export const issueOf = (report: ReturnType<typeof grade>, code: string) =>
  report.issues.filter((one: { code: string }) => one.code === code).map((one: { message: string }) => one.message);
