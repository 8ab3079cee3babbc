import { expect, test } from 'vitest';
import { importCsv } from '../../../../apps-script/local/book/import-csv.ts';
import { typeCell } from '../../../../apps-script/local/book/typed-cells.ts';

type Case = readonly [text: string, userEnteredValue: object, numberFormat: object | undefined];
const number = (text: string, value: number): Case => [text, { numberValue: value }, undefined];
const formatted = (text: string, value: number, type: string, pattern: string): Case => [
  text,
  { numberValue: value },
  { type, pattern },
];
const asText = (text: string): Case => [text, { stringValue: text }, undefined];

// Serial numbers: days since 1899-12-30 (Google, "Date and time serial numbers"); 2024-05-01 is 45413, 2021-02-19 is 44246.
test.each<Case>([
  number('5', 5),
  number('-3', -3),
  number('+4', 4),
  number('0', 0),
  number('0.5', 0.5),
  number('.5', 0.5),
  number('3.14', 3.14),
  number(' 7 ', 7),
  number('123456789012345', 123456789012345),
  formatted('1,234', 1234, 'NUMBER', '#,##0'),
  formatted('1,234.5', 1234.5, 'NUMBER', '#,##0.00'),
  formatted('85%', 0.85, 'PERCENT', '0%'),
  formatted('7%', 0.07, 'PERCENT', '0%'),
  formatted('12.5%', 0.125, 'PERCENT', '0.00%'),
  formatted('1.5E3', 1500, 'SCIENTIFIC', '0.00E+00'),
  formatted('2024-05-01', 45413, 'DATE', 'yyyy-mm-dd'),
  formatted('2024/5/1', 45413, 'DATE', 'yyyy/m/d'),
  formatted('5/1/2024', 45413, 'DATE', 'm/d/yyyy'),
  formatted('05/01/2024', 45413, 'DATE', 'mm/dd/yyyy'),
  formatted('2024/05/01 12:00:00', 45413.5, 'DATE_TIME', 'yyyy/mm/dd hh:mm:ss'),
  formatted('2024-05-01 06:00', 45413.25, 'DATE_TIME', 'yyyy-mm-dd hh:mm'),
  formatted('2/19/2021 18:00:00', 44246.75, 'DATE_TIME', 'm/d/yyyy h:mm:ss'),
  formatted('2/19/2021 6:00:00 PM', 44246.75, 'DATE_TIME', 'm/d/yyyy h:mm:ss am/pm'),
  formatted('2/19/2021 12:00 AM', 44246, 'DATE_TIME', 'm/d/yyyy h:mm am/pm'),
  formatted('12:00:00', 0.5, 'TIME', 'h:mm:ss'),
  ['TRUE', { boolValue: true }, undefined],
  ['false', { boolValue: false }, undefined],
  asText('07545'),
  asText('-012'),
  asText('1234567890123456'),
  asText('=SUM(A1:A9)'),
  asText('+1 202 555 0100'),
  asText('@name'),
  asText('1,23'),
  asText('4 - Satisfied'),
  asText('５'),
  asText('7 / 10'),
  asText('1-5'),
  asText('2024-13-01'),
  asText('2023-02-29'),
  asText('19/2/2021'),
  asText('2024-05-01T10:05:02Z'),
  asText('2/19/2021 13:00 PM'),
  asText('25:00'),
  asText('N/A'),
  asText('NaN'),
  asText(' padded '),
  asText('1.234,5'),
  asText('-'),
  asText('.'),
  asText('%'),
])('en_US: %s', (text, userEnteredValue, numberFormat) => {
  expect(typeCell(text, 'en_US')).toEqual({
    userEnteredValue,
    ...(numberFormat && { userEnteredFormat: { numberFormat } }),
  });
});

test.each<Case>([
  formatted('2024/5/1', 45413, 'DATE', 'yyyy/m/d'),
  formatted('2024年5月1日', 45413, 'DATE', 'yyyy"年"m"月"d"日"'),
  formatted('2021/2/19 下午 6:00:00', 44246.75, 'DATE_TIME', 'yyyy/m/d am/pm h:mm:ss'),
  formatted('2021/2/19 上午12:00:00', 44246, 'DATE_TIME', 'yyyy/m/d am/pm h:mm:ss'),
  asText('2/19/2021'),
])('zh_TW: %s', (text, userEnteredValue, numberFormat) => {
  expect(typeCell(text, 'zh_TW')).toEqual({
    userEnteredValue,
    ...(numberFormat && { userEnteredFormat: { numberFormat } }),
  });
});

test.each([
  ['#REF!', 'REF'],
  ['#N/A', 'N_A'],
  ['#DIV/0!', 'DIVIDE_BY_ZERO'],
  ['#NAME?', 'NAME'],
])('%s is an error value', (text, type) => {
  expect(typeCell(text, 'en_US')?.effectiveValue?.errorValue?.type).toBe(type);
});

test('a blank text is an untouched cell', () => {
  expect(typeCell('', 'en_US')).toBeNull();
});

test('a file becomes a tab without trailing blanks, on a grid of the usual size', () => {
  const sheet = importCsv('a,b,\n1,,\n,,\n', { title: 'Form responses', locale: 'en_US' });
  expect(sheet.cells).toEqual([
    [{ userEnteredValue: { stringValue: 'a' } }, { userEnteredValue: { stringValue: 'b' } }],
    [{ userEnteredValue: { numberValue: 1 } }],
  ]);
  expect(sheet.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
});
