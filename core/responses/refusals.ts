import { isBlankRow } from './blank.ts';
import { mayScore } from './draft.ts';
import { issue } from './issue.ts';
import type { LongCell } from './profile.ts';
import type { Candidate } from './roles.ts';
import type { Column, Issue, Layout, Table } from './schema.ts';

type Sheet = {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly candidates: readonly Candidate[];
  readonly layout: Layout;
  readonly from: number;
  readonly long: LongCell | null;
};

const headersOf = (columns: readonly Column[]) =>
  columns.map(({ header }) => header.replace(/\s+/g, ' ').trim()).join('; ');

/** Why no column can be scored: ratings wait for a person's yes or for a dimension of the standard; or there are none. */
function withoutItems({ columns, candidates }: Sheet): readonly Issue[] {
  if (columns.some(({ role, needsConfirmation }) => role === 'item' && !needsConfirmation)) return [];
  const asked = columns.filter(({ role }) => role === 'item');
  const unplaced = candidates.flatMap(({ draft }, place) => (mayScore(draft) ? (columns[place] ?? []) : []));
  const open = asked.length > 0 ? asked : unplaced.filter(({ confirmed }) => !confirmed);
  return [open.length > 0 ? issue('onlyUnconfirmed', { columns: headersOf(open) }) : issue('noRating')];
}

/** Why the sheet cannot be graded: the first reason that holds; empty when it can. */
export function refusalsOf(sheet: Sheet): readonly Issue[] {
  const { table, layout, from, long } = sheet;
  if (table.every(isBlankRow)) return [issue('emptySheet')];
  if (long !== null) return [issue('cellTooLong', { length: long.length }, long.column, long.row)];
  if (table.length <= from) return [issue('headerOnly')];
  if (table.slice(from).every(isBlankRow)) return [issue('allBlank')];
  if (!layout.startsWith('respondent-rows')) return [issue('notRespondentRows', { layout })];
  return withoutItems(sheet);
}
