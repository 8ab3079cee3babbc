import { expect, test } from 'vitest';
import { inTabOrder, layOutRows, type RowsLayout } from '../../../core/tabs/lay-out-rows.ts';

const gone = (start: number, end: number) => ({ start, end, isGone: true });
const mine = (start: number, end: number) => ({ start, end, isGone: false });

// Ids of the tab from its header on ('' is no row of ours), ids that are wanted, and how they come to stand.
test.each<[string, readonly string[], readonly string[], RowsLayout]>([
  ['nothing is there yet', [''], ['a', 'b'], { order: [0, 1], stays: 0, extent: 1, others: [] }],
  ['not even a header', [], ['a'], { order: [0], stays: 0, extent: 1, others: [] }],
  ['rows stay as they were sorted', ['', 'b', 'a'], ['a', 'b'], { order: [1, 0], stays: 2, extent: 3, others: [] }],
  [
    'a new one goes to the end wherever it stands among the responses',
    ['', 'b', 'a'],
    ['a', 'x', 'b'],
    { order: [2, 0, 1], stays: 2, extent: 3, others: [] },
  ],
  [
    'neighbours that are lost are one piece',
    ['', 'a', 'p', 'q', 'b'],
    ['a', 'b'],
    { order: [0, 1], stays: 2, extent: 5, others: [gone(2, 4)] },
  ],
  [
    'a row of a person between ours',
    ['', 'a', '', 'b'],
    ['a', 'b'],
    { order: [0, 1], stays: 2, extent: 4, others: [mine(2, 3)] },
  ],
  ['rows of people below ours', ['', 'a', '', ''], ['a'], { order: [0], stays: 1, extent: 2, others: [] }],
  [
    'a person’s row between lost ones is a piece of its own',
    ['', 'p', '', 'q', 'a'],
    ['a'],
    { order: [0], stays: 1, extent: 5, others: [gone(1, 2), mine(2, 3), gone(3, 4)] },
  ],
  ['all lost, one new', ['', 'p', 'q'], ['x'], { order: [0], stays: 0, extent: 3, others: [gone(1, 3)] }],
  ['all lost, none new', ['', 'p'], [], { order: [], stays: 0, extent: 2, others: [gone(1, 2)] }],
])('%s', (_, there, wanted, layout) => {
  expect(layOutRows(there, wanted)).toEqual(layout);
});

test('what belongs to the responses is brought into the order of the tab', () => {
  expect(inTabOrder(['A', 'X', 'B'], layOutRows(['', 'b', 'a'], ['a', 'x', 'b']))).toEqual(['B', 'A', 'X']);
});
