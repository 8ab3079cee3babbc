/** The sum of counts; 0 of none. */
export function sum(counts: Iterable<number>): number {
  let all = 0;
  for (const one of counts) all += one;
  return all;
}

/** Several counts of the same kind of thing as one. */
export function addUp<Key>(counts: Iterable<ReadonlyMap<Key, number>>): Map<Key, number> {
  const all = new Map<Key, number>();
  for (const one of counts) for (const [key, count] of one) all.set(key, (all.get(key) ?? 0) + count);
  return all;
}
