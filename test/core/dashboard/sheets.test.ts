import { expect, test } from 'vitest';
import { chartIds } from '../../../core/dashboard/draw-charts.ts';
import { bandLooks, formatOf } from '../../../core/dashboard/palette.ts';
import { renderRequests } from '../../../core/dashboard/sheets.ts';
import { chart, drawing, only, placeWith, setting, table } from './drawing.ts';

const charted = drawing({ ...table, chart });
const cellsOf = (requests: ReturnType<typeof renderRequests>) => only(requests, 'updateCells')[0]?.rows ?? [];
const keysOf = (requests: ReturnType<typeof renderRequests>) =>
  cellsOf(requests).map(({ values }) => values[0]?.userEnteredValue);

test('every row has its own key in the hidden first column', () => {
  const requests = renderRequests(charted, placeWith(), setting);
  const keys = keysOf(requests).map((value) => JSON.stringify(value));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => /"stringValue":"\w+:\d+"/.test(key))).toBe(true);
  expect(only(requests, 'updateDimensionProperties')[0]).toMatchObject({
    range: { startIndex: 0, endIndex: 1 },
    properties: { hiddenByUser: true },
  });
});

test('keys of a table stand in its rows', () => {
  const requests = renderRequests(drawing({ ...table, keys: ['one', 'two'] }), placeWith(), setting);
  expect(keysOf(requests)).toEqual(expect.arrayContaining([{ stringValue: 'one' }, { stringValue: 'two' }]));
});

test('text is never a formula, numbers and ticks keep their type, a link leads to its row', () => {
  const rows = [
    ['=1+1', 5],
    [{ text: 'row 12', row: 12 }, null],
  ];
  const [, , , , , first, second] = cellsOf(renderRequests(drawing({ ...table, rows }), placeWith(), setting));
  expect(first?.values[1]?.userEnteredValue).toEqual({ stringValue: '=1+1' });
  expect(first?.values[2]).toMatchObject({
    userEnteredValue: { numberValue: 5 },
    userEnteredFormat: { numberFormat: { type: 'NUMBER' } },
  });
  expect(second?.values[1]?.userEnteredFormat?.textFormat?.link).toEqual({ uri: '#gid=99&range=12:12' });
});

test('surplus rows are emptied and keep a key; drawing again changes nothing more', () => {
  const keys = Array.from({ length: 60 }, (_, row) => `old:${row}`);
  const requests = renderRequests(charted, placeWith({ isNew: false, keys }), setting);
  const rows = cellsOf(requests);
  expect(rows).toHaveLength(60);
  expect(rows.at(-1)?.values).toHaveLength(1);
  const drawn = keysOf(requests).map((value) => (value && 'stringValue' in value ? value.stringValue : ''));
  const again = renderRequests(charted, placeWith({ isNew: false, keys: drawn }), setting);
  expect(again).toEqual(requests);
});

test('our cells end at column M and at our last row; values and formats only', () => {
  const keys = ['top:0', 'top:1'];
  const [cells] = only(renderRequests(charted, placeWith({ isNew: false, keys }), setting), 'updateCells');
  // Title, subtitle, gap, heading, twelve rows of table and chart, gap.
  expect(cells).toMatchObject({
    range: { startRowIndex: 0, endRowIndex: 17, startColumnIndex: 0, endColumnIndex: 13 },
    fields: 'userEnteredValue,userEnteredFormat',
  });
});

test('widths are set on a new tab and left to people later', () => {
  const pixels = (isNew: boolean) =>
    only(renderRequests(charted, placeWith({ isNew }), setting), 'updateDimensionProperties').flatMap(
      ({ properties }) => properties.pixelSize ?? [],
    );
  expect(pixels(true)).toEqual([180, 96]);
  expect(pixels(false)).toEqual([]);
});

test('a missing chart is added, an existing one brought up to date, one no longer needed deleted', () => {
  const drawn = (chartIds: readonly number[], what = charted) =>
    renderRequests(what, placeWith({ isNew: false, chartIds }), setting).flatMap((request) =>
      Object.keys(request).filter((kind) => /Chart|Embedded/.test(kind)),
    );
  const own = chartIds.grades;
  expect(drawn([])).toEqual(['addChart']);
  expect(drawn([5, own])).toEqual(['updateChartSpec', 'updateEmbeddedObjectPosition']);
  expect(drawn([5, own], drawing(table))).toEqual(['deleteEmbeddedObject']);
  expect(drawn([5], drawing(table))).toEqual([]);
});

test('a chart reads its table with the header, one column each, beside it', () => {
  const [added] = only(renderRequests(charted, placeWith(), setting), 'addChart');
  const { spec, position } = added?.chart ?? {};
  const sources = [spec?.basicChart.domains[0]?.domain, spec?.basicChart.series[0]?.series].map(
    (data) => data?.sourceRange.sources[0],
  );
  // Title, subtitle, gap, heading: the header is row 5; two rows follow.
  expect(sources).toEqual([
    { sheetId: 7, startRowIndex: 4, endRowIndex: 7, startColumnIndex: 1, endColumnIndex: 2 },
    { sheetId: 7, startRowIndex: 4, endRowIndex: 7, startColumnIndex: 2, endColumnIndex: 3 },
  ]);
  expect(position?.overlayPosition.anchorCell).toEqual({ sheetId: 7, rowIndex: 4, columnIndex: 8 });
  expect(spec).toMatchObject({ altText: 'A 12, B 3', hiddenDimensionStrategy: 'SHOW_ALL' });
});

test('further columns of a line are series of their own: limits are dashed', () => {
  const columns = [...table.columns, { title: 'Limit', format: 'integer' as const }];
  const rows = table.rows.map((row) => [...row, 5]);
  const line = { ...chart, kind: 'line' as const, more: [2] };
  const [added] = only(
    renderRequests(drawing({ ...table, columns, rows, chart: line }), placeWith(), setting),
    'addChart',
  );
  const series = added?.chart.spec.basicChart.series.map(({ series: { sourceRange }, lineStyle }) => [
    sourceRange.sources[0]?.startColumnIndex,
    lineStyle?.type,
  ]);
  expect(series).toEqual([
    [2, undefined],
    [3, 'MEDIUM_DASHED'],
  ]);
});

test('a number in a heat column is coloured as its band, a word and a number below all bands are not', () => {
  const columns = [{ title: 'Index', format: 'integer' as const, heat: [80, 60] }];
  const rows = [[95], [80], [79], [59], ['n < 5']];
  const [update] = only(renderRequests(drawing({ kind: 'table', columns, rows }), placeWith(), setting), 'updateCells');
  // Title, subtitle, gap, heading and header stand above.
  const formats = update?.rows?.slice(5, 10).map(({ values }) => values[1]?.userEnteredFormat ?? {});
  const [best, last] = bandLooks(2).map(formatOf);
  expect(formats?.map(({ backgroundColorStyle }) => backgroundColorStyle)).toEqual([
    best?.backgroundColorStyle,
    best?.backgroundColorStyle,
    last?.backgroundColorStyle,
    undefined,
    undefined,
  ]);
  expect(formats?.[2]?.textFormat).toEqual(last?.textFormat);
});

test('our rules are replaced from the last to the first and put before those of people', () => {
  const requests = renderRequests(charted, placeWith({ isNew: false, ruleIndexes: [0, 2] }), setting);
  expect(only(requests, 'deleteConditionalFormatRule').map(({ index }) => index)).toEqual([2, 0]);
  const added = only(requests, 'addConditionalFormatRule');
  expect(added.map(({ index }) => index)).toEqual([0, 1]);
  expect(added[0]?.rule).toMatchObject({
    ranges: [{ startRowIndex: 5, endRowIndex: 7, startColumnIndex: 1, endColumnIndex: 2 }],
    booleanRule: { condition: { values: [{ userEnteredValue: '=($B6="A")=(N("satisgrade")=0)' }] } },
  });
});

test('a table too wide for a chart is a mistake', () => {
  const columns = Array.from({ length: 8 }, () => table.columns[1] ?? { title: '', format: 'integer' as const });
  expect(() => renderRequests(drawing({ ...table, columns, chart }), placeWith(), setting)).toThrow('too wide');
});

test('two rows with one key are a mistake', () => {
  expect(() => renderRequests(drawing({ ...table, keys: ['x', 'x'] }), placeWith(), setting)).toThrow('not unique');
});
