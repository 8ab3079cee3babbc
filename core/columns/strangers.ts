import type { Table } from '../responses/schema.ts';
import type { Candidate } from './candidate.ts';
import { isHinted, means } from './evidence.ts';
import { type Figures, figuresOf } from './read-figures.ts';

/** Rows from which a relation is told from chance, and how many are looked at. */
const rowsNeeded = 20;
const mostRows = 500;

/** Correlation (Pearson) of pairs, −1..1; 0 when either does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sums = { xy: 0, xx: 0, yy: 0 };
  for (const [x, y] of pairs) {
    sums.xy += (x - meanX) * (y - meanY);
    sums.xx += (x - meanX) ** 2;
    sums.yy += (y - meanY) ** 2;
  }
  return sums.xx === 0 || sums.yy === 0 ? 0 : sums.xy / Math.sqrt(sums.xx * sums.yy);
}

/** Whether two columns go up and down together more than chance would have it; `null`: too few rows to tell. */
function goTogether(one: Figures, other: Figures, table: Table, from: number): boolean | null {
  const pairs: (readonly [number, number])[] = [];
  for (let row = from; row < Math.min(table.length, from + mostRows); row++) {
    const [x, y] = [one.at(row), other.at(row)];
    if (x !== null && y !== null) pairs.push([x, y]);
  }
  if (pairs.length < rowsNeeded) return null;
  // A correlation of none has a standard error of one by the root of the rows; there are many pairs of columns.
  return correlation(pairs) >= Math.max(0.25, 3.5 / Math.sqrt(pairs.length));
}

const isScored = ({ draft }: Candidate) => draft.type === 'rating' && draft.use === 'score' && draft.scale !== null;

/** Whether a rating stands only on what its neighbours ask; a grid asks all its rows the same. */
const isOpaque = ({ evidence, draft }: Candidate) =>
  !isHinted(evidence) && evidence.run !== null && evidence.gridRow === null && draft.confidence <= 0.8;

/**
 * Numbers among ratings whose own header does not speak of a rating may be codes or counts ("Floor", "Visits", 1–5).
 * Ratings of one respondent go up and down together: a column that goes with none that is known to rate, nor with
 * one that does, is asked about. In few rows one that names what is rated ("Food") is believed.
 */
export function withoutStrangers(candidates: readonly Candidate[], table: Table, from: number): readonly Candidate[] {
  const scored = candidates.filter(isScored);
  const opaque = scored.filter(isOpaque).map((one) => figuresOf(one, table));
  if (opaque.length === 0) return candidates;
  const known = scored.filter((one) => !isOpaque(one)).map((one) => figuresOf(one, table));
  const strangers = new Set(opaque);
  // Whatever is found to belong may vouch for others.
  for (const friend of known)
    for (const one of strangers)
      if (goTogether(one, friend, table, from) ?? means(one.candidate.evidence, 'aspect')) {
        strangers.delete(one);
        known.push(one);
      }
  const asked = new Set([...strangers].map(({ candidate }) => candidate));
  return candidates.map((one) =>
    asked.has(one) ? { ...one, draft: { ...one.draft, use: 'ask', confidence: 0.5 } } : one,
  );
}
