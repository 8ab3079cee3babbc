import type { Standard } from '../standards/standard.ts';
import { sureFrom } from './draft.ts';
import { dimensionFinder, hasLevels, levelsNeeded } from './items.ts';
import { type Candidate, rolesOf } from './roles.ts';
import type { Column, ConfirmedColumn, DateOrder, Earlier, Role } from './schema.ts';

/** Roles that only one column may have. */
const single: ReadonlySet<Role> = new Set<Role>(['timestamp', 'respondent', 'customer', 'recommend']);

function asConfirmed(
  { draft }: Candidate,
  found: ConfirmedColumn,
  standard: Standard,
): Omit<Column, 'index' | 'header' | 'fingerprint' | 'dateOrder'> {
  const { type, role, dimension, direction, naCodes } = found;
  const usual =
    role === 'item'
      ? (draft.scale ?? standard.scale)
      : role === 'recommend'
        ? ({ kind: 'numeric', min: 0, max: 10 } as const)
        : null;
  return {
    ...{ type, role, dimension, direction, naCodes, scale: found.scale ?? usual },
    ...{ confidence: 1, needsConfirmation: false, confirmed: true },
  };
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
  const present = fingerprints.flatMap((name) => byName.get(name)?.role ?? []);
  const taken = new Set(present.filter((role) => single.has(role)));
  const open = candidates.filter(({ evidence }) => !byName.has(nameOf(evidence.index)));
  const roles = rolesOf(open, taken);
  const findDimension = dimensionFinder(standard);
  const listed = new Set(known);
  const isFirst = known.length === 0 && confirmed.length === 0;

  return candidates.map((candidate): Column => {
    const { evidence, draft } = candidate;
    const { index, header } = evidence;
    const fingerprint = nameOf(index);
    const isWrittenDate = ['timestamp', 'date'].includes(draft.type) && evidence.profile.dates > 0;
    const dates = isWrittenDate ? { dateOrder: dateOrderIn(index) } : {};
    const found = byName.get(fingerprint);
    if (found !== undefined) {
      const column = asConfirmed(candidate, found, standard);
      const isOpenItem = column.role === 'item' && column.dimension === null;
      return {
        index,
        header,
        fingerprint,
        ...column,
        ...dates,
        ...(isOpenItem && { dimension: findDimension(evidence) }),
      };
    }
    const isItem = draft.use === 'score' || draft.use === 'ask';
    const dimension = isItem ? findDimension(evidence) : null;
    const isScorable =
      isItem && dimension !== null && hasLevels(draft.scale ?? standard.scale, levelsNeeded(standard, dimension));
    const role = isScorable ? 'item' : (roles.get(index) ?? 'none');
    const isSure = draft.use !== 'ask' && draft.confidence >= sureFrom;
    const confidence = draft.use === 'ask' ? Math.min(draft.confidence, 0.6) : draft.confidence;
    return {
      ...{ index, header, fingerprint, type: draft.type, role, dimension: role === 'item' ? dimension : null },
      ...{ scale: draft.scale, direction: draft.direction, naCodes: draft.naCodes, ...dates, confidence },
      needsConfirmation: role !== 'none' && (!isSure || !(isFirst || listed.has(fingerprint))),
      confirmed: false,
    };
  });
}
