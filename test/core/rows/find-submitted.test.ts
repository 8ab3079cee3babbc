import { expect, test } from 'vitest';
import { findSubmitted } from '../../../core/rows/find-submitted.ts';
import type { RowName } from '../../../core/rows/schema.ts';

const name = (row: number, key: string, cells: string): RowName => ({ row, id: `id${row}`, key, pair: '', cells });
const before = [name(2, 'a', 'AAAA'), name(3, 'b', 'BBBB'), name(4, 'c', 'CCCC')];

// An anonymous response; the row above it is its neighbour.
test.each([
  ['the very same row', name(3, 'b', 'BBBB'), before[0], false, 'id3'],
  ['one answer changed', name(3, 'x', 'BBBX'), before[0], false, 'id3'],
  [
    'every answer changed, others stand below it: a form edits where the response stood',
    name(3, 'x', 'XXXX'),
    before[0],
    false,
    'id3',
  ],
  [
    'every answer changed in the last row: it may be another one after the last was deleted',
    name(4, 'x', 'XXXX'),
    before[1],
    false,
    'new',
  ],
  ['its neighbour is another one: rows have moved', name(3, 'x', 'XXXX'), name(2, 'y', 'YYYY'), false, 'new'],
  ['one answer changed, but rows have moved', name(3, 'x', 'BBBX'), name(2, 'y', 'YYYY'), false, null],
  ['one answer changed, and somebody entered something beside it', name(3, 'x', 'BBBX'), before[0], true, null],
  ['below all others', name(5, 'x', 'XXXX'), before[2], false, 'new'],
])('%s', (_what, submitted, neighbour, isEntered, found) => {
  const setting = { neighbour: neighbour ?? null, isEntered: () => isEntered, who: [] };
  expect(findSubmitted(submitted, before, setting)).toBe(found);
});
