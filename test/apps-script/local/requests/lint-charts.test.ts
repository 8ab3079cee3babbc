import { expect, test } from 'vitest';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { lintRequests } from '../../../../apps-script/local/requests/lint-requests.ts';

const box = (rows: [number, number], columns: [number, number]) => ({
  sheetId: 1,
  startRowIndex: rows[0],
  endRowIndex: rows[1],
  startColumnIndex: columns[0],
  endColumnIndex: columns[1],
});
const data = (...sources: object[]) => ({ sourceRange: { sources } });
const columnOf = (column: number, rows: [number, number] = [0, 5]) => box(rows, [column, column + 1]);
const chart = (spec: object): Request => ({ addChart: { chart: { chartId: 1, spec } } });
const series = (more: object, ...sources: object[]) => ({
  series: data(...(sources.length > 0 ? sources : [columnOf(1)])),
  ...more,
});
const basic = (more: object, ...given: object[]): Request =>
  chart({
    basicChart: {
      chartType: 'COLUMN',
      domains: [{ domain: data(columnOf(0)) }],
      series: given.length > 0 ? given : [series({ targetAxis: 'LEFT_AXIS' })],
      ...more,
    },
  });

test.each<[why: string, request: Request]>([
  ['a column chart', basic({})],
  [
    'a stacked bar chart with totals',
    basic(
      { chartType: 'BAR', stackedType: 'STACKED', totalDataLabel: { type: 'DATA' } },
      series({ targetAxis: 'BOTTOM_AXIS' }),
    ),
  ],
  [
    'two pieces a list',
    basic(
      { domains: [{ domain: data(columnOf(0, [0, 5]), columnOf(2, [9, 12])) }] },
      series({}, columnOf(1, [0, 5]), columnOf(3, [9, 12])),
    ),
  ],
  ['a row chart', basic({ domains: [{ domain: data(box([0, 1], [0, 4])) }] }, series({}, box([1, 2], [0, 4])))],
  ['a combo with a line', basic({ chartType: 'COMBO' }, series({ type: 'LINE', pointStyle: {} }))],
  [
    'a scorecard against a shorter baseline',
    chart({ scorecardChart: { keyValueData: data(columnOf(0)), baselineValueData: data(columnOf(1, [0, 1])) } }),
  ],
  ['a pie', chart({ pieChart: { domain: data(columnOf(0)), series: data(columnOf(1)) } })],
])('%s is sound', (_why, request) => {
  expect(lintRequests([request])).toEqual([]);
});

test.each<[why: string, request: Request, message: RegExp]>([
  ['no spec', { addChart: { chart: {} } }, /needs a spec/],
  ['two kinds', chart({ basicChart: {}, pieChart: {} }), /exactly one kind, not 2/],
  [
    'an underlined title',
    chart({ titleTextFormat: { underline: true }, pieChart: { domain: data(columnOf(0)), series: data(columnOf(1)) } }),
    /title cannot have underline/,
  ],
  ['a block as source', basic({}, series({}, box([0, 5], [1, 3]))), /exactly one dimension of length 1/],
  ['an open source', basic({}, series({}, { sheetId: 1, startRowIndex: 0, endRowIndex: 5 })), /exactly one dimension/],
  ['no source', basic({}, { series: {} }), /no source range/],
  ['sources down and across', basic({}, series({}, box([0, 1], [1, 6]))), /same way/],
  ['more pieces than the domain', basic({}, series({}, columnOf(1, [0, 2]), columnOf(1, [2, 5]))), /as many sources/],
  ['another length', basic({}, series({}, columnOf(1, [0, 4]))), /differ in length: 5 \/ 4/],
  [
    'pieces out of order',
    basic(
      { domains: [{ domain: data(columnOf(0, [5, 9]), columnOf(0, [0, 4])) }] },
      series({}, columnOf(1, [5, 9]), columnOf(1, [0, 4])),
    ),
    /in order/,
  ],
  ['no series', chart({ basicChart: { chartType: 'BAR', domains: [], series: [] } }), /needs a series/],
  [
    'two domains',
    basic({ domains: [{ domain: data(columnOf(0)) }, { domain: data(columnOf(2)) }] }),
    /only one domain/,
  ],
  [
    'an axis of the other direction',
    basic({ chartType: 'BAR' }, series({ targetAxis: 'LEFT_AXIS' })),
    /LEFT_AXIS is not an axis/,
  ],
  ['points on columns', basic({}, series({ pointStyle: { size: 3 } })), /COLUMN has no points/],
  ['points by override', basic({}, series({ styleOverrides: [{ index: 0, pointStyle: {} }] })), /COLUMN has no points/],
  ['lines on columns', basic({}, series({ lineStyle: {} })), /COLUMN has no lines/],
  ['a series type without a combo', basic({}, series({ type: 'LINE' })), /type LINE does not go with COLUMN/],
  ['a bar in a combo', basic({ chartType: 'COMBO' }, series({ type: 'BAR' })), /type BAR does not go with COMBO/],
  ['totals without stacks', basic({ totalDataLabel: { type: 'DATA' } }), /totals are labelled on stacked/],
  ['stacked lines', basic({ chartType: 'LINE', stackedType: 'STACKED' }), /LINE cannot be stacked/],
  [
    'an empty bucket',
    chart({ histogramChart: { bucketSize: 0, series: [{ data: data(columnOf(0)) }] } }),
    /bucket size 0/,
  ],
  [
    'too many outliers',
    chart({ histogramChart: { outlierPercentile: 0.6, series: [{ data: data(columnOf(0)) }] } }),
    /outlier percentile 0.6/,
  ],
])('%s is found', (_why, request, message) => {
  const findings = lintRequests([request]);
  expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
});
