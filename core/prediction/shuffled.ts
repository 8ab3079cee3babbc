/** The places of a list in an order of chance (Fisher–Yates); `random` gives numbers 0 ≤ x < 1. */
export function shuffled(places: readonly number[], random: () => number): readonly number[] {
  const order = places.slice();
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
