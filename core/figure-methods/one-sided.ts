/** The one-sided p values of a t or z test: that the true difference is below 0, or above it. */
export function oneSided(statistic: number, p: number): { readonly pLess: number; readonly pGreater: number } {
  const [near, far] = [1 - p / 2, p / 2];
  return statistic < 0 ? { pLess: far, pGreater: near } : { pLess: near, pGreater: far };
}
