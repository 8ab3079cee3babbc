import type { Cell, EmbeddedChart, Sheet } from './page-resource.ts';

/** More rows than this are named, not drawn. */
export const mostRowsDrawn = 500;

const defaults = {
  rowPixels: 21,
  columnPixels: 100,
  rowCount: 1000,
  columnCount: 26,
  chartWidth: 600,
  chartHeight: 371,
};
// Blank paper around the content, so that a small table still looks like a sheet.
const least = { rows: 30, columns: 12, beyond: 2 };

/** One tab, measured: what of it is drawn, and how large. Places count from 0, sizes are pixels. */
export type Grid = {
  readonly sheetId: number;
  readonly title: string;
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
  /** Visible rows and columns that are drawn. */
  readonly rows: readonly { readonly index: number; readonly pixels: number }[];
  readonly columns: readonly { readonly index: number; readonly pixels: number }[];
  /** Rows with content in sight, drawn or not. */
  readonly filledRows: number;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly charts: readonly Overlay[];
};

/** A chart and the cell that its top left corner is measured from. */
export type Overlay = {
  readonly chart: EmbeddedChart;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Measures a tab. */
export function gridOf(sheet: Sheet): Grid {
  const { properties = {}, data = [] } = sheet;
  const { rowCount = defaults.rowCount, columnCount = defaults.columnCount, ...more } = properties.gridProperties ?? {};
  const { rowData = [], rowMetadata = [], columnMetadata = [] } = data[0] ?? {};
  const charts = (sheet.charts ?? []).map(overlayOf);
  const rowPixels = (row: number) => rowMetadata[row]?.pixelSize ?? defaults.rowPixels;
  const columnPixels = (column: number) => columnMetadata[column]?.pixelSize ?? defaults.columnPixels;

  const isSeen = (cell: Cell | null, column: number) => isFilled(cell) && !columnMetadata[column]?.hiddenByUser;
  const reaches = rowData.map(({ values = [] }) => countTo(values, isSeen));
  const filledRows = countTo(reaches, (columns) => columns > 0);
  const filledColumns = reaches.reduce((most, columns) => Math.max(most, columns), 0);
  const chartRows = charts.map(({ row, top, height }) => reach(row, top + height, rowPixels));
  const chartColumns = charts.map(({ column, left, width }) => reach(column, left + width, columnPixels));
  const rows = Math.max(least.rows, filledRows + least.beyond, ...chartRows.map((row) => row + least.beyond));
  const columns = Math.max(least.columns, filledColumns + least.beyond, ...chartColumns);
  const drawnRows = indexes(Math.min(rows, rowCount, mostRowsDrawn)).filter((row) => !rowMetadata[row]?.hiddenByUser);
  const drawnColumns = indexes(Math.min(columns, columnCount)).filter((at) => !columnMetadata[at]?.hiddenByUser);
  return {
    sheetId: properties.sheetId ?? 0,
    title: properties.title ?? '',
    frozenRows: more.frozenRowCount ?? 0,
    hasGridlines: more.hideGridlines !== true,
    rows: drawnRows.map((index) => ({ index, pixels: rowPixels(index) })),
    columns: drawnColumns.map((index) => ({ index, pixels: columnPixels(index) })),
    filledRows,
    cellAt: (row, column) => rowData[row]?.values?.[column] ?? {},
    // An anchor in a hidden row or column: the next one in sight.
    charts: charts.map((chart) => ({
      ...chart,
      row: drawnRows.find((row) => row >= chart.row) ?? chart.row,
      column: drawnColumns.find((column) => column >= chart.column) ?? chart.column,
    })),
  };
}

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

/** How many entries there are up to the last that passes. */
function countTo<T>(list: readonly T[], passes: (entry: T, at: number) => boolean): number {
  return list.reduce((count, entry, at) => (passes(entry, at) ? at + 1 : count), 0);
}

function isFilled(cell: Cell | null): boolean {
  return Boolean(cell?.userEnteredValue ?? cell?.effectiveValue ?? cell?.formattedValue);
}

function overlayOf(chart: EmbeddedChart): Overlay {
  const { anchorCell = {}, ...place } = chart.position?.overlayPosition ?? {};
  return {
    chart,
    row: anchorCell.rowIndex ?? 0,
    column: anchorCell.columnIndex ?? 0,
    left: place.offsetXPixels ?? 0,
    top: place.offsetYPixels ?? 0,
    width: place.widthPixels ?? defaults.chartWidth,
    height: place.heightPixels ?? defaults.chartHeight,
  };
}

/** The first row or column after so many pixels. */
function reach(from: number, pixels: number, sizeOf: (index: number) => number): number {
  let at = from;
  for (let left = pixels; left > 0; at += 1) left -= sizeOf(at);
  return at;
}
