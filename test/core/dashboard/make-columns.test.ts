import { expect, test } from 'vitest';
import { makeColumns, ownColumns } from '../../../core/dashboard/make-columns.ts';
import { placeWith } from './drawing.ts';

const place = (writtenHeaders: string[], headers: string[]) =>
  placeWith({ kind: 'grades', isNew: false, rowCount: 9, columnCount: 10, writtenHeaders, headers });

test.each<[written: string[], now: string[], places: number[] | null]>([
  [[], [], []],
  [
    ['Row', 'Why'],
    ['Row', 'Why'],
    [0, 1],
  ],
  [
    ['Row', 'Why'],
    ['Row', 'mine', 'Why', 'follow-up'],
    [0, 2],
  ],
  [
    ['Row', 'Why'],
    ['', 'Row', '', 'Why'],
    [1, 3],
  ],
  [
    ['Row', 'Row'],
    ['Row', 'Row'],
    [0, 1],
  ],
  [['Row', 'Why'], ['Row', 'Because'], null],
  [['Row', 'Why'], ['Why', 'Row'], null],
])('%j among %j stand at %j', (written, now, places) => {
  expect(ownColumns(place(written, now))).toEqual(places);
});

const range = (startIndex: number, endIndex: number) => ({ sheetId: 7, dimension: 'COLUMNS', startIndex, endIndex });

test("a person's columns among ours move right of them in their order", () => {
  const { requests } = makeColumns(place(['Row', 'Why'], ['a', 'Row', 'b', 'Why', 'c']), 2);
  // From the right: b to the border of 4, then a to the border of 3.
  expect(requests).toEqual([
    { moveDimension: { source: range(2, 3), destinationIndex: 4 } },
    { moveDimension: { source: range(0, 1), destinationIndex: 3 } },
  ]);
});

test.each([
  [4, [{ insertDimension: { range: range(2, 4), inheritFromBefore: true } }], 12],
  [2, [], 10],
  [1, [{ deleteDimension: { range: range(1, 2) } }], 9],
])('%d columns where two were', (needed, requests, columnCount) => {
  const made = makeColumns(place(['Row', 'Why'], ['Row', 'Why', 'mine']), needed);
  expect([made.requests, made.place.columnCount]).toEqual([requests, columnCount]);
});
