import type { AskReason } from '../responses/codes.ts';
import type { Candidate } from './candidate.ts';
import { sureFrom } from './draft.ts';
import { type Evidence, isHinted, means } from './evidence.ts';

/** Ratings by what a person has to tell of them; the first that holds. */
const meanings: readonly (readonly [AskReason, (evidence: Evidence) => boolean])[] = [
  ['recommend', (one) => means(one, 'recommend')],
  ['turned', (one) => means(one, 'bestIsOne', 'negative')],
  ['concern', (one) => means(one, 'concern')],
  ['expectation', (one) => means(one, 'expectation')],
  ['likelihood', (one) => means(one, 'likelihood')],
  ['shared', ({ dimension, isShared }) => dimension !== null && isShared],
];

/** Why a person has to say yes to a column before it is used. `isNew`: an earlier grading did not list it. */
export function whyAsked({ draft, evidence }: Candidate, isNew: boolean): AskReason {
  const [meaning] = meanings.find(([, holds]) => holds(evidence)) ?? [];
  if (meaning !== undefined) return meaning;
  const isUnsure = draft.confidence < sureFrom;
  if (isUnsure && draft.type === 'textLikert') return 'words';
  if (isUnsure && draft.scale?.kind === 'numeric' && (isHinted(evidence) || evidence.run?.isHinted === true))
    return 'ends';
  if (draft.use === 'ask' || isUnsure) return 'opaque';
  return isNew ? 'new' : 'opaque';
}
