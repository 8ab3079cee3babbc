/**
 * Average ranks: the place of each value from the smallest, 1, to the largest; equal values share the mean of their places.
 * In words: the values below it, plus half of one more than those equal to it. Same order as the input; empty for none.
 * Source: Kendall (1945), Biometrika 33, 239–251; R `rank`. Example: 10, 20, 20, 5 → 2, 3.5, 3.5, 1.
 */
export function averageRanks(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { at } of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
