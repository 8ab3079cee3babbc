import type { RowFilter } from '../panels/block.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { ownMark, type TabPlace } from './book.ts';
import type { Drawing } from './drawing.ts';
import { layOut } from './layout.ts';
import type { FilterCondition, SheetsRequest } from './request.ts';

type ColumnFilter = Exclude<RowFilter, { all: true }>;

/** A filter view of ours on the Grades tab. */
export type FilterView = { readonly id: number; readonly filter: ColumnFilter };

/** The Grades tab as its filter views see it. */
export type FilteredGrades = {
  /** Ids and headers of our columns, in order from column A. */
  readonly ids: readonly string[];
  readonly headers: readonly string[];
  /** With the header. */
  readonly rowCount: number;
};

const firstId = 770_200_001;
const idCount = 90_000;
const longestTitle = 120;

const wanted = (filter: ColumnFilter): string | null => ('is' in filter ? filter.is : null);
const digestOf = (filter: ColumnFilter): string => rowDigest([filter.column, wanted(filter)]);

/** Whether two filters show the same rows. */
export const isSameFilter = (one: ColumnFilter, other: ColumnFilter): boolean =>
  one.column === other.column && wanted(one) === wanted(other);

/**
 * Every filter of Grades that a link of the drawings names, once, with the id of its filter view. The id follows from
 * the filter, so that a link somebody kept shows the same rows after the next drawing.
 * @param place of Grades
 */
export function filterViews(drawings: readonly Drawing[], { takenIds }: TabPlace): readonly FilterView[] {
  const views: FilterView[] = [];
  for (const { cells } of drawings.flatMap((drawing) => layOut(drawing).rows))
    for (const cell of cells) {
      const filter = cell?.link && 'rows' in cell.link ? cell.link.rows : null;
      if (!filter || 'all' in filter || views.some((view) => isSameFilter(view.filter, filter))) continue;
      // The last four signs of base 36: 0 to 1,679,615.
      let id = firstId + (Number.parseInt(digestOf(filter).slice(-4), 36) % idCount);
      while (takenIds.includes(id) || views.some((view) => view.id === id)) id += 1;
      views.push({ id, filter });
    }
  return views;
}

/** What a person typed may be a formula, a number or a date to Sheets: as a quoted text in a formula it stays that text. */
function conditionOf(filter: ColumnFilter): FilterCondition {
  if (!('is' in filter)) return { type: 'NOT_BLANK' };
  const { is } = filter;
  const isPlain = /^\p{L}\P{N}*$/u.test(is);
  return { type: 'TEXT_EQ', values: [{ userEnteredValue: isPlain ? is : `="${is.replace(/"/g, '""')}"` }] };
}

/**
 * Our filter views of Grades brought up to date: added, changed in place, or deleted when no link needs them. Those of
 * people stay. Ids are never freed and taken again within the list.
 */
export function renderFilterViews(
  views: readonly FilterView[],
  grades: FilteredGrades,
  { place, language }: { readonly place: TabPlace; readonly language: Language },
): readonly SheetsRequest[] {
  const { sheetId, filterViewIds } = place;
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: Math.max(place.rowCount, grades.rowCount),
    startColumnIndex: 0,
    endColumnIndex: grades.ids.length,
  };
  const titles = new Set<string>();
  const titleOf = (filter: ColumnFilter, columnIndex: number): string => {
    const column = (grades.headers[columnIndex] ?? '').replace(/\s+/g, ' ');
    const is = wanted(filter);
    const named = is === null ? say(language, 'grades.filled', { column }) : `${column} = ${is.replace(/\s+/g, ' ')}`;
    const title = ownMark + named.slice(0, longestTitle);
    let free = title;
    for (let number = 2; titles.has(free); number += 1) free = `${title} (${number})`;
    titles.add(free);
    return free;
  };
  const surplus = filterViewIds.filter((id) => !views.some((view) => view.id === id));
  return [
    ...surplus.map((filterId) => ({ deleteFilterView: { filterId } })),
    ...views.map(({ id, filter }): SheetsRequest => {
      const columnIndex = grades.ids.indexOf(filter.column);
      if (columnIndex < 0) throw new Error(`no column of Grades: ${filter.column}`);
      const filterSpecs = [{ columnIndex, filterCriteria: { condition: conditionOf(filter) } }];
      const view = { filterViewId: id, title: titleOf(filter, columnIndex), range, filterSpecs };
      return filterViewIds.includes(id)
        ? { updateFilterView: { filter: view, fields: 'title,range,filterSpecs' } }
        : { addFilterView: { filter: view } };
    }),
  ];
}
