import { expect, test } from 'vitest';
import { formatNumber } from '../../../../apps-script/local/book/number-format.ts';

// Google, "Date and number formats": what each token shows.
test.each<[value: number, type: string, pattern: string | undefined, shown: string]>([
  [82.456, 'NUMBER', '0', '82'],
  [82.5, 'NUMBER', '0', '83'],
  [82.456, 'NUMBER', '0.0', '82.5'],
  [2.675, 'NUMBER', '0.00', '2.68'],
  [1, 'NUMBER', '0.00', '1.00'],
  [-1.5, 'NUMBER', '0.0', '-1.5'],
  [0.856, 'PERCENT', '0%', '86%'],
  [0.07, 'PERCENT', '0%', '7%'],
  [0.125, 'PERCENT', '0.00%', '12.50%'],
  [12, 'NUMBER', '+0;-0;0', '+12'],
  [-12, 'NUMBER', '+0;-0;0', '-12'],
  [0, 'NUMBER', '+0;-0;0', '0'],
  [1234567.8, 'NUMBER', '#,##0.00', '1,234,567.80'],
  [0.5, 'NUMBER', '#.##', '.5'],
  [5, 'NUMBER', '00', '05'],
  [7, 'NUMBER', '0" days"', '7 days'],
  [1500, 'SCIENTIFIC', '0.00E+00', '1.50E+03'],
  [45413, 'DATE', 'yyyy-mm-dd', '2024-05-01'],
  [45413.5, 'DATE_TIME', 'yyyy-mm-dd hh:mm', '2024-05-01 12:00'],
  [45413.420162037, 'DATE_TIME', 'yyyy-mm-dd hh:mm:ss', '2024-05-01 10:05:02'],
  [45413, 'DATE', 'm/d/yyyy', '5/1/2024'],
  [45413, 'DATE', 'yyyy"年"m"月"d"日"', '2024年5月1日'],
  [44246.75, 'DATE_TIME', 'm/d/yyyy h:mm:ss am/pm', '2/19/2021 6:00:00 PM'],
  [44246, 'DATE_TIME', 'h:mm am/pm', '12:00 AM'],
  [45413, 'DATE', undefined, '2024-05-01'],
  [2, 'DATE', 'yyyy-mm-dd', '1900-01-01'],
  [0.1 + 0.2, 'NUMBER_FORMAT_TYPE_UNSPECIFIED', undefined, '0.3'],
  [12345678901, 'NUMBER_FORMAT_TYPE_UNSPECIFIED', undefined, '12345678900'],
])('%d as %s %s shows %s', (value, type, pattern, shown) => {
  expect(formatNumber(value, pattern === undefined ? { type } : { type, pattern }, 'en_US')).toBe(shown);
});

test('halves of the day are words of the locale', () => {
  expect(formatNumber(44246.75, { type: 'TIME', pattern: 'am/pm h:mm' }, 'zh_CN')).toBe('下午 6:00');
});
