import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import { type HostOptions, openHost } from '../../../../apps-script/local/services/sandbox.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const manifest = {
  timeZone: 'Asia/Taipei',
  oauthScopes: ['spreadsheets', 'script.container.ui', 'userinfo.email'].map(scope),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets' }] },
};
const book = () =>
  createBook({
    id: 'b',
    locale: 'zh_TW',
    timeZone: 'Asia/Taipei',
    sheets: [
      { title: 'Data', values: [[1, 'x']] },
      { title: 'Staging', hidden: true },
    ],
  });
const open = (body: string, more: Partial<HostOptions> = {}) =>
  openHost({ code: `function main() { ${body} }`, manifest, book: book(), now: '2025-03-31T15:04:05Z', ...more });
const answer = (expression: string, more: Partial<HostOptions> = {}) =>
  open(`return ${expression};`, more).call('main');

describe('SpreadsheetApp', () => {
  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()', 'zh_TW'],
    ['SpreadsheetApp.getActive().getSpreadsheetTimeZone()', 'Asia/Taipei'],
    [
      'SpreadsheetApp.getActive().getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()])',
      [
        [0, 'Data'],
        [1, 'Staging'],
      ],
    ],
    ["SpreadsheetApp.getActive().getSheetByName('data').getSheetId()", 0],
    ["SpreadsheetApp.getActive().getSheetByName('none')", null],
    ['SpreadsheetApp.getActive().getActiveSheet().getName()', 'Data'],
    ['SpreadsheetApp.getActive().getSheetId()', 0],
    ['SpreadsheetApp.getActive().getSheets() instanceof Array', true],
    ['SpreadsheetApp.getUi().ButtonSet.YES_NO', 'YES_NO'],
    ["SpreadsheetApp.getUi().alert('Sure?', 'Really', SpreadsheetApp.getUi().ButtonSet.YES_NO)", 'YES'],
  ])('%s', (expression, expected) => {
    expect(answer(expression)).toEqual(expected);
  });

  test('a hidden tab cannot be made active', () => {
    expect(() =>
      answer('SpreadsheetApp.getActive().setActiveSheet(SpreadsheetApp.getActive().getSheets()[1])'),
    ).toThrow('hidden');
  });

  test('messages and menus are kept for the page', () => {
    const host = open(`
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Top').addItem('A', 'a').addSeparator().addSubMenu(ui.createMenu('More').addItem('B', 'b')).addToUi();
      ui.alert('Title', 'Text', ui.ButtonSet.OK);
      SpreadsheetApp.getActive().toast('Done', 'Grading', 5);
      SpreadsheetApp.getActive().rename('New name');`);
    host.call('main');
    expect(host.menus).toEqual([
      {
        caption: 'Top',
        items: [
          { kind: 'item', caption: 'A', functionName: 'a' },
          { kind: 'separator' },
          { kind: 'menu', menu: { caption: 'More', items: [{ kind: 'item', caption: 'B', functionName: 'b' }] } },
        ],
      },
    ]);
    expect(host.alerts).toEqual([{ title: 'Title', message: 'Text', buttons: 'OK' }]);
    expect(host.toasts).toEqual([{ message: 'Done', title: 'Grading' }]);
    expect(host.book.title).toBe('New name');
  });
});

describe('the Sheets service', () => {
  test.each([
    [
      "Sheets.Spreadsheets.get('b', { fields: 'sheets.properties(title,hidden)' })",
      { sheets: [{ properties: { title: 'Data' } }, { properties: { title: 'Staging', hidden: true } }] },
    ],
    ["Sheets.Spreadsheets.Values.get('b', 'Data', { valueRenderOption: 'UNFORMATTED_VALUE' }).values", [[1, 'x']]],
    [
      "Sheets.Spreadsheets.Values.batchGet('b', { ranges: ['Data!A1', 'Staging'] }).valueRanges",
      [
        { range: 'Data!A1', majorDimension: 'ROWS', values: [['1']] },
        { range: 'Staging!A1:Z1000', majorDimension: 'ROWS' },
      ],
    ],
    ["Sheets.Spreadsheets.Values.clear({}, 'b', 'Data!A1').clearedRange", 'Data!A1'],
  ])('%s', (expression, expected) => {
    expect(answer(expression)).toEqual(expected);
  });

  test('values are written and cleared', () => {
    const host = open(`
      Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Data!A2', values: [[null, '=1']] }] }, 'b');
      Sheets.Spreadsheets.Values.batchClear({ ranges: ['Data!1:1'] }, 'b');`);
    host.call('main');
    expect(host.book.sheets[0]?.cells).toEqual([[], [null, { userEnteredValue: { stringValue: '=1' } }]]);
  });

  test('requests are recorded as they were sent', () => {
    const host = open(`
      const requests = [{ addSheet: { properties: { title: 'A' } } }];
      Sheets.Spreadsheets.batchUpdate({ requests }, 'b');
      requests[0].addSheet.properties.title = 'B';`);
    host.call('main');
    expect(host.requests).toEqual([[{ addSheet: { properties: { title: 'A' } } }]]);
  });

  test.each([
    ["get('other')", 'failed with error: Requested entity was not found.'],
    ["get('b', { field: 'x' })", 'Unknown name "field"'],
    ["get('b', { fields: 'sheets(data(rowdata))' })", 'Invalid field selection: fields: GridData has no field rowdata'],
    ["get('b', { fields: '*' })", "'*'"],
    ["batchUpdate({ requests: [], includeSpreadsheetInResponse: true }, 'b')", 'Unknown name'],
    ["batchUpdate({ requests: [] }, 'b')", 'at least one request'],
    [
      "batchUpdate({ requests: [{ addSheet: { properties: { sheetId: '1' } } }] }, 'b')",
      'requests[0].addSheet: addSheet.properties.sheetId: "1" is not a number',
    ],
    [
      "batchUpdate({ requests: [{ addSheet: { properties: { title: undefined } } }] }, 'b')",
      'undefined is not a string',
    ],
    ["batchUpdate({ requests: [{ repeatCell: { range: { sheetId: 0 }, cell: {}, fields: '*' } }] }, 'b')", "'*'"],
    [
      "batchUpdate({ requests: [{ deleteSheet: { sheetId: 9 } }] }, 'b')",
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteSheet: No grid with id: 9',
    ],
    ["Values.get('b', 'Data', { majorDimension: 'COLUMNS' })", 'refusing to pretend'],
    [
      "Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Data!A1', rows: [] }] }, 'b')",
      'Unknown name "rows"',
    ],
    [
      "Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Data!A1', values: Array(50).fill(['x'.repeat(49000)]) }] }, 'b')",
      'over 2000000 bytes',
    ],
  ])('%s is refused as Google would', (expression, message) => {
    const host = open(`Sheets.Spreadsheets.${expression};`);
    expect(() => host.call('main')).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', message: expect.stringContaining(message) }),
    );
    expect(host.book).toEqual(book());
  });
});

describe('locks, stores and the rest', () => {
  const lock =
    '(() => { const lock = LockService.getDocumentLock(); const got = lock.tryLock(100); const had = lock.hasLock(); lock.releaseLock(); return [got, had, lock.hasLock()]; })()';
  test.each([
    [false, [true, true, false]],
    [true, [false, false, false]],
  ])('busy locks: %s', (isLockBusy, expected) => {
    expect(answer(lock, { isLockBusy })).toEqual(expected);
  });

  test('waiting for a busy lock ends in an error', () => {
    expect(() => answer('LockService.getScriptLock().waitLock(1)', { isLockBusy: true })).toThrow('Lock timeout');
  });

  test('stores outlive a run, each for itself', () => {
    const host = openHost({
      code: `function put() { PropertiesService.getUserProperties().setProperty('k', 'v').setProperties({ a: '1' }); CacheService.getScriptCache().put('c', 'w'); }
        function get() { return [PropertiesService.getUserProperties().getProperties(), PropertiesService.getScriptProperties().getProperty('k'), CacheService.getScriptCache().get('c')]; }`,
      manifest,
      book: book(),
    });
    host.call('put');
    expect(host.call('get')).toEqual([{ k: 'v', a: '1' }, null, 'w']);
  });

  const store = "PropertiesService.getUserProperties().setProperty('k', 'x'.repeat(";
  test.each([
    [`${store}9217))`, 'Argument too large'],
    [`PropertiesService.getUserProperties().setProperty('k', 1)`, 'texts only'],
    [
      "Array.from({ length: 60 }, (_, n) => PropertiesService.getUserProperties().setProperty('k' + n, 'x'.repeat(9000)))",
      'property storage quota',
    ],
    ["CacheService.getUserCache().put('k', 'x'.repeat(102401))", 'Argument too large'],
    ["CacheService.getUserCache().put('k'.repeat(251), '')", 'Argument too large'],
    ["Utilities.formatDate(new Date(), 'Asia/Taipei', 'EEE')", 'refusing to pretend'],
    ["Utilities.computeDigest('MD5', 'x')", 'refusing to pretend'],
  ])('%s is refused', (expression, message) => {
    expect(() => answer(expression)).toThrow(message);
  });

  test('a value of exactly 9 KB fits', () => {
    expect(answer(`${store}9216)) && 1`)).toBe(1);
  });

  test.each([
    ['Session.getActiveUser().getEmail()', ''],
    ['Session.getScriptTimeZone()', 'Asia/Taipei'],
    ["Utilities.formatDate(new Date(), 'Asia/Taipei', \"yyyy-MM-dd'T'HH:mm:ss\")", '2025-03-31T23:04:05'],
    // FIPS 180-2, B.1: SHA-256 of 'abc' begins ba 78 16 bf; bytes are signed as in Java.
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)", [-70, 120, 22, -65]],
    ['ScriptApp.AuthMode.NONE', 'NONE'],
    ['Utilities.getUuid()', 'id-1'],
  ])('%s', (expression, expected) => {
    expect(answer(expression, { makeUuid: () => 'id-1' })).toEqual(expected);
  });
});
