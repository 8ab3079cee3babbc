/**
 * The logarithm of a share, with `smoothing` answers added to each of `options` (Laplace). Nothing at all to share
 * from: as likely as nothing.
 */
export function logShare(count: number, whole: number, options: number, smoothing: number): number {
  const all = whole + smoothing * options;
  return all > 0 ? Math.log((count + smoothing) / all) : Number.NEGATIVE_INFINITY;
}

/** The logarithm of each class's share of the rows; without rows and without smoothing all alike. */
export function logClassShares(counts: readonly number[], smoothing: number): readonly number[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) =>
    n + smoothing > 0 ? logShare(count, n, counts.length, smoothing) : -Math.log(counts.length),
  );
}

/**
 * Logarithms of what probabilities are proportional to, as probabilities that add up to 1. `null`: none of the classes
 * is possible.
 */
export function fromLogs(logs: readonly number[]): readonly number[] | null {
  const top = Math.max(...logs);
  if (!Number.isFinite(top)) return null;
  const sizes = logs.map((log) => Math.exp(log - top));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => size / sum);
}
