import { findArea } from '../book/a1.ts';
import type { LocalBook } from '../book/book.ts';
import { type Cell, plainValue } from '../book/cell.ts';
import { momentOf } from './local-time.ts';
import type { Realm } from './realm.ts';
import { type Engine, runScript } from './run-script.ts';

type RangeArgument = { readonly range: string };

/** Runs a custom function as a formula would: no services, arguments of cells, a result that fits into cells. */
export function runCustomFunction(engine: Engine, functionName: string, args: readonly unknown[]): unknown {
  return runScript(engine, {
    kind: 'customFunction',
    functionName,
    makeArgs: (realm) =>
      args.map((arg) => toArgument(realm, isRange(arg) ? valuesOf(engine.state.book, arg.range) : arg)),
    readResult: (realm, result) => {
      assertFitsCells(result);
      return realm.fromRealm(result);
    },
  });
}

const isRange = (arg: unknown): arg is RangeArgument => typeof arg === 'object' && arg !== null && 'range' in arg;

/** What a formula hands over for a range: the value of one cell, rows for more; dates are dates. */
function valuesOf(book: LocalBook, a1: string): unknown {
  const { sheet, area } = findArea(book, a1);
  const rows = Array.from({ length: area.endRow - area.startRow }, (_, down) =>
    Array.from({ length: area.endColumn - area.startColumn }, (__, across) =>
      cellArgument(sheet.cells[area.startRow + down]?.[area.startColumn + across], book.timeZone),
    ),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function cellArgument(cell: Cell | null | undefined, timeZone: string): unknown {
  const value = plainValue(cell);
  const isDate = /^(?:DATE|TIME)/.test(cell?.userEnteredFormat?.numberFormat?.type ?? '');
  return typeof value === 'number' && isDate ? new Date(momentOf(value, timeZone)) : value;
}

function toArgument(realm: Realm, arg: unknown): unknown {
  if (Array.isArray(arg)) return realm.toList(arg.map((held) => toArgument(realm, held)));
  if (arg instanceof Date) return realm.toDate(arg.getTime());
  if (typeof arg === 'object' && arg !== null) throw new Error('an argument is a scalar, rows of scalars or a range');
  return arg ?? '';
}

function assertFitsCells(result: unknown): void {
  if (!Array.isArray(result)) {
    assertFitsCell(result);
    return;
  }
  const [first] = result as unknown[];
  const isRectangle = result.every((row) => Array.isArray(row) && Array.isArray(first) && row.length === first.length);
  if (!Array.isArray(first) || first.length === 0 || !isRectangle)
    throw new Error('a result is one value or a rectangle of rows');
  for (const value of result.flat()) assertFitsCell(value);
}

function assertFitsCell(value: unknown): void {
  const isPlain = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  if (!isPlain) throw new Error(`a result for a cell cannot be ${String(value)}`);
}
