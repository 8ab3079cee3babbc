import { type Answers, completeRows } from './complete-rows.ts';
import { averageRanks } from './ranks.ts';

/** Pairs within groups of equal values: those that cannot be ordered. */
function tiedPairs(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Pairs in the same order less pairs in the opposite one: rising through x, each y is set against those seen before. */
function ordered(x: readonly number[], y: readonly number[]): number {
  // How many y of up to each place were seen, as a tree of part sums (Fenwick 1994).
  const places = averageRanks(y).map(Math.ceil);
  const tree = new Array<number>(y.length + 1).fill(0);
  const seenUpTo = (place: number) => {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) sum += tree[at] ?? 0;
    return sum;
  };
  const add = (place: number) => {
    for (let at = place; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  };
  const rising = [...x.keys()].sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  let balance = 0;
  for (let from = 0; from < rising.length; ) {
    let to = from;
    for (; to < rising.length && x[rising[to] ?? 0] === x[rising[from] ?? 0]; to++) {
      const place = places[rising[to] ?? 0] ?? 0;
      balance += seenUpTo(place - 1) - (from - seenUpTo(place));
    }
    for (const at of rising.slice(from, to)) add(places[at] ?? 0);
    from = to;
  }
  return balance;
}

/**
 * Kendall's tau-b: of all pairs of respondents, how many more put both questions in the same order than in the opposite one.
 * In words: pairs in the same order less pairs in the opposite one, divided by the root of the pairs that differ on the
 * first question times those that differ on the second. −1..1; `null` when one question has the same answer throughout.
 * Source: Kendall (1945), Biometrika 33, 239–251; R `cor(method = 'kendall')`. Example: `attitude`, rating and complaints → .6549712082.
 */
export function kendallTauB(x: Answers, y: Answers): number | null {
  const [left = [], right = []] = completeRows([x, y]);
  const pairs = (left.length * (left.length - 1)) / 2;
  const differX = pairs - tiedPairs(left);
  const differY = pairs - tiedPairs(right);
  return differX && differY ? ordered(left, right) / (Math.sqrt(differX) * Math.sqrt(differY)) : null;
}
