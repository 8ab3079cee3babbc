import type { FoundEntries } from '../../core/counted/left-out.ts';
import type { PlacedEntry } from '../../core/counted/schema.ts';
import type { AskedPlace } from '../../core/overrides-tab/asked-places.ts';
import type { Settled } from '../../core/overrides-tab/describe.ts';
import type { IssueCode } from '../../core/responses/codes.ts';
import { issue } from '../../core/responses/issue.ts';
import type { Issue } from '../../core/responses/schema.ts';

/** Where people say on the Overrides tab that entries of lost responses belong. */
export type Asked = { readonly places: readonly AskedPlace[]; readonly tab: string };

/** What was asked as far as it can be understood. */
export const placedBy = ({ places }: Asked): readonly PlacedEntry[] =>
  places.flatMap(({ id, row }) => (row === undefined ? [] : [{ id, row }]));

/**
 * What came of it: entries that are settled now, and the cells of rows that hold no response or have an entry of their
 * own. What was said of a response that is there again means nothing.
 */
export function checkPlaces(
  { places, tab }: Asked,
  { names, gone, entries }: Pick<FoundEntries, 'names' | 'gone' | 'entries'>,
): { readonly settled: readonly Settled[]; readonly issues: readonly Issue[] } {
  if (places.length === 0) return { settled: [], issues: [] };
  const isThere = new Set(names.map(({ id }) => id));
  const rows = new Set(names.map(({ row }) => row));
  const isGone = new Set(gone.map(({ id }) => id));
  const settled: Settled[] = [];
  const issues: Issue[] = [];
  const refuse = (code: IssueCode, { cell: place, typed: value }: AskedPlace) =>
    issues.push(issue(code, { tab, place, value }));
  for (const one of places.filter(({ id }) => !isThere.has(id))) {
    const { id, row } = one;
    if (row === null) settled.push({ id, row });
    else if (row === undefined || !rows.has(row)) refuse('placedNoRow', one);
    else if (isGone.has(id) || !entries.has(row)) refuse('placedTaken', one);
    else settled.push({ id, row });
  }
  return { settled, issues };
}
