import type { Language } from '../text/schema.ts';
import { apportion } from './apportion.ts';
import { settle } from './round.ts';
import type { ExplainedPart, Explanation, GradedResponse, Rubric } from './schema.ts';
import { explainRules } from './triggers.ts';
import { weigh } from './weigh.ts';
import { whyLine } from './why.ts';

/** How a graded response came to its score: every dimension's part, the rules that fired, and the sum in one line. */
export function explainGrade(graded: GradedResponse, rubric: Rubric, language: Language): Explanation {
  const { standard, raw, score, grade, status, answeredWeight } = graded;
  return {
    standard,
    parts: explainParts(graded, rubric),
    raw,
    score,
    grade,
    status,
    answeredWeight,
    triggers: explainRules(graded, rubric).map(({ id, trigger, dimensions }) => ({
      id,
      clause: trigger.clause,
      dimensions: dimensions.map((dimension) => dimension.id),
    })),
    why: whyLine(graded, rubric, language),
  };
}

function explainParts(graded: GradedResponse, rubric: Rubric): readonly ExplainedPart[] {
  const { base } = weigh(graded.dimensions, rubric);
  const shares = sharesOf(graded, rubric, base);
  return rubric.dimensions.map(({ id, title, items, weight }, index) => {
    const score = graded.dimensions[index] ?? null;
    return {
      dimension: id,
      title,
      answers: items.map(({ answer }) => graded.response.answers[answer] ?? null),
      points: score === null ? null : settle((score * weight) / 100),
      weight,
      score,
      share: score === null ? null : (shares[index] ?? null),
      most: score === null || base === null ? null : settle((weight * 100) / base),
    };
  });
}

/** What each dimension adds to the score shown; empty when there is no score. */
function sharesOf({ dimensions, score }: GradedResponse, rubric: Rubric, base: number | null): readonly number[] {
  if (score === null || base === null) return [];
  const exact = rubric.dimensions.map(({ weight }, index) => ((dimensions[index] ?? 0) * weight) / base);
  return apportion(exact, score, rubric.standard.roundTo);
}
