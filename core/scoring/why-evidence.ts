import type { EvidenceKind } from '../standard-rules/evidence.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Language } from '../text/schema.ts';
import { scoreEvidence } from './evidence.ts';
import { roundHalfUp } from './round.ts';
import type { GradedResponse, Rubric } from './schema.ts';
import { sayWhy } from './why-words.ts';

/** The scores that a kind of evidence allows: `80–90`; `below 40` where its upper end is not one of them. */
export function evidenceRange({ from, to, isBelow }: EvidenceKind, language: Language): string {
  if (!isBelow) return `${from}–${to}`;
  return sayWhy(language, from === 0 ? 'below' : 'fromToBelow', { from, to });
}

/**
 * A grade by evidence in one line: kind, range, score, verdict, `spoken praise 80–90: 85 → very satisfied`. It says when
 * the score is the kind's initial one, and when there is none.
 */
export function whyEvidence(graded: GradedResponse, rubric: Rubric, language: Language): string {
  const { kind, given, score } = scoreEvidence(graded.response, rubric);
  const picked = given === null ? '' : String(roundHalfUp(given, 0.01));
  if (kind === null)
    return given === null ? sayWhy(language, 'notAnswered') : sayWhy(language, 'noKind', { score: picked });
  const said = { kind: kind.title[language], range: evidenceRange(kind, language) };
  if (score === null) return sayWhy(language, 'outside', { ...said, score: picked });
  const steps = [String(roundHalfUp(score, 0.01)), String(graded.score)];
  const chain = steps.filter((step, index) => step !== steps[index - 1]).join(' → ');
  const grade = gradesOf(rubric.standard).find((one) => one.grade === graded.grade)?.title[language] ?? '';
  return sayWhy(language, given === null ? 'initial' : 'evidence', { ...said, score: chain, grade });
}
