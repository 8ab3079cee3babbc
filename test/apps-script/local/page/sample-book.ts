import type { Cell, Sheet, Spreadsheet } from '../../../../apps-script/local/page/page-resource.ts';
import { cell, colour, rowsOf } from './sample-cells.ts';
import { responsesId, sampleDashboard } from './sample-dashboard.ts';

/** A text that would run as a program if a page took it for one. */
export const hostileText = '<script>document.title = "taken"</script><img src=x onerror="document.title=1">';

const bold = { textFormat: { bold: true }, backgroundColor: colour('#e8eef8') };
const wrapped = { wrapStrategy: 'WRAP' };
const comments = ['Quick and friendly, as ever.', '包装破损，其他都好。', hostileText, '交貨很準時，謝謝！', ''];

const responses: Sheet = {
  properties: {
    sheetId: responsesId,
    title: 'Form responses 1',
    index: 0,
    gridProperties: { rowCount: 200, columnCount: 8, frozenRowCount: 1 },
  },
  data: [
    {
      rowData: rowsOf([
        ['Timestamp', 'Customer', 'How satisfied are you with our service?', 'Would you recommend us?', 'Comment'].map(
          (title) => cell(title, { ...bold, ...wrapped }),
        ),
        ...Array.from({ length: 40 }, (_, at) => [
          cell(
            46000 + at,
            { numberFormat: { type: 'DATE_TIME' } },
            `2026-03-${String((at % 28) + 1).padStart(2, '0')} 09:30:00`,
          ),
          `Customer ${at + 1}`,
          (at % 5) + 1,
          (at * 3) % 11,
          comments[at % comments.length] ?? '',
        ]),
      ]),
      rowMetadata: [{ pixelSize: 36 }],
      columnMetadata: [150, 110, 150, 120].map((pixelSize) => ({ pixelSize })),
    },
  ],
};

const choice = (value: string, choices: readonly string[]): Cell => ({
  ...cell(value),
  dataValidation: {
    condition: { type: 'ONE_OF_LIST', values: choices.map((userEnteredValue) => ({ userEnteredValue })) },
  },
});
const tick = (value: boolean): Cell => ({ ...cell(value), dataValidation: { condition: { type: 'BOOLEAN' } } });

const setup: Sheet = {
  properties: {
    sheetId: 3,
    title: 'Setup 设置',
    index: 2,
    gridProperties: { rowCount: 60, columnCount: 6, frozenRowCount: 1 },
  },
  data: [
    {
      rowData: rowsOf([
        [cell('key', bold), cell('Column', bold), cell('Role', bold), cell('Counts', bold)],
        ['k1', 'Would you recommend us?', choice('NPS', ['rating', 'NPS', 'comment']), tick(true)],
        ['k2', '备注', choice('comment', ['rating', 'NPS', 'comment']), tick(false)],
        ['k3', { ...cell('Help on the web'), hyperlink: 'https://example.com/help' }],
        ['k4', { ...cell('Not a link'), hyperlink: 'javascript:document.title=1' }],
        ['k5', cell('A sentence that needs two lines when its column is narrow.', wrapped)],
      ]),
      columnMetadata: [{ hiddenByUser: true }, { pixelSize: 220 }, { pixelSize: 130 }],
    },
  ],
};

const gradesOf = (rows: number): Sheet => ({
  properties: {
    sheetId: 11,
    title: 'Grades',
    index: 3,
    gridProperties: { rowCount: rows, columnCount: 3, frozenRowCount: 1 },
  },
  filterViews: [
    {
      filterViewId: 5,
      title: `Satisgrade: Verdict = ${hostileText}`,
      range: { sheetId: 11, startRowIndex: 0, endRowIndex: rows, startColumnIndex: 0, endColumnIndex: 3 },
      filterSpecs: [
        {
          columnIndex: 2,
          filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: '="5 ""of"" 5"' }] } },
        },
      ],
    },
  ],
  data: [
    {
      rowData: rowsOf(
        Array.from({ length: rows }, (_, at) =>
          at === 0 ? ['Row', 'Score', 'Verdict'] : [at, at % 101, at % 10 === 0 ? '5 "of" 5' : '4'],
        ),
      ),
    },
  ],
});

const staging: Sheet = {
  properties: { sheetId: 9, title: 'Satisgrade staging', index: 4, hidden: true },
  data: [{ rowData: rowsOf([['secret']]) }],
};

/** A workbook written by hand with each thing that a page must draw, and so many rows of grades. */
export const makeBook = (rows: number): Spreadsheet => ({
  properties: { title: 'Supplier survey 2026 供应商调查', locale: 'en_GB', timeZone: 'Etc/GMT' },
  sheets: [responses, sampleDashboard, setup, gradesOf(rows), staging],
});

/** The same with more rows than a page draws. */
export const sampleBook = makeBook(10_000);
