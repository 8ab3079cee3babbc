// The part of the Sheets API v4 `Spreadsheet` resource that the preview draws, as plain read-only JSON.

/** Google's JSON leaves out whatever is empty, so any field may be missing. */
type Part<T> = { readonly [key in keyof T]?: T[key] | undefined };

/** Red, green and blue from 0 to 1; a missing part is 0. */
export type Color = Part<{ red: number; green: number; blue: number }>;
type ColorStyle = Part<{ rgbColor: Color }>;

export type TextFormat = Part<{
  bold: boolean;
  italic: boolean;
  /** Points. */
  fontSize: number;
  foregroundColor: Color;
  foregroundColorStyle: ColorStyle;
  link: Part<{ uri: string }>;
}>;

export type CellFormat = Part<{
  backgroundColor: Color;
  backgroundColorStyle: ColorStyle;
  textFormat: TextFormat;
  numberFormat: Part<{ type: string; pattern: string }>;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapStrategy: string;
}>;

export type Condition = Part<{ type: string; values: readonly Part<{ userEnteredValue: string }>[] }>;

type ExtendedValue = Part<{
  stringValue: string;
  numberValue: number;
  boolValue: boolean;
  formulaValue: string;
  errorValue: Part<{ type: string; message: string }>;
}>;

export type Cell = Part<{
  userEnteredValue: ExtendedValue;
  effectiveValue: ExtendedValue;
  formattedValue: string;
  userEnteredFormat: CellFormat;
  hyperlink: string;
  textFormatRuns: readonly Part<{ format: TextFormat }>[];
  dataValidation: Part<{ condition: Condition }>;
}>;

/** Half open, counted from 0; a missing end is the end of the sheet. */
export type GridRange = Part<{
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}>;

export type ConditionalFormat = Part<{
  ranges: readonly GridRange[];
  booleanRule: Part<{ condition: Condition; format: CellFormat }>;
  gradientRule: object;
}>;

type ChartData = Part<{ sourceRange: Part<{ sources: readonly GridRange[] }> }>;

type ChartSeries = Part<{
  series: ChartData;
  color: Color;
  colorStyle: ColorStyle;
  lineStyle: Part<{ type: string }>;
  styleOverrides: readonly Part<{ index: number; color: Color; colorStyle: ColorStyle }>[];
}>;

export type ChartSpec = Part<{
  title: string;
  altText: string;
  basicChart: Part<{
    chartType: string;
    headerCount: number;
    domains: readonly Part<{ domain: ChartData }>[];
    series: readonly ChartSeries[];
    axis: readonly Part<{
      position: string;
      title: string;
      viewWindowOptions: Part<{ viewWindowMin: number; viewWindowMax: number }>;
    }>[];
  }>;
}>;

export type EmbeddedChart = Part<{
  chartId: number;
  spec: ChartSpec;
  position: Part<{
    overlayPosition: Part<{
      anchorCell: Part<{ sheetId: number; rowIndex: number; columnIndex: number }>;
      offsetXPixels: number;
      offsetYPixels: number;
      widthPixels: number;
      heightPixels: number;
    }>;
  }>;
}>;

export type FilterView = Part<{
  filterViewId: number;
  title: string;
  range: GridRange;
  filterSpecs: readonly Part<{ columnIndex: number; filterCriteria: Part<{ condition: Condition }> }>[];
}>;

type Dimension = Part<{ pixelSize: number; hiddenByUser: boolean }>;

export type Sheet = Part<{
  properties: Part<{
    sheetId: number;
    title: string;
    index: number;
    hidden: boolean;
    gridProperties: Part<{ rowCount: number; columnCount: number; frozenRowCount: number; hideGridlines: boolean }>;
  }>;
  data: readonly Part<{
    rowData: readonly Part<{ values: readonly Cell[] }>[];
    rowMetadata: readonly Dimension[];
    columnMetadata: readonly Dimension[];
  }>[];
  charts: readonly EmbeddedChart[];
  conditionalFormats: readonly ConditionalFormat[];
  filterViews: readonly FilterView[];
  developerMetadata: readonly Part<{ metadataKey: string; metadataValue: string }>[];
}>;

export type Spreadsheet = Part<{
  properties: Part<{ title: string; locale: string; timeZone: string }>;
  sheets: readonly Sheet[];
}>;
