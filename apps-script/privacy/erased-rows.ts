import type { TabPlace } from '../../core/dashboard/book.ts';
import { growGrid } from '../../core/dashboard/grow-grid.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { digestsWith, type ErasedKind, readErased } from '../../core/privacy/erased.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { opened, opening } from '../grading/draw-tabs.ts';

/** What is remembered of an erased customer: who it was and which feedback came of them, as digests. */
type Remembered = {
  readonly who: string;
  readonly posts: readonly string[];
  readonly salt: string;
  readonly at: string;
};

/** Adds the digests that the hidden tab does not hold yet. */
export function rememberErased(
  place: TabPlace,
  rows: readonly (readonly Cell[])[],
  { who, posts, salt, at }: Remembered,
): readonly SheetsRequest[] {
  const known = readErased(rows);
  const digest = digestsWith(salt);
  const digests: readonly (readonly [ErasedKind, string])[] = [
    ['who', digest('who', who)],
    ...posts.map((id) => ['post', digest('post', id)] as const),
  ];
  const added = digests.filter(([kind, one]) => !(kind === 'who' ? known.who : known.posts).has(one));
  if (added.length === 0) return [];
  const from = rows.length;
  const end = from + added.length;
  const range = {
    sheetId: place.sheetId,
    ...{ startRowIndex: from, endRowIndex: end, startColumnIndex: 0, endColumnIndex: 3 },
  };
  const cells = added.map((one) => ({
    values: [...one, at].map((stringValue) => ({ userEnteredValue: { stringValue } })),
  }));
  return [
    ...opening(place),
    ...growGrid(opened(place), { rows: end, columns: 3 }),
    { updateCells: { range, rows: cells, fields: 'userEnteredValue' } },
  ];
}
