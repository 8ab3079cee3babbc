import type { Standard } from '../standard-rules/standard.ts';
import { mayScore, sureFrom, tenPoints } from './draft.ts';
import { dimensionFinder, hasLevels, levelsNeeded } from './items.ts';
import { type Candidate, rolesOf } from './roles.ts';
import type { Column, DateOrder, Earlier, Role } from './schema.ts';

/** Roles that only one column may have. */
const single: ReadonlySet<Role> = new Set<Role>(['timestamp', 'respondent', 'customer', 'recommend']);

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
  const present = fingerprints.flatMap((name) => byName.get(name)?.role ?? []);
  const taken = new Set(present.filter((role) => single.has(role)));
  const open = candidates.filter(({ evidence }) => !byName.has(nameOf(evidence.index)));
  const roles = rolesOf(open, taken);
  const findDimension = dimensionFinder(standard);
  const listed = new Set(known);
  const isFirst = known.length === 0;

  return candidates.map((candidate): Column => {
    const { evidence, draft } = candidate;
    const { index, header } = evidence;
    const fingerprint = nameOf(index);
    const place = { index, header, fingerprint };
    const isWrittenDate = (draft.type === 'timestamp' || draft.type === 'date') && evidence.profile.dates > 0;
    const dates = isWrittenDate && { dateOrder: dateOrderIn(index) };
    const found = byName.get(fingerprint);
    if (found !== undefined) {
      const { type, role, direction, naCodes } = found;
      const isItem = role === 'item';
      const usual = isItem ? (draft.scale ?? standard.scale) : role === 'recommend' ? tenPoints : null;
      const dimension = found.dimension ?? (isItem ? findDimension(evidence) : null);
      const sure = { confidence: 1, needsConfirmation: false, confirmed: true };
      return { ...place, type, role, dimension, direction, naCodes, scale: found.scale ?? usual, ...sure, ...dates };
    }
    const { type, scale, direction, naCodes } = draft;
    const dimension = mayScore(draft) ? findDimension(evidence) : null;
    const isItem = dimension !== null && hasLevels(scale ?? standard.scale, levelsNeeded(standard, dimension));
    const role = isItem ? 'item' : (roles.get(index) ?? 'none');
    const confidence = draft.use === 'ask' ? Math.min(draft.confidence, 0.6) : draft.confidence;
    return {
      ...{
        ...place,
        type,
        role,
        dimension: isItem ? dimension : null,
        scale,
        direction,
        naCodes,
        ...dates,
        confidence,
      },
      needsConfirmation: role !== 'none' && (confidence < sureFrom || !(isFirst || listed.has(fingerprint))),
      confirmed: false,
    };
  });
}
