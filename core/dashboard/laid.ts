import type { CellFormat, Chart, Input, RowFilter } from '../panels/block.ts';

/** What a cell is to the eye. `plain` cells are those of tables. */
export type Look = 'title' | 'subtitle' | 'heading' | 'note' | 'label' | 'figure' | 'detail' | 'header' | 'plain';

export type LaidCell = {
  readonly value: string | number | boolean | null;
  readonly look: Look;
  readonly format?: CellFormat;
  /** Row of the response tab, or rows of Grades, that the text leads to. */
  readonly link?: { readonly row: number } | { readonly rows: RowFilter };
  /** People may change it. */
  readonly isInput?: boolean;
  /** Left out: as Sheets aligns such a value. */
  readonly align?: 'RIGHT' | 'CENTER';
  /** A long text may run into empty cells on its right; left out: it is wrapped. */
  readonly runsOver?: boolean;
  /** Coloured as the band at this place, best first, of so many. */
  readonly heat?: { readonly band: number; readonly bands: number };
};

/** Cells of one row from column B on; `null` is empty. `key` is the row's own; left out: by its place. */
export type LaidRow = { readonly key?: string; readonly cells: readonly (LaidCell | null)[] };

/** Rows below each other in one column, counted from the top of what they belong to; column 0 is B. */
export type Area = { readonly column: number; readonly row: number; readonly rows: number };

/** Rows with what lies over them. */
export type Laid = {
  readonly rows: readonly LaidRow[];
  readonly grades: readonly Area[];
  readonly inputs: readonly (Area & { readonly input: Input | 'checkbox' })[];
  /** `row` is the table's header. */
  readonly charts: readonly { readonly chart: Chart; readonly row: number; readonly rows: number }[];
};

/** The same, further down. */
export function moveDown(laid: Laid, by: number): Laid {
  const moved = <T extends { readonly row: number }>(areas: readonly T[]): T[] =>
    areas.map((area) => ({ ...area, row: area.row + by }));
  return { rows: laid.rows, grades: moved(laid.grades), inputs: moved(laid.inputs), charts: moved(laid.charts) };
}
