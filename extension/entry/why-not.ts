import { allowsScore } from '../../core/scoring/evidence.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { answeredUnder, type Entry } from './entry.ts';
import { evidenceLink } from './evidence-link.ts';
import { isTaken } from './given-answers.ts';
import { questionsOf } from './questions.ts';

/**
 * Why an entry may not be sent yet. `faulty`: a number or a link that was typed is not possible. `nothing`: neither a question is
 * answered nor a kind of evidence chosen, and there is no quote or note.
 */
export type WhyNot = 'faulty' | 'nothing';

/** Why an entry may not be sent yet; `null`: it may. */
export function whyNot(entry: Entry, standard: Standard): WhyNot | null {
  const { choices, evidence } = answeredUnder(entry, standard.id);
  const kind = standard.evidence?.find(({ id }) => id === evidence.kind);
  if (kind && evidence.score !== null && !allowsScore(kind, evidence.score)) return 'faulty';
  if (kind && evidenceLink(evidence.link) === null) return 'faulty';
  const answers = questionsOf(standard).flatMap((question) => {
    const choice = choices[question.id] ?? null;
    return choice === null ? [] : [isTaken(question, choice)];
  });
  if (answers.includes(false)) return 'faulty';
  const isSaid = (entry.quote + entry.note).trim() !== '';
  return kind || answers.length > 0 || isSaid ? null : 'nothing';
}
