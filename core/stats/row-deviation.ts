import { centre } from './centre.ts';

/**
 * Row deviation (intra-individual response variability): how much one respondent's answers differ from each other.
 * In words: the standard deviation, n − 1, of the answers of a row. 0 and above, 0 = all alike; `null` for fewer than two
 * answers. Source: Dunn et al. (2018), Journal of Business and Psychology 33, 105–121; R `careless::irv`.
 * Example: 1, 2, 3, 4, 5, 1 → 1.6329931619.
 */
export function rowDeviation(row: readonly (number | null)[]): number | null {
  const answers = row.filter((answer) => answer !== null);
  if (answers.length < 2) return null;
  return Math.sqrt((centre(answers)?.squares ?? 0) / (answers.length - 1));
}
