import type { Cell, ConfirmedColumn } from '../responses/schema.ts';
import type { Standard } from '../standards/standard.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { type CellReader, column, minimumGroup, standardId } from './read-setup-cells.ts';
import type { SetupFault, SetupState } from './schema.ts';
import { editableHeaders } from './setup.ts';
import { readKey } from './setup-keys.ts';

/** Setup as it was read: the state, or every cell that cannot be understood. */
export type SetupReading = { readonly state: SetupState; readonly faults: readonly SetupFault[] };

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
const isHeader = (cell: Cell | undefined, key: TextKey): boolean =>
  languages.some((language) => say(language, key) === cell);

/** Whether the column table's headers stand where they were written: an inserted column would shift every cell silently. */
const hasColumnHeaders = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((cells) => editableHeaders.every(([place, key]) => isHeader(cells[place + 1], key)));

/**
 * Reads the Setup tab back, found row by row through the hidden first column, wherever people moved the rows.
 * A column counts as confirmed when it is ticked or when its row was changed since it was written; a row that was
 * ticked and is unticked now is proposed afresh. When the standard was changed, what was confirmed of scored
 * columns is asked of the new one. Any fault: nothing of it may be used.
 */
export function readSetup(
  rows: readonly (readonly Cell[])[],
  standards: readonly Standard[],
  language: Language,
): SetupReading {
  const faults: SetupFault[] = [];
  let source: SetupState['source'] | null = null;
  let standard: Standard | undefined;
  let writtenStandard = '';
  let group = 5;
  const columnRows: { read: CellReader; digest: string; fingerprint: string; isAsked: boolean }[] = [];
  rows.forEach((cells, index) => {
    const key = readKey(String(cells[0] ?? ''));
    if (key === null) return;
    const read: CellReader = {
      row: index + 1,
      language,
      // Column A holds the key, so a table's first column stands in B.
      cell: (place) => cells[place + 1] ?? '',
      fault: (code, place, args) => faults.push({ code, row: index + 1, column: place + 1, args }),
    };
    if (key.kind === 'source')
      source = { sheetId: Number(key.first), writtenTitle: key.second, title: String(read.cell(1)), row: index + 1 };
    if (key.kind === 'standard') {
      standard = standardId(read, standards);
      writtenStandard = key.first;
    }
    if (key.kind === 'minimumGroup') group = minimumGroup(read) ?? group;
    if (key.kind === 'column' || key.kind === 'asked')
      columnRows.push({ read, digest: key.first, fingerprint: key.second, isAsked: key.kind === 'asked' });
  });
  if (columnRows.length > 0 && !hasColumnHeaders(rows))
    faults.push({ code: 'columnsMoved', row: 1, column: 1, args: {} });
  if (source === null || columnRows.length === 0) faults.push({ code: 'noKeys', row: 1, column: 0, args: {} });
  // Words, points and dimensions are those of a standard: under another one the scored columns are proposed afresh.
  const isOther = standard !== undefined && standard.id !== writtenStandard;
  const rulesNow = isOther ? standards.find(({ id }) => id === writtenStandard) : standard;
  const confirmed: ConfirmedColumn[] = [];
  for (const { read, digest, fingerprint } of columnRows) {
    const found = column(read, digest, fingerprint, rulesNow);
    if (found && !(isOther && found.role === 'item')) confirmed.push(found);
  }
  return {
    state: {
      source: source ?? { sheetId: -1, writtenTitle: '', title: '', row: 0 },
      standard: standard?.id ?? '',
      minimumGroup: group,
      confirmed,
      known: isOther ? [] : columnRows.flatMap(({ fingerprint, isAsked }) => (isAsked ? [] : [fingerprint])),
      isOtherStandard: isOther,
    },
    faults,
  };
}
