import type { Language } from '../text/schema.ts';
import { type FilterView, isSameFilter } from './filter-views.ts';
import type { LaidCell } from './laid.ts';

/** What a tab is drawn among: the language, and the tabs and filter views that its links lead to. */
export type Setting = {
  readonly language: Language;
  readonly responseSheetId: number;
  readonly gradesSheetId: number;
  /** Of the Grades tab, one for each filter that a link of the drawing names. */
  readonly views: readonly FilterView[];
};

/** The address of a link within the workbook: a row of the response tab, a filter view of Grades, or all of Grades. */
export function uriOf(link: NonNullable<LaidCell['link']>, { responseSheetId, gradesSheetId, views }: Setting): string {
  if ('row' in link) return `#gid=${responseSheetId}&range=${link.row}:${link.row}`;
  const { rows } = link;
  if ('all' in rows) return `#gid=${gradesSheetId}`;
  const view = views.find(({ filter }) => isSameFilter(filter, rows));
  if (!view) throw new Error(`no filter view for ${JSON.stringify(rows)}`);
  return `#gid=${gradesSheetId}&fvid=${view.id}`;
}
