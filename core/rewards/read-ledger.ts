import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { checkHeaders, type Header, sayAll, tellable } from '../tabs/check-headers.ts';
import { checkNames } from '../tabs/check-names.ts';
import { ownRows } from '../tabs/own-rows.ts';
import type { AddFault, TabFault } from '../tabs/schema.ts';
import type { Language } from '../text/schema.ts';
import { headerOf, type LedgerShape, placeOf } from './columns.ts';
import { enteredColumns, entryOf, type RewardEntry } from './entries.ts';
import { isRewardKey, type Kept, readRewardKey } from './schema.ts';

type Rows = readonly (readonly Cell[])[];
type Names = Kept['names'];

/** Keys of rows of ours. */
const ownKey = /^\w+(:\d+$|\|)/;
const nameColumns = ['subject', 'team', 'period'] as const;

/** Headers without which a cell could be read as another. */
const headersOf = (shape: LedgerShape): readonly Header[] =>
  ([...nameColumns, 'amount', ...enteredColumns] as const).flatMap((id): readonly Header[] => {
    const place = placeOf(id, shape);
    return place < 0 ? [] : [[place, sayAll(headerOf(id, shape))]];
  });

const keyOf = (cells: readonly Cell[] | undefined): string => String(cells?.[0] ?? '');
const saidBy = (names: Names): string => JSON.stringify(nameColumns.map((id) => foldText(names[id])));

/** The names that stand in a row. */
function namesIn(cells: readonly Cell[], shape: LedgerShape): Names {
  const at = (id: (typeof nameColumns)[number]) => {
    const place = placeOf(id, shape);
    return place < 0 ? '' : String(cells[place + 1] ?? '');
  };
  return { subject: at('subject'), team: at('team'), period: at('period') };
}

/** Tells the key that is gone: of all rows, of one that cannot be read, or of one that still names its line. */
function checkKeys(
  rows: Rows,
  kept: ReadonlyMap<string, Kept | null>,
  lines: readonly Names[],
  shape: LedgerShape,
  addFault: AddFault,
): void {
  const there = new Set([...kept.values()].flatMap((one) => (one ? [saidBy(one.names)] : [])));
  // Taken for a person's row, such a line would be proposed and paid again.
  const missing = new Set(lines.map(saidBy).filter((said) => !there.has(said)));
  const isNoneOurs = ![...kept.keys()].some((key) => ownKey.test(key));
  const at = rows.findIndex((cells) => {
    if (isNoneOurs) return true;
    const key = keyOf(cells);
    if (key === '') return missing.has(saidBy(namesIn(cells, shape)));
    return isRewardKey(key) && kept.get(key) === null;
  });
  if (at >= 0) addFault('noKeys', at + 1, 0);
}

/**
 * Reads the ledger back, found row by row through the hidden first column, wherever people sorted or moved the rows.
 * Any fault: nothing of it may be used, since an approval could be taken for that of another line.
 * @param lines what the lines of now are called
 */
export function readLedger(
  rows: Rows,
  lines: readonly Names[],
  language: Language,
): { readonly entries: readonly RewardEntry[]; readonly faults: readonly TabFault[] } {
  const faults: TabFault[] = [];
  const addFault: AddFault = (code, row, column, args = {}) => faults.push({ code, row, column, args });
  const kept = new Map(rows.map((cells) => [keyOf(cells), readRewardKey(keyOf(cells))]));
  const [first] = [...kept.values()].flatMap((one) => one ?? []);
  const shape = first ?? { per: 'project', asksWork: true };
  const entered = enteredColumns.map((id) => placeOf(id, shape));
  const own = ownRows(
    rows,
    (key) => kept.get(key)?.id ?? null,
    () => entered,
    addFault,
  );
  checkKeys(rows, kept, lines, shape, addFault);
  if (first) checkHeaders(rows, headersOf(shape), language, addFault);
  for (const id of nameColumns) {
    const place = placeOf(id, shape);
    const named = [...own.values()].map((row) => ({
      row,
      place,
      names: [foldText(kept.get(row.key)?.names[id] ?? '')],
    }));
    if (place >= 0) checkNames(named, addFault);
  }
  const entries = [...own.values()].flatMap((row) => {
    const found = kept.get(row.key);
    return found ? [entryOf(row, found)] : [];
  });
  return { entries, faults: tellable(faults) };
}
