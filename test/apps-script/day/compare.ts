import type { LocalBook } from '../../../apps-script/local/book/book.ts';
import type { Cell } from '../../../apps-script/local/book/cell.ts';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import { ownTabs, valuesOf } from './book.ts';

type Host = { readonly book: LocalBook };

/** A tab as lines, each under what it is called in both workbooks, each cell under its header or column. */
type Lines = ReadonlyMap<string, Readonly<Record<string, string>>>;

const textOf = (cell: Cell | null | undefined): string => {
  const { userEnteredValue, userEnteredFormat, dataValidation, note } = cell ?? {};
  return JSON.stringify([userEnteredValue ?? '', userEnteredFormat ?? '', dataValidation ?? '', note ?? '']);
};

/** Of a tab that is one table: by which columns its lines are told apart, and what of them is not compared. */
type TableLook = {
  readonly by: readonly string[];
  readonly passed: Readonly<Record<string, (value: string) => string>>;
};
const nothing = () => '';

// In all tables the order of the rows is that of first sight, or that of people.
const tables: Readonly<Record<string, TableLook>> = {
  // The first part of a row's key is its id, given when the response was first seen; '=' says that the row is as it was then.
  grades: { by: ['Row'], passed: { 'Row key': rowNameOf } },
  // The hidden key has that id; all else of it is in the other columns.
  actions: { by: ['No.'], passed: { key: nothing } },
  // The hidden key has that id. When it was noticed, and what was computed then, is of the past.
  overrides: {
    by: ['Row', 'What happened'],
    passed: { key: nothing, Noticed: nothing, 'Computed score': nothing, 'Computed grade': nothing },
  },
};

/** A row's key, pair and cells; not its id. */
function rowNameOf(text: string): string {
  const [id, key, ...more] = text.split(' ');
  return [key === '=' ? id : key, ...more].join(' ');
}

function tableLines(tab: LocalSheet, { by, passed }: TableLook): Lines {
  const [headers = [], ...rows] = valuesOf(tab);
  const titles = headers.map((title) => String(title || 'key'));
  const lines = new Map<string, Record<string, string>>();
  for (const [place, values] of rows.entries()) {
    if (values.every((value) => value === '')) continue;
    const name = by.map((title) => String(values[titles.indexOf(title)])).join(' · ');
    const cells = titles.map((title, at) => {
      const pass = passed[title];
      return [title, pass ? pass(String(values[at] ?? '')) : textOf(tab.cells[place + 1]?.[at])];
    });
    if (lines.has(name)) throw new Error(`two lines ${name} on ${tab.title}`);
    lines.set(name, Object.fromEntries(cells));
  }
  return lines;
}

/** A tab that is drawn whole, row by row; rows that an earlier, longer drawing left are blank. */
function drawnLines(tab: LocalSheet): Lines {
  const rows = tab.cells.filter((row) => !row[0]?.userEnteredValue?.stringValue?.startsWith('spare:'));
  return new Map(
    rows.map((row, at) => [
      `row ${at + 1}`,
      Object.fromEntries(row.flatMap((cell, column) => (cell ? [[String(column), textOf(cell)]] : []))),
    ]),
  );
}

const linesOf = (tab: LocalSheet, kind: string): Lines => {
  const look = tables[kind];
  return look ? tableLines(tab, look) : drawnLines(tab);
};

/** Not compared: scratch and undo of the last run, and what tells of runs and devices, which a fresh workbook has not seen. */
const past = ['staging', 'history', 'log', 'devices'];

/** What lies on a tab besides its cells. */
const thingsOn = ({ charts, conditionalFormats, filterViews, protectedRanges, merges, columns }: LocalSheet): string =>
  JSON.stringify([
    charts.map(({ spec }) => spec?.title),
    conditionalFormats.length,
    filterViews.map(({ title }) => title),
    protectedRanges.length,
    merges.length,
    columns,
  ]);

/** Every cell of our tabs that is another in the two workbooks, in words; and how many were compared. */
export function differences(day: Host, fresh: Host): { readonly found: readonly string[]; cells: number } {
  const [ours, theirs] = [ownTabs(day), ownTabs(fresh)];
  const marks = [...new Set([...ours.keys(), ...theirs.keys()])];
  const found: string[] = [];
  let cells = 0;
  for (const mark of marks) {
    const [kind = ''] = mark.split(':');
    if (past.includes(kind)) continue;
    const [one, other] = [ours.get(mark), theirs.get(mark)];
    if (!one || !other || one.title !== other.title || one.hidden !== other.hidden) {
      found.push(`${mark}: ${one?.title} is not ${other?.title}`);
      continue;
    }
    const [things, others] = [thingsOn(one), thingsOn(other)];
    if (things !== others) found.push(`${mark}: ${things} are not ${others}`);
    const [mine, expected] = [linesOf(one, kind), linesOf(other, kind)];
    for (const name of new Set([...mine.keys(), ...expected.keys()])) {
      const [is, should] = [mine.get(name) ?? {}, expected.get(name) ?? {}];
      for (const column of new Set([...Object.keys(is), ...Object.keys(should)])) {
        cells += 1;
        const blank = textOf(null);
        if ((is[column] ?? blank) !== (should[column] ?? blank))
          found.push(`${mark}, ${name}, ${column}: ${is[column]} is not ${should[column]}`);
      }
    }
  }
  return { found, cells };
}
