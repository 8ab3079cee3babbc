import { issue } from '../responses/issue.ts';
import type { ColumnMap, DateOrder, Earlier, Issue, Table } from '../responses/schema.ts';
import { firstAnswerRow, hasSecondHeader } from '../responses/second-header.ts';
import { dateOrderOf } from '../responses/timestamps.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { columnIssues, sameNames } from './column-issues.ts';
import { draftColumns } from './drafts.ts';
import { fingerprints } from './fingerprint.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { proposeColumns } from './propose-columns.ts';
import { refusalsOf } from './refusals.ts';

/** The written cells of a column between two rows. */
const textsIn = (table: Table, column: number, from: number, to: number): readonly string[] =>
  table.slice(from, to).flatMap((row) => {
    const cell = row[column];
    return typeof cell === 'string' ? [cell] : [];
  });

/** Rows that nearly always settle day and month; only if they do not is the whole column read. */
const firstDates = 2000;

const dateOrderIn = (table: Table, column: number, from: number): DateOrder =>
  dateOrderOf(textsIn(table, column, from, from + firstDates)) ??
  dateOrderOf(textsIn(table, column, from, table.length));

const secondHeaders = (from: number): readonly Issue[] =>
  Array.from({ length: from - 1 }, (_, place) => issue('secondHeader', { row: place + 2 }, null, place + 2));

/** A sheet that nobody has graded before. */
export const firstTime: Earlier = { confirmed: [], known: [] };

/**
 * Proposes what each column of a response tab is and does, and how sure that is. What a person confirmed is found by
 * fingerprint wherever the column now stands, and wins whole. Rules, not examples: no sheet is known by its words.
 * `refusals` says why nothing can be graded; `columns` are there even then.
 */
export function mapColumns(table: Table, standard: Standard, earlier: Earlier): ColumnMap {
  const headerRows = hasSecondHeader(table) ? 2 : 1;
  const from = firstAnswerRow(table, headerRows);
  const { columns: evidence, long } = gatherEvidence(table, standard, headerRows);
  const { candidates, reading } = draftColumns(table, evidence, standard, headerRows);
  const names = fingerprints(evidence.map(({ header }) => header));
  const proposed = proposeColumns(candidates, names, standard, earlier, (column) => dateOrderIn(table, column, from));
  const twice = new Set(sameNames(proposed).flat());
  const columns = proposed.map((column) =>
    // Which of the two was confirmed cannot be told any more: all that would be used are asked.
    twice.has(column) && column.role !== 'none'
      ? { ...column, needsConfirmation: true, asks: 'same' as const, confirmed: false }
      : column,
  );
  return {
    layout: reading.layout,
    headerRows,
    columns,
    ...(reading.counted && { counted: reading.counted }),
    issues: [...secondHeaders(from), ...columnIssues(columns, candidates, standard, earlier.confirmed)],
    refusals: refusalsOf({ table, columns, candidates, reading, from, long, standard }),
  };
}
