import type { Standard } from '../standard-rules/standard.ts';
import { says } from '../words/meanings.ts';
import type { Candidate } from './candidate.ts';
import { mayScore } from './draft.ts';
import { means } from './evidence.ts';

/**
 * Columns (by index) that ask what was expected of an item which another column asks as perceived. None where the standard
 * does not ask both.
 */
export function expectedColumns(candidates: readonly Candidate[], { asksExpected }: Standard): ReadonlySet<number> {
  if (!asksExpected) return new Set();
  const asked = candidates.filter(({ evidence, draft }) => evidence.dimension !== null && mayScore(draft));
  const isExpected = ({ evidence }: Candidate) => means(evidence, 'expectation') && !says(evidence.text, 'perceived');
  const found = new Set(
    asked.filter((one) => says(one.evidence.text, 'perceived')).map(({ evidence }) => evidence.dimension),
  );
  return new Set(
    asked.filter((one) => isExpected(one) && found.has(one.evidence.dimension)).map(({ evidence }) => evidence.index),
  );
}
