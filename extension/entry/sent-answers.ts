import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Answered } from './entry.ts';
import { evidenceLink } from './evidence-link.ts';
import { type GivenAnswers, givenAnswers } from './given-answers.ts';

/** What was answered, as it is sent: what is graded, and the link to the evidence where there is one that a sheet takes. */
export function sentAnswers(answered: Answered, standard: Standard): GivenAnswers {
  const { answers, evidence } = givenAnswers(answered, standard);
  const link = evidenceLink(answered.evidence.link);
  return { answers, ...(evidence && { evidence: { ...evidence, ...(link && { link }) } }) };
}
