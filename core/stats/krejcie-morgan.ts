/**
 * Krejcie and Morgan's sample size: how many of a known number of customers to survey, as in their printed table.
 * In words: χ²·N·p(1 − p) / (error²·(N − 1) + χ²·p(1 − p)) with χ² = 3.841. Not rounded; the table rounds to the nearest
 * whole number. `null` for an empty population. Source: Krejcie & Morgan (1970), Educ. Psychol. Meas. 30, 607–610.
 * Example: 1,000 → 277.71, so 278.
 */
export function krejcieMorgan(population: number, error = 0.05, share = 0.5, chiSquare = 3.841): number | null {
  if (population <= 0 || !(error > 0)) return null;
  const spread = chiSquare * share * (1 - share);
  return (spread * population) / (error ** 2 * (population - 1) + spread);
}
