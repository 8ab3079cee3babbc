import type { CountedWord, FoldedSet } from './match-labels.ts';

const sameShape = (a: FoldedSet, b: FoldedSet) =>
  a.set.topic === b.set.topic && a.set.levels.length === b.set.levels.length;

const joinSets = (a: FoldedSet, b: FoldedSet): FoldedSet => ({
  set: { ...a.set, levels: a.set.levels.map((level, step) => [...level, ...(b.set.levels[step] ?? [])]) },
  known: new Map([...b.known, ...a.known]),
  language: null,
  parts: [a.known, b.known],
});

/**
 * Lists of one topic and length in two languages as one, for a form that was sent out in both. Only pairs of which each
 * list knows a word of the column that the other does not: all pairs of nine languages would be thousands.
 */
export function joinedFor(words: readonly CountedWord[], sets: readonly FoldedSet[]): readonly FoldedSet[] {
  const found = sets.flatMap((set) => {
    const known = words.filter(({ word, key, halves }) => [word, key, ...halves].some((one) => set.known.has(one)));
    return known.length === 0 ? [] : [{ set, known }];
  });
  type Found = (typeof found)[number];
  const adds = (one: Found, other: Found) =>
    one.known.some((word) => word.halves.length > 0 || !other.known.includes(word));
  return found.flatMap((one, place) =>
    found
      .slice(place + 1)
      .filter(({ set }) => set.language !== one.set.language && sameShape(set, one.set))
      .filter((other) => adds(one, other) && adds(other, one))
      .map((other) => joinSets(one.set, other.set)),
  );
}
