import { allowsScore } from './evidence.ts';
import { bandFor } from './grade.ts';
import { planOf } from './plan.ts';
import { roundHalfUp } from './round.ts';
import type { ByHand, GradedResponse, Rubric } from './schema.ts';
import { firedRules } from './triggers.ts';

/** A graded response as its answers alone make it. */
export function computedOf(graded: GradedResponse): GradedResponse {
  const { override, ...rest } = graded;
  return override ? { ...rest, ...override.computed } : graded;
}

type Judged = { readonly score: number | null; readonly grade: string };

/** A verdict of one's own: the score stays where a kind of that verdict allows it, else it is the first such kind's initial one. */
function underVerdict(grade: string, { score }: GradedResponse, { standard }: Rubric): Judged {
  const kinds = (standard.evidence ?? []).filter((kind) => kind.grade === grade);
  const isAllowed = score !== null && kinds.some((kind) => allowsScore(kind, score));
  return { grade, score: isAllowed ? score : (kinds[0]?.initial ?? score) };
}

/** A score of one's own, rounded as totals are. Bands give its grade; where evidence does, the verdict stays; `null`: there is none. */
function underScore(value: number, { grade }: GradedResponse, { standard }: Rubric): Judged | null {
  if (standard.evidence) return grade === null ? null : { score: value, grade };
  const score = roundHalfUp(value, standard.roundTo);
  return { score, grade: bandFor(score, standard.bands).grade };
}

/**
 * A response with a score (0–100) or a verdict set by hand. It is graded whatever was answered: figures and the rules about
 * the total take what was set, item rules go on testing the answers. What was computed is kept beside it. `null`: a
 * score alone gives no verdict, and the evidence has none either.
 */
export function overrideGrade(
  graded: GradedResponse,
  { value, reason }: Pick<ByHand, 'value' | 'reason'>,
  rubric: Rubric,
): GradedResponse | null {
  const { status, raw, score, grade, triggers } = computedOf(graded);
  const computed = { status, raw, score, grade, triggers };
  const set =
    typeof value === 'number'
      ? underScore(value, { ...graded, ...computed }, rubric)
      : underVerdict(value, { ...graded, ...computed }, rubric);
  if (set === null) return null;
  return {
    ...graded,
    ...{ status: 'graded', raw: set.score, score: set.score, grade: set.grade },
    triggers: firedRules(planOf(rubric).rules, graded.response.answers, set.score),
    override: { value, reason, computed },
  };
}
