import { fingerprints } from '../../core/columns/fingerprint.ts';
import { withNames } from '../../core/counted/join-segments.ts';
import { parseResponses } from '../../core/responses/parse.ts';
import type { Cell, Table } from '../../core/responses/schema.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import { fitRubric } from '../../core/scoring/rubric.ts';
import type { GradedResponse, Rubric } from '../../core/scoring/schema.ts';
import { tableOf } from '../book/cells.ts';
import type { RunRecord } from './record.ts';

type Row = readonly Cell[];

/** One response as the rules of the last grading see it now. `table` holds it at its row, all others blank. */
export type OneRow = { readonly graded: GradedResponse; readonly rubric: Rubric; readonly table: Table };

/**
 * Grades one row of the response tab by what the last grading knew of its columns, without reading the others. `null`
 * when the row is blank or a header, when the sheet holds counts, or when the headers are others now, so that only a
 * whole grading can tell.
 * @param row as the sheet counts, header = 1
 */
export function gradeOneRow(record: RunRecord, header: Row, cells: Row, row: number): OneRow | null {
  const { columns, headerRows, dates, standard, grades } = record;
  if (grades.rowCount === 0) return null;
  const names = fingerprints(header.map((cell) => String(cell ?? '')));
  const isSame = columns.every(({ index, fingerprint }) => (names[index] ?? '') === fingerprint);
  if (!isSame || names.length > columns.length || row <= headerRows) return null;
  const table: Cell[][] = Array.from({ length: row - 1 }, () => []);
  table[0] = header.slice();
  table.push(cells.slice());
  const dated = tableOf(table, dates);
  const { responses } = parseResponses(dated, {
    layout: 'respondent-rows',
    headerRows,
    columns,
    issues: [],
    refusals: [],
  });
  const [response] = responses;
  if (!response) return null;
  const rubric = fitRubric(standard, columns);
  const options = (record.optionNames ?? []).map((pairs) => new Map(pairs));
  return { graded: withNames(gradeResponse(response, rubric), options), rubric, table: dated };
}
