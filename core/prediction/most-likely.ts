/** The class with the largest probability; of equal ones the lower. Example: .2, .4, .4 → 1. */
export const mostLikely = (probabilities: readonly number[]): number =>
  probabilities.reduce((best, one, at) => (one > (probabilities[best] ?? 0) ? at : best), 0);
