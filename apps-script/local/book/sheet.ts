import { type Cell, enteredValue, type PlainValue } from './cell.ts';
import type {
  ConditionalFormatRule,
  DeveloperMetadata,
  DimensionProperties,
  EmbeddedChart,
  FilterView,
  GridProperties,
  GridRange,
  ProtectedRange,
} from './sheets-types.ts';

/** What is known of one row or column; `null` where everything is the default. */
export type Dimension = Pick<DimensionProperties, 'pixelSize' | 'hiddenByUser'> | null;

/** One tab. Its place among the others is its place in the book. */
export type LocalSheet = {
  sheetId: number;
  title: string;
  hidden: boolean;
  gridProperties: GridProperties & { rowCount: number; columnCount: number };
  /** Rows from the top; trailing blank cells and rows are not kept. */
  cells: (Cell | null)[][];
  /** Sizes and hiding, from the first; trailing defaults are not kept. */
  rows: Dimension[];
  columns: Dimension[];
  charts: EmbeddedChart[];
  conditionalFormats: ConditionalFormatRule[];
  /** Metadata of the tab itself, its rows and its columns, each with its location. */
  developerMetadata: DeveloperMetadata[];
  filterViews: FilterView[];
  protectedRanges: ProtectedRange[];
  merges: GridRange[];
  tabColorStyle?: GoogleAppsScript.Sheets.Schema.ColorStyle;
};

/** What a tab can be made from: plain values (strings stay text), whole cells, or any part of a tab. */
export type SheetStart = Partial<Omit<LocalSheet, 'gridProperties'>> & {
  readonly title: string;
  readonly values?: readonly (readonly (PlainValue | Cell)[])[];
  readonly gridProperties?: GridProperties;
};

/**
 * A new tab. Without a stated size the grid is Google's 1000 rows by 26 columns, or larger where the values need it.
 * `createSheet({ title: 'Form responses', values: [['Score'], [5]] })`
 */
export function createSheet(start: SheetStart): LocalSheet {
  const { values, gridProperties, ...given } = start;
  const cells = given.cells ?? (values ?? []).map((row) => row.map(toCell));
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet: LocalSheet = {
    sheetId: 0,
    hidden: false,
    rows: [],
    columns: [],
    charts: [],
    conditionalFormats: [],
    developerMetadata: [],
    filterViews: [],
    protectedRanges: [],
    merges: [],
    ...given,
    gridProperties: {
      ...gridProperties,
      rowCount: gridProperties?.rowCount ?? Math.max(1000, cells.length),
      columnCount: gridProperties?.columnCount ?? Math.max(26, widest),
    },
    cells,
  };
  for (const row of sheet.cells) trimEnd(row, (cell) => cell === null);
  trimEnd(sheet.cells, (row) => row.length === 0);
  return sheet;
}

/** A copy whose lists and containers are its own; cells are shared because nobody changes one in place. */
export function cloneSheet(sheet: LocalSheet): LocalSheet {
  const { cells, ...rest } = sheet;
  return { ...sheet, ...structuredClone(rest), cells: cells.map((row) => row.slice()) };
}

/** Drops the trailing entries that are blank, in place. */
export function trimEnd<T>(list: T[], isBlank: (entry: T) => boolean): void {
  let length = list.length;
  for (let last = list[length - 1]; length > 0 && last !== undefined && isBlank(last); last = list[length - 1])
    length -= 1;
  list.length = length;
}

function toCell(value: PlainValue | Cell): Cell | null {
  if (value === null || value === '') return null;
  return typeof value === 'object' ? value : { userEnteredValue: enteredValue(value) };
}
