import { gradeItem } from '../../core/feedback/grade-item.ts';
import { ownRubric } from '../../core/scoring/own-rubric.ts';
import type { GradedResponse } from '../../core/scoring/schema.ts';
import { explainRules, type FiredRule } from '../../core/scoring/triggers.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { answeredUnder, type Entry } from './entry.ts';
import { choicesThat, givenAnswers, isTaken } from './given-answers.ts';
import { questionsOf } from './questions.ts';

/** What an entry came to, and the rules that it sets off. */
export type GradedEntry = {
  readonly graded: GradedResponse;
  readonly fired: readonly FiredRule[];
  /** Questions that are scored, and how many of them are answered; both 0 where evidence gives the grade. */
  readonly questions: number;
  readonly answered: number;
};

/**
 * What a standard makes of the entry so far: the same as the sheet makes of the item that is sent. What is absent or
 * "not applicable" is not answered, nor is a number off its scale, which is not sent.
 */
export function gradeEntry(entry: Entry, standard: Standard): GradedEntry {
  const given = answeredUnder(entry, standard.id);
  const choices = choicesThat(isTaken, given.choices, standard);
  const graded = gradeItem(givenAnswers({ ...given, choices }, standard), standard);
  const scored = questionsOf(standard).filter(({ weight }) => weight > 0);
  return {
    graded,
    fired: explainRules(graded, ownRubric(standard)),
    questions: scored.length,
    answered: scored.filter(({ id }) => (choices[id] ?? null) !== null).length,
  };
}
