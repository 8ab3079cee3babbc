import type { Cell, ConfirmedColumn } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { checkHeaders, type Header, sayAll, tellable } from './check-headers.ts';
import { checkNames, type NamedRow } from './check-names.ts';
import { type OwnRow, ownRows } from './own-rows.ts';
import { type CellReader, column, minimumGroup, sourceTitle, standardId, target } from './read-setup-cells.ts';
import type { AddFault, SetupState, TabFault } from './schema.ts';
import { isAsked, nameOfRow, readKey, type TargetName, targetKey } from './setup-keys.ts';
import { editable, setupHeaders } from './setup-layout.ts';

/** Setup as it was read: the state, or every cell that cannot be understood. */
export type SetupReading = { readonly state: SetupState; readonly faults: readonly TabFault[] };

const headersOf = (table: keyof typeof setupHeaders): readonly Header[] =>
  setupHeaders[table].map((key, place) => [place, sayAll(key)]);

const placesOf = (name: string): readonly number[] => (name.startsWith('column|') ? Object.values(editable) : [1]);

/** Rows without which Setup says nothing: none of them has a value to fall back on. */
const needed = ['source', 'standard', 'minimumGroup'] as const;

/** The rows of the columns, each named by its header, and of the targets. */
const namedRows = (own: ReadonlyMap<string, OwnRow>): readonly NamedRow[] =>
  [...own.values()].flatMap((row) => {
    const { kind, first, second } = readKey(row.key) ?? { kind: null, first: '', second: '' };
    // Of equal headers the later ones carry their number in the key only.
    if (kind === 'column') return [{ row, place: 1, names: [second, second.replace(/#\d+$/, '')] }];
    if (kind !== 'target') return [];
    return [{ row, place: 0, names: Object.values(sayAll(`setup.target.${first as TargetName}`)).map(foldText) }];
  });

/** Headers that moved or changed, rows that are gone, and rows that took each other's place. */
function checkMakeUp(
  rows: readonly (readonly Cell[])[],
  own: ReadonlyMap<string, OwnRow>,
  language: Language,
  addFault: AddFault,
): void {
  const has = (kind: string) => [...own.keys()].some((name) => name.startsWith(`${kind}|`));
  if (!has('column')) {
    addFault('noKeys', 1, 0);
    return;
  }
  const header = checkHeaders(rows, headersOf('settings'), language, addFault);
  checkHeaders(rows, headersOf('columns'), language, addFault);
  // A Setup of an earlier version has no targets.
  if (has('target')) checkHeaders(rows, headersOf('targets'), language, addFault);
  for (const name of needed)
    if (!own.has(name)) addFault('rowGone', header, 1, { name: say(language, `setup.${name}`) });
  checkNames(namedRows(own), addFault);
}

/**
 * Reads the Setup tab back, found row by row through the hidden first column, wherever people moved the rows.
 * A column counts as confirmed when it is ticked or when its row was changed since it was written; a row that was
 * ticked and is unticked now, or was deleted, is proposed afresh. When the standard was changed, what was confirmed of
 * scored columns is asked of the new one. Any fault: nothing of it may be used.
 */
export function readSetup(
  rows: readonly (readonly Cell[])[],
  standards: readonly Standard[],
  language: Language,
): SetupReading {
  const faults: TabFault[] = [];
  const addFault: AddFault = (code, row, at, args = {}) => faults.push({ code, row, column: at, args });
  const own = ownRows(rows, nameOfRow, placesOf, addFault);
  checkMakeUp(rows, own, language, addFault);
  const readerOf = ({ row, cell }: OwnRow): CellReader => ({
    row,
    language,
    cell,
    fault: (code, place, args) => addFault(code, row, place + 1, args),
  });
  const read = <T>(name: string, how: (reader: CellReader) => T): T | undefined => {
    const found = own.get(name);
    return found && how(readerOf(found));
  };
  const targetOf = (name: TargetName) => read(targetKey(name), (reader) => target(reader, name)) ?? null;
  const source = own.get('source');
  const written = readKey(source?.key ?? '');
  const standard = read('standard', (reader) => standardId(reader, standards));
  const writtenStandard = readKey(own.get('standard')?.key ?? '')?.first;
  // Words, points and dimensions are those of a standard: under another one the scored columns are proposed afresh.
  const isOther = standard !== undefined && standard.id !== writtenStandard;
  const rulesNow = isOther ? standards.find(({ id }) => id === writtenStandard) : standard;
  const confirmed: ConfirmedColumn[] = [];
  const known: string[] = [];
  for (const row of own.values()) {
    const key = readKey(row.key);
    if (key?.kind !== 'column') continue;
    const found = column(readerOf(row), key.first, key.second, rulesNow);
    if (found && !(isOther && found.role === 'item')) confirmed.push(found);
    if (!isOther && !isAsked(row.key)) known.push(key.second);
  }
  const state: SetupState = {
    source: {
      sheetId: Number(written?.first ?? -1),
      writtenTitle: written?.second ?? '',
      title: read('source', sourceTitle) ?? '',
      row: source?.row ?? 0,
    },
    standard: standard?.id ?? '',
    minimumGroup: read('minimumGroup', minimumGroup) ?? 5,
    targets: { index: targetOf('index'), nps: targetOf('nps'), csat: targetOf('csat') },
    market: { name: '', values: {} },
    judged: null,
    confirmed,
    known,
    isOtherStandard: isOther,
  };
  return { state, faults: tellable(faults) };
}
