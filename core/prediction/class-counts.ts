/** How many rows are of each class. */
export function classCounts(classes: readonly number[], count: number): readonly number[] {
  const counts = Array.from({ length: count }, () => 0);
  for (const one of classes) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
