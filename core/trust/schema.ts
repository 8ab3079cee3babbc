import type { Column, Table } from '../responses/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';

/** What the checks look at: the responses that are compared with each other, and the cells that they came from. */
export type TrustInput = {
  /** Chosen or all; medians and shares are of these. */
  readonly graded: readonly GradedResponse[];
  readonly rubric: Rubric;
  readonly columns: readonly Column[];
  /** The header first; a response's cells are at its row less 1. Empty: checks that need cells find nothing. */
  readonly table: Table;
};

/** A response that a check stopped at. It stays in every figure: somebody has to look. `row` as the sheet counts. */
export type Flag = { readonly row: number; readonly isStrong: boolean };
