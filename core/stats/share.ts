/** How many of how many: `hits` of `n` answers, 0 ≤ hits ≤ n. */
export type Share = { readonly hits: number; readonly n: number };
