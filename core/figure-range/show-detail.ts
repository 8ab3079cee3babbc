import type { Detail } from '../figure/method.ts';
import { sayFigureRange } from '../text/figure-range.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { showNumber } from './show-number.ts';
import { nameOf } from './spaced.ts';

/** What stands beside a figure's value: one text, or a table under its label. */
export type ShownDetail = {
  readonly label: string;
  /** '' where it is a table. */
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Named = { readonly [name: string]: Detail | undefined };
type Plain = Exclude<Detail, readonly Detail[] | Named>;

const isPlain = (detail: Detail): detail is Plain => detail === null || typeof detail !== 'object';
const isList = (detail: Detail): detail is readonly Detail[] => Array.isArray(detail);
const entriesOf = (detail: Named): readonly (readonly [string, Detail])[] =>
  Object.entries(detail).flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const]));

/** Longest list of numbers that stands on one line, and most rows of a table. */
const lineLength = 8;
const mostRows = 60;

function plainText(detail: Plain, language: Language): string {
  if (detail === null) return '–';
  if (typeof detail === 'number') return showNumber(detail);
  const [yes = '', no = ''] = sayFigureRange(language, 'bool').split('|');
  return typeof detail === 'boolean' ? (detail ? yes : no) : detail;
}

const isInterval = (name: string): boolean => /interval|\d\d$|^ci$/i.test(name);

/** A detail in one line; `null`: it needs a table. */
function lineOf(name: string, detail: Detail, language: Language): string | null {
  if (isPlain(detail)) return plainText(detail, language);
  if (!isList(detail) || detail.length > lineLength || !detail.every(isPlain)) return null;
  const texts = detail.map((one) => plainText(one, language));
  const [low = '', high = ''] = texts;
  if (detail.length === 2 && isInterval(name)) return say(language, 'figure.span', { low, high });
  return texts.length === 0 ? '–' : texts.join(', ');
}

/** A part of a table's cell: what would need a table of its own is written out. */
function cellText(name: string, detail: Detail, language: Language): string {
  const line = lineOf(name, detail, language);
  if (line !== null) return line;
  if (isPlain(detail)) return '';
  if (isList(detail)) return detail.map((one) => cellText('', one, language)).join('; ');
  return entriesOf(detail)
    .map(([part, one]) => `${nameOf(part, language)}: ${cellText(part, one, language)}`)
    .join('; ');
}

/** The columns of rows that are records: every name that one of them has. */
const columnsOf = (records: readonly Named[]): readonly string[] => [
  ...new Set(records.flatMap((record) => entriesOf(record).map(([name]) => name))),
];

const isRecord = (detail: Detail): detail is Named => !isPlain(detail) && !isList(detail);

type Rows = Pick<ShownDetail, 'head' | 'rows'>;

/** Named or counted rows as a table: records by their columns, lists cell by cell, all else in one cell. */
function tableOf(entries: readonly (readonly [string, Detail])[], language: Language): Rows {
  const parts = entries.map(([, part]) => part);
  if (parts.every(isRecord)) {
    const columns = columnsOf(parts);
    return {
      head: ['', ...columns.map((column) => nameOf(column, language))],
      rows: entries.map(([name, part]) => [
        name,
        ...columns.map((column) => cellText(column, (part as Named)[column] ?? null, language)),
      ]),
    };
  }
  if (parts.every(isList)) {
    const width = Math.max(0, ...parts.map((part) => part.length));
    return {
      head: ['', ...Array.from({ length: width }, (_, place) => String(place + 1))],
      rows: entries.map(([name, part]) => [
        name,
        ...Array.from({ length: width }, (_, place) =>
          cellText('', (part as readonly Detail[])[place] ?? null, language),
        ),
      ]),
    };
  }
  return { head: [], rows: entries.map(([name, part]) => [name, cellText(name, part, language)]) };
}

/** A detail under its name, in one line or as a table of at most sixty rows. */
export function showDetail(name: string, detail: Detail, language: Language): ShownDetail {
  const label = nameOf(name, language);
  const text = lineOf(name, detail, language);
  if (text !== null || isPlain(detail)) return { label, text: text ?? '', head: [], rows: [] };
  const entries = isList(detail) ? detail.map((part, place) => [String(place + 1), part] as const) : entriesOf(detail);
  const { head, rows } = tableOf(entries.slice(0, mostRows), language);
  const left = entries.length - mostRows;
  const more = left > 0 ? [[sayFigureRange(language, 'moreRows', { n: left })]] : [];
  return { label, text: entries.length === 0 ? '–' : '', head, rows: [...rows, ...more] };
}
