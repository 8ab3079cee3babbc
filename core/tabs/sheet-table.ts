import type { BlockCell, CellFormat } from '../panels/block.ts';
import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Language, Localized } from '../text/schema.ts';

type Rows = readonly (readonly Cell[])[];

/** A column of a sheet table. */
export type SheetColumn = {
  readonly id: string;
  readonly title: Localized;
  readonly format: CellFormat;
  /** Width on a new tab. */
  readonly pixels: number;
  /** Cells that people fill in: one of these choices, or anything. Left out: the cells are ours. */
  readonly input?: 'anything' | 'checkbox' | { readonly choices: readonly string[] };
  readonly wraps?: true;
  /** The column holds grades: coloured by band. */
  readonly grade?: true;
};

/** A row of ours. Its key never changes; cells by column id, a missing one is blank. */
export type SheetRow = { readonly key: string; readonly cells: Readonly<Record<string, BlockCell>> };

/**
 * A tab that is one table: headers in row 1, and a key in the hidden column A beside each row of ours. People may sort and
 * filter it, move columns, and put rows and columns of their own on it. `rows` are brought up to date where they stand, in
 * the cells that are ours; those that are not there yet are added at the end with all their cells. Rows of the tab that
 * are not named here stay as they are.
 */
export type SheetTable = {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Keys of rows that go. */
  readonly removed: readonly string[];
  readonly language: Language;
};

/** A row of ours as it stands on the tab. `at`: from 0, the header row is 0. */
export type FoundRow = { readonly key: string; readonly at: number; readonly cell: (id: string) => Cell };

/** What was read of a sheet table. */
export type FoundTable = {
  /** Rows of ours by key, in the tab's order; of a doubled key the first. */
  readonly rows: ReadonlyMap<string, FoundRow>;
  /** Column (from 0) of each column of ours; `null`: a header is gone, so nothing may be written. */
  readonly places: Readonly<Record<string, number>> | null;
  /** The titles of the columns whose headers are gone. */
  readonly gone: readonly Localized[];
  /** Rows of the tab from the first to the last that holds anything. */
  readonly height: number;
};

/** Where each column stands, by its header in any language, wherever people moved it. */
function placesOf(headers: readonly Cell[], columns: readonly SheetColumn[]): ReadonlyMap<string, number> {
  const folded = headers.map((cell) => foldText(String(cell ?? '')));
  const places = new Map<string, number>();
  for (const { id, title } of columns) {
    const names = Object.values(title).map(foldText);
    const at = folded.findIndex(
      (text, column) => column > 0 && names.includes(text) && ![...places.values()].includes(column),
    );
    if (at > 0) places.set(id, at);
  }
  return places;
}

/** Finds our rows and columns on a tab. A tab without any row is one that is still to be drawn. */
export function readSheetTable(rows: Rows, columns: readonly SheetColumn[]): FoundTable {
  const places = placesOf(rows[0] ?? [], columns);
  const gone = columns.filter(({ id }) => !places.has(id)).map(({ title }) => title);
  const found = new Map<string, FoundRow>();
  rows.forEach((cells, at) => {
    const key = String(cells[0] ?? '');
    if (at === 0 || key === '' || found.has(key)) return;
    const cell = (id: string): Cell => cells[places.get(id) ?? -1] ?? '';
    found.set(key, { key, at, cell });
  });
  const isNew = rows.length === 0;
  return {
    rows: found,
    places: isNew || gone.length > 0 ? null : Object.fromEntries(places),
    gone: isNew ? [] : gone,
    height: rows.length,
  };
}
