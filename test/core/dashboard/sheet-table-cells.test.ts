import { expect, test } from 'vitest';
import { changedPieces } from '../../../core/dashboard/sheet-table-cells.ts';

// Up to five unchanged cells between two changed ones are written again; a sixth parts them.
test.each([
  ['', []],
  ['....', []],
  ['..x..', [[12, 'x']]],
  ['x.....x', [[10, 'x.....x']]],
  [
    'x......x',
    [
      [10, 'x'],
      [17, 'x'],
    ],
  ],
  [
    '.x.x......xx.',
    [
      [11, 'x.x'],
      [20, 'xx'],
    ],
  ],
])('of the run %j from row 10 on is written: %j', (run, pieces) => {
  const found = changedPieces({ at: 10, ones: [...run] }, (one) => one === 'x');
  expect(found.map(({ at, ones }) => [at, ones.join('')])).toEqual(pieces);
});
