import type { CaseEntry } from '../actions/schema.ts';
import type { Cell } from '../responses/schema.ts';
import { codeOf, wordsOf } from '../tabs/choice-words.ts';
import { dayIn, quoted } from '../tabs/read-cell.ts';
import type { TabFault } from '../tabs/schema.ts';
import { type FoundRow, type FoundTable, readSheetTable } from '../tabs/sheet-table.ts';
import type { Language } from '../text/schema.ts';
import { type CaseColumn, caseColumns, statusWords } from './columns.ts';

/** The hidden key of a case's row: its id, and the number by which people call it. */
export const caseKey = ({ id, number }: Pick<CaseEntry, 'id' | 'number'>): string => `${id} ${number}`;

/** Reads such a key; `null`: it is none of ours. */
export function readCaseKey(key: string): Pick<CaseEntry, 'id' | 'number'> | null {
  const [, id, number] = /^([^|]+\|.+) (\d+)$/.exec(key) ?? [];
  return id === undefined ? null : { id, number: Number(number) };
}

/** The Actions tab as read. `faults`: entries that cannot be understood; they count as blank and stay as they are. */
export type ReadCases = {
  readonly found: FoundTable;
  /** In the tab's order. */
  readonly entries: readonly CaseEntry[];
  readonly faults: readonly TabFault[];
  /** The rows were sorted without the hidden keys, so that every entry would be read for another case. */
  readonly isMixed: boolean;
};

type Fault = (code: TabFault['code'], id: CaseColumn, args: TabFault['args']) => void;

const textOf = (cell: Cell): string => String(cell ?? '').trim();

function dayOf(row: FoundRow, id: CaseColumn, fault: Fault): string | null {
  const cell = row.cell(id);
  if (textOf(cell) === '') return null;
  const day = dayIn(cell);
  if (day === undefined) fault('badDate', id, { value: quoted(cell) });
  return day ?? null;
}

function statusOf(row: FoundRow, language: Language, fault: Fault): CaseEntry['status'] {
  const cell = row.cell('status');
  if (textOf(cell) === '') return 'open';
  const status = codeOf(statusWords(), textOf(cell));
  if (!status)
    fault('unknownChoice', 'status', { value: quoted(cell), choices: wordsOf(statusWords(), language).join(', ') });
  return status ?? 'open';
}

function entryOf(row: FoundRow, name: Pick<CaseEntry, 'id' | 'number'>, language: Language, fault: Fault): CaseEntry {
  const said = (id: CaseColumn): string => textOf(row.cell(id));
  const unheard: Fault = () => undefined;
  return {
    ...name,
    row: Number(/\d+/.exec(said('row'))?.[0] ?? 0) || null,
    ...{ title: said('what'), clause: said('rule'), owner: said('owner') },
    status: statusOf(row, language, fault),
    ...{ cause: said('cause'), action: said('action'), effect: said('effect') },
    // What we wrote ourselves nobody is asked to mend.
    opened: dayOf(row, 'opened', unheard),
    due: dayOf(row, 'due', fault),
    informed: dayOf(row, 'informed', fault),
    closedOn: dayOf(row, 'closedOn', unheard),
  };
}

/** Whether visible numbers stand beside the keys of others: a single one may have been typed over, two changed places. */
function areMixed(found: FoundTable): boolean {
  const numbers = new Map([...found.rows.values()].map((row) => [readCaseKey(row.key)?.number, row]));
  const strays = [...numbers].filter(([number, row]) => {
    const shown = row.cell('number');
    return typeof shown === 'number' && shown !== number && numbers.has(shown);
  });
  return strays.length > 1;
}

/** Reads the Actions tab: each case once, wherever its row and its columns stand. */
export function readCases(rows: readonly (readonly Cell[])[], language: Language): ReadCases {
  const found = readSheetTable(rows, caseColumns(language));
  const faults: TabFault[] = [];
  const seen = new Map<string, FoundRow>();
  const entries: CaseEntry[] = [];
  for (const row of [...found.rows.values(), ...found.copies].sort((a, b) => a.at - b.at)) {
    const name = readCaseKey(row.key);
    if (!name) continue;
    const fault: Fault = (code, id, args) =>
      faults.push({ code, row: row.at + 1, column: found.places?.[id] ?? 0, args });
    const first = seen.get(name.id);
    if (first) fault('caseTwice', 'number', { n: name.number, row: first.at + 1 });
    else {
      seen.set(name.id, row);
      entries.push(entryOf(row, name, language, fault));
    }
  }
  return { found, entries, faults, isMixed: areMixed(found) };
}
