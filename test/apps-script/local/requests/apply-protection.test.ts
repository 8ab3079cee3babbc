import { expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../../apps-script/local/requests/apply-requests.ts';

const book = createBook({
  sheets: [
    { title: 'Board', sheetId: 0 },
    { title: 'Other', sheetId: 1 },
  ],
});
const changed = (...requests: Request[]) => applyRequests(book, requests).book;
const add = (protectedRange: object): Request => ({ addProtectedRange: { protectedRange } });
const whole = { protectedRangeId: 4, range: { sheetId: 0 }, warningOnly: true };
const free = (startRowIndex: number, endRowIndex?: number) => ({
  sheetId: 0,
  startRowIndex,
  ...(endRowIndex !== undefined && { endRowIndex }),
});

test('a protected range is added, changed by mask, and deleted', () => {
  const change: Request = {
    updateProtectedRange: { protectedRange: { protectedRangeId: 4, description: 'd' }, fields: 'description' },
  };
  expect(changed(add(whole), change).sheets[0]?.protectedRanges).toEqual([{ ...whole, description: 'd' }]);
  expect(changed(add(whole), { deleteProtectedRange: { protectedRangeId: 4 } })).toEqual(book);
});

test('a warning bars nobody, a lock does', () => {
  const write: Request = {
    updateCells: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
      fields: 'note',
    },
  };
  const barred = { ...whole, requestingUserCanEdit: false };
  expect(() => changed(add(barred), write)).not.toThrow();
  expect(() => changed(add({ ...barred, warningOnly: false }), write)).toThrow('protected cell');
});

test('its exceptions follow rows that move, and go with them', () => {
  const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });
  const freeAfter = (request: Request) =>
    changed(add({ ...whole, unprotectedRanges: [free(2, 3), free(20)] }), request).sheets[0]?.protectedRanges[0]
      ?.unprotectedRanges;
  expect(freeAfter({ insertDimension: { range: rows(1, 3), inheritFromBefore: true } })).toEqual([
    free(4, 5),
    free(22),
  ]);
  expect(freeAfter({ deleteDimension: { range: rows(2, 3) } })).toEqual([free(19)]);
});

test.each<[request: Request, message: string]>([
  [add({}), 'exactly one of range'],
  [add({ ...whole, range: free(0, 1), unprotectedRanges: [free(0, 1)] }), 'only supported on protected sheets'],
  [add({ ...whole, unprotectedRanges: [free(5, 1001)] }), 'exceeds grid limits'],
  [add({ ...whole, unprotectedRanges: [{ sheetId: 1 }] }), 'must be on the protected sheet'],
  [add({ ...whole, namedRangeId: 'x' }), 'refusing to pretend'],
  [{ deleteProtectedRange: { protectedRangeId: 1 } }, 'No protected range with id: 1'],
  [
    { updateProtectedRange: { protectedRange: { protectedRangeId: 1 }, fields: 'description' } },
    'No protected range with id: 1',
  ],
])('%j is refused', (request, message) => {
  expect(() => changed(request)).toThrow(message);
});
