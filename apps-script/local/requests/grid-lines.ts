import type { Cell } from '../book/cell.ts';
import { type LocalSheet, trimEnd } from '../book/sheet.ts';
import type { DimensionName } from './shift-references.ts';

/**
 * Makes room for `count` rows or columns before `at`; they take formats, validation and size of the line `like`
 * (counted before the insertion).
 */
export function insertLines(
  sheet: LocalSheet,
  dimension: DimensionName,
  at: number,
  count: number,
  like: number,
): void {
  const known = dimension === 'ROWS' ? sheet.rows : sheet.columns;
  const size = known[like] ?? null;
  insertInto(known, at, count, (isNew) => (isNew ? size : null));
  if (dimension === 'ROWS') {
    const bare = (sheet.cells[like] ?? []).map(formatOnly);
    insertInto<(Cell | null)[]>(sheet.cells, at, count, (isNew) => (isNew ? bare.slice() : []));
  } else {
    for (const row of sheet.cells) {
      const bare = formatOnly(row[like] ?? null);
      insertInto(row, at, count, (isNew) => (isNew ? bare : null));
    }
  }
  tidy(sheet);
}

/** Removes the rows or columns from `start` up to `end`. */
export function deleteLines(sheet: LocalSheet, dimension: DimensionName, start: number, end: number): void {
  forEachList(sheet, dimension, (list) => {
    list.splice(start, end - start);
  });
}

/** Moves the rows or columns from `start` up to `end` before `destination`, counted before the move. */
export function moveLines(
  sheet: LocalSheet,
  dimension: DimensionName,
  start: number,
  end: number,
  destination: number,
): void {
  const landing = destination > start ? destination - (end - start) : destination;
  forEachList(sheet, dimension, (list, blank) => {
    while (list.length < Math.max(end, destination)) list.push(blank());
    const moved = list.splice(start, end - start);
    list.splice(landing, 0, ...moved);
  });
}

/** Visits the sizes and the cells of a dimension, padded lists being trimmed afterwards. */
function forEachList(sheet: LocalSheet, dimension: DimensionName, visit: <T>(list: T[], blank: () => T) => void): void {
  if (dimension === 'ROWS') {
    visit(sheet.rows, () => null);
    visit<(Cell | null)[]>(sheet.cells, () => []);
  } else {
    visit(sheet.columns, () => null);
    for (const row of sheet.cells) visit(row, () => null);
  }
  tidy(sheet);
}

/** `make(true)` is a new entry, `make(false)` fills up a list that ends before the place. */
function insertInto<T>(list: T[], at: number, count: number, make: (isNew: boolean) => T): void {
  const tail = list.splice(at);
  while (list.length < at) list.push(make(false));
  for (let added = 0; added < count; added += 1) list.push(make(true));
  for (const entry of tail) list.push(entry);
}

function formatOnly(cell: Cell | null): Cell | null {
  if (!cell?.userEnteredFormat && !cell?.dataValidation) return null;
  const { userEnteredFormat, dataValidation } = cell;
  return { ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
}

function tidy(sheet: LocalSheet): void {
  for (const row of sheet.cells) trimEnd(row, (cell) => cell === null);
  trimEnd(sheet.cells, (row) => row.length === 0);
  trimEnd(sheet.rows, (line) => line === null);
  trimEnd(sheet.columns, (line) => line === null);
}
