import { expect, test } from 'vitest';
import { readConditions } from '../../../../apps-script/local/page/page-conditions.ts';
import type { ConditionalFormat } from '../../../../apps-script/local/page/page-resource.ts';
import { rowsOf } from './sample-cells.ts';

const rows = rowsOf([
  ['A', 95],
  ['E', 30],
  ['A', 20],
]);
const cellAt = (row: number, column: number) => rows[row]?.values[column] ?? {};
const bold = { textFormat: { bold: true } };
const italic = { textFormat: { italic: true } };
const range = { sheetId: 1, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };

const rule = (formula: string, format: object, more: object = {}): ConditionalFormat => ({
  ranges: [{ ...range, ...more }],
  booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] }, format },
});

test('a formula is read from the first cell of its range', () => {
  const formatAt = readConditions([rule('=$A1="E"', bold)], cellAt);
  expect([formatAt(0, 0), formatAt(1, 0), formatAt(1, 1), formatAt(2, 0)]).toEqual([null, bold, bold, null]);
});

test('a range that starts lower shifts its references less', () => {
  const formatAt = readConditions([rule('=$A2="E"', bold, { startRowIndex: 1 })], cellAt);
  expect([formatAt(0, 0), formatAt(1, 0), formatAt(2, 0)]).toEqual([null, bold, null]);
});

test('the first true rule alone formats the cell', () => {
  const formatAt = readConditions([rule('=$A1="A"', bold), rule('=$B1<50', italic)], cellAt);
  expect([formatAt(0, 0), formatAt(1, 0), formatAt(2, 0)]).toEqual([bold, italic, bold]);
});

test('outside its range a rule does nothing', () => {
  const formatAt = readConditions([rule('=1=1', bold, { endColumnIndex: 1 })], cellAt);
  expect([formatAt(0, 0), formatAt(0, 1), formatAt(3, 0)]).toEqual([bold, null, null]);
});

test.each([
  ['a colour scale', { ranges: [range], gradientRule: {} }],
  ['a condition without a formula', { ranges: [range], booleanRule: { condition: { type: 'NUMBER_LESS' } } }],
  ['a rule without a range', { ...rule('=1=1', bold), ranges: [] }],
])('%s is refused, not left out', (_, unknown) => {
  expect(() => readConditions([unknown], cellAt)).toThrow('cannot work out this conditional format');
});
