import type { Language } from '../text/schema.ts';
import { apportion } from './apportion.ts';
import { expectedScore, pairsOf, perceivedScore, ratingScore, ratingsOf } from './beside.ts';
import { scoreEvidence } from './evidence.ts';
import { explainItems } from './explain-items.ts';
import { titleOf } from './named-items.ts';
import { computedOf } from './override.ts';
import { settle } from './round.ts';
import type { ExplainedEvidence, ExplainedPart, Explanation, GradedResponse, Rubric } from './schema.ts';
import { explainRules } from './triggers.ts';
import { weigh } from './weigh.ts';
import { whyLine } from './why.ts';

/**
 * How a graded response came to its score: every dimension's part with its items, what stands beside, the rules that
 * fired, and the sum in one line. Of a score set by hand parts and `raw` are those computed.
 */
export function explainGrade(graded: GradedResponse, rubric: Rubric, language: Language): Explanation {
  const { standard, score, grade, status, answeredWeight } = graded;
  const computed = computedOf(graded);
  return {
    standard,
    parts: explainParts(computed, rubric),
    overall: explainOverall(graded, rubric),
    expected: explainExpected(graded, rubric),
    evidence: explainEvidence(graded, rubric),
    raw: computed.raw,
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
      items: explainItems(index, graded, rubric),
    };
  });
}

/** What each dimension adds to the score shown; empty when there is no score. */
function sharesOf({ dimensions, score }: GradedResponse, rubric: Rubric, base: number | null): readonly number[] {
  if (score === null || base === null) return [];
  const exact = rubric.dimensions.map(({ weight }, index) => ((dimensions[index] ?? 0) * weight) / base);
  return apportion(exact, score, rubric.standard.roundTo);
}

function explainOverall({ response: { beside } }: GradedResponse, rubric: Rubric): Explanation['overall'] {
  return ratingsOf(rubric).map((rating) => ({
    about: rating.about,
    title: titleOf(rating.about, rubric.standard),
    answers: rating.items.map(({ answer }) => beside?.overall[answer] ?? null),
    score: ratingScore(rating, beside, rubric.standard.method),
  }));
}

function explainExpected(graded: GradedResponse, rubric: Rubric): Explanation['expected'] {
  const { beside } = graded.response;
  const { standard } = rubric;
  return pairsOf(rubric).map((pair) => {
    const expected = expectedScore(pair, beside, standard.method);
    const perceived = perceivedScore(pair, graded, standard.method);
    return {
      about: pair.about,
      title: titleOf(pair.about, standard) ?? pair.dimension.title,
      answers: pair.expected.items.map(({ item }) => beside?.expected[item.answer] ?? null),
      expected,
      perceived,
      gap: expected === null || perceived === null ? null : settle(perceived - expected),
    };
  });
}

function explainEvidence({ response }: GradedResponse, rubric: Rubric): ExplainedEvidence | null {
  if (!rubric.standard.evidence) return null;
  const { kind, given, score } = scoreEvidence(response, rubric);
  if (kind === null) return { kind, given, score, isInitial: false };
  const { words: _, ...shown } = kind;
  return { kind: shown, given, score, isInitial: given === null };
}
