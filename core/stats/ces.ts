/**
 * How an effort question runs: agreement that it was easy (CES 2.0, more is better), or effort needed (CES 1.0, less is
 * better).
 */
export type EffortDirection = 'agreement' | 'effort';

/**
 * Customer effort score: how easy it was, as the mean answer and the share that found it easy.
 * In words: the mean of the answers; easy are those beyond the middle of the scale on its good side: 5–7 of 1–7 where
 * the question is "made it easy" (CES 2.0), 1–2 of 1–5 where it is the effort needed (CES 1.0). `null` without an
 * answer or for a scale without length.
 * Source: Dixon, Freeman & Toman (2010), Harvard Business Review, July (1.0); CEB (2013) (2.0). Example: 7, 6, 5, 4, 2
 * on 1–7 → mean 4.8, easy 3 of 5.
 */
export function ces(
  answers: readonly number[],
  { min = 1, max = 7, direction = 'agreement' as EffortDirection } = {},
): { readonly mean: number; readonly easy: number; readonly n: number } | null {
  const n = answers.length;
  if (n === 0 || !(max > min)) return null;
  const middle = (min + max) / 2;
  const easy = answers.filter((answer) => (direction === 'agreement' ? answer > middle : answer < middle)).length;
  return { mean: answers.reduce((sum, answer) => sum + answer, 0) / n, easy, n };
}
