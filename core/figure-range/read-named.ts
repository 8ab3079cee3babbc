import type { FigureMethod } from '../figure/method.ts';
import { partsOf } from '../figure/schema.ts';
import { type Area, type AreaRow, addressIn, numberReader } from './area.ts';
import { fault, type RangeRead, twice, wrongFault } from './range-read.ts';
import { isEmpty, readCell } from './read-cell.ts';
import { isSameField } from './spaced.ts';
import { typedKind } from './typed-field.ts';

const nameOf = ({ cells }: AreaRow): string => String(cells[0] ?? '').trim();

/** Rows made of columns: names that stand beside one another become names below one another. */
const turned = (area: Area): readonly { readonly row: AreaRow; readonly at: (place: number) => string }[] =>
  Array.from({ length: area.width }, (_, column) => ({
    row: { row: 0, cells: area.rows.map(({ cells }) => cells[column] ?? null) },
    at: (place: number) => addressIn(area, area.rows[place] as AreaRow, column),
  }));

const asTheyStand = (area: Area) =>
  area.rows.map((row) => ({ row, at: (place: number) => addressIn(area, row, place) }));

/** Cells as a person would type them into a field, so that both are read alike. */
const typedText = (cells: AreaRow['cells']): string =>
  cells
    .filter((cell) => !isEmpty(cell))
    .map(String)
    .join(', ');

/** Numbers by the names beside them: one field that takes any names. */
function readAmounts(area: Area, field: string): RangeRead {
  const [first, ...others] = area.rows;
  const hasHeader = first !== undefined && typeof readCell(first.cells[1] ?? null) === 'string';
  const rows = hasHeader ? others : area.rows;
  const reader = numberReader();
  const entries = rows
    .map((row) => [nameOf(row), reader.read(area, row, 1)] as const)
    .filter(([name, value]) => name !== '' && value !== null);
  const same = twice(entries.map(([name]) => name));
  if (same !== null) return fault('sameName', { name: same });
  const wrong = wrongFault(reader.wrong);
  if (wrong) return wrong;
  if (entries.length === 0) return fault('noNumbers', { range: area.a1 });
  const names = entries.map(([name]) => name).join(', ');
  return {
    ok: true,
    fields: { [field]: Object.fromEntries(entries) },
    said: { key: 'readNamed', args: { range: area.a1, names } },
  };
}

/** Fields by the names beside their values, below or beside one another; a row of titles above them is passed over. */
export function readNamed(method: FigureMethod, area: Area): RangeRead {
  const { field } = method.range;
  if (field !== null) return readAmounts(area, field);
  const known = Object.keys(method.fields);
  const fieldOf = (row: AreaRow) => known.find((name) => isSameField(nameOf(row), name));
  const standing = asTheyStand(area);
  const lying = turned(area);
  const count = (all: typeof lying) => all.filter(({ row }) => fieldOf(row)).length;
  const [first, ...others] = [...(count(lying) > count(standing) ? lying : standing)];
  if (!first) return fault('blankRange', { range: area.a1 });
  const isTitle = !fieldOf(first.row) && others.some(({ row }) => fieldOf(row));
  const fields: Record<string, unknown> = {};
  for (const { row, at } of isTitle ? others : [first, ...others]) {
    const name = fieldOf(row);
    if (name === undefined) return fault('unknownName', { cell: at(0), text: nameOf(row) }, known);
    const said = method.fields[name];
    const typed = said === undefined ? null : typedKind(partsOf(said).kind);
    const text = typedText(row.cells.slice(1));
    if (text === '') continue;
    const value = typed?.read(text);
    if (value === undefined) return fault('notNumber', { cell: at(1), text });
    fields[name] = value;
  }
  return { ok: true, fields, said: { key: 'readNamed', args: { range: area.a1 }, fields: Object.keys(fields) } };
}
