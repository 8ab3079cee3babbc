/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export const kanoCategories = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;
export type KanoCategory = (typeof kanoCategories)[number];
export type KanoCounts = Readonly<Record<KanoCategory, number>>;

export type Kano = {
  /** The most frequent category; of equally frequent ones the weightier, in the order M, O, A, I, R, Q. */
  readonly category: KanoCategory;
  /** How far having it lifts satisfaction, 0..1; `null` when every answer is reverse or questionable. */
  readonly better: number | null;
  /** How far lacking it lowers satisfaction, −1..0; `null` as above. */
  readonly worse: number | null;
};

/** Rows: answer if it is there; columns: if it is not; each like, must be, neutral, can live with it, dislike. */
const table = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'] as const;
const isCategory = (text: string | undefined): text is KanoCategory =>
  kanoCategories.some((category) => category === text);

/**
 * Kano category of one respondent: what a feature is to them, by two questions: what if it is there, what if it is not.
 * Answers 1 like, 2 must be, 3 neutral, 4 can live with it, 5 dislike; `null` unless both are such an answer.
 * Source: Kano et al. (1984); Berger et al. (1993), Center for Quality of Management Journal 2(4). Example: like and dislike → O.
 */
export function kanoCategory(functional: number | null, dysfunctional: number | null): KanoCategory | null {
  const category = table[(functional ?? 0) - 1]?.[(dysfunctional ?? 0) - 1];
  return isCategory(category) ? category : null;
}

/**
 * Kano figures of a feature: does it delight, is it expected, or does nobody care?
 * In words: better = (A + O)/(A + O + M + I), worse = −(O + M)/(A + O + M + I). `null` without an answer.
 * Source: Berger et al. (1993). Example: A 30, O 20, M 10, I 40 → better .5, worse −.3.
 */
export function kano(counts: KanoCounts): Kano | null {
  const { A, O, M, I } = counts;
  const category = kanoCategories.reduce((best, one) => (counts[one] > counts[best] ? one : best), 'M');
  if (counts[category] === 0) return null;
  const plain = A + O + M + I;
  return { category, better: plain ? (A + O) / plain : null, worse: plain ? -(O + M) / plain || 0 : null };
}
