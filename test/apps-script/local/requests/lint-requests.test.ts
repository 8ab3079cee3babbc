import { expect, test } from 'vitest';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { lintRequests } from '../../../../apps-script/local/requests/lint-requests.ts';

const range = (sheetId: number, startRowIndex: number, endRowIndex: number) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
});
const column = { ...range(1, 0, 5), startColumnIndex: 0, endColumnIndex: 1 };
const metadata = { metadataId: 1, metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 1 } };

const sound: Request[] = [
  { addSheet: { properties: { sheetId: 1, title: 'Board', gridProperties: { rowCount: 9, frozenRowCount: 1 } } } },
  { createDeveloperMetadata: { developerMetadata: metadata } },
  { mergeCells: { range: range(1, 2, 4) } },
  { unmergeCells: { range: range(1, 0, 9) } },
  {
    repeatCell: {
      range: column,
      cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '0' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  },
  {
    addChart: {
      chart: {
        chartId: 2,
        spec: { histogramChart: { bucketSize: 2.5, series: [{ data: { sourceRange: { sources: [column] } } }] } },
      },
    },
  },
  { deleteEmbeddedObject: { objectId: 2 } },
  {
    addChart: {
      chart: { chartId: 2, spec: { histogramChart: { series: [{ data: { sourceRange: { sources: [column] } } }] } } },
    },
  },
];

test('sound requests have no findings', () => {
  expect(lintRequests(sound)).toEqual([]);
});

test('a sound filter view and a sound protection have no findings', () => {
  const free = range(1, 0, 2);
  const sent = { ...view([spec(0)]).addFilterView?.filter, filterViewId: 5 };
  expect(
    lintRequests([
      view([spec(0)]),
      { updateFilterView: { filter: sent, fields: 'title,range,filterSpecs' } },
      protection({ sheetId: 1 }, [free]),
    ]),
  ).toEqual([]);
});

test('nothing to check is a finding', () => {
  expect(lintRequests([])).toHaveLength(1);
});

const cell = (given: object, fields = 'userEnteredFormat'): Request => ({
  repeatCell: { range: column, cell: given, fields },
});
const sheet = (properties: object): Request => ({ addSheet: { properties: { title: 'New', ...properties } } });
const made = (more: object): Request => ({
  createDeveloperMetadata: { developerMetadata: { ...metadata, metadataId: 7, ...more } },
});
const line = (startIndex: number, endIndex: number) => ({
  dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex, endIndex },
});

const a = { userEnteredValue: 'A' };
const spec = (columnIndex: number, condition: object = { type: 'TEXT_EQ', values: [a] }) => ({
  columnIndex,
  filterCriteria: { condition },
});
const view = (filterSpecs: object[]): Request => ({
  addFilterView: { filter: { filterViewId: 5, title: 'V', range: column, filterSpecs } as never },
});
const protection = (covered: object, unprotectedRanges?: object[]): Request => ({
  addProtectedRange: {
    protectedRange: { protectedRangeId: 6, range: covered, ...(unprotectedRanges && { unprotectedRanges }) },
  },
});

test.each<[why: string, requests: Request[], message: RegExp]>([
  ['two kinds at once', [{ ...sheet({}), deleteSheet: { sheetId: 1 } }], /exactly one kind/],
  ['no mask', [{ repeatCell: { range: column, cell: {} } }], /At least one field/],
  ['an empty mask', [cell({}, '')], /At least one field/],
  ['a star', [cell({}, '*')], /'\*'/],
  ['the implied root', [cell({}, 'cell.note')], /root cell is implied/],
  ['the implied root of cells', [{ updateCells: { range: column, fields: 'row.values.note' } }], /root row is implied/],
  ['a mask that names nothing', [cell({}, 'userEnteredFormat.bold')], /CellFormat has no field bold/],
  ['a read-only mask', [cell({}, 'formattedValue')], /read-only/],
  [
    'a mask over an id',
    [{ updateSheetProperties: { properties: { sheetId: 1 }, fields: 'sheetId' } }],
    /sheetId can never change/,
  ],
  ['a negative id', [sheet({ sheetId: -1 })], /-1 is negative/],
  ['a fraction as index', [sheet({ index: 0.5 })], /not a 32-bit whole number/],
  ['a large id', [sheet({ sheetId: 2 ** 31 })], /not a 32-bit whole number/],
  ['an id twice', [sheet({ sheetId: 1, title: 'other' })], /sheet id 1 is given twice/],
  ['a title twice', [sheet({ title: 'BOARD' })], /sheet title board is given twice/],
  ['a chart id twice', [{ addChart: sound[7]?.addChart ?? {} }], /chart id 2 is given twice/],
  ['a metadata id twice', [made({ metadataId: 1 })], /metadata id 1 is given twice/],
  [
    'a grid on another kind of sheet',
    [sheet({ sheetType: 'OBJECT', gridProperties: {} })],
    /grid properties on a sheet/,
  ],
  ['everything frozen', [sheet({ gridProperties: { rowCount: 2, frozenRowCount: 2 } })], /unfrozen/],
  ['metadata without key', [made({ metadataKey: '' })], /needs a key/],
  ['metadata without visibility', [made({ visibility: undefined })], /needs a visibility/],
  ['metadata id 0', [made({ metadataId: 0 })], /not positive/],
  ['metadata on two rows', [made({ location: line(2, 4) })], /exactly one row or column/],
  ['metadata nowhere', [made({ location: {} })], /exactly one location/],
  [
    'an end that is not after its start',
    [{ repeatCell: { range: range(1, 3, 3), cell: {}, fields: 'note' } }],
    /endRowIndex 3 is not after/,
  ],
  ['a number format without type', [cell({ userEnteredFormat: { numberFormat: { pattern: '0' } } })], /needs its type/],
  ['a colour over 1', [cell({ userEnteredFormat: { backgroundColor: { red: 255 } } })], /red 255 is not within 0..1/],
  [
    'a colour below 0',
    [cell({ userEnteredFormat: { backgroundColorStyle: { rgbColor: { blue: -0.1 } } } })],
    /blue -0.1/,
  ],
  [
    'a long text',
    [cell({ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }, 'userEnteredValue')],
    /50001 characters/,
  ],
  [
    'a value of two kinds',
    [cell({ userEnteredValue: { stringValue: 'x', numberValue: 1 } }, 'userEnteredValue')],
    /more than one kind/,
  ],
  ['NaN', [cell({ userEnteredValue: { numberValue: Number.NaN } }, 'userEnteredValue')], /NaN cannot be sent/],
  ['banding without properties', [{ addBanding: { bandedRange: { range: column } } }], /row or column properties/],
  ['a filter of nothing', [{ setBasicFilter: { filter: {} } }], /exactly one of range, tableId, not 0/],
  ['a filter of two things', [{ addFilterView: { filter: { range: column, namedRangeId: 'a' } } }], /not 2/],
  ['criteria of a column outside the range', [view([spec(1)])], /column 1 is outside the range/],
  ['criteria of a column twice', [view([spec(0), spec(0)])], /criteria twice/],
  ['a filter without a value', [view([spec(0, { type: 'TEXT_EQ' })])], /TEXT_EQ takes 1..1 values, not 0/],
  ['a filter on "filled" with a value', [view([spec(0, { type: 'NOT_BLANK', values: [a] })])], /takes 0..0 values/],
  ['a filter view id twice', [view([]), view([])], /filter view id 5 is given twice/],
  ['a mask over the root of a filter', [{ updateFilterView: { filter: {}, fields: 'filter.title' } }], /root filter/],
  ['exceptions from part of a tab', [protection(column, [range(1, 0, 2)])], /protected sheet only/],
  ['an exception on another tab', [protection({ sheetId: 1 }, [range(3, 0, 2)])], /on another sheet: 3/],
  ['a protected range id twice', [protection({ sheetId: 1 }), protection({ sheetId: 1 })], /id 6 is given twice/],
  ['a protection of nothing', [{ addProtectedRange: { protectedRange: {} } }], /protectedRange: exactly one/],
  [
    'merges that overlap',
    [{ mergeCells: { range: range(3, 0, 2) } }, { mergeCells: { range: range(3, 1, 3) } }],
    /overlaps another/,
  ],
  ['a merge across the freeze', [{ mergeCells: { range: range(1, 0, 2) } }], /frozen edge/],
  [
    'an unmerge that cuts',
    [{ mergeCells: { range: range(3, 0, 2) } }, { unmergeCells: { range: range(3, 1, 9) } }],
    /cuts through/,
  ],
])('%s is found', (_why, requests, message) => {
  const findings = lintRequests([...sound, ...requests]);
  expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
  expect(findings.every(({ index }) => index >= sound.length)).toBe(true);
});

test('a payload over 2 MB is found', () => {
  const text = { userEnteredValue: { stringValue: 'x'.repeat(49_000) } };
  const requests = Array.from({ length: 42 }, () => cell(text, 'userEnteredValue'));
  expect(lintRequests(requests).map((finding) => finding.message)).toEqual([
    expect.stringMatching(/payload is \d+ bytes/),
  ]);
});
