import { describe, expect, test } from 'vitest';
import { plainValue } from '../../../../apps-script/local/book/cell.ts';
import { formattedValue } from '../../../../apps-script/local/book/cell-resource.ts';
import { typeCell } from '../../../../apps-script/local/book/typed-cells.ts';
import type { LocalHost } from '../../../../apps-script/local/services/sandbox.ts';
import { hostOf } from './open-host.ts';

const code = `
  function install() {
    const builder = () => ScriptApp.newTrigger('note').forSpreadsheet(SpreadsheetApp.getActive());
    builder().onFormSubmit().create();
    builder().onEdit().create();
  }
  function note({ range, source, ...parts }) {
    console.log(JSON.stringify({ ...parts, a1: range.getA1Notation(), row: range.getRow(), tab: range.getSheet().getName(), book: source.getId() }));
  }
  function write() {
    Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Answers!B2', values: [[1]] }] }, 'b');
  }
`;
const list = (values: readonly string[], strict = true) => ({
  dataValidation: {
    strict,
    condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  },
});
const tick = { dataValidation: { strict: true, condition: { type: 'BOOLEAN' } } };
const metadata = { metadataId: 1, metadataKey: 'satisgrade.tab', metadataValue: 'setup', visibility: 'DOCUMENT' };

function open(locale = 'en_US', timeZone = 'Asia/Taipei'): LocalHost {
  const sheets = [
    { title: 'Ours', sheetId: 9, developerMetadata: [metadata] },
    {
      title: 'Answers',
      sheetId: 4,
      gridProperties: { rowCount: 3, columnCount: 5 },
      values: [
        ['Timestamp', 'Score', 'Why', 'Why'],
        [typeCell('2025-03-01 08:00:00', locale), 4, 'slow', 'late', 'kept'],
      ],
    },
    {
      title: 'Cells',
      sheetId: 5,
      values: [
        [
          {
            userEnteredValue: { numberValue: 0.5 },
            userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } },
          },
        ],
        [list(['All', '2025'])],
        [tick],
        [{ userEnteredFormat: { numberFormat: { type: 'TEXT' } } }],
        [list(['a'], false)],
      ],
    },
  ];
  const host = hostOf(code, { sheets, locale, timeZone });
  host.call('install');
  return host;
}
const shown = (host: LocalHost, sheetId: number, row: number) =>
  (host.book.sheets.find((sheet) => sheet.sheetId === sheetId)?.cells[row - 1] ?? []).map((cell) =>
    formattedValue(cell, host.book.locale),
  );
const events = (host: LocalHost) => host.logs.map((line) => JSON.parse(line));

describe('a submitted form', () => {
  test('comes below the last response, its time typed in the zone of the spreadsheet', () => {
    const host = open();
    host.submitForm(['5', '=1+1']);
    // 9:00 UTC is 17:00 in Taipei; the format is that of the row above.
    expect(shown(host, 4, 3)).toEqual(['2025-03-31 17:00:00', '5', '=1+1']);
    expect(plainValue(host.book.sheets[1]?.cells[2]?.[1])).toBe(5);
    expect(events(host)).toEqual([
      {
        authMode: 'FULL',
        triggerUid: 'id-1',
        values: ['2025-03-31 17:00:00', '5', '=1+1', ''],
        namedValues: { Timestamp: ['2025-03-31 17:00:00'], Score: ['5'], Why: ['=1+1', ''] },
        a1: 'A3:D3',
        row: 3,
        tab: 'Answers',
        book: 'b',
      },
    ]);
  });

  test('an edited response keeps its row; the event names only what changed', () => {
    const host = open();
    host.advance(60_000);
    host.submitForm({ Score: 2, Why: 'slow' }, { editRow: 2 });
    expect(shown(host, 4, 2)).toEqual(['2025-03-31 17:01:00', '2', 'slow', 'late', 'kept']);
    expect(events(host)[0]).toMatchObject({ row: 2, values: ['2025-03-31 17:01:00', '2', '', ''] });
  });

  test('the sheet grows when it is full', () => {
    const host = open();
    host.submitForm(['5']);
    host.submitForm(['4']);
    expect([host.book.sheets[1]?.gridProperties.rowCount, shown(host, 4, 4)[1]]).toEqual([4, '4']);
  });

  test.each([
    ['en_US', '3/31/2025 9:00:00'],
    ['zh_CN', '2025/3/31 上午 9:00:00'],
  ])('%s: the first response of all', (locale, time) => {
    const host = hostOf('', { locale, sheets: [{ title: 'Form', values: [['Timestamp', 'Score']] }] });
    host.submitForm({ Score: '3' });
    expect(shown(host, 0, 2)).toEqual([time, '3']);
  });

  test('a sheet without a time column gets none', () => {
    const host = hostOf('', { sheets: [{ title: 'Form', values: [['Score'], [1]] }] });
    host.submitForm(['3']);
    expect(shown(host, 0, 3)).toEqual(['3']);
  });

  test.each([
    [{ Unknown: '1' }, {}, 'no question'],
    [['1', '2', '3', '4'], {}, 'no question'],
    [['1'], { editRow: 1 }, 'row 1 is no response'],
    [['1'], { editRow: 3 }, 'row 3 is no response'],
  ])('%j %j is refused', (answers, options, message) => {
    expect(() => open().submitForm(answers as string[], options)).toThrow(message);
  });
});

describe('a typed cell', () => {
  test.each([
    ['4:B2', '3', '3', { value: '3', oldValue: '4' }],
    ['4:B2', '', '', { oldValue: '4' }],
    ['4:C2', "'007", '007', { value: '007', oldValue: 'slow' }],
    ['4:E2', '2025-04-01', '2025-04-01', { value: '45748', oldValue: 'kept' }],
    ['4:E2', 'true', 'TRUE', { value: 'TRUE', oldValue: 'kept' }],
    ['4:E3', 'new', 'new', { value: 'new' }],
    ['5:A1', '25%', '25%', { value: '0.25', oldValue: '0.5' }],
    ['5:A2', '2025', '2025', { value: '2025' }],
    ['5:A3', 'TRUE', 'TRUE', { value: 'TRUE' }],
    ['5:A4', '12', '12', { value: '12' }],
    ['5:A5', 'b', 'b', { value: 'b' }],
  ])('%s <- %s', (place, text, expected, event) => {
    const host = open();
    const [sheetId = '', a1 = ''] = place.split(':');
    host.edit(Number(sheetId), a1, text);
    expect(shown(host, Number(sheetId), Number(a1.slice(1)))['ABCDE'.indexOf(a1.charAt(0))] ?? '').toBe(expected);
    const [{ authMode, triggerUid, tab, book, row, a1: where, ...told }] = events(host);
    expect([authMode, triggerUid, book, row, where, told]).toEqual([
      'FULL',
      'id-2',
      'b',
      Number(a1.slice(1)),
      a1,
      event,
    ]);
  });

  test('text format keeps a number a text', () => {
    const host = open();
    host.edit(5, 'A4', '12');
    expect(host.book.sheets[2]?.cells[3]?.[0]?.userEnteredValue).toEqual({ stringValue: '12' });
  });

  test.each([
    [4, 'B2', '=1', 'formulas are not calculated'],
    [4, 'B2:C2', '1', 'not one cell'],
    [4, 'B9', '1', 'exceeds grid limits'],
    [5, 'A2', '2024', 'data validation'],
    [5, 'A3', 'yes', 'data validation'],
    [7, 'A1', '1', 'No grid with id'],
  ])('%i!%s <- %s is refused, and nobody is told', (sheetId, a1, text, message) => {
    const host = open();
    expect(() => host.edit(sheetId, a1, text)).toThrow(message);
    expect(host.logs).toEqual([]);
  });

  test('a protected cell is refused', () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
    const protectedRanges = [{ protectedRangeId: 1, range, requestingUserCanEdit: false }];
    const host = hostOf('', { sheets: [{ title: 'A', protectedRanges }] });
    expect(() => host.edit(0, 'A1', 'x')).toThrow('protected cell');
    host.edit(0, 'A2', 'x');
  });

  test('a script that writes fires nothing', () => {
    const host = open();
    host.call('write');
    expect([shown(host, 4, 2)[1], host.logs]).toEqual(['1', []]);
  });
});

test.each([
  ['owner', 'owner@example.com'],
  ['second', ''],
])('an edit by %s: the add-on of the owner is told the address %j', (id, email) => {
  const host = hostOf(
    `function install() { ScriptApp.newTrigger('who').forSpreadsheet('b').onEdit().create(); }
     function who() { console.log(Session.getActiveUser().getEmail()); }`,
    {},
    { user: { email: 'owner@example.com' } },
  );
  host.call('install');
  if (id !== 'owner') host.as({ id, email: 'second@example.com' });
  host.edit(0, 'A1', 'x');
  expect(host.logs).toEqual([email]);
});
