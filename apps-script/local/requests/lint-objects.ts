import type { DeveloperMetadata, Request, SheetProperties } from '../book/sheets-types.ts';

/** Tabs, metadata, banding, filters and protections: what each must have, and have only one of. */
export function objectFaults(request: Request): readonly string[] {
  const banding = request.addBanding?.bandedRange;
  const sheet = request.addSheet?.properties ?? request.updateSheetProperties?.properties;
  return [
    ...(sheet ? sheetFaults(sheet) : []),
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
