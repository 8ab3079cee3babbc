import type { Role } from '../responses/schema.ts';
import { hasItems, wholesBeside } from '../responses/whole-columns.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { says } from '../words/meanings.ts';
import type { Candidate } from './candidate.ts';
import { mayScore } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { expectedColumns } from './expected-columns.ts';
import { hasLevels, levelsNeeded } from './items.ts';

/** What a column of ratings, facts or kinds does. */
export type RatingUse = { readonly role: Role; readonly dimension: string | null };

/**
 * Tells what each rating does: an item is scored; what was expected of one, a dimension as a whole beside its items, and
 * satisfaction as a whole stand beside the total. `null`: the standard has no place for it.
 * `confirmed`: what the items are about that a person confirmed. `find`: of `dimensionFinder`.
 */
export function ratingUses(
  open: readonly Candidate[],
  confirmed: readonly (string | null)[],
  standard: Standard,
  find: (evidence: Evidence) => string | null,
): (candidate: Candidate) => RatingUse | null {
  const expected = expectedColumns(open, standard);
  const named = open.flatMap(({ draft, evidence }) =>
    mayScore(draft) && !expected.has(evidence.index) ? [(draft.feeds ?? evidence).dimension] : [],
  );
  const wholes = wholesBeside([...confirmed, ...named], standard);
  return ({ draft, evidence }) => {
    if (draft.feeds) return draft.feeds;
    if (!mayScore(draft)) return null;
    if (expected.has(evidence.index)) return { role: 'expected', dimension: evidence.dimension };
    const dimension = find(evidence);
    const isBeside = standard.evidence !== undefined || wholes.has(dimension);
    if (dimension === null) {
      const isOverall = (standard.evidence !== undefined || hasItems(standard)) && says(evidence.text, 'overall');
      return isOverall ? { role: 'overall', dimension } : null;
    }
    if (isBeside) return { role: 'overall', dimension };
    const needed = levelsNeeded(standard, dimension);
    return hasLevels(draft.scale ?? standard.scale, needed) ? { role: 'item', dimension } : null;
  };
}
