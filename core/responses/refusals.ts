import type { LongCell } from './profile.ts';
import type { Candidate } from './roles.ts';
import type { Column, Issue, IssueCode, Layout, Table } from './schema.ts';

const refusal = (code: IssueCode, args: Issue['args'] = {}): Issue => ({ code, row: null, column: null, args });

const isBlankRow = (row: Table[number]) => row.every((cell) => cell === null || String(cell).trim() === '');

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
  const unplaced = columns.filter((_, place) => ['score', 'ask'].includes(candidates[place]?.draft.use ?? 'no'));
  const open = asked.length > 0 ? asked : unplaced.filter(({ confirmed }) => !confirmed);
  return [open.length > 0 ? refusal('onlyUnconfirmed', { columns: headersOf(open) }) : refusal('noRating')];
}

/** Why the sheet cannot be graded: the first reason that holds; empty when it can. */
export function refusalsOf(sheet: Sheet): readonly Issue[] {
  const { table, layout, from, long } = sheet;
  if (table.every(isBlankRow)) return [refusal('emptySheet')];
  if (long !== null)
    return [{ code: 'cellTooLong', row: long.row, column: long.column, args: { length: long.length } }];
  if (table.length <= from) return [refusal('headerOnly')];
  if (table.slice(from).every(isBlankRow)) return [refusal('allBlank')];
  if (!layout.startsWith('respondent-rows')) return [refusal('notRespondentRows', { layout })];
  return withoutItems(sheet);
}
