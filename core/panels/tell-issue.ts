import { cellAddress, columnName } from '../responses/address.ts';
import type { Column, Issue } from '../responses/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** What a sentence needs beyond the issue: the response tab's title and its columns. */
export type IssueSetting = {
  readonly language: Language;
  readonly source: string;
  readonly columns: readonly Column[];
};

const longest = 60;
const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value;

/** An issue as one sentence with its cell or column. What the issue itself carries wins; long cell texts are cut. */
export function tellIssue(issue: Issue, { language, source, columns }: IssueSetting): string {
  const { row, column } = issue;
  return say(language, `issue.${issue.code}`, {
    source,
    ...(row !== null && { row }),
    ...(column !== null && { columnName: columnName(column) }),
    ...(column !== null && { header: columns.find(({ index }) => index === column)?.header ?? '' }),
    ...(row !== null && column !== null && { cell: cellAddress(row, column) }),
    ...Object.fromEntries(Object.entries(issue.args).map(([name, value]) => [name, shortened(value)])),
  });
}
