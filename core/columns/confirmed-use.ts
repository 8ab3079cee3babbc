import { type Column, type ConfirmedColumn, segmentRoles } from '../responses/schema.ts';
import { tenPoints } from '../responses/ten-points.ts';
import type { Scale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { standardScale, usesRole } from './standard-scales.ts';

type Use = Pick<Column, 'type' | 'role' | 'dimension' | 'scale' | 'direction' | 'naCodes'>;

/** A fact's unit is no scale of ratings. */
const rating = (scale: Scale | null): Scale | null => (scale?.kind === 'measured' ? null : scale);

/**
 * What a confirmed column does under a standard. A role that the standard has no use for is none; a scale that the
 * standard itself lays down wins over what is written. `find`: of `dimensionFinder`.
 */
export function confirmedUse(
  found: ConfirmedColumn,
  { draft, evidence }: Candidate,
  standard: Standard,
  find: (evidence: Evidence) => string | null,
): Use {
  const { type, naCodes } = found;
  const role = usesRole(standard, found.role) || segmentRoles.includes(found.role) ? found.role : 'none';
  const isItem = role === 'item';
  const isRating = isItem || role === 'overall' || role === 'expected';
  const [only] = standard.dimensions;
  const own = standard.evidence && isItem ? (only?.id ?? null) : found.dimension;
  const named = isItem ? (draft.feeds?.dimension ?? find(evidence)) : role === 'expected' ? evidence.dimension : null;
  const dimension = own ?? named;
  const usual = isRating ? (rating(draft.scale) ?? standard.scale) : role === 'recommend' ? tenPoints : null;
  const given = standardScale(role, dimension, standard);
  const scale = given ?? rating(found.scale) ?? usual;
  return { type, role, dimension, scale, direction: given ? 'positive' : found.direction, naCodes };
}
