import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import type { Book, TabReading } from '../book/workbook.ts';
import type { OneRow } from '../grading/one-row.ts';
import type { RunRecord } from '../grading/record.ts';

/** A response that was graded alone, and its id. */
export type SubmittedRow = { readonly id: string; readonly one: OneRow };

/** What is to be read of the Actions tab before cases of single responses are opened; nothing where there is no such tab. */
export const caseReadings = (_book: Book): readonly TabReading[] => [];

/**
 * The requests that open the cases of single responses at once, each case that is not there yet.
 * @param read what `caseReadings` asked for
 */
export const openCases = (
  _book: Book,
  _record: RunRecord,
  _rows: readonly SubmittedRow[],
  _read: readonly (readonly (readonly Cell[])[])[],
): readonly SheetsRequest[] => [];
