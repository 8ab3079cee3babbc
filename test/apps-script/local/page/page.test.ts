import { expect, test } from 'vitest';
import { drawPage } from '../../../../apps-script/local/page/page.ts';
import { gridOf } from '../../../../apps-script/local/page/page-grid.ts';
import { columnLetters } from '../../../../apps-script/local/page/page-table.ts';
import { pageTexts } from '../../../../apps-script/local/page/page-texts.ts';
import { hostileText, sampleBook } from './sample-book.ts';
import { rowsOf } from './sample-cells.ts';

const options = { language: 'en' } as const;
const page = drawPage(sampleBook, options);
const languages = ['en', 'zh-CN', 'zh-TW'] as const;

test('text from cells stays text', () => {
  expect(page).not.toContain(hostileText);
  expect(page).toContain('&lt;script&gt;document.title = &quot;taken&quot;&lt;/script&gt;');
  expect(page).not.toMatch(/<img|href="javascript/);
});

test.each(['title', 'tab', 'banner', 'sidebar'])('hostile text as %s stays text', (place) => {
  const title = place === 'title' ? hostileText : '';
  const tab = place === 'tab' ? hostileText : 'Tab';
  const book = {
    properties: { title },
    sheets: [{ properties: { sheetId: 1, title: tab } }, { properties: { sheetId: 2, title: tab, hidden: true } }],
  };
  const banner = place === 'banner' ? hostileText : '';
  expect(drawPage(book, { ...options, banner, sidebar: place === 'sidebar' ? hostileText : '' })).not.toContain('<img');
});

test.each(languages)('%s: it says that it is a stand-in and not Google', (language) => {
  const own = drawPage(sampleBook, { language, banner: 'sample.csv' });
  expect(own).toContain(`<html lang="${language}">`);
  expect(own).toContain(pageTexts[language].honest);
  expect(own).toContain('sample.csv');
});

test.each(languages)('%s: every text is there and keeps its places', (language) => {
  const placesOf = (text: string) => text.match(/\{\w+\}/g) ?? [];
  for (const [key, text] of Object.entries(pageTexts[language])) {
    expect(text).not.toBe('');
    expect(placesOf(text)).toEqual(placesOf(pageTexts.en[key as keyof typeof pageTexts.en]));
  }
});

test('the dashboard is open first, hidden tabs are named but not drawn', () => {
  expect(page).toMatch(/id="tab-7"[^>]*aria-selected="true" tabindex="0"/);
  expect(page.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(page).toContain('<li>Satisgrade staging</li>');
  expect(page).not.toContain('secret');
});

test('rows beyond 500 are counted, not drawn', () => {
  expect(page).toContain('id="g11r500"');
  expect(page).not.toContain('id="g11r501"');
  expect(page).toContain('Rows 501–10,000 are not drawn here.');
});

test('a blank tab draws no more than its grid', () => {
  const grid = gridOf({ properties: { sheetId: 4, gridProperties: { rowCount: 3, columnCount: 2 } } });
  expect([grid.rows.length, grid.columns.length]).toEqual([3, 2]);
});

test('what only a hidden column holds does not make the tab longer', () => {
  const rowData = rowsOf(Array.from({ length: 60 }, (_, row) => [`key ${row}`, row < 3 ? row : null]));
  const grid = gridOf({ data: [{ rowData, columnMetadata: [{ hiddenByUser: true }] }] });
  expect([grid.filledRows, grid.rows.length]).toEqual([3, 30]);
});

test('hidden rows and columns are left out, and a chart on one moves to the next in sight', () => {
  const hidden = { hiddenByUser: true };
  const grid = gridOf({
    data: [{ rowData: rowsOf([['a', 'b']]), rowMetadata: [hidden], columnMetadata: [hidden, { pixelSize: 55 }] }],
    charts: [{ position: { overlayPosition: { anchorCell: {} } } }],
  });
  expect([grid.rows[0]?.index, grid.columns[0]]).toEqual([1, { index: 1, pixels: 55 }]);
  expect([grid.charts[0]?.row, grid.charts[0]?.column]).toEqual([1, 1]);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test('what it cannot draw stops it', () => {
  const sheets = [{ properties: { sheetId: 1 }, conditionalFormats: [{ gradientRule: {} }] }];
  expect(() => drawPage({ sheets }, options)).toThrow('cannot work out');
});
