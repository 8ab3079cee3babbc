import type { FigureMethod } from '../figure/method.ts';
import type { Kind } from '../figure/schema.ts';
import { type Area, type AreaRow, letterIn, type NumberReader, numberReader } from './area.ts';
import { columnFields, neededFields } from './range-fields.ts';
import { fault, type RangeRead, type RangeSaid, twice, wrongFault } from './range-read.ts';
import { isEmpty, isWord, readCell, textIn } from './read-cell.ts';
import { isAllWords } from './read-list.ts';
import { isSameField } from './spaced.ts';

/** A column of a range under its name; `place` counts from the first column of the area. */
type TableColumn = { readonly name: string; readonly place: number };
type OpenTable = { readonly area: Area; readonly rows: readonly AreaRow[]; readonly columns: readonly TableColumn[] };

const cellsOf = (rows: readonly AreaRow[], place: number) => rows.map(({ cells }) => cells[place] ?? null);

/** The columns under their headers, without those that hold nothing. One without a header has its letters. */
function openTable(area: Area): OpenTable {
  const [first, ...others] = area.rows;
  const hasHeader = first?.cells.some(isWord) === true;
  const rows = hasHeader ? others : area.rows;
  const columns = Array.from({ length: area.width }, (_, place): TableColumn => {
    const header = hasHeader ? first.cells[place] : null;
    return { name: String(header ?? '').trim() || letterIn(area, place), place };
  });
  return { area, rows, columns: columns.filter(({ place }) => !cellsOf(rows, place).every(isEmpty)) };
}

type Numbers = readonly (number | null)[];
const numbersOf = ({ area, rows }: OpenTable, { place }: TableColumn, reader: NumberReader): Numbers =>
  rows.map((row) => reader.read(area, row, place));

function withoutEnd<T>(values: readonly (T | null)[]): readonly (T | null)[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === null) end -= 1;
  return values.slice(0, end);
}

/** A first column of names beside numbers. */
const isNameColumn = ({ rows, columns }: OpenTable): boolean =>
  columns.length > 1 && isAllWords(cellsOf(rows, columns[0]?.place ?? 0));

/** Two columns, the name of the group and the answer: the answers by group. */
function groupsBelow(table: OpenTable, reader: NumberReader): Readonly<Record<string, Numbers>> {
  const [names, answers] = table.columns;
  const groups = new Map<string, (number | null)[]>();
  for (const row of table.rows) {
    const name = textIn(row.cells[names?.place ?? 0] ?? null);
    const value = reader.read(table.area, row, answers?.place ?? 0);
    if (name === null) continue;
    const group = groups.get(name) ?? [];
    group.push(value);
    groups.set(name, group);
  }
  return Object.fromEntries(groups);
}

const values = (table: OpenTable, column: TableColumn, kind: Kind, reader: NumberReader) =>
  kind === 'texts' ? cellsOf(table.rows, column.place).map(textIn) : numbersOf(table, column, reader);

/** The columns that fill the fields of a method, by their headers or else in their order; `null`: another number of them. */
function byField(method: FigureMethod, columns: readonly TableColumn[]) {
  const fields = columnFields(method);
  const needed = new Set(neededFields(method));
  const named = fields.flatMap((field) => {
    const column = columns.find(({ name }) => isSameField(name, field.name));
    return column ? [{ field, column }] : [];
  });
  const isNamed =
    named.length > 0 && fields.every(({ name }) => !needed.has(name) || named.some(({ field }) => field.name === name));
  if (isNamed) return named;
  const least = fields.filter(({ name }) => needed.has(name)).length;
  if (columns.length < Math.max(1, least) || columns.length > fields.length) return null;
  return columns.flatMap((column, place) => {
    const field = fields[place];
    return field ? [{ field, column }] : [];
  });
}

const withoutNames = (table: OpenTable): OpenTable =>
  isNameColumn(table) ? { ...table, columns: table.columns.slice(1) } : table;

/** What was read, with the column of names that was passed over. */
function saidOf({ area, rows, columns }: OpenTable, names: readonly string[], isWithoutFirst: boolean): RangeSaid {
  const args = { range: area.a1, n: rows.length, names: names.join(', ') };
  if (!isWithoutFirst) return { key: 'readTable', args };
  return { key: 'readWithout', args: { ...args, leftOut: columns[0]?.name ?? '' } };
}

/** Columns that fill a field each. */
function readFields(method: FigureMethod, table: OpenTable, reader: NumberReader): RangeRead {
  const fields = columnFields(method);
  const used = fields.some(({ kind }) => kind === 'texts') ? table : withoutNames(table);
  const { columns } = used;
  const filled = byField(method, columns);
  if (!filled) {
    const names = fields.map(({ name }) => name);
    return fault('wrongColumns', { n: columns.length }, names);
  }
  const read = filled.map(({ field, column }) => {
    const all = values(table, column, field.kind, reader);
    return [field.name, method.range.isUneven ? withoutEnd<number | string>(all) : all] as const;
  });
  const names = filled.map(({ column }) => column.name);
  return { ok: true, fields: Object.fromEntries(read), said: saidOf(table, names, used !== table) };
}

/** Where words are answers too, only a first column of words that all differ holds names. */
const hasNames = (table: OpenTable, kind: Kind | null): boolean =>
  isNameColumn(table) &&
  (kind !== 'mixed' || new Set(cellsOf(table.rows, table.columns[0]?.place ?? 0)).size === table.rows.length);

/** Columns that fill one field together, by their names. */
function readTogether(table: OpenTable, field: string, kind: Kind | null, reader: NumberReader): RangeRead {
  const { area, columns } = table;
  const isNamed = hasNames(table, kind);
  const isLong = kind === 'groups' && columns.length === 2 && isNamed;
  // One of the columns may be meant, or all of them: nobody but the person knows.
  if (kind === 'groups' && isNamed && !isLong)
    return fault('namesBesideMany', { name: columns[0]?.name ?? '', n: columns.length - 1 });
  const beside = () =>
    Object.fromEntries(
      (isNamed ? columns.slice(1) : columns).map((column) => {
        if (kind === 'mixed') return [column.name, cellsOf(table.rows, column.place).map(readCell)];
        const numbers = numbersOf(table, column, reader);
        return [column.name, kind === 'groups' ? withoutEnd(numbers) : numbers];
      }),
    );
  const read: Readonly<Record<string, readonly unknown[]>> = isLong ? groupsBelow(table, reader) : beside();
  const isBlank = Object.values(read).every((one) => one.every((value) => value === null));
  if (isBlank && reader.wrong.length === 0) return fault('noNumbers', { range: area.a1 });
  return { ok: true, fields: { [field]: read }, said: saidOf(table, Object.keys(read), isNamed && !isLong) };
}

/** The columns of a range by name, as a table's field or fields take them. */
export function readTable(method: FigureMethod, area: Area, kind: Kind | null): RangeRead {
  const table = openTable(area);
  const same = twice(table.columns.map(({ name }) => name));
  if (same !== null) return fault('sameName', { name: same });
  const reader = numberReader();
  const { field } = method.range;
  const read = field === null ? readFields(method, table, reader) : readTogether(table, field, kind, reader);
  return read.ok ? (wrongFault(reader.wrong) ?? read) : read;
}
