import { toldIssues } from '../../core/log/line.ts';
import type { LogEntry } from '../../core/log/schema.ts';
import { columnName } from '../../core/responses/address.ts';
import type { Issue } from '../../core/responses/schema.ts';
import { logLine } from '../log/log-line.ts';
import type { DrawInput } from './draw.ts';
import type { DrawMore } from './draw-more.ts';

/** What an issue is about: a cell, a column, or ('') the whole tab. */
function placeOf({ row, column }: Issue): string {
  if (row === null) return column === null ? '' : columnName(column);
  return `${columnName(column ?? 0)}${row}`;
}

function outcomeOf({ result: { counts, figures } }: DrawInput): LogEntry['outcome'] {
  if (counts) return counts.figures.n > 0 ? 'counted' : 'insufficient';
  return figures.index.n > 0 ? 'graded' : 'insufficient';
}

/** A line on the Log tab for this run: issues by code and place, never by what stands in the cell. */
export const drawLog: DrawMore = (input, { book, places, what }) => {
  const { result, source, now } = input;
  const { rubric, graded, counts, issues } = result;
  const requests = logLine(
    book,
    {
      at: now,
      what,
      sourceId: source.sheetId,
      standard: rubric.stamp,
      rows: counts?.figures.n ?? graded.length,
      outcome: outcomeOf(input),
      issues: issues.slice(0, toldIssues).map((issue) => ({ code: issue.code, place: placeOf(issue) })),
      issueCount: issues.length,
    },
    places.log,
  );
  return { requests, notices: [] };
};
