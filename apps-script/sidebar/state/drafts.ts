import type { MappedColumn, Mapping } from '../../rpc/answers/schema.ts';
import type { ConfirmInput } from '../calls/methods.ts';

/** What a person wants of a column. `yes`: as it stands here; `out`: not used. */
export type Draft = {
  readonly decision: 'yes' | 'out';
  readonly role: string;
  readonly type: string;
  readonly dimension: string | null;
  readonly scale: string;
  readonly direction: string;
  /** As typed. */
  readonly naCodes: string;
};

/** By fingerprint; a column that nobody touched is absent. */
export type Drafts = Readonly<Record<string, Draft>>;

/** The fields of a card that people fill in. */
export type Field = Exclude<keyof Draft, 'decision'>;

/** Columns under this confidence get a yes one at a time only. */
const likely = 0.6;
const unused = 'none';

/** The proposal as a draft that says yes to it. */
export const draftOf = (column: MappedColumn): Draft => ({
  decision: 'yes',
  role: column.role,
  type: column.type,
  dimension: column.dimension,
  scale: column.scale,
  direction: column.direction,
  naCodes: column.naCodes.join(', '),
});

const isWaiting = (column: MappedColumn): boolean => column.needsConfirmation && !column.confirmed;

/** Columns that were proposed and wait for a yes, in sheet order, decided here or not. */
export const waitingColumns = (mapping: Mapping): readonly MappedColumn[] => mapping.columns.filter(isWaiting);

/** Ratings that are not scored because the standard has no place for them by their names; they may be given one. */
export const unplacedColumns = (mapping: Mapping): readonly MappedColumn[] =>
  mapping.columns.filter((column) => !isWaiting(column) && column.isUnplaced === true);

/** Columns that grading uses as they are. */
export const clearColumns = (mapping: Mapping): readonly MappedColumn[] =>
  mapping.columns.filter((column) => !isWaiting(column) && column.isUnplaced !== true);

/** Columns that wait and that the person has not decided. */
export const undecided = (mapping: Mapping, drafts: Drafts): readonly MappedColumn[] =>
  waitingColumns(mapping).filter(({ fingerprint }) => drafts[fingerprint] === undefined);

/** Reasons for which a column has to be looked at by itself: what it rates, or which way, is not known. */
const ownYes: readonly (string | undefined)[] = ['opaque', 'turned', 'shared', 'same'];

const isLikely = ({ confidence, asks }: MappedColumn): boolean => confidence >= likely && !ownYes.includes(asks);

/** Undecided columns that one yes may stand for. */
export const likelyColumns = (mapping: Mapping, drafts: Drafts): readonly MappedColumn[] =>
  undecided(mapping, drafts).filter(isLikely);

/**
 * Undecided columns of one use, scale and direction, two or more, for which one yes may stand once their headers have
 * been read; not those that are all likely, which have a yes of their own.
 */
export function alikeColumns(mapping: Mapping, drafts: Drafts): readonly (readonly MappedColumn[])[] {
  const groups = new Map<string, MappedColumn[]>();
  for (const column of undecided(mapping, drafts)) {
    const name = JSON.stringify([column.role, column.type, column.scale, column.direction]);
    if (column.scale !== '') groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.some((column) => !isLikely(column)));
}

/** The drafts with a yes to each of some columns as proposed. */
export const agreeTo = (drafts: Drafts, columns: readonly MappedColumn[]): Drafts =>
  columns.reduce((all, column) => decide(all, column, 'yes'), drafts);

/** The drafts with a column as proposed, left out, or (`null`) undecided again. */
export function decide(drafts: Drafts, column: MappedColumn, decision: Draft['decision'] | null): Drafts {
  const { [column.fingerprint]: before = draftOf(column), ...others } = drafts;
  return decision === null ? others : { ...others, [column.fingerprint]: { ...before, decision } };
}

/**
 * The drafts after a press of "Yes" or "Leave out": a second press takes it back. A yes to what was changed stays, since
 * the change said it first and would go with it.
 */
export function settle(drafts: Drafts, column: MappedColumn, decision: Draft['decision']): Drafts {
  const draft = drafts[column.fingerprint];
  const isPressed = draft?.decision === decision;
  const isTakenBack = isPressed && (decision === 'out' || !isChanged(column, draft));
  return decide(drafts, column, isTakenBack ? null : decision);
}

/** The drafts with one field of a column filled in, which is a yes to it. */
export function fill(drafts: Drafts, column: MappedColumn, field: Field, value: string): Drafts {
  const before = drafts[column.fingerprint] ?? draftOf(column);
  const filled = field === 'dimension' && value === '' ? null : value;
  return { ...drafts, [column.fingerprint]: { ...before, decision: 'yes', [field]: filled } };
}

/** The drafts with a rating scored under a dimension, or ('') no longer decided. */
export const place = (drafts: Drafts, column: MappedColumn, dimension: string): Drafts =>
  dimension === ''
    ? decide(drafts, column, null)
    : fill(fill(drafts, column, 'role', 'item'), column, 'dimension', dimension);

/** Whether a draft says something else than the proposal. */
export const isChanged = (column: MappedColumn, draft: Draft): boolean =>
  JSON.stringify({ ...draft, decision: 'yes' }) !== JSON.stringify(draftOf(column));

const numbersOf = (text: string): readonly number[] =>
  text
    .split(/[\s,;，、；]+/)
    .filter((part) => part !== '')
    .map(Number);

/** What can be told to be wrong without asking: codes for N/A that are no numbers. `message`: in words. */
export function draftFaults(drafts: Drafts, message: string): Mapping['faults'] {
  return Object.entries(drafts)
    .filter(([, { decision, naCodes }]) => decision === 'yes' && !numbersOf(naCodes).every(Number.isFinite))
    .map(([fingerprint]) => ({ fingerprint, field: 'naCodes', message }));
}

/** Every column as `confirm` takes it: decided ones confirmed, the others as they were. */
export function confirmInput(mapping: Mapping, drafts: Drafts): readonly ConfirmInput[] {
  return mapping.columns.map((column) => {
    const { decision, naCodes, ...draft } = drafts[column.fingerprint] ?? draftOf(column);
    const isOut = decision === 'out';
    return {
      fingerprint: column.fingerprint,
      ...draft,
      ...(isOut && { role: unused, dimension: null }),
      naCodes: isOut ? column.naCodes : numbersOf(naCodes),
      confirmed: column.confirmed || drafts[column.fingerprint] !== undefined,
    };
  });
}
