import type { IssueCode } from './codes.ts';
import type { Issue } from './schema.ts';

/** An issue of a column, of a cell when `row` is given, of the whole sheet when neither is. */
export function issue(
  code: IssueCode,
  args: Issue['args'] = {},
  column: number | null = null,
  row: number | null = null,
): Issue {
  return { code, row, column, args };
}
