import type { Role } from '../responses/schema.ts';

/**
 * How a response is found again. `row`: of the response tab, header = 1. `id`: its own for ever, given when it was first
 * seen. `key`: a digest of the row as it stands, equal rows told apart by their order. `pair`: of its time and
 * respondent, '' when one is missing. `cells`: a sign for each of up to some columns (`signedColumns`), by
 * which a row with one answer changed is told from another row: `blankSign`, `unknownSign`, or one of 64 for its content.
 */
export type RowName = {
  readonly row: number;
  readonly id: string;
  readonly key: string;
  readonly pair: string;
  readonly cells: string;
};

/** The sign of a blank cell. */
export const blankSign = '.';
/** The sign of a cell of a column that is not there any more. */
export const unknownSign = '?';

/**
 * A column as rows are named by it. `index`: from 0; `null`: it is not there any more. `role`: what it does in grading,
 * where that is known.
 */
export type NamedColumn = { readonly index: number | null; readonly fingerprint: string; readonly role?: Role };
