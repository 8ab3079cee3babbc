import { cellAddress } from '../responses/address.ts';
import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Fault } from '../standard-rules/fault.ts';
import { faultsOf } from '../standard-rules/faults.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { checkHeaders } from '../tabs/check-headers.ts';
import { checkNames } from '../tabs/check-names.ts';
import type { OwnRow } from '../tabs/own-rows.ts';
import type { AddFault } from '../tabs/schema.ts';
import type { Language } from '../text/schema.ts';
import { place, rowKey } from './standard-layout.ts';
import { neededTables } from './standard-needed-rows.ts';

type Rows = ReadonlyMap<string, OwnRow>;

/** Tells headers that moved or changed, rows that are gone, and rows that took each other's place. */
export function checkTables(
  cells: readonly (readonly Cell[])[],
  found: Rows,
  standard: Standard,
  language: Language,
  addFault: AddFault,
): void {
  for (const { headers, rows, named } of neededTables(standard, language)) {
    if (!rows.some(({ key, isBlank }) => !isBlank || found.has(key))) continue;
    const at = checkHeaders(
      cells,
      headers.map((text, column) => [column, text]),
      language,
      addFault,
    );
    for (const { key, name, isBlank } of rows) if (!found.has(key) && !isBlank) addFault('rowGone', at, 1, { name });
    const there = rows.flatMap(({ key, name }) => {
      const row = found.get(key);
      return row ? [{ row, place: named, names: [foldText(name)] }] : [];
    });
    checkNames(there, addFault);
  }
}

type CellPlace = readonly [key: string, place: number];

const ruledCells: Readonly<Record<string, (standard: Standard, path: Fault['path']) => CellPlace>> = {
  bands: ({ bands }, [, index]) => [rowKey('band', bands[Number(index)]?.grade ?? ''), place.from],
  triggers: ({ triggers }, [, index]) => [rowKey('trigger', triggers[Number(index)]?.id ?? ''), place.limit],
  evidence: ({ evidence }, [, index]) => [rowKey('evidence', evidence?.[Number(index)]?.id ?? ''), place.initial],
  rewards: ({ rewards }, [, , index]) => [rowKey('reward', rewards?.classes[Number(index)]?.id ?? ''), place.amount],
  dimensions: ({ dimensions }, [, index, field, at]) => {
    const dimension = dimensions[Number(index)];
    if (field === 'items') return [rowKey('fact', dimension?.items?.[Number(at)]?.id ?? ''), place.anchors];
    return [rowKey('dimension', dimension?.id ?? ''), place.points + Number(at)];
  },
};

/** Weights that must be 100 together: how their rows begin, and the column. `null`: another rule. */
function summed({ path, rule }: Fault, { dimensions }: Standard): CellPlace | null {
  if (rule?.code === 'weightSum') return [rowKey('dimension', ''), place.weight];
  if (rule?.code !== 'itemWeightSum') return null;
  return [rowKey('item', dimensions[Number(path[1])]?.id ?? '', ''), place.itemWeight];
}

/** `C14:C20`, or one by one where other rows stand between. */
function addressesOf(places: readonly number[], column: number): string {
  const addresses = places.map((row) => cellAddress(row, column));
  const [first = 0] = places;
  const isRun = addresses.length > 1 && places.every((row, index) => row === first + index);
  return isRun ? `${addresses[0]}:${addresses[addresses.length - 1]}` : addresses.join(', ');
}

/** Tells rules that the numbers break together: the sum of weights, the order of grades, points, amounts and values. */
export function checkRules(standard: Standard, rows: Rows, addFault: AddFault): void {
  for (const fault of faultsOf(standard)) {
    const { path, rule } = fault;
    if (!rule) continue;
    const sum = summed(fault, standard);
    if (sum) {
      const [start, column] = sum;
      const places = [...rows].flatMap(([key, { row }]) => (key.startsWith(start) ? [row] : [])).sort((a, b) => a - b);
      addFault(rule.code, places[0] ?? 1, column + 1, { ...rule.args, cells: addressesOf(places, column + 1) });
      continue;
    }
    const [key, column] = ruledCells[String(path[0])]?.(standard, path) ?? ['', 0];
    addFault(rule.code, rows.get(key)?.row ?? 1, column + 1, rule.args);
  }
}
