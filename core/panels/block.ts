/**
 * How the numbers of a column or card read. `score`: one decimal. `points`: two, none of a
 * whole number. `hundredths`: always two. `share`: percent of 1, whole. `signed`: whole with
 * sign. `change`: one decimal with sign. `moment`: date and time.
 */
export type CellFormat =
  | 'text'
  | 'integer'
  | 'score'
  | 'points'
  | 'hundredths'
  | 'share'
  | 'signed'
  | 'change'
  | 'date'
  | 'moment'
  | 'checkbox';

/**
 * Rows of the Grades tab: those whose cell in the column `column` (an id of `GradesTable.ids`) reads exactly `is`, or
 * with `filled` those where it is not blank. Without a column: all.
 */
export type RowFilter =
  | { readonly column: string; readonly is: string }
  | { readonly column: string; readonly filled: true }
  | { readonly all: true };

/** A cell: text, number, tick, nothing, or a text that leads to a row of the response tab (header = 1) or to rows of Grades. */
export type BlockCell =
  | string
  | number
  | boolean
  | null
  | { readonly text: string; readonly row: number }
  | { readonly text: string; readonly rows: RowFilter };

/** A chart over columns of the table it belongs to. `id` is unique on its tab. */
export type Chart = {
  readonly id: 'grades' | 'dimensions' | 'trend' | 'pointsLost' | 'drivers' | 'shares';
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** Read out by screen readers. */
  readonly altText: string;
  /** Columns of the table, from 0. */
  readonly labels: number;
  readonly values: number;
  /** Of a line: further columns, drawn dashed beside it, as limits are; left out: none. */
  readonly more?: readonly number[];
  /** How many rows of the table from its first; left out: all. */
  readonly rows?: number;
  readonly axisTitle: string;
  /** Fixed ends of the value axis; left out: from the data. */
  readonly axis?: { readonly min: number; readonly max: number };
};

export type TableColumn = {
  readonly title: string;
  readonly format: CellFormat;
  /** The column holds grades: coloured by band beside its letter or word. */
  readonly grade?: boolean;
  /** The column holds indices: each is coloured as its band, whose lower ends these are, best first. */
  readonly heat?: readonly number[];
  /** Header and cells stand in the middle; left out: texts left, numbers right. */
  readonly centred?: boolean;
  /** People may edit it: one of these choices (none: anything), or a number within bounds. */
  readonly input?: Input;
  /** Of the last column: a long text is broken; left out: it runs on to the right. */
  readonly wraps?: boolean;
};

/** What a cell that people may change takes. Anything else is marked by Sheets, not refused: reading it says why. */
export type Input = { readonly choices: readonly string[] } | { readonly from: number; readonly to: number };

/** What panels and tabs are made of; drawn by `core/dashboard`. */
export type Block =
  | {
      readonly kind: 'figures';
      readonly cards: readonly {
        readonly label: string;
        readonly value: BlockCell;
        readonly format: CellFormat;
        readonly detail: string;
        readonly grade?: boolean;
        /** Rows of Grades that the figure rests on; its label leads there. */
        readonly rows?: RowFilter;
      }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly BlockCell[])[];
      /** Key of each row, kept in the hidden first column; left out: none needed. */
      readonly keys?: readonly string[];
      /** Row by row what its input cells take instead of the column's `input`; `null` or left out: as the column says. */
      readonly inputs?: readonly (Input | null)[];
      readonly chart?: Chart;
    }
  | { readonly kind: 'notes'; readonly lines: readonly string[] };
