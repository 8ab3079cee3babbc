import { describe, expect, test } from 'vitest';
import { typeCell } from '../../../../apps-script/local/book/typed-cells.ts';
import { hostOf } from './open-host.ts';

const sheets = [
  {
    title: 'Data',
    values: [
      [typeCell('2025-07-01 12:30:00', 'en_US'), 5, 'x'],
      [null, true],
    ],
  },
];
const open = (body: string) =>
  hostOf(`function f(...args) { const [first] = args; ${body} }`, { timeZone: 'Europe/Berlin', sheets });

describe('arguments', () => {
  test.each([
    [{ range: 'Data!B1' }, 5],
    [{ range: 'Data!A2' }, ''],
    [
      { range: 'Data!B1:C2' },
      [
        [5, 'x'],
        [true, ''],
      ],
    ],
    [[[1, null]], [[1, '']]],
    ['text', 'text'],
    [null, ''],
  ])('%j arrives as %j', (given, expected) => {
    expect(open('return first;').customFunction('f', given)).toEqual(expected);
  });

  test('a date cell is a date of the script in the zone of the spreadsheet', () => {
    // 12:30 in Berlin in summer is 10:30 UTC.
    const host = open('return first instanceof Date && first.toISOString();');
    expect(host.customFunction('f', { range: 'Data!A1' })).toBe('2025-07-01T10:30:00.000Z');
    expect(host.customFunction('f', new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });

  test('rows are lists of the script', () => {
    expect(open('return first instanceof Array && first[0] instanceof Array;').customFunction('f', [[1]])).toBe(true);
  });

  test('an object is none', () => {
    expect(() => open('').customFunction('f', { a: 1 })).toThrow('an argument is');
  });
});

describe('results', () => {
  test.each([
    ['7', 7],
    [
      '[[1, "a"], [true, null]]',
      [
        [1, 'a'],
        [true, null],
      ],
    ],
    ["''", ''],
  ])('%s', (given, expected) => {
    expect(open(`return ${given};`).customFunction('f')).toEqual(expected);
  });

  test.each([
    '[1, 2]',
    '[]',
    '[[]]',
    '[[1], [1, 2]]',
    'NaN',
    'undefined',
    '({})',
    'new Date()',
    '[[() => 1]]',
    '[[[1]]]',
  ])('%s is refused', (given) => {
    expect(() => open(`return ${given};`).customFunction('f')).toThrow('a result');
  });
});

test.each([
  'SpreadsheetApp.getActive()',
  "Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy')",
  "Sheets.Spreadsheets.get('b')",
  'Session.getActiveUserLocale()',
])('%s is not allowed', (expression) => {
  expect(() => open(`return ${expression};`).customFunction('f')).toThrow('You do not have permission to call');
});
