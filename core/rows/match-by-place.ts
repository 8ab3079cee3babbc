import { likeness } from './likeness.ts';
import { inRowOrder, join, type Matching, type Rows } from './matching.ts';

/** Rows of a gap are compared with those that stand at most so many places off: else a filled column costs minutes. */
const mostOff = 30;

/** Unmatched rows in their order, under the matched rows (places of before) on both sides of them. */
function gapsOf(
  rows: Rows,
  {
    anchorOf,
    isOpen,
  }: { readonly anchorOf: (place: number) => number | null; readonly isOpen: (place: number) => boolean },
): ReadonlyMap<string, readonly number[]> {
  const gaps = new Map<string, number[]>();
  let left = -1;
  let run: number[] = [];
  const close = (right: number) => {
    if (run.length > 0) gaps.set(`${left} ${right}`, run);
    run = [];
  };
  for (const place of inRowOrder(rows)) {
    const anchor = anchorOf(place);
    if (anchor === null) {
      if (isOpen(place)) run.push(place);
      continue;
    }
    close(anchor);
    left = anchor;
  }
  close(-1);
  return gaps;
}

/** The most alike one of some rows so far: its place, or `tied` when two are equally so. Filled in place, for speed. */
type Bests = { readonly scores: Float64Array; readonly places: Int32Array };
const tied = -1;
const startBests = (count: number): Bests => ({
  scores: new Float64Array(count),
  places: new Int32Array(count).fill(tied),
});

function weigh({ scores, places }: Bests, at: number, score: number, place: number): void {
  const best = scores[at] ?? 0;
  if (score === 0 || score < best) return;
  scores[at] = score;
  places[at] = score === best ? tied : place;
}

type Gap = { readonly earlier: readonly number[]; readonly now: readonly number[] };

/** Rows of a gap that are the most alike for each other and for no other. */
function likestOf(
  { earlier, now }: Gap,
  { before, now: rows }: Matching,
  who: readonly number[],
): readonly (readonly [number, number])[] {
  const cellsThen = earlier.map((place) => before[place]?.cells ?? '');
  const ofNow = startBests(now.length);
  const ofThen = startBests(earlier.length);
  now.forEach((place, at) => {
    const middle = Math.round((at * earlier.length) / now.length);
    const cells = rows[place]?.cells ?? '';
    for (let then = Math.max(0, middle - mostOff); then < Math.min(earlier.length, middle + mostOff + 1); then += 1) {
      const score = likeness([cellsThen[then] ?? '', cells], who);
      weigh(ofNow, at, score, then);
      weigh(ofThen, then, score, at);
    }
  });
  return now.flatMap((place, at) => {
    const then = ofNow.places[at] ?? tied;
    return then !== tied && ofThen.places[then] === at ? [[earlier[then] ?? 0, place] as const] : [];
  });
}

/**
 * Joins rows that stand between the same two matched rows, then and now, when more than half of their filled cells are
 * equal: the most alike first, and none where two are equally so.
 * @param who places of the signs that say who answered
 */
export function matchByPlace(matching: Matching, who: readonly number[]): void {
  const { before, now, toBefore, toNow, isBlocked } = matching;
  const gapsThen = gapsOf(before, {
    anchorOf: (place) => (toNow[place] === null ? null : place),
    isOpen: (place) => !isBlocked.before.has(place),
  });
  const gapsNow = gapsOf(now, {
    anchorOf: (place) => toBefore[place] ?? null,
    isOpen: (place) => !isBlocked.now.has(place),
  });
  for (const [between, run] of gapsNow) {
    let gap: Gap = { earlier: gapsThen.get(between) ?? [], now: run };
    while (gap.earlier.length > 0 && gap.now.length > 0) {
      const found = likestOf(gap, matching, who);
      if (found.length === 0) break;
      for (const [earlier, place] of found) join(matching, earlier, place);
      gap = {
        earlier: gap.earlier.filter((place) => toNow[place] === null),
        now: gap.now.filter((place) => toBefore[place] === null),
      };
    }
  }
}
