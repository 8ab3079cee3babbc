import type { NotWorked } from '../figure/method.ts';
import type { RecommendCounts } from '../stats/adjusted-wald-nps.ts';
import type { FigureWarning } from '../text/figure-warning.ts';

/** Answers of one side by group, and what was left out on the way. */
export type NpsAnswers = {
  readonly counts: RecommendCounts;
  readonly notAnswered: number;
  readonly warnings: readonly FigureWarning[];
};

/** What one side of an NPS may be given as. */
export type NpsInput = {
  readonly promoters?: number | undefined;
  readonly passives?: number | undefined;
  readonly detractors?: number | undefined;
  readonly scores?: readonly (number | null)[] | undefined;
  readonly byScore?: readonly (number | null)[] | undefined;
};

const groupOf = (score: number): keyof RecommendCounts =>
  score >= 9 ? 'promoters' : score >= 7 ? 'passives' : 'detractors';
const isCount = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 0;

/** From so many answers on, none above the middle of 0–10 is odd enough to ask for the scale. */
const enoughToAsk = 10;

function fromScores(scores: readonly (number | null)[], lowest: number): NpsAnswers {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  const warnings = new Set<FigureWarning>();
  let answered = 0;
  let highest = 0;
  for (const score of scores) {
    if (score === null) continue;
    if (score < lowest || score > 10) warnings.add('offScale');
    else if (!Number.isInteger(score)) warnings.add('notWhole');
    else {
      counts[groupOf(score)] += 1;
      answered += 1;
      highest = Math.max(highest, score);
    }
  }
  if (answered >= enoughToAsk && highest <= 5) warnings.add('noneAboveFive');
  return { counts, notAnswered: scores.length - answered, warnings: [...warnings] };
}

function fromByScore(byScore: readonly (number | null)[], lowest: number): NpsAnswers | NotWorked {
  if (byScore.length !== 11 - lowest || !byScore.every(isCount))
    return { refused: 'badInput', args: { field: 'byScore', fault: `not ${11 - lowest} counts` } };
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  byScore.forEach((count, index) => {
    counts[groupOf(index + lowest)] += count;
  });
  return { counts, notAnswered: 0, warnings: [] };
}

/** One side of an NPS as counts by group: from counts, from scores, or from counts by score; `lowest`: 0, or 1 of 1–10. */
export function readNps(
  { promoters, passives, detractors, scores, byScore }: NpsInput,
  lowest: number,
): NpsAnswers | NotWorked {
  if (scores) return fromScores(scores, lowest);
  if (byScore) return fromByScore(byScore, lowest);
  if (promoters === undefined || passives === undefined || detractors === undefined)
    return { refused: 'missing', args: { fields: 'promoters, passives, detractors; or scores' } };
  const counts = { promoters, passives, detractors };
  const wrong = Object.entries(counts).find(([, count]) => !isCount(count));
  if (wrong && wrong[1] < 0) return { refused: 'negative', args: { name: wrong[0] } };
  if (wrong) return { refused: 'badInput', args: { field: wrong[0], fault: 'not a whole number' } };
  return { counts, notAnswered: 0, warnings: [] };
}
