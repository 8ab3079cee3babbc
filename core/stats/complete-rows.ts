/** The answers to one question, respondent by respondent; `null`: not answered. */
export type Answers = readonly (number | null)[];

/**
 * Complete rows: the columns with only those respondents who answered all of them.
 * In words: a row with a blank in any column leaves every column; columns beyond the shortest are cut to it.
 * Source: listwise deletion, R `na.omit`. Example: [1, 2, null] and [4, null, 6] → [1] and [4].
 */
export function completeRows(columns: readonly Answers[]): readonly (readonly number[])[] {
  const rows = columns.length === 0 ? 0 : Math.min(...columns.map(({ length }) => length));
  const complete: number[] = [];
  for (let row = 0; row < rows; row++) if (isComplete(columns, row)) complete.push(row);
  const hasAll = complete.length === rows && columns.every(({ length }) => length === rows);
  if (hasAll) return columns as readonly (readonly number[])[];
  return columns.map((column) => complete.map((row) => column[row] ?? 0));
}

function isComplete(columns: readonly Answers[], row: number): boolean {
  for (const column of columns) if (typeof column[row] !== 'number') return false;
  return true;
}
