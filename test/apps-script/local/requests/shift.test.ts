import { describe, expect, test } from 'vitest';
import { deleteShift, insertShift, moveShift } from '../../../../apps-script/local/requests/shift.ts';

describe('inserting 2 before row 5', () => {
  const shift = insertShift(5, 2);
  test.each([
    [
      [0, 5],
      [0, 5],
    ],
    [
      [0, 6],
      [0, 8],
    ],
    [
      [5, 6],
      [7, 8],
    ],
    [
      [4, 6],
      [4, 8],
    ],
    [
      [2, undefined],
      [2, undefined],
    ],
    [
      [5, undefined],
      [7, undefined],
    ],
  ] as const)('span %j becomes %j', ([start, end], moved) => {
    expect(shift.span(start, end)).toEqual(moved);
  });
  test.each([
    [4, 4],
    [5, 7],
    [6, 8],
  ])('row %d becomes %d', (index, moved) => {
    expect(shift.place(index)).toBe(moved);
  });
});

describe('deleting rows 3 and 4', () => {
  const shift = deleteShift(3, 5);
  test.each([
    [
      [0, 3],
      [0, 3],
    ],
    [
      [0, 4],
      [0, 3],
    ],
    [
      [3, 6],
      [3, 4],
    ],
    [
      [4, 8],
      [3, 6],
    ],
    [
      [5, 8],
      [3, 6],
    ],
    [
      [2, 9],
      [2, 7],
    ],
    [[3, 5], null],
    [[4, 5], null],
    [
      [4, undefined],
      [3, undefined],
    ],
  ] as const)('span %j becomes %j', ([start, end], moved) => {
    expect(shift.span(start, end)).toEqual(moved);
  });
  test.each([
    [2, 2],
    [3, null],
    [4, null],
    [5, 3],
  ])('row %d becomes %d', (index, moved) => {
    expect(shift.place(index)).toBe(moved);
  });
});

// The example of the API's own text: 0 1 2 3 4, rows [1,3) moved before 4, gives 0 3 1 2 4.
test.each([
  [1, 3, 4, [0, 3, 1, 2, 4]],
  [3, 4, 1, [0, 3, 1, 2, 4]],
  [0, 2, 5, [2, 3, 4, 0, 1]],
  [1, 3, 1, [0, 1, 2, 3, 4]],
  [1, 3, 3, [0, 1, 2, 3, 4]],
])('moving [%d, %d) before %d orders the rows as %j', (from, to, destination, order) => {
  const shift = moveShift(from, to, destination);
  expect(order.map((row) => shift.place(row))).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  [
    [1, 3],
    [2, 4],
  ],
  [
    [1, 2],
    [2, 3],
  ],
  [
    [0, 5],
    [0, 5],
  ],
  [
    [3, 4],
    [1, 2],
  ],
  [
    [2, 4],
    [1, 2],
  ],
  [
    [4, 5],
    [4, 5],
  ],
] as const)('moving [1, 3) before 4 takes the span %j to %j', ([start, end], moved) => {
  expect(moveShift(1, 3, 4).span(start, end)).toEqual(moved);
});
