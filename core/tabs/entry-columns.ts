import type { Language } from '../text/schema.ts';
import { sayAll } from './check-headers.ts';

/** Columns that people fill in beside each response, side by side: tick, override, reason. */
export const entryColumns = 3;

/**
 * Place of the first of them among our columns of Grades, by the headers that were written; `null`: an earlier version
 * wrote them, or nothing did.
 */
export function entryPlace(writtenHeaders: readonly string[]): number | null {
  const [ticks, overrides] = [sayAll('grades.leftOut'), sayAll('grades.override')];
  const languages = Object.keys(ticks) as readonly Language[];
  // A column of the survey may be called the same: only ours stand side by side.
  const place = writtenHeaders.findIndex((header, at) =>
    languages.some((language) => header === ticks[language] && writtenHeaders[at + 1] === overrides[language]),
  );
  return place < 0 ? null : place;
}
