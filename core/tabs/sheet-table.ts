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
  /** The titles that several columns have, so that ours cannot be told from a person's. */
  readonly twice: readonly Localized[];
  /** Rows that repeat the key of an earlier one, as copied rows do. */
  readonly copies: readonly FoundRow[];
  /** Rows of the tab from the first to the last that holds anything. */
  readonly height: number;
};

/** Where columns with the header of each of ours stand, in any language, wherever people moved them. */
function placesOf(headers: readonly Cell[], columns: readonly SheetColumn[]): ReadonlyMap<string, readonly number[]> {
  const folded = headers.map((cell) => foldText(String(cell ?? '')));
  return new Map(
    columns.map(({ id, title }) => {
      const names = Object.values(title).map(foldText);
      return [id, folded.flatMap((text, column) => (column > 0 && names.includes(text) ? [column] : []))];
    }),
  );
}

/** Finds our rows and columns on a tab. A tab without any row is one that is still to be drawn. */
export function readSheetTable(rows: Rows, columns: readonly SheetColumn[]): FoundTable {
  const all = placesOf(rows[0] ?? [], columns);
  const titled = (matches: (places: readonly number[]) => boolean) =>
    columns.filter(({ id }) => matches(all.get(id) ?? [])).map(({ title }) => title);
  const found = new Map<string, FoundRow>();
  const copies: FoundRow[] = [];
  rows.forEach((cells, at) => {
    const key = String(cells[0] ?? '');
    if (at === 0 || key === '') return;
    const cell = (id: string): Cell => cells[all.get(id)?.[0] ?? -1] ?? '';
    if (found.has(key)) copies.push({ key, at, cell });
    else found.set(key, { key, at, cell });
  });
  const isNew = rows.length === 0;
  const gone = isNew ? [] : titled((places) => places.length === 0);
  const places = columns.map(({ id }) => [id, all.get(id)?.[0] ?? 0] as const);
  return {
    ...{ rows: found, copies, gone, height: rows.length },
    places: isNew || gone.length > 0 ? null : Object.fromEntries(places),
    twice: titled((others) => others.length > 1),
  };
}
