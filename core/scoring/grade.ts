import type { Response } from '../responses/schema.ts';
import type { Band, Standard } from '../standard-rules/standard.ts';
import { dimensionScores } from './dimension-score.ts';
import { type Evidenced, scoreEvidence } from './evidence.ts';
import { planOf } from './plan.ts';
import { roundHalfUp } from './round.ts';
import type { GradedResponse, ResponseStatus, Rubric } from './schema.ts';
import { firedRules } from './triggers.ts';
import { type Weighed, weigh } from './weigh.ts';

/**
 * What the standard makes of one response: dimension scores, their weighted total, its grade, the rules that fire.
 * Less answered weight than the standard's minimum: a total without a grade, and only item rules fire. Nothing
 * answered: no total and no rule. Where evidence gives the grade, its kind decides; a score outside the kind's range is
 * none.
 */
export function gradeResponse(response: Response, rubric: Rubric): GradedResponse {
  const { standard, stamp } = rubric;
  if (standard.evidence) return gradeEvidence(response, rubric, scoreEvidence(response, rubric));
  const { answers } = response;
  const dimensions = dimensionScores(answers, rubric);
  const weighed = weigh(dimensions, rubric);
  const { raw, answeredWeight } = weighed;
  const status = statusOf(weighed, standard);
  const score = raw === null ? null : roundHalfUp(raw, standard.roundTo);
  const total = status === 'graded' ? score : null;
  const grade = total === null ? null : bandFor(total, standard.bands).grade;
  const triggers = firedRules(planOf(rubric).rules, answers, total);
  return { response, standard: stamp, status, raw, score, grade, answeredWeight, dimensions, triggers };
}

function gradeEvidence(response: Response, rubric: Rubric, { kind, score }: Evidenced): GradedResponse {
  const { stamp } = rubric;
  const dimensions = rubric.dimensions.map(() => score);
  if (kind === null || score === null) {
    const nothing = { raw: null, score: null, grade: null, answeredWeight: 0, triggers: [] };
    return { response, standard: stamp, status: 'notAnswered', dimensions, ...nothing };
  }
  // A picked score is shown as it was picked: rounded, 39.6 of a letter would leave its range.
  const triggers = firedRules(planOf(rubric).rules, response.answers, score);
  const grade = kind.grade;
  return {
    response,
    standard: stamp,
    status: 'graded',
    raw: score,
    score,
    grade,
    answeredWeight: 100,
    dimensions,
    triggers,
  };
}

/** Exactly the minimum weight is enough for a grade. */
function statusOf({ raw, answeredWeight }: Weighed, { missing }: Standard): ResponseStatus {
  if (answeredWeight === 0) return 'notAnswered';
  if (raw === null) return 'excluded';
  return answeredWeight < missing.minimumWeight - 1e-9 ? 'insufficient' : 'graded';
}

/** The band of a rounded score, 0..100: the first, best before worst, that begins at or below it. */
export function bandFor(score: number, bands: readonly Band[]): Band {
  for (const band of bands) if (score >= band.from) return band;
  throw new Error(`no band holds the score ${score}`);
}
