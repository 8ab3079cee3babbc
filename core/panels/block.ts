/** How the numbers of a column or card read. `score`: one decimal. `share`: percent of 1, whole. `signed`: whole with sign. */
export type CellFormat = 'text' | 'integer' | 'score' | 'points' | 'share' | 'signed' | 'date' | 'checkbox';

/** A cell: text, number, tick, nothing, or a text that leads to a row of the response tab (header = 1). */
export type BlockCell = string | number | boolean | null | { readonly text: string; readonly row: number };

/** A chart over columns of the table it belongs to. `id` is unique on its tab. */
export type Chart = {
  readonly id: 'grades' | 'dimensions' | 'trend';
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** Read out by screen readers. */
  readonly altText: string;
  /** Columns of the table, from 0. */
  readonly labels: number;
  readonly values: number;
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
  /** Header and cells stand in the middle; left out: texts left, numbers right. */
  readonly centred?: boolean;
  /** People may edit it; where given, from these choices. */
  readonly input?: { readonly choices: readonly string[] };
};

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
      }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly BlockCell[])[];
      /** Key of each row, kept in the hidden first column; left out: none needed. */
      readonly keys?: readonly string[];
      readonly chart?: Chart;
    }
  | { readonly kind: 'notes'; readonly lines: readonly string[] };
