import type { Cell, EmbeddedChart, Sheet } from '../../../../apps-script/local/page/page-resource.ts';
import { cell, colour, rowsOf } from './sample-cells.ts';

/** Id of the dashboard and of the tab that its links lead to. */
export const dashboardId = 7;
export const responsesId = 1;

const heading = { textFormat: { bold: true, fontSize: 14, foregroundColor: colour('#1d2430') } };
const label = { textFormat: { foregroundColor: colour('#566072'), fontSize: 9 }, backgroundColor: colour('#f3f6fb') };
const figure = {
  textFormat: { bold: true, fontSize: 20 },
  backgroundColor: colour('#f3f6fb'),
  horizontalAlignment: 'LEFT',
};
const head = { textFormat: { bold: true, foregroundColor: colour('#ffffff') }, backgroundColor: colour('#27486f') };
const fills = { A: '#cfe8d4', B: '#e0efd0', C: '#fdf0c4', D: '#fbdcc0', E: '#f7c9c5' };

const share = (value: number) =>
  cell(value, { numberFormat: { type: 'PERCENT', pattern: '0%' } }, `${Math.round(value * 100)}%`);
const link = (text: string, row: number): Cell => ({
  ...cell(text),
  hyperlink: `#gid=${responsesId}&range=${row}:${row}`,
});

const rows = rowsOf([
  [null, cell('Customer satisfaction 客户满意度', { textFormat: { bold: true, fontSize: 20 } })],
  [
    null,
    cell('Every figure names its number of responses; the rule that fired stands beside each low score.', {
      textFormat: { italic: true, foregroundColor: colour('#566072') },
    }),
  ],
  [],
  [null, cell('Index', label), cell('Grade', label), cell('Responses', label), cell('Low scores', label)],
  [null, cell(83.4, figure), cell('B', figure), cell(118, figure), cell(9, figure)],
  [
    null,
    cell('95 %: 81.2–85.6', label),
    cell('81 and above', label),
    cell('2 not answered', label),
    cell('total < 70', label),
  ],
  [],
  [null, cell('Grades', heading)],
  [null, cell('Grade', head), cell('Responses', head), cell('Share', head)],
  [null, 'A', 31, share(0.26)],
  [null, 'B', 52, share(0.44)],
  [null, 'C', 24, share(0.2)],
  [null, 'D', 8, share(0.07)],
  [null, 'E', 3, share(0.03)],
  ...Array.from({ length: 7 }, () => []),
  [null, cell('Dimensions', heading)],
  [null, cell('Dimension', head), cell('Score', head)],
  [null, 'Product quality', 88.1],
  [null, 'RoHS compliance', 91.5],
  [null, '服务质量', 79.3],
  [null, 'Packaging and transport, with a long name', 71.2],
  [null, 'Delivery date', null],
  ...Array.from({ length: 8 }, () => []),
  [null, cell('Trend', heading)],
  [null, cell('Month', head), cell('Index', head)],
  ...[80.1, 82.4, 81.9, null, 84.2, 83.4].map((value, at) => [null, `2026-0${at + 1}`, value]),
  ...Array.from({ length: 8 }, () => []),
  [null, cell('Lowest scores', heading)],
  [null, cell('Row', head), cell('Score', head), cell('Grade', head)],
  [null, link('Row 5', 5), 42, 'D'],
  [null, link('Row 9', 9), 38, 'E'],
  [null, { ...cell('Row 700'), hyperlink: '#gid=11&range=700:700' }, 51, 'D'],
]);

function chart(
  chartId: number,
  chartType: string,
  from: number,
  to: number,
  title: string,
  row: number,
): EmbeddedChart {
  const range = (column: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId: dashboardId,
          startRowIndex: from,
          endRowIndex: to,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
      ],
    },
  });
  const [valuesAt, labelsAt] = chartType === 'BAR' ? ['BOTTOM_AXIS', 'LEFT_AXIS'] : ['LEFT_AXIS', 'BOTTOM_AXIS'];
  const viewWindowOptions =
    chartType === 'COLUMN' ? {} : { viewWindowMin: chartType === 'LINE' ? 60 : 0, viewWindowMax: 100 };
  return {
    chartId,
    spec: {
      title,
      altText: `${title}: see the table beside it`,
      basicChart: {
        chartType,
        headerCount: 1,
        domains: [{ domain: range(1) }],
        series: [{ series: range(2) }],
        axis: [
          { position: valuesAt, title: chartType === 'COLUMN' ? 'Responses' : 'Score', viewWindowOptions },
          { position: labelsAt, title: chartType === 'LINE' ? 'Month' : '' },
        ],
      },
    },
    position: {
      overlayPosition: {
        anchorCell: { sheetId: dashboardId, rowIndex: row, columnIndex: 5 },
        offsetXPixels: 20,
        widthPixels: 560,
        heightPixels: 280,
      },
    },
  };
}

const gradeRanges = [
  { sheetId: dashboardId, startRowIndex: 9, endRowIndex: 14, startColumnIndex: 1, endColumnIndex: 2 },
  { sheetId: dashboardId, startRowIndex: 54, endRowIndex: 57, startColumnIndex: 3, endColumnIndex: 4 },
];

/** A dashboard with everything that ours may hold: figures, tables, three charts, grade colours, row links. */
export const sampleDashboard: Sheet = {
  properties: {
    sheetId: dashboardId,
    title: 'Dashboard',
    index: 1,
    gridProperties: { rowCount: 80, columnCount: 16, frozenRowCount: 2, hideGridlines: true },
  },
  developerMetadata: [{ metadataKey: 'satisgrade.tab', metadataValue: 'dashboard' }],
  data: [
    {
      rowData: rows,
      rowMetadata: [{ pixelSize: 36 }],
      columnMetadata: [24, 190, 110, 110, 110].map((pixelSize, at) => ({ pixelSize, hiddenByUser: at === 0 })),
    },
  ],
  charts: [
    chart(71, 'COLUMN', 8, 14, 'Responses by grade', 7),
    chart(72, 'BAR', 22, 28, 'Score by dimension', 21),
    chart(73, 'LINE', 37, 44, 'Index by month', 36),
  ],
  conditionalFormats: gradeRanges.flatMap((range) =>
    Object.entries(fills).map(([grade, fill]) => ({
      ranges: [range],
      booleanRule: {
        condition: {
          type: 'CUSTOM_FORMULA',
          values: [
            {
              userEnteredValue: `=($${range.startColumnIndex === 1 ? 'B' : 'D'}${range.startRowIndex + 1}="${grade}")=(N("satisgrade")=0)`,
            },
          ],
        },
        format: { backgroundColor: colour(fill), textFormat: { bold: true } },
      },
    })),
  ),
};
