/** Google's own shapes, by the names they are used under here. */
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type ConditionalFormatRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
export type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
export type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;
export type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
export type FilterCriteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;
/** The types of Apps Script have only the older `criteria`. */
export type FilterView = GoogleAppsScript.Sheets.Schema.FilterView & {
  filterSpecs?: { columnIndex?: number; filterCriteria?: FilterCriteria }[];
};
export type GridProperties = GoogleAppsScript.Sheets.Schema.GridProperties;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
export type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type Response = GoogleAppsScript.Sheets.Schema.Response;
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
export type SheetResource = GoogleAppsScript.Sheets.Schema.Sheet;
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type TextFormatRun = GoogleAppsScript.Sheets.Schema.TextFormatRun;
