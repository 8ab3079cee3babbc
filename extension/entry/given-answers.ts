import type { FeedbackItem } from '../../core/feedback/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Answered, Choice, Choices } from './entry.ts';
import { type Question, questionsOf } from './questions.ts';

/** What an item says of its answers. */
export type GivenAnswers = Pick<FeedbackItem, 'answers' | 'evidence'>;

/** Whether somebody could have answered this: a level that is there, a number at all. A number may lie off its scale. */
export const isPossible = ({ kind, levels }: Question, choice: Choice): boolean =>
  choice === null || (kind === 'level' ? levels.includes(choice) : Number.isFinite(choice));

/** Whether a question takes an answer as it is. */
export const isTaken = (question: Question, choice: Choice): boolean =>
  isPossible(question, choice) &&
  (choice === null || question.range === null || (choice >= question.range.from && choice <= question.range.to));

/** The choices that pass, in the order of the questions. */
export const choicesThat = (
  passes: (question: Question, choice: Choice) => boolean,
  choices: Choices,
  standard: Standard,
): Choices =>
  Object.fromEntries(
    questionsOf(standard).flatMap((question) => {
      const choice = Object.hasOwn(choices, question.id) ? choices[question.id] : undefined;
      return choice !== undefined && passes(question, choice) ? [[question.id, choice]] : [];
    }),
  );

/**
 * What was answered, as it is graded. What a standard does not know any more is left out. A number that was typed goes as
 * it is, so that `itemFault` can say what is wrong with it; evidence without a kind says nothing.
 */
export function givenAnswers({ choices, evidence }: Answered, standard: Standard): GivenAnswers {
  const answers = choicesThat(isPossible, choices, standard);
  if (!standard.evidence?.some(({ id }) => id === evidence.kind)) return { answers };
  const { kind, score } = evidence;
  return { answers, evidence: { kind, score } };
}
