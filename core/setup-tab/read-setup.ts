import { rulesRoles } from '../columns/standard-scales.ts';
import type { Cell, ConfirmedColumn } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { checkHeaders, type Header, sayAll, tellable } from '../tabs/check-headers.ts';
import { checkNames, type NamedRow } from '../tabs/check-names.ts';
import { type OwnRow, ownRows } from '../tabs/own-rows.ts';
import type { AddFault, SetupState, TabFault } from '../tabs/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { judgedLevel, marketName, marketValues, togetherWith } from './read-setup-beside.ts';
import { type CellReader, column, minimumGroup, sourceTitle, standardId, target } from './read-setup-cells.ts';
import { repeatPolicy, sameOptions } from './read-setup-counting.ts';
import { readSharing } from './read-setup-sharing.ts';
import {
  isAsked,
  judgedKey,
  judgedReasonKey,
  nameOfRow,
  readKey,
  type SetupKey,
  type TargetName,
  targetKey,
} from './setup-keys.ts';
import { editable, setupHeaders } from './setup-layout.ts';

/** Setup as it was read: the state, or every cell that cannot be understood. */
export type SetupReading = { readonly state: SetupState; readonly faults: readonly TabFault[] };

const headersOf = (table: keyof typeof setupHeaders): readonly Header[] =>
  setupHeaders[table].map((key, place) => [place, sayAll(key)]);

const placesOf = (name: string): readonly number[] => (name.startsWith('column|') ? Object.values(editable) : [1]);

/** Rows without which Setup says nothing: none of them has a value to fall back on. */
const needed = ['source', 'standard', 'minimumGroup'] as const;

const isTargetName = (name: string): name is TargetName => name === 'index' || name === 'nps' || name === 'csat';

/** What the row of a market's value is called: its figure, a dimension of a standard, or an aspect by its own name. */
const marketNames = (id: string, standards: readonly Standard[]): readonly string[] =>
  isTargetName(id)
    ? Object.values(sayAll(`setup.target.${id}`))
    : [
        id,
        ...standards
          .flatMap(({ dimensions }) => dimensions)
          .flatMap((one) => (one.id === id ? Object.values(one.title) : [])),
      ];

/** The rows of the columns, each named by its header, and of the figures. */
const namedRows = (
  own: ReadonlyMap<string, OwnRow>,
  standards: readonly Standard[],
): readonly (readonly NamedRow[])[] => {
  const rows = [...own.values()].map((row) => ({ row, key: readKey(row.key) }));
  const named = (
    kind: SetupKey['kind'],
    place: number,
    namesOf: (key: SetupKey) => readonly string[],
  ): readonly NamedRow[] =>
    rows.flatMap(({ row, key }) => (key?.kind === kind ? [{ row, place, names: namesOf(key) }] : []));
  return [
    [
      // Of equal headers the later ones carry their number in the key only.
      ...named('column', 1, ({ second }) => [second, second.replace(/#\d+$/, '')]),
      ...named('target', 0, ({ first }) => marketNames(first, []).map(foldText)),
    ],
    named('market', 0, ({ first }) => marketNames(first, standards).map(foldText)),
  ];
};

/** Headers that moved or changed, rows that are gone, and rows that took each other's place. */
function checkMakeUp(
  rows: readonly (readonly Cell[])[],
  own: ReadonlyMap<string, OwnRow>,
  { standards, language }: { readonly standards: readonly Standard[]; readonly language: Language },
  addFault: AddFault,
): void {
  const has = (kind: string) => [...own.keys()].some((name) => name.startsWith(`${kind}|`));
  if (!has('column')) {
    addFault('noKeys', 1, 0);
    return;
  }
  const header = checkHeaders(rows, headersOf('settings'), language, addFault);
  checkHeaders(rows, headersOf('columns'), language, addFault);
  // A Setup of an earlier version has no targets and no market.
  if (has('target')) checkHeaders(rows, headersOf('targets'), language, addFault);
  if (has('market')) checkHeaders(rows, headersOf('market'), language, addFault);
  for (const name of needed)
    if (!own.has(name)) addFault('rowGone', header, 1, { name: say(language, `setup.${name}`) });
  for (const table of namedRows(own, standards)) checkNames(table, addFault);
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
  checkMakeUp(rows, own, { standards, language }, addFault);
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
  const smallest = read('minimumGroup', minimumGroup) ?? 5;
  const isUsual = isOther && smallest === rulesNow?.minimumGroup;
  const markets = [...own.values()].flatMap((row) => {
    const { kind, first: name } = readKey(row.key) ?? { kind: null, first: '' };
    const isGone = isOther && !isTargetName(name) && !standard.dimensions.some(({ id }) => id === name);
    return kind === 'market' && !isGone ? [{ name, read: readerOf(row) }] : [];
  });
  const [level, reason] = [own.get(judgedKey), own.get(judgedReasonKey)];
  const confirmed: ConfirmedColumn[] = [];
  const known: string[] = [];
  for (const row of own.values()) {
    const key = readKey(row.key);
    if (key?.kind !== 'column') continue;
    const found = column(readerOf(row), key.first, key.second, rulesNow);
    if (found && !(isOther && rulesRoles.includes(found.role))) confirmed.push(found);
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
    // A number that nobody chose is the standard's own.
    minimumGroup: isUsual ? standard.minimumGroup : smallest,
    // A Setup of an earlier version says neither.
    repeat: read('repeat', repeatPolicy) ?? 'all',
    sameOptions: read('sameOptions', sameOptions) ?? [],
    together: read('together', togetherWith) ?? { titles: [], row: 0 },
    targets: { index: targetOf('index'), nps: targetOf('nps'), csat: targetOf('csat') },
    market: { name: read('marketName', marketName) ?? '', values: marketValues(markets) },
    ...readSharing(read),
    judged: isOther ? null : judgedLevel(level && readerOf(level), reason && readerOf(reason), standard),
    confirmed,
    known,
    isOtherStandard: isOther,
  };
  return { state, faults: tellable(faults) };
}
