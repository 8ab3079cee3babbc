import type { Standard } from '../../core/standard-rules/standard.ts';
import { type Answered, noEvidence } from './entry.ts';
import { choicesThat, isPossible } from './given-answers.ts';

/**
 * What still fits a standard that may have changed since it was answered: other items, levels and kinds are left out. A
 * number that was typed stays, on its scale or off, and the form says what is wrong with it.
 */
export function fittingAnswers({ choices, evidence }: Answered, standard: Standard): Answered {
  const isKnown = standard.evidence?.some(({ id }) => id === evidence.kind);
  return {
    choices: choicesThat(isPossible, choices, standard),
    evidence: isKnown ? evidence : { ...noEvidence, link: evidence.link },
  };
}

const sizeOf = ({ choices, evidence }: Answered): number =>
  Object.keys(choices).length + (evidence.kind === '' ? 0 : 1);

/** How many answers do not fit a standard any more. */
export const leftOut = (answered: Answered, standard: Standard): number =>
  sizeOf(answered) - sizeOf(fittingAnswers(answered, standard));
