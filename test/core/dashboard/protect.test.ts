import { expect, test } from 'vitest';
import { renderGrades } from '../../../core/dashboard/grades-tab.ts';
import { protect } from '../../../core/dashboard/protect.ts';
import { renderRequests } from '../../../core/dashboard/sheets.ts';
import type { Block } from '../../../core/panels/block.ts';
import { drawing, only, placeWith, setting, table } from './drawing.ts';

const input = { choices: ['yes', 'no'] };
const form: Block = {
  kind: 'table',
  columns: [
    { title: 'Name', format: 'text' },
    { title: 'Free', format: 'text', input: { choices: [] } },
    { title: 'Weight', format: 'integer', input: { from: 0, to: 100 } },
    { title: 'Used', format: 'text', input },
  ],
  rows: [
    ['a', 'x', 40, 'yes'],
    ['b', null, 60, 'no'],
  ],
};
const protectionOf = (block: Block, more: Parameters<typeof placeWith>[0] = {}) =>
  only(renderRequests(drawing(block), placeWith(more), setting), 'addProtectedRange')[0]?.protectedRange;

test('a tab is ours but for its input cells, the columns right of them and the rows below', () => {
  // Title, subtitle, gap, heading, header: rows 6 and 7 of C, D and E are input; the gap below is our last row, row 8.
  const cells = (column: number) => ({
    sheetId: 7,
    startRowIndex: 5,
    endRowIndex: 7,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  expect(protectionOf(form, { columnCount: 20, rowCount: 50 })).toEqual({
    protectedRangeId: 770_300_004,
    range: { sheetId: 7 },
    unprotectedRanges: [
      cells(2),
      cells(3),
      cells(4),
      { sheetId: 7, startRowIndex: 0, endRowIndex: 8, startColumnIndex: 13 },
      { sheetId: 7, startRowIndex: 8 },
    ],
    description: expect.stringMatching(/^Satisgrade: the add-on writes this part/),
    warningOnly: true,
  });
});

test('a tab whose grid ends with ours has no exceptions beyond it', () => {
  expect(protectionOf(table, { columnCount: 13, rowCount: 5 })).not.toHaveProperty('unprotectedRanges');
});

test('rows below ours are free also when ours grow into a grid with rows to spare', () => {
  const protection = protectionOf(table, { isNew: false, keys: ['top:0'], rowCount: 2, columnCount: 13 });
  // Row 2 is a person's; eight rows of ours push it down.
  expect(protection?.unprotectedRanges).toEqual([{ sheetId: 7, startRowIndex: 8 }]);
});

test('on Grades people fill in ticks and reasons, and have the columns right of ours', () => {
  const grades = {
    ids: ['row', 'grade'],
    headers: ['Row', 'Grade'],
    formats: ['integer', 'text'] as const,
    widths: [60, 90],
    gradeColumns: [1],
    rowCount: 9,
    bands: ['A', 'B'],
  };
  const place = placeWith({ kind: 'grades', isNew: false, columnCount: 5 });
  const setting = { staging: { sheetId: 8, column: 0 }, views: [], language: 'en', inPlace: null } as const;
  const requests = renderGrades(grades, place, setting);
  expect(only(requests, 'addProtectedRange')[0]?.protectedRange).toMatchObject({
    protectedRangeId: 770_300_003,
    range: { sheetId: 7 },
    unprotectedRanges: [{ sheetId: 7, startColumnIndex: 2 }],
  });
  // Where our columns are all that there are, nothing is left to open.
  const full = renderGrades(grades, placeWith({ kind: 'grades', isNew: false, columnCount: 2 }), setting);
  expect(only(full, 'addProtectedRange')[0]?.protectedRange.unprotectedRanges).toBeUndefined();
  const entered = renderGrades(
    { ...grades, ids: ['row', 'leftOut', 'reason'], formats: ['integer', 'checkbox', 'text'] },
    placeWith({ kind: 'grades', isNew: false, columnCount: 3 }),
    setting,
  );
  expect(only(entered, 'addProtectedRange')[0]?.protectedRange.unprotectedRanges).toEqual([
    { sheetId: 7, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 4 },
  ]);
});

test('ours is brought up to date, doubles of ours go', () => {
  const requests = protect(placeWith({ isNew: false, protectedRangeIds: [12, 770_300_004] }), 'en', { except: [] });
  expect(requests).toEqual([
    { deleteProtectedRange: { protectedRangeId: 770_300_004 } },
    {
      updateProtectedRange: {
        protectedRange: expect.objectContaining({ protectedRangeId: 12, range: { sheetId: 7 }, warningOnly: true }),
        fields: 'range,unprotectedRanges,description,warningOnly',
      },
    },
  ]);
});

test('an id that somebody has is left alone', () => {
  const requests = protect(placeWith({ takenIds: [770_300_004, 770_300_014] }), 'en', { except: [] });
  expect(only(requests, 'addProtectedRange')[0]?.protectedRange.protectedRangeId).toBe(770_300_104);
});

test('each kind of tab has an id of its own', () => {
  const kinds = ['setup', 'standard', 'grades', 'dashboard', 'report', 'staging', 'history', 'rewards'] as const;
  const ids = kinds.map(
    (kind) =>
      only(protect(placeWith({ kind }), 'en', { except: [] }), 'addProtectedRange')[0]?.protectedRange.protectedRangeId,
  );
  expect(new Set(ids).size).toBe(kinds.length);
});
