import type { Column, DateOrder, Earlier, Role } from '../responses/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Candidate } from './candidate.ts';
import { confirmedUse } from './confirmed-use.ts';
import { sureFrom } from './draft.ts';
import { areMixedShares, areShares, factOf } from './facts.ts';
import { dimensionFinder } from './items.ts';
import { hasOwnPart } from './own-part.ts';
import { ratingUses } from './rating-use.ts';
import { rolesOf } from './roles.ts';
import { usesRole } from './standard-scales.ts';
import { subjects } from './subjects.ts';
import { whyAsked } from './why-asked.ts';

const subjectRoles = subjects.map(([role]) => role);

/** Roles that only one column may have. */
const single: ReadonlySet<Role> = new Set<Role>(['timestamp', 'respondent', 'customer', 'recommend', ...subjectRoles]);

/**
 * How sure the proposal of a column is, 0..1. An expectation beside what was perceived is no reason to ask; a question
 * about a dimension as a whole that says something of its own is, and so is a percentage that may be two kinds of number.
 */
function confidenceOf(
  { draft, evidence }: Candidate,
  role: Role,
  dimension: string | null,
  standard: Standard,
): number {
  const fact = factOf(dimension, standard);
  const isAsked =
    (draft.use === 'ask' && role !== 'expected') ||
    (fact !== null && areMixedShares(fact, evidence.profile)) ||
    (dimension !== null && evidence.isShared) ||
    (dimension !== null && role === 'overall' && hasOwnPart(evidence.header, dimension, standard));
  return isAsked ? Math.min(draft.confidence, 0.6) : draft.confidence;
}

/**
 * What every column does: as a person confirmed it, found again by fingerprint; else as proposed. A column
 * that an earlier grading did not list is new to the sheet, so whatever it would do has to be confirmed.
 */
export function proposeColumns(
  candidates: readonly Candidate[],
  fingerprints: readonly string[],
  standard: Standard,
  { confirmed, known }: Earlier,
  dateOrderIn: (column: number) => DateOrder,
): readonly Column[] {
  const byName = new Map(confirmed.map((column) => [column.fingerprint, column]));
  const nameOf = (index: number) => fingerprints[index] ?? '';
  const present = fingerprints.flatMap((name) => byName.get(name) ?? []);
  const taken = new Set(present.map(({ role }) => role).filter((role) => single.has(role)));
  const open = candidates.filter(({ evidence }) => !byName.has(nameOf(evidence.index)));
  const roles = rolesOf(open, (role) => usesRole(standard, role) && !taken.has(role));
  const findDimension = dimensionFinder(standard);
  const confirmedItems = present.filter(({ role }) => role === 'item').map(({ dimension }) => dimension);
  const useOf = ratingUses(open, confirmedItems, standard, findDimension);
  const listed = new Set(known);
  const isFirst = known.length === 0;

  return candidates.map((candidate): Column => {
    const { evidence, draft } = candidate;
    const { index, header, profile } = evidence;
    const fingerprint = nameOf(index);
    const place = { index, header, fingerprint };
    const isWrittenDate =
      (draft.type === 'timestamp' || draft.type === 'date') && profile.dates + profile.shortDates > 0;
    const dates = isWrittenDate && { dateOrder: dateOrderIn(index) };
    const shares = (about: string | null) => {
      const fact = factOf(about, standard);
      return fact !== null && areShares(fact, profile) && { isShare: true as const };
    };
    const found = byName.get(fingerprint);
    if (found !== undefined) {
      const use = confirmedUse(found, candidate, standard, findDimension);
      const sure = { confidence: 1, needsConfirmation: false, confirmed: true };
      return { ...place, ...use, ...dates, ...shares(use.dimension), ...sure };
    }
    const { scale, direction, naCodes } = draft;
    const use = useOf(candidate);
    const role = use?.role ?? roles.get(index) ?? 'none';
    const dimension = use?.dimension ?? null;
    // The name of whom a response is about is not hidden as that of a respondent is.
    const type = draft.type === 'pii' && subjectRoles.includes(role) ? 'category' : draft.type;
    const confidence = confidenceOf(candidate, role, dimension, standard);
    const isNew = !(isFirst || listed.has(fingerprint));
    const needsConfirmation = role !== 'none' && (confidence < sureFrom || isNew);
    const isMixed = factOf(dimension, standard) !== null && draft.feeds !== undefined && confidence < sureFrom;
    return {
      ...{ ...place, type, role, dimension, scale, direction, naCodes, ...dates, ...shares(dimension), confidence },
      needsConfirmation,
      ...(needsConfirmation && { asks: isMixed ? ('shares' as const) : whyAsked(candidate, isNew) }),
      confirmed: false,
    };
  });
}
