// The part of Google's Sheets API v4 that we send, as our own types; passing them to the service lets the compiler
// compare. Arrays are plain because Google's are.

/** A rectangle: indexes from 0, ends not included. */
export type GridRange = {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
};

/** The same, each end that is left out reaching the edge of the grid. */
export type OpenRange = { sheetId: number } & Partial<GridRange>;

/** Parts of 1. */
export type Color = { red: number; green: number; blue: number };
export type ColorStyle = { rgbColor: Color };

export type TextFormat = {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  foregroundColorStyle?: ColorStyle;
  link?: { uri: string };
};

export type NumberFormat = { type: 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE' | 'DATE_TIME'; pattern: string };

export type CellFormat = {
  backgroundColorStyle?: ColorStyle;
  horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  wrapStrategy?: 'OVERFLOW_CELL' | 'CLIP' | 'WRAP';
  numberFormat?: NumberFormat;
  textFormat?: TextFormat;
};

/** One value, never a formula. */
export type CellValue = { stringValue: string } | { numberValue: number } | { boolValue: boolean };
export type CellData = { userEnteredValue?: CellValue; userEnteredFormat?: CellFormat };
export type RowData = { values: CellData[] };

export type DataValidationRule = {
  condition: { type: 'ONE_OF_LIST' | 'NUMBER_BETWEEN'; values: { userEnteredValue: string }[] } | { type: 'BOOLEAN' };
  strict: boolean;
  showCustomUi: boolean;
  /** Shown while the cell is filled in. */
  inputMessage?: string;
};

export type ConditionalFormatRule = {
  ranges: GridRange[];
  booleanRule: {
    condition: { type: 'CUSTOM_FORMULA'; values: { userEnteredValue: string }[] };
    format: { backgroundColorStyle?: ColorStyle; textFormat?: TextFormat };
  };
};

type ChartData = { sourceRange: { sources: GridRange[] } };
type AxisPosition = 'BOTTOM_AXIS' | 'LEFT_AXIS';
export type ChartSpec = {
  title: string;
  altText: string;
  hiddenDimensionStrategy: 'SHOW_ALL';
  basicChart: {
    chartType: 'COLUMN' | 'BAR' | 'LINE';
    legendPosition: 'NO_LEGEND';
    headerCount: number;
    axis: {
      position: AxisPosition;
      title: string;
      viewWindowOptions?: { viewWindowMode: 'EXPLICIT'; viewWindowMin: number; viewWindowMax: number };
    }[];
    domains: { domain: ChartData }[];
    series: {
      series: ChartData;
      targetAxis: AxisPosition;
      colorStyle: ColorStyle;
      lineStyle?: { type: 'MEDIUM_DASHED'; width: number };
    }[];
  };
};

export type ChartPosition = {
  overlayPosition: {
    anchorCell: { sheetId: number; rowIndex: number; columnIndex: number };
    offsetXPixels: number;
    offsetYPixels: number;
    widthPixels: number;
    heightPixels: number;
  };
};

/** Rows that stay in sight; the criteria of all columns must hold. Columns count from 0. */
export type FilterViewRequest = {
  filterViewId: number;
  title: string;
  range: GridRange;
  filterSpecs: { columnIndex: number; filterCriteria: { condition: FilterCondition } }[];
};
export type FilterCondition = { type: 'TEXT_EQ'; values: { userEnteredValue: string }[] } | { type: 'NOT_BLANK' };

/** A warning before an edit, never a lock. Exceptions go with whole tabs only. */
export type ProtectedRange = {
  protectedRangeId: number;
  range: OpenRange;
  unprotectedRanges?: OpenRange[];
  description: string;
  warningOnly: true;
};

type DimensionRange = { sheetId: number; dimension: 'ROWS' | 'COLUMNS'; startIndex: number; endIndex: number };
type GridProperties = { rowCount?: number; columnCount?: number; frozenRowCount?: number; hideGridlines?: boolean };

/** One change to the workbook: exactly one kind. */
export type SheetsRequest =
  | { addSheet: { properties: { sheetId: number; title: string; hidden?: boolean; gridProperties: GridProperties } } }
  | {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: string;
          metadataValue: string;
          visibility: 'DOCUMENT';
          location: { sheetId: number };
        };
      };
    }
  | {
      updateDeveloperMetadata: {
        dataFilters: { developerMetadataLookup: { metadataKey: string } }[];
        developerMetadata: { metadataValue: string };
        fields: string;
      };
    }
  | {
      deleteDeveloperMetadata: {
        dataFilter: { developerMetadataLookup: { metadataKey: string; metadataValue: string } };
      };
    }
  | {
      updateSheetProperties: {
        properties: { sheetId: number; gridProperties?: GridProperties; hidden?: boolean };
        fields: string;
      };
    }
  | { appendDimension: { sheetId: number; dimension: 'ROWS' | 'COLUMNS'; length: number } }
  | { insertDimension: { range: DimensionRange; inheritFromBefore: boolean } }
  | { deleteDimension: { range: DimensionRange } }
  | { moveDimension: { source: DimensionRange; destinationIndex: number } }
  | {
      updateDimensionProperties: {
        range: DimensionRange;
        properties: { pixelSize?: number; hiddenByUser?: boolean };
        fields: string;
      };
    }
  | { appendCells: { sheetId: number; rows: RowData[]; fields: string } }
  | { updateCells: { range: GridRange; rows?: RowData[]; fields: string } }
  | { repeatCell: { range: GridRange; cell: CellData; fields: string } }
  | { copyPaste: { source: GridRange; destination: GridRange; pasteType: 'PASTE_VALUES'; pasteOrientation: 'NORMAL' } }
  | { setDataValidation: { range: GridRange; rule?: DataValidationRule } }
  | { addConditionalFormatRule: { rule: ConditionalFormatRule; index: number } }
  | { deleteConditionalFormatRule: { sheetId: number; index: number } }
  | { addFilterView: { filter: FilterViewRequest } }
  | { updateFilterView: { filter: FilterViewRequest; fields: string } }
  | { deleteFilterView: { filterId: number } }
  | { addProtectedRange: { protectedRange: ProtectedRange } }
  | { updateProtectedRange: { protectedRange: ProtectedRange; fields: string } }
  | { deleteProtectedRange: { protectedRangeId: number } }
  | { addChart: { chart: { chartId: number; spec: ChartSpec; position: ChartPosition } } }
  | { updateChartSpec: { chartId: number; spec: ChartSpec } }
  | { updateEmbeddedObjectPosition: { objectId: number; newPosition: ChartPosition; fields: string } }
  | { deleteEmbeddedObject: { objectId: number } };
