import type { FigureMethod } from '../figure/method.ts';
import { partsOf } from '../figure/schema.ts';
import { foldText } from '../scales/fold.ts';
import { areaOf, type SelectedCells } from './area.ts';
import { type AskedField, askedFields, neededFields } from './range-fields.ts';
import { fault, type RangeRead, type RangeSaid } from './range-read.ts';
import { readList, readMatrix } from './read-list.ts';
import { readNamed } from './read-named.ts';
import { readTable } from './read-table.ts';
import { typedKind } from './typed-field.ts';

/** A method's input from what a person filled in and selected, or why there is none. `said`: what was read. */
export type RangeInput =
  | { readonly ok: true; readonly input: Readonly<Record<string, unknown>>; readonly said: RangeSaid }
  /** `field`: the one to correct; left out: it is about the range. */
  | { readonly ok: false; readonly fault: RangeSaid; readonly field?: AskedField };

/** What a person wrote by field, without what was left blank. */
type Typed = Readonly<Record<string, string>>;

/** Whether a person filled in something, and with it all that a method cannot do without: it may work without a range. */
export function isFilledIn(method: FigureMethod, typed: Typed): boolean {
  const needed = neededFields(method);
  const filled = Object.keys(typed).filter((name) => (typed[name] ?? '').trim() !== '');
  return filled.length > 0 && needed.every((name) => filled.includes(name));
}

type ReadTyped =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly field: AskedField };

/** What was filled in, field by field. */
function readTyped(method: FigureMethod, typed: Typed): ReadTyped {
  const values: Record<string, unknown> = {};
  for (const field of askedFields(method)) {
    const text = (typed[field.name] ?? '').trim();
    const value = text === '' ? null : typedKind(field.kind)?.read(text);
    if (value === undefined) return { ok: false, field };
    if (value !== null) values[field.name] = value;
  }
  return { ok: true, values };
}

function readRange(method: FigureMethod, selected: SelectedCells): RangeRead {
  const area = areaOf(selected);
  if (area.rows.length === 0) return fault('blankRange', { range: selected.a1 });
  const { kind: shape, field } = method.range;
  const said = field === null ? undefined : method.fields[field];
  const kind = said === undefined ? null : partsOf(said).kind;
  if (shape === 'named') return readNamed(method, area);
  if (shape === 'table' || field === null) return readTable(method, area, kind);
  return shape === 'matrix' ? readMatrix(area, field) : readList(area, field, kind ?? 'numbers');
}

/** What was filled in with the names of columns as they stand in their headers. */
function asHeaders(filled: unknown, headers: readonly string[]): unknown {
  if (typeof filled === 'string') return headers.find((header) => foldText(header) === foldText(filled)) ?? filled;
  if (Array.isArray(filled)) return filled.map((one) => asHeaders(one, headers));
  if (typeof filled !== 'object' || filled === null) return filled;
  return Object.fromEntries(Object.entries(filled).map(([name, one]) => [name, asHeaders(one, headers)]));
}

/**
 * The input of a method: what a person filled in, and the rest from the cells that they selected.
 * @param selected `null`: nothing was read, since nothing is needed
 */
export function rangeInput(method: FigureMethod, selected: SelectedCells | null, typed: Typed): RangeInput {
  const filled = readTyped(method, typed);
  if (!filled.ok) return { ok: false, fault: { key: 'badField', args: {} }, field: filled.field };
  const none: RangeRead = { ok: true, fields: {}, said: { key: 'readNothing', args: {} } };
  const read = selected ? readRange(method, selected) : none;
  if (!read.ok) return read;
  const { kind: shape, field } = method.range;
  const headers = shape === 'table' && field !== null ? Object.keys(Object(read.fields[field])) : [];
  // What is filled in counts before what the range names.
  const input = { ...read.fields, ...(asHeaders(filled.values, headers) as Readonly<Record<string, unknown>>) };
  const missing = askedFields(method).find(
    ({ name }) => neededFields(method).includes(name) && !Object.keys(input).includes(name),
  );
  if (missing) return { ok: false, fault: { key: 'missingField', args: {} }, field: missing };
  return { ok: true, input, said: read.said };
}
