import { expect, test } from 'vitest';
import { columnWidth, firstColumnWidth, leastColumns } from '../../../core/dashboard/page-width.ts';
import { printAddress } from '../../../core/dashboard/print-address.ts';
import { printedRows, printRange } from '../../../core/dashboard/print-range.ts';
import { drawing, table } from './drawing.ts';

const section = (id: string) => ({ id, title: 'Section', blocks: [{ ...table, rows: table.rows }] });

test('what comes before the low scores is printed, from column B to M', () => {
  const sections = ['headline', 'trend', 'low-scores', 'data-quality'].map(section);
  // Title, subtitle, gap; then heading, header, two rows and a gap for each of the two sections.
  expect(printRange({ ...drawing(), sections })).toEqual({ rows: 3 + 2 * 5, columns: 13 });
});

test('a wider table is printed whole', () => {
  const wide = { ...table, columns: Array.from({ length: 14 }, () => ({ title: 'T', format: 'text' as const })) };
  expect(printRange(drawing(wide)).columns).toBe(15);
});

const rowsOf = (id: string, count: number) => Array.from({ length: count }, (_, place) => `${id}:${place}`);

test.each<[keys: string[], rows: number]>([
  [['top:0', 'headline:0', 'low-scores:0'], 2],
  // A person's row among ours has no key.
  [['top:0', '', 'headline:0', 'data-quality:0'], 3],
  [['top:0', 'low-scores-by-me:0', 'headline:0'], 3],
  [['top:0', 'headline:0', 'spare:0', 'spare:1'], 2],
  [[], 0],
  // 3 + 40 + 47 = 90 fit, one more does not.
  [[...rowsOf('top', 3), ...rowsOf('headline', 40), ...rowsOf('trend', 47), ...rowsOf('low-scores', 9)], 90],
  [[...rowsOf('top', 3), ...rowsOf('headline', 40), ...rowsOf('trend', 48), ...rowsOf('segments', 2)], 43],
  // A section that alone is too long for a page ends it before itself, whatever follows.
  [[...rowsOf('top', 3), ...rowsOf('dimension-scores', 200), ...rowsOf('trend', 3)], 3],
])('%j: %d rows', (keys, rows) => {
  expect(printedRows(keys)).toBe(rows);
});

test('the address of the page as PDF', () => {
  expect(printAddress({ spreadsheetId: 'abc', sheetId: 7, rows: 63, columns: 13 })).toBe(
    'https://docs.google.com/spreadsheets/d/abc/export?format=pdf&gid=7&portrait=true&size=A4&fitw=true&scale=4&gridlines=false&sheetnames=false&printtitle=false&pagenum=UNDEFINED&r1=0&c1=1&r2=63&c2=13',
  );
});

test('letters of 10 points print at 5.5 points or more across an upright A4 page with margins of 8 mm', () => {
  const pixels = firstColumnWidth + (leastColumns - 1) * columnWidth;
  // 194 mm at 96 pixels an inch of 25.4 mm.
  expect((10 * ((194 / 25.4) * 96)) / pixels).toBeGreaterThanOrEqual(5.5);
});
