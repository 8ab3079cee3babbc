import type { Table } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, mayScore } from './draft.ts';
import { type Figures, figuresOf, isFigured } from './read-figures.ts';

/** Rows that must have both, and rows outside the largest group: fewer may fall into place by accident. */
const needed = { rows: 30, others: 8 } as const;
const letters = /^[a-f][+-]?$/;
const mostGroups = 12;

/**
 * Whether a column of words only names what a figure lies between ("Promoter" from 9, "B" from 80): every figure has one
 * word, and the words follow each other along the figures. As many words as figures name a code, unless they are grades.
 */
function follows(words: Candidate, { at }: Figures, table: Table, from: number): boolean {
  const wordOf = new Map<number, string>();
  const rows = new Map<string, number>();
  for (let row = from; row < table.length; row++) {
    const value = at(row);
    const word = foldText(String(table[row]?.[words.evidence.index] ?? ''));
    if (value === null || word === '') continue;
    if ((wordOf.get(value) ?? word) !== word) return false;
    wordOf.set(value, word);
    rows.set(word, (rows.get(word) ?? 0) + 1);
  }
  const along = [...wordOf].sort(([a], [b]) => a - b).map(([, word]) => word);
  const changes = along.filter((word, place) => word !== along[place - 1]).length;
  const counts = [...rows.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isNamed = along.length > rows.size || [...rows.keys()].every((word) => letters.test(word));
  return (
    rows.size >= 2 &&
    changes === rows.size &&
    isNamed &&
    all >= needed.rows &&
    all - Math.max(...counts) >= needed.others
  );
}

/** A category is derived; words that would be scored are asked about, because people may have chosen them. */
function followerDraft({ draft }: Candidate): Draft {
  return draft.use === 'no'
    ? { ...draft, type: 'derived', confidence: 0.85 }
    : { ...draft, use: 'ask', confidence: 0.5 };
}

/** Words that repeat a rating or a total, as "NPS category" and a grade do, are neither groups nor ratings of their own. */
export function withoutFollowers(candidates: readonly Candidate[], table: Table, from: number): readonly Candidate[] {
  const figures = candidates
    .filter((one) => isFigured(one) && one.draft.type !== 'number')
    .map((one) => figuresOf(one, table));
  return candidates.map((one) => {
    const { draft, evidence } = one;
    const { distinct, words } = evidence.profile;
    const isWorded = draft.type === 'category' ? draft.use === 'no' : draft.type === 'textLikert' && mayScore(draft);
    if (!isWorded || words.size === 0 || distinct > mostGroups) return one;
    return figures.some((figure) => follows(one, figure, table, from)) ? { ...one, draft: followerDraft(one) } : one;
  });
}
