import type { DeveloperMetadata, FilterView, ProtectedRange, Request, SheetProperties } from '../book/sheets-types.ts';

/** Tabs, metadata, banding, filters and protections: what each must have, and have only one of. */
export function objectFaults(request: Request): readonly string[] {
  const banding = request.addBanding?.bandedRange;
  const sheet = request.addSheet?.properties ?? request.updateSheetProperties?.properties;
  const view = request.addFilterView?.filter ?? request.updateFilterView?.filter;
  const protection = request.addProtectedRange?.protectedRange ?? request.updateProtectedRange?.protectedRange;
  return [
    ...(sheet ? sheetFaults(sheet) : []),
    ...(view ? viewFaults(view) : []),
    ...(protection ? protectionFaults(protection) : []),
    ...(request.createDeveloperMetadata ? metadataFaults(request.createDeveloperMetadata.developerMetadata ?? {}) : []),
    ...(banding && !banding.rowProperties && !banding.columnProperties
      ? ['banding needs row or column properties']
      : []),
    ...exactlyOne('filter', request.setBasicFilter?.filter, ['range', 'tableId']),
    ...exactlyOne('filter', request.addFilterView?.filter, ['range', 'namedRangeId', 'tableId']),
    ...exactlyOne('protectedRange', request.addProtectedRange?.protectedRange, ['range', 'namedRangeId', 'tableId']),
  ];
}

function exactlyOne(name: string, value: object | undefined, choices: readonly string[]): readonly string[] {
  if (!value) return [];
  const named = choices.filter((choice) => choice in value);
  return named.length === 1 ? [] : [`${name}: exactly one of ${choices.join(', ')}, not ${named.length}`];
}

function sheetFaults({ sheetType = 'GRID', gridProperties: grid, title }: SheetProperties): readonly string[] {
  if (sheetType !== 'GRID') return grid ? [`grid properties on a sheet of type ${sheetType}`] : [];
  const { rowCount = Infinity, columnCount = Infinity, frozenRowCount = 0, frozenColumnCount = 0 } = grid ?? {};
  return [
    ...(title === '' ? ['a sheet needs a title'] : []),
    ...(rowCount < 1 || columnCount < 1 ? ['a grid keeps at least one row and one column'] : []),
    ...(frozenRowCount >= rowCount || frozenColumnCount >= columnCount ? ['at least one cell must stay unfrozen'] : []),
  ];
}

/** Criteria are of columns inside the range, each named once. */
function viewFaults({ range, filterSpecs = [] }: FilterView): readonly string[] {
  const columns = filterSpecs.map(({ columnIndex = 0 }) => columnIndex);
  const { startColumnIndex = 0, endColumnIndex = Infinity } = range ?? {};
  return [
    ...columns
      .filter((column) => column < startColumnIndex || column >= endColumnIndex)
      .map((column) => `filter: column ${column} is outside the range`),
    ...(new Set(columns).size < columns.length ? ['filter: a column has criteria twice'] : []),
  ];
}

function protectionFaults({ range, unprotectedRanges = [] }: ProtectedRange): readonly string[] {
  const isWhole = range !== undefined && Object.keys(range).every((field) => field === 'sheetId');
  const strangers = unprotectedRanges.filter(({ sheetId = 0 }) => sheetId !== (range?.sheetId ?? 0));
  return [
    ...(unprotectedRanges.length > 0 && !isWhole ? ['unprotected ranges go with a protected sheet only'] : []),
    ...strangers.map(({ sheetId }) => `an unprotected range is on another sheet: ${sheetId}`),
  ];
}

function metadataFaults({ metadataKey, visibility, metadataId, location }: DeveloperMetadata): readonly string[] {
  const { spreadsheet, sheetId, dimensionRange: range } = location ?? {};
  const places = [spreadsheet === true, sheetId !== undefined, range !== undefined].filter(Boolean).length;
  const isLine = range?.startIndex !== undefined && range.endIndex === range.startIndex + 1;
  return [
    ...(metadataKey ? [] : ['metadata needs a key']),
    ...(visibility ? [] : ['metadata needs a visibility']),
    ...(metadataId !== undefined && metadataId < 1 ? [`metadata id ${metadataId} is not positive`] : []),
    ...(places === 1 ? [] : [`metadata needs exactly one location, not ${places}`]),
    ...(range && !isLine ? ['a metadata location is exactly one row or column'] : []),
  ];
}
