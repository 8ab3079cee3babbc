import type { Result } from '../state/state.ts';

type Issue = Result['issues'][number];
export type IssueGroup = Issue & {
  /** Unlike that of any other group. */
  readonly key: string;
  readonly times: number;
};

/** What an issue says, whatever the cell. */
const withoutCell = ({ message, place }: Issue): string =>
  place ? `${place.sheetId} ${message.replace(new RegExp(`(?<![A-Z\\d])${place.cell}(?!\\d)`, 'g'), '')}` : message;

/** Issues that say the same of several cells as one, the first of them, in the order they came. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const key = withoutCell(issue);
    const first = groups.get(key) ?? { ...issue, key, times: 0 };
    groups.set(key, { ...first, times: first.times + 1 });
  }
  return [...groups.values()];
}
