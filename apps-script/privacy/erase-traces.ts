import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { languageOf } from '../../core/text/language.ts';
import { markDirty } from '../book/dirty.ts';
import { placeTabs } from '../book/place-tabs.ts';
import { edgesOf } from '../grading/read-sheets.ts';
import { logLine } from '../log/log-line.ts';
import { rememberErased } from './erased-rows.ts';
import type { FoundRows, Traces } from './find-traces.ts';
import { scrubHistory } from './scrub-history.ts';

/** Deletes rows of a tab, the last first, so that no number moves before its turn. */
const deleteRows = ({ tab: { sheetId }, rows }: FoundRows): readonly SheetsRequest[] =>
  [...rows]
    .sort((a, b) => b - a)
    .map((row) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS' as const, startIndex: row, endIndex: row + 1 } },
    }));

/** Who is erased, when, and what the digests are made with. */
export type Erasing = {
  readonly who: string;
  readonly salt: string;
  /** Local ISO text, and milliseconds. */
  readonly at: string;
  readonly now: number;
};

/** What takes somebody out of all sets of our tabs, to be applied whole; every dashboard concerned is marked as old. */
export function eraseTraces(
  [first, ...others]: readonly Traces[],
  { who, salt, at, now }: Erasing,
): readonly SheetsRequest[] {
  if (!first) return [];
  const all = [first, ...others];
  const posts = all.flatMap((one) => one.posts);
  const rows = all.reduce((sum, one) => sum + one.responses.length, 0);
  const placed = all.map((traces) => {
    const { book, read } = traces;
    return { traces, places: placeTabs(book, edgesOf(read.ours), languageOf(book.locale)).places };
  });
  const [{ places: firstPlaces } = {}] = placed;
  const remembered = firstPlaces
    ? rememberErased(firstPlaces.erased, first.read.ours.erased ?? [], { who, posts, salt, at })
    : [];
  return [
    ...remembered,
    ...placed.flatMap(({ traces: { book, read, ours, names }, places }) => [
      ...ours.flatMap(deleteRows),
      ...scrubHistory(places, read.record, names, who),
      ...markDirty(book, now),
    ]),
    ...logLine(first.book, { at, what: 'erase', outcome: 'done', rows }),
  ];
}
