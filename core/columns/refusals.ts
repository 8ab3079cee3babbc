import { isBlankRow } from '../responses/blank.ts';
import { issue } from '../responses/issue.ts';
import type { Column, Issue, Table } from '../responses/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Candidate } from './candidate.ts';
import { mayScore } from './draft.ts';
import type { LayoutReading } from './layout.ts';
import type { LongCell } from './profile.ts';

type Sheet = {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly candidates: readonly Candidate[];
  readonly reading: LayoutReading;
  readonly from: number;
  readonly long: LongCell | null;
  readonly standard: Standard;
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

/** Why no response has a kind of evidence, where it gives the grade; a score alone gives none. */
function withoutKinds({ columns }: Sheet): readonly Issue[] {
  const kinds = columns.filter(({ role }) => role === 'evidence');
  if (kinds.some(({ needsConfirmation }) => !needsConfirmation)) return [];
  if (kinds.length > 0) return [issue('onlyUnconfirmed', { columns: headersOf(kinds) })];
  return [issue('noKinds')];
}

/** Why the sheet cannot be graded: the first reason that holds; empty when it can, or when it holds counts. */
export function refusalsOf(sheet: Sheet): readonly Issue[] {
  const { table, reading, from, long } = sheet;
  if (table.every(isBlankRow)) return [issue('emptySheet')];
  if (long !== null) return [issue('cellTooLong', { length: long.length }, long.column, long.row)];
  if (table.length <= from) return [issue('headerOnly')];
  if (table.slice(from).every(isBlankRow)) return [issue('allBlank')];
  if (reading.counted) return [];
  if (reading.problem) return [issue(reading.problem)];
  if (reading.layout === 'complaint-rows') return [issue('complaintRows')];
  return sheet.standard.evidence ? withoutKinds(sheet) : withoutItems(sheet);
}
