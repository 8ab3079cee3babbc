/**
 * Coverage: which of the customers that should be heard were heard.
 * In words: distinct eligible customers among those surveyed / eligible customers. A customer who answered twice counts
 * once; one who is not eligible counts nowhere, and blanks ('') are nobody. `outside`: distinct surveyed customers that
 * are not eligible. `null` without an eligible customer. Source: seed system S6. Example: surveyed A, A, B, X of A, B,
 * C, D → 2 of 4, 1 outside.
 */
export function coverage(
  surveyed: readonly string[],
  eligible: readonly string[],
): { readonly hits: number; readonly n: number; readonly outside: number } | null {
  const wanted = new Set(eligible.filter((id) => id !== ''));
  if (wanted.size === 0) return null;
  const heard = new Set(surveyed.filter((id) => id !== ''));
  const hits = [...heard].filter((id) => wanted.has(id)).length;
  return { hits, n: wanted.size, outside: heard.size - hits };
}
