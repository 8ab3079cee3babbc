import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoom } from '../../../core/dashboard/make-room.ts';
import type { SheetsRequest } from '../../../core/dashboard/request.ts';
import { only, placeWith } from './drawing.ts';

const place = (keys: readonly string[], rowCount = 20) => placeWith({ isNew: false, keys, rowCount });

test('a new tab needs only a grid that is large enough', () => {
  expect(makeRoom(placeWith({ rowCount: 30 }), { rows: 12, columns: 13 })).toEqual({
    rows: 12,
    hasRowsBelow: true,
    requests: [],
  });
  expect(makeRoom(placeWith({ rowCount: 10 }), { rows: 12, columns: 13 }).requests).toEqual([
    { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 2 } },
  ]);
});

test('columns that somebody deleted are appended', () => {
  const { requests } = makeRoom({ ...place(['a']), columnCount: 5 }, { rows: 1, columns: 13 });
  expect(requests).toEqual([{ appendDimension: { sheetId: 7, dimension: 'COLUMNS', length: 8 } }]);
});

test("a person's rows inside ours move just below, in their order", () => {
  const { rows, requests } = makeRoom(place(['a', '', 'b', '', '', 'c']), { rows: 3, columns: 13 });
  expect(rows).toBe(3);
  expect(only(requests, 'moveDimension')).toEqual([
    { source: { sheetId: 7, dimension: 'ROWS', startIndex: 3, endIndex: 5 }, destinationIndex: 6 },
    { source: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 }, destinationIndex: 4 },
  ]);
});

test('more rows are inserted between ours and what a person has below', () => {
  const range = { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 5 };
  expect(makeRoom(place(['a', 'b']), { rows: 5, columns: 13 }).requests).toEqual([
    { insertDimension: { range, inheritFromBefore: true } },
  ]);
});

test('rows are appended where ours end the grid', () => {
  expect(makeRoom(place(['a', 'b'], 2), { rows: 3, columns: 13 }).requests).toEqual([
    { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 1 } },
  ]);
});

test('a tab that ends with our last row grows at its end and has none below', () => {
  expect(makeRoom(place(['a', 'b'], 2), { rows: 3, columns: 13 })).toEqual({
    rows: 3,
    hasRowsBelow: false,
    requests: [{ appendDimension: { sheetId: 7, dimension: 'ROWS', length: 1 } }],
  });
});

test('surplus rows stay ours', () => {
  expect(makeRoom(place(['a', 'b', 'c']), { rows: 1, columns: 13 })).toEqual({
    rows: 3,
    hasRowsBelow: true,
    requests: [],
  });
});

test('a copied row has our key a second time and is a person’s', () => {
  const { requests } = makeRoom(place(['a', 'a', 'b']), { rows: 2, columns: 13 });
  expect(only(requests, 'moveDimension')).toHaveLength(1);
});

/** What the row requests do to a list of rows, by Google's description: a destination counts before the rows leave. */
function carryOut(rows: readonly string[], requests: readonly SheetsRequest[]): string[] {
  const now = [...rows];
  for (const { source, destinationIndex } of only(requests, 'moveDimension')) {
    const taken = now.splice(source.startIndex, source.endIndex - source.startIndex);
    now.splice(destinationIndex - taken.length, 0, ...taken);
  }
  for (const { range } of only(requests, 'insertDimension'))
    now.splice(range.startIndex, 0, ...Array<string>(range.endIndex - range.startIndex).fill('new'));
  return now;
}

test('whatever people insert, their rows stay, in order, and ours are one piece on top', () => {
  const row = fc.constantFrom('ours', 'theirs');
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 14 }), (kinds, needed) => {
      const rows = kinds.map((kind, at) => `${kind} ${at}`);
      const keys = rows.map((name) => (name.startsWith('ours') ? name : ''));
      const room = makeRoom(place(keys, 40), { rows: needed, columns: 13 });
      const after = carryOut(rows, room.requests);
      const theirs = (list: readonly string[]) => list.filter((name) => name.startsWith('theirs'));
      expect(theirs(after)).toEqual(theirs(rows));
      expect(theirs(after.slice(0, room.rows))).toEqual([]);
      expect(room.rows).toBeGreaterThanOrEqual(needed);
    }),
  );
});
