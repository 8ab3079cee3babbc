import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../../apps-script/local/requests/apply-requests.ts';

const lookup = (filter: object) => ({ developerMetadataLookup: filter });
const rule = (type: string) => ({
  ranges: [{ sheetId: 0, endRowIndex: 2 }],
  booleanRule: { condition: { type }, format: {} },
});
const source = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
const spec = { basicChart: { chartType: 'BAR', series: [{ series: { sourceRange: { sources: [source] } } }] } };
const at = (sheetId: number, rowIndex: number) => ({ overlayPosition: { anchorCell: { sheetId, rowIndex } } });
const book = createBook({
  sheets: [
    { title: 'Data', sheetId: 0, values: [[1]], conditionalFormats: [rule('BLANK'), rule('NOT_BLANK')] },
    { title: 'Board', sheetId: 1, charts: [{ chartId: 7, spec, position: at(1, 4) }] },
    { title: 'Staging', sheetId: 2, hidden: true },
  ],
});
const changed = (...requests: Request[]) => applyRequests(book, requests).book;
const update = (sheetId: number, properties: object, fields: string): Request => ({
  updateSheetProperties: { properties: { sheetId, ...properties }, fields },
});

describe('tabs', () => {
  test.each<[request: Request, titles: string[]]>([
    [{ addSheet: { properties: { title: 'New', index: 1 } } }, ['Data', 'New', 'Board', 'Staging']],
    [{ addSheet: {} }, ['Data', 'Board', 'Staging', 'Sheet4']],
    [{ deleteSheet: { sheetId: 1 } }, ['Data', 'Staging']],
    // `index` counts before the move; the own place and the next change nothing (d.ts, SheetProperties.index).
    [update(0, { index: 2 }, 'index'), ['Board', 'Data', 'Staging']],
    [update(0, { index: 3 }, 'index'), ['Board', 'Staging', 'Data']],
    [update(1, { index: 0 }, 'index'), ['Board', 'Data', 'Staging']],
    [update(0, { index: 1 }, 'index'), ['Data', 'Board', 'Staging']],
    [update(0, { title: 'data' }, 'title'), ['data', 'Board', 'Staging']],
  ])('%j', (request, titles) => {
    expect(changed(request).sheets.map((sheet) => sheet.title)).toEqual(titles);
  });

  test('grid properties follow their mask, and a default leaves no trace', () => {
    const frozen = changed(
      update(
        0,
        { gridProperties: { frozenRowCount: 2, hideGridlines: true, rowCount: 3 } },
        'gridProperties(frozenRowCount,hideGridlines)',
      ),
    );
    expect(frozen.sheets[0]?.gridProperties).toEqual({
      rowCount: 1000,
      columnCount: 26,
      frozenRowCount: 2,
      hideGridlines: true,
    });
    const back = applyRequests(frozen, [update(0, {}, 'gridProperties(frozenRowCount,hideGridlines)')]).book;
    expect(back).toEqual(book);
  });

  test('a smaller grid cuts cells off', () => {
    const request = update(
      0,
      { gridProperties: { rowCount: 1, columnCount: 1 } },
      'gridProperties(rowCount,columnCount)',
    );
    const wide = createBook({ sheets: [{ title: 'a', sheetId: 0, values: [[1, 2], [3]] }] });
    expect(applyRequests(wide, [request]).book.sheets[0]?.cells).toEqual([[{ userEnteredValue: { numberValue: 1 } }]]);
  });
});

describe('metadata', () => {
  const create = (location: object, more = {}): Request => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: 'tab', metadataValue: 'v', visibility: 'DOCUMENT', location, ...more },
    },
  });
  const row = { dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex: 3, endIndex: 4 } };

  test('is kept where it belongs, with the type of its place', () => {
    const next = changed(create({ spreadsheet: true }), create({ sheetId: 1 }, { metadataId: 9 }), create(row));
    expect(next.developerMetadata.map((one) => [one.metadataId, one.location?.locationType])).toEqual([
      [1, 'SPREADSHEET'],
    ]);
    expect(next.sheets[1]?.developerMetadata.map((one) => [one.metadataId, one.location?.locationType])).toEqual([
      [9, 'SHEET'],
      [10, 'ROW'],
    ]);
  });

  test.each([
    [{ metadataId: 1 }, ['new', 'v']],
    [{ metadataKey: 'tab', metadataLocation: { sheetId: 1 } }, ['v', 'new']],
    [{ metadataKey: 'tab' }, ['new', 'new']],
    [{ locationType: 'SHEET' }, ['v', 'new']],
    [{ metadataValue: 'other' }, ['v', 'v']],
  ])('%j finds what to change and to delete', (filter, values) => {
    const start = [create({ spreadsheet: true }), create({ sheetId: 1 })];
    const change: Request = {
      updateDeveloperMetadata: {
        dataFilters: [lookup(filter)],
        developerMetadata: { metadataValue: 'new' },
        fields: 'metadataValue',
      },
    };
    const all = (...requests: Request[]) => {
      const next = changed(...start, ...requests);
      return [...next.developerMetadata, ...next.sheets.flatMap((sheet) => sheet.developerMetadata)];
    };
    expect(all(change).map((one) => one.metadataValue)).toEqual(values);
    expect(all({ deleteDeveloperMetadata: { dataFilter: lookup(filter) } })).toHaveLength(
      values.filter((one) => one === 'v').length,
    );
  });

  test.each<[Request, string]>([
    [create({ sheetId: 9 }), 'No grid'],
    [create({}), 'exactly one location'],
    [create({ spreadsheet: true, sheetId: 0 }), 'exactly one location'],
    [create({ dimensionRange: { ...row.dimensionRange, endIndex: 6 } }), 'one row or column'],
    [create({ sheetId: 0 }, { metadataId: 0 }), 'not a valid id'],
    [create({ sheetId: 0 }, { visibility: undefined }), 'visibility'],
  ])('%j is refused', (request, message) => {
    expect(() => changed(request)).toThrow(message);
  });
});

describe('charts', () => {
  const add = (chartId: number, sheetId = 1): Request => ({
    addChart: { chart: { chartId, spec, position: at(sheetId, 0) } },
  });
  const charts = (...requests: Request[]) =>
    changed(...requests).sheets.map((sheet) => sheet.charts.map((one) => one.chartId));

  test('are added, moved to another tab, and deleted', () => {
    const move = { updateEmbeddedObjectPosition: { objectId: 7, newPosition: at(0, 2), fields: 'anchorCell' } };
    expect(charts(add(8))).toEqual([[], [7, 8], []]);
    expect(charts(move)).toEqual([[7], [], []]);
    expect(charts({ deleteEmbeddedObject: { objectId: 7 } })).toEqual([[], [], []]);
  });

  test("take a new description and Google's own size", () => {
    const next = changed({ updateChartSpec: { chartId: 7, spec: { ...spec, title: 'New' } } }, add(8));
    expect(next.sheets[1]?.charts.map((one) => one.spec?.title)).toEqual(['New', undefined]);
    expect(next.sheets[1]?.charts[1]?.position?.overlayPosition).toMatchObject({ widthPixels: 600, heightPixels: 371 });
  });

  test('a deleted tab takes its charts along', () => {
    expect(charts({ deleteSheet: { sheetId: 1 } }, add(7, 0))).toEqual([[7], []]);
  });
});

describe('rules', () => {
  const types = (...requests: Request[]) =>
    changed(...requests).sheets[0]?.conditionalFormats.map((one) => one.booleanRule?.condition?.type);
  test.each<[Request, string[]]>([
    [{ addConditionalFormatRule: { rule: rule('BOOLEAN'), index: 1 } }, ['BLANK', 'BOOLEAN', 'NOT_BLANK']],
    [{ addConditionalFormatRule: { rule: rule('BOOLEAN'), index: 2 } }, ['BLANK', 'NOT_BLANK', 'BOOLEAN']],
    [{ addConditionalFormatRule: { rule: rule('BOOLEAN') } }, ['BOOLEAN', 'BLANK', 'NOT_BLANK']],
    [{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }, ['NOT_BLANK']],
  ])('%j', (request, left) => {
    expect(types(request)).toEqual(left);
  });
});

test.each<[request: Request, message: string]>([
  [{ addSheet: { properties: { title: 'DATA' } } }, 'already exists'],
  [{ addSheet: { properties: { sheetId: 1 } } }, 'sheetId 1 already exists'],
  [{ addSheet: { properties: { sheetId: -1 } } }, 'not a valid id'],
  [{ addSheet: { properties: { rightToLeft: true } } }, 'refusing to pretend'],
  [update(1, { title: 'data' }, 'title'), 'already exists'],
  [update(0, {}, 'title'), 'must have a title'],
  [update(0, { gridProperties: { frozenRowCount: 1000 } }, 'gridProperties.frozenRowCount'), 'freeze all'],
  [update(0, { gridProperties: {} }, 'gridProperties'), 'at least one row'],
  [update(0, { sheetId: 5 }, 'title'), 'No grid with id: 5'],
  [{ addChart: { chart: { chartId: 7, spec, position: at(0, 0) } } }, 'chartId 7 already exists'],
  [{ addChart: { chart: { spec, position: at(1, 1000) } } }, 'exceeds grid limits'],
  [{ addChart: { chart: { spec } } }, 'anchor'],
  [{ addChart: { chart: { spec: {}, position: at(1, 0) } } }, 'exactly one kind'],
  [{ updateChartSpec: { chartId: 99, spec } }, 'No embedded object with id: 99'],
  [{ deleteEmbeddedObject: { objectId: 99 } }, 'No embedded object'],
  [{ deleteConditionalFormatRule: { sheetId: 0, index: 2 } }, 'No conditional format on index: 2'],
  [{ addConditionalFormatRule: { rule: rule('BLANK'), index: 3 } }, 'No conditional format on index: 3'],
  [{ addConditionalFormatRule: { rule: { ranges: [] } } }, 'needs ranges'],
])('%j is refused', (request, message) => {
  expect(() => changed(request)).toThrow(message);
});

test('the last visible tab is neither deleted nor hidden', () => {
  expect(() => changed({ deleteSheet: { sheetId: 0 } }, { deleteSheet: { sheetId: 1 } })).toThrow(
    /requests\[1\].*visible sheets/,
  );
  expect(() => changed(update(0, { hidden: true }, 'hidden'), update(1, { hidden: true }, 'hidden'))).toThrow(
    'visible sheets',
  );
});
