import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import { type HostOptions, openHost } from '../../../../apps-script/local/services/sandbox.ts';

const manifest = {
  timeZone: 'Europe/Berlin',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets' }] },
};
const open = (code: string, more: Partial<HostOptions> = {}) =>
  openHost({ code, manifest, book: createBook({ id: 'b', sheets: [{ title: 'Data', values: [[1]] }] }), ...more });
/** The value of one expression inside the add-on. */
const inside = (expression: string, more: Partial<HostOptions> = {}) =>
  open(`function main() { return ${expression}; }`, more).call('main');

describe('the context', () => {
  test.each([
    'URL',
    'TextEncoder',
    'structuredClone',
    'setTimeout',
    'fetch',
    'crypto',
    'atob',
    'process',
    'require',
    'Buffer',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'GmailApp',
    'UrlFetchApp',
  ])('%s is not there', (name) => {
    expect(inside(`typeof ${name}`)).toBe('undefined');
  });

  test('code from texts is refused', () => {
    expect(() => inside("eval('1')")).toThrow('Code generation from strings disallowed');
    expect(() => inside("new Function('return 1')()")).toThrow('Code generation from strings disallowed');
  });

  test('the clock stands where it was set', () => {
    const now = '2025-03-31T09:00:00.000Z';
    const dates =
      '[new Date().toISOString(), Date.now(), new Date(0).getTime(), new Date() instanceof Date, new Date().constructor === Date, typeof Date()]';
    expect(inside(dates, { now })).toEqual([now, Date.parse(now), 0, true, true, 'string']);
  });

  test("answers are the context's own objects", () => {
    const values = "Sheets.Spreadsheets.Values.get('b', 'Data')";
    expect(inside(`[${values} instanceof Object, ${values}.values instanceof Array]`)).toEqual([true, true]);
  });

  test('each call evaluates the script anew', () => {
    const host = open('let count = 0; function next() { return ++count; }');
    expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
  });

  test('a fork goes on from the same state, and neither knows of the other', () => {
    const code = `
      function put(key, value) { PropertiesService.getScriptProperties().setProperty(key, value); }
      function all() { return PropertiesService.getScriptProperties().getProperties(); }
    `;
    const host = open(code, { now: '2025-03-31T09:00:00Z' });
    host.call('put', 'a', '1');
    host.advance(60_000);
    const fork = host.fork();
    expect([fork.calls.length, fork.now(), fork.call('all')]).toEqual([0, host.now(), { a: '1' }]);
    fork.call('put', 'b', '2');
    fork.advance(60_000);
    fork.edit(0, 'A1', 'theirs');
    expect([host.call('all'), host.now()]).toEqual([{ a: '1' }, Date.parse('2025-03-31T09:01:00Z')]);
    expect(host.book.sheets[0]?.cells[0]?.[0]?.userEnteredValue).toEqual({ numberValue: 1 });
    expect(fork.book.sheets[0]?.cells[0]?.[0]?.userEnteredValue).toEqual({ stringValue: 'theirs' });
  });

  test('logs are kept', () => {
    const host = open("function main() { console.warn('a', 1); Logger.log('b'); }");
    host.call('main');
    expect(host.logs).toEqual(['a 1', 'b']);
  });
});

describe('calling', () => {
  test('arguments and results are plain data', () => {
    expect(open('function echo(a, b) { return [b, { ...a }]; }').call('echo', { x: [1] }, 'y')).toEqual([
      'y',
      { x: [1] },
    ]);
    expect(inside('undefined')).toBeUndefined();
  });

  test.each([
    ['{ a: [new Date()] }', 'result.a.0 is a Date'],
    ['() => 1', 'result is a function'],
    ['new Map()', 'result is a Map'],
    ['{ book: SpreadsheetApp }', 'result.book is an object of a Google service'],
  ])('the result %s is refused', (expression, message) => {
    expect(() => inside(expression)).toThrow(message);
  });

  test.each(['missing', 'private_', 'value'])('%s is not a function to call', (name) => {
    expect(() => open('var value = 1; function private_() {}').call(name)).toThrow(
      `Script function not found: ${name}`,
    );
  });

  test('an error comes out with its own message', () => {
    expect(() => open("function main() { throw new TypeError('bad cell'); }").call('main')).toThrow(
      expect.objectContaining({ name: 'TypeError', message: 'bad cell' }),
    );
  });
});

describe('service calls', () => {
  const twice =
    "function main() { const id = SpreadsheetApp.getActive().getId(); Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'New' } } }] }, id); SpreadsheetApp.getActive().toast('done'); }";

  test('every method call counts, in order; naming a service does not', () => {
    const host = open(twice);
    host.call('main');
    expect(host.calls).toEqual([
      'SpreadsheetApp.getActive',
      'Spreadsheet.getId',
      'Sheets.Spreadsheets.batchUpdate',
      'SpreadsheetApp.getActive',
      'Spreadsheet.toast',
    ]);
    expect(host.requests).toEqual([[{ addSheet: { properties: { title: 'New' } } }]]);
    host.resetLog();
    expect([host.calls, host.requests, host.toasts]).toEqual([[], [], []]);
    expect(host.book.sheets).toHaveLength(2);
  });

  test.each([
    [3, 'before', 1, 'call 3: Sheets.Spreadsheets.batchUpdate'],
    [3, 'after', 2, 'call 3: Sheets.Spreadsheets.batchUpdate'],
    [5, 'before', 2, 'call 5: Spreadsheet.toast'],
  ] as const)('call %d can be made to fail %s it acted: %d tabs', (failAtCall, failWhen, tabs, message) => {
    const host = open(twice, { failAtCall, failWhen });
    expect(() => host.call('main')).toThrow(message);
    expect(host.book.sheets).toHaveLength(tabs);
    expect(host.toasts).toEqual([]);
  });

  test('an injected failure is an error inside, too', () => {
    const caught =
      '(() => { try { SpreadsheetApp.flush(); } catch (error) { return [error instanceof Error, error.name]; } })()';
    expect(inside(caught, { failAtCall: 1 })).toEqual([true, 'Exception']);
  });

  test('a service at top level is refused', () => {
    expect(() => open('const id = SpreadsheetApp.getActive(); function main() {}').call('main')).toThrow(
      'being evaluated',
    );
  });

  test.each([
    ['SpreadsheetApp.getActiveSheets()', 'SpreadsheetApp.getActiveSheets is not part of this stand-in'],
    ['SpreadsheetApp.getActive().getRange()', 'Spreadsheet.getRange is not part'],
    ['Sheets.Spreadsheets.Values.append()', 'Sheets.Spreadsheets.Values.append is not part'],
    ['(SpreadsheetApp.x = 1)', 'SpreadsheetApp.x is not part'],
  ])('%s is refused', (expression, message) => {
    expect(() => inside(expression)).toThrow(message);
  });
});

describe('permission', () => {
  const bare = { ...manifest, oauthScopes: [] };
  test.each([
    ['SpreadsheetApp.getActive()', bare, 'Required permissions: https://www.googleapis.com/auth/spreadsheets'],
    ["Sheets.Spreadsheets.get('b')", bare, 'Required permissions'],
    [
      "Sheets.Spreadsheets.get('b')",
      { ...bare, oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
      'Required permissions',
    ],
    ["Sheets.Spreadsheets.get('b')", { ...manifest, dependencies: {} }, 'Sheets is not defined'],
    ['Session.getActiveUser()', manifest, 'userinfo.email'],
    ["SpreadsheetApp.getUi().alert('x')", manifest, 'script.container.ui'],
  ])('%s needs its scope', (expression, given, message) => {
    expect(() => inside(expression, { manifest: given })).toThrow(message);
  });

  test.each(['Session.getActiveUserLocale()', 'LockService.getScriptLock().tryLock(1)', 'Utilities.getUuid().length'])(
    '%s needs none',
    (expression) => {
      expect(inside(expression, { manifest: bare })).toBeTruthy();
    },
  );

  const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('Grade', 'grade').addToUi()";
  test('before authorisation menus can be made, in the language of the person', () => {
    const host = open(`function onOpen() { ${menu}; return Session.getActiveUserLocale(); }`, {
      authMode: 'NONE',
      user: { locale: 'zh_CN' },
    });
    expect(host.call('onOpen')).toBe('zh_CN');
    expect(host.menus).toEqual([
      { caption: 'Extensions', items: [{ kind: 'item', caption: 'Grade', functionName: 'grade' }] },
    ]);
  });

  test.each([
    'SpreadsheetApp.getActive()',
    'PropertiesService.getUserProperties()',
    "SpreadsheetApp.getUi().alert('x')",
  ])('%s is barred before it', (expression) => {
    expect(() => inside(expression, { authMode: 'NONE' })).toThrow('You do not have permission to call');
  });
});
