import type { Cell } from '../responses/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { tellable } from '../tabs/check-headers.ts';
import { ownRows } from '../tabs/own-rows.ts';
import type { AddFault, TabFault } from '../tabs/schema.ts';
import type { Language } from '../text/schema.ts';
import { standardFrom } from './read-standard-cells.ts';
import { standardReader } from './read-standard-row.ts';
import { isSameRules } from './same-rules.ts';
import { asWritten } from './standard-as-written.ts';
import { checkRules, checkTables } from './standard-faults.ts';
import { digestOf, editablePlaces, rowKind } from './standard-layout.ts';

/**
 * The Standard tab as it was read. `standard`: `null` when there is no such tab, when it holds a standard that is not
 * known, or when a cell cannot be used. `isEdited`: a person changed a cell since it was written.
 */
export type StandardReading = {
  readonly standard: Standard | null;
  readonly isEdited: boolean;
  readonly faults: readonly TabFault[];
};

const nothing: StandardReading = { standard: null, isEdited: false, faults: [] };
const head = /^standard\|([^|]+)\|(\d+)\|([0-9a-z]+)$/;
/** Keys of rows that nobody edits; a tab of an earlier version has no others. */
const plain = /^\w+:\d+$/;

const keysOf = (rows: readonly (readonly Cell[])[]): readonly string[] => rows.map((cells) => String(cells[0] ?? ''));

/** Without the row that names the standard: a tab of an earlier version, or one whose hidden column was changed. */
function withoutName(keys: readonly string[]): StandardReading {
  const isEarlier = keys.some((key) => plain.test(key)) && !keys.some((key) => rowKind(key) !== null);
  if (keys.length === 0 || isEarlier) return nothing;
  return { ...nothing, faults: [{ code: 'noKeys', row: 1, column: 0, args: {} }] };
}

/**
 * Reads the Standard tab back, found row by row through the hidden first column, wherever people moved the rows. Only
 * numbers, choices, owners, departments and action titles are read; all other text is the standard's own.
 * Numbers that equal a known standard of this id are exactly that one; cells as they were written keep their version;
 * anything else is a new version above all others. Any fault: nothing of it may be used.
 * @param known registered standards and the team's own; of two with one id and version the later wins
 * @param highest version ever given to a changed standard, by id
 */
export function readStandard(
  rows: readonly (readonly Cell[])[],
  known: readonly Standard[],
  highest: Readonly<Record<string, number>>,
  language: Language,
): StandardReading {
  const keys = keysOf(rows);
  const [, id = '', writtenVersion, digest] = keys.map((key) => head.exec(key)).find((match) => match !== null) ?? [];
  if (digest === undefined) return withoutName(keys);
  const version = Number(writtenVersion);
  const sameId = known.filter((one) => one.id === id);
  const exact = [...sameId].reverse().find((one) => one.version === version);
  const latest = sameId[sameId.length - 1];
  const base = exact ?? (latest && asWritten(latest, keys));
  if (!base) return nothing;
  const faults: TabFault[] = [];
  const addFault: AddFault = (code, row, column, args = {}) => faults.push({ code, row, column, args });
  const nameOf = (key: string) => (rowKind(key) === null ? null : key);
  const found = ownRows(rows, nameOf, (key) => editablePlaces(base, key), addFault);
  const isUnchanged = faults.length === 0 && digestOf(base, [...found.values()]) === digest;
  if (isUnchanged && exact) return { ...nothing, standard: exact };
  const built = standardFrom(standardReader(found, language, addFault), base);
  checkTables(rows, found, base, language, addFault);
  if (faults.length === 0) checkRules(built, found, addFault);
  // Cells that nobody touched are not at fault: their standard is gone or was made anew.
  if (isUnchanged) return faults.length === 0 ? { ...nothing, standard: { ...built, version } } : nothing;
  if (faults.length > 0) return { standard: null, isEdited: true, faults: tellable(faults) };
  const same = sameId.find((one) => isSameRules(one, built));
  const next = Math.max(version, highest[id] ?? 0, ...sameId.map((one) => one.version)) + 1;
  return { standard: same ?? { ...built, version: next }, isEdited: true, faults: [] };
}
