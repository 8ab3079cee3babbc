import type { Table } from '../responses/schema.ts';
import { answerReader } from '../scales/answer.ts';
import { type Draft, sureFrom } from './draft.ts';

/** Rows that must agree before one column counts as the other written in words. */
const enough = 5;

/** True when the words of one column are the levels of the other's numbers in every row that has both. */
function saysTheSame(
  table: Table,
  from: number,
  [words, wordDraft]: readonly [number, Draft],
  number: number,
): boolean {
  if (wordDraft.scale === null) return false;
  const read = answerReader(wordDraft.scale, 'positive', []);
  const seen = new Set<number>();
  let rows = 0;
  for (let row = from; row < table.length; row++) {
    const answer = read(table[row]?.[words] ?? null);
    const value = table[row]?.[number];
    if (answer.kind !== 'value' || value === '' || value === null || value === undefined) continue;
    if (Number(value) !== answer.value) return false;
    rows += 1;
    seen.add(answer.value);
  }
  return rows >= enough && seen.size >= 2;
}

/**
 * A rating and its label in a column of its own are one answer: the words become a derived column, and they tell the
 * true ends of the numbers.
 */
export function withoutTwins(drafts: readonly Draft[], table: Table, from: number): readonly Draft[] {
  const found = [...drafts];
  const places = (type: Draft['type']) =>
    [...drafts.entries()].filter(([, draft]) => draft.type === type && draft.use !== 'no');
  for (const [words, draft] of places('textLikert')) {
    const twin = places('rating').find(([number]) => saysTheSame(table, from, [words, draft], number));
    if (twin === undefined || draft.scale?.kind !== 'labelled') continue;
    const [number, rating] = twin;
    const isSure = draft.confidence >= sureFrom;
    found[words] = { ...draft, type: 'derived', use: 'no', scale: null, issues: [] };
    found[number] = {
      ...rating,
      use: isSure ? draft.use : rating.use,
      scale: { kind: 'numeric', min: 1, max: draft.scale.levels.length },
      confidence: isSure ? 0.9 : rating.confidence,
    };
  }
  return found;
}
