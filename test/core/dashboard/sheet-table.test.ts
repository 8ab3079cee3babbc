import { describe, expect, test } from 'vitest';
import { addedValues, renderSheetTable } from '../../../core/dashboard/sheet-table.ts';
import type { SheetColumn, SheetRow, SheetTable } from '../../../core/tabs/sheet-table.ts';
import { only, placeWith } from './drawing.ts';

const same = (text: string) => ({ en: text, 'zh-CN': `${text}中`, 'zh-TW': `${text}臺` });
const columns: readonly SheetColumn[] = [
  { id: 'name', title: same('Name'), format: 'text', pixels: 120 },
  { id: 'day', title: same('Day'), format: 'date', pixels: 90 },
  { id: 'state', title: same('State'), format: 'text', pixels: 80, input: { choices: ['open', 'done'] } },
];
const row = (key: string, name: SheetRow['cells'][string], state = 'open'): SheetRow => ({
  key,
  // 2026-11-21 is day 46347.
  cells: { name, day: '2026-11-21', state },
});
const table = (rows: readonly SheetRow[], more: Partial<SheetTable> = {}): SheetTable => ({
  ...{ columns, rows, removed: [], language: 'en' },
  ...more,
});
const place = placeWith({ kind: 'actions', isNew: false, rowCount: 100, columnCount: 26 });
const setting = { responseSheetId: 99 };
const headers = ['', 'Name', 'Day', 'State'];

test('a new tab: headers, all cells of the rows, the choices, keys hidden', () => {
  const requests = renderSheetTable(table([row('k1', { text: '12', row: 12 }), row('k2', '=1+1')]), place, [], setting);
  const cells = only(requests, 'updateCells');
  expect(cells.slice(0, 3).map(({ rows }) => rows?.[0]?.values[0]?.userEnteredValue)).toEqual([
    { stringValue: 'Name' },
    { stringValue: 'Day' },
    { stringValue: 'State' },
  ]);
  expect(cells[3]?.rows?.map(({ values }) => values.map((value) => value.userEnteredValue))).toEqual([
    [{ stringValue: 'k1' }, { stringValue: '12' }, { numberValue: 46347 }, { stringValue: 'open' }],
    [{ stringValue: 'k2' }, { stringValue: '=1+1' }, { numberValue: 46347 }, { stringValue: 'open' }],
  ]);
  expect(cells[3]?.rows?.[0]?.values[1]?.userEnteredFormat).toEqual({
    textFormat: { link: { uri: '#gid=99&range=12:12' } },
  });
  expect(only(requests, 'setDataValidation').map(({ range }) => range)).toEqual([
    { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 3, endColumnIndex: 4 },
  ]);
  expect(only(requests, 'updateDimensionProperties')[0]?.properties).toEqual({ hiddenByUser: true });
});

describe('on a tab that is there', () => {
  const read = [headers, ['k2', 'old', 46347, 'done'], ['', 'mine', '', ''], ['k1', 'same', 46347, 'typed']];

  test('only cells of ours that read otherwise are written, people’s never', () => {
    const requests = renderSheetTable(table([row('k1', 'same'), row('k2', 'new')]), place, read, setting);
    expect(only(requests, 'updateCells')).toEqual([
      {
        range: { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'new' } }] }],
        fields: 'userEnteredValue,userEnteredFormat.textFormat.link',
      },
    ]);
    expect([only(requests, 'appendDimension'), only(requests, 'deleteDimension')]).toEqual([[], []]);
  });

  test('nothing new, nothing written; new rows go below everything; rows that go are taken out from below', () => {
    const still = renderSheetTable(table([row('k1', 'same'), row('k2', 'old')]), place, read, setting);
    expect(only(still, 'updateCells')).toEqual([]);
    const more = renderSheetTable(table([row('k3', 'x')], { removed: ['k2', 'k1', 'k9'] }), place, read, setting);
    expect(only(more, 'updateCells').map(({ range }) => range.startRowIndex)).toEqual([4]);
    expect(only(more, 'deleteDimension').map(({ range }) => range.startIndex)).toEqual([3, 1]);
  });

  test('in columns that people moved and among theirs', () => {
    const moved = [
      ['', 'State', 'mine', 'Name', 'Day'],
      ['k1', 'typed', 'x', 'old', 46347],
    ];
    const requests = renderSheetTable(table([row('k1', 'new'), row('k2', 'y', 'done')]), place, moved, setting);
    const [update, add] = only(requests, 'updateCells');
    expect([
      update?.range.startColumnIndex,
      add?.rows?.[0]?.values.map(({ userEnteredValue }) => userEnteredValue),
    ]).toEqual([
      3,
      [{ stringValue: 'k2' }, { stringValue: 'done' }, undefined, { stringValue: 'y' }, { numberValue: 46347 }],
    ]);
    expect(addedValues(table([row('k1', 'new'), row('k2', 'y', 'done')]), moved)).toEqual([
      ['k2', 'done', '', 'y', 46347],
    ]);
  });

  test('a header that is gone is our caller’s to refuse', () => {
    expect(() => renderSheetTable(table([]), place, [['', 'Name']], setting)).toThrow(
      'no column Day, State on Dashboard',
    );
  });
});

test('many rows are copied from where they wait, with their links', () => {
  const rows = [row('k1', { text: '12', row: 12 }), row('k2', 'plain')];
  const staged = { sheetId: 8, row: 40, column: 0 };
  const requests = renderSheetTable(table(rows), place, [headers], { ...setting, staged });
  expect(only(requests, 'copyPaste')[0]).toMatchObject({
    source: { sheetId: 8, startRowIndex: 40, endRowIndex: 42, startColumnIndex: 0, endColumnIndex: 4 },
    destination: { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 4 },
    pasteType: 'PASTE_VALUES',
  });
  expect(only(requests, 'updateCells')).toEqual([
    {
      range: { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
      rows: [
        { values: [{ userEnteredFormat: { textFormat: { link: { uri: '#gid=99&range=12:12' } } } }] },
        { values: [{}] },
      ],
      fields: 'userEnteredFormat.textFormat.link',
    },
  ]);
});
