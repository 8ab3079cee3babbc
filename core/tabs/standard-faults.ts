import { cellAddress } from '../responses/address.ts';
import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Fault } from '../standard-rules/fault.ts';
import { faultsOf } from '../standard-rules/faults.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language, Localized } from '../text/schema.ts';
import { checkHeaders } from './check-headers.ts';
import { checkNames } from './check-names.ts';
import type { OwnRow } from './own-rows.ts';
import type { AddFault } from './schema.ts';
import { place, rowKey, standardHeaders } from './standard-layout.ts';

type Rows = ReadonlyMap<string, OwnRow>;
type Table = {
  readonly headers: readonly Localized[];
  readonly rows: readonly (readonly [key: string, name: string])[];
  /** The column of the names. */
  readonly named: number;
};

const settings = ['missing', 'minimumWeight', 'roundTo', 'keepFrom', 'period'] as const;

/** The tables whose cells are read, with the rows that each must have. */
function tablesOf(standard: Standard, language: Language): readonly Table[] {
  const headers = standardHeaders(standard);
  const dimensions = standard.aspects === 'open' ? [] : standard.dimensions;
  return [
    {
      headers: headers.setting,
      rows: settings.map((id) => [rowKey('setting', id), say(language, `standard.${id}`)]),
      named: 0,
    },
    {
      headers: headers.dimension,
      rows: dimensions.map(({ id, title }) => [rowKey('dimension', id), title[language]]),
      named: 0,
    },
    {
      headers: headers.band,
      rows: standard.bands.map(({ grade, title }) => [rowKey('band', grade), title[language]]),
      named: 0,
    },
    {
      headers: headers.trigger,
      rows: standard.triggers.map(({ id }) => [rowKey('trigger', id), id]),
      named: place.rule,
    },
  ];
}

/** Tells headers that moved or changed, rows that are gone, and rows that took each other's place. */
export function checkTables(
  cells: readonly (readonly Cell[])[],
  found: Rows,
  standard: Standard,
  language: Language,
  addFault: AddFault,
): void {
  for (const { headers, rows, named } of tablesOf(standard, language)) {
    if (rows.length === 0) continue;
    const at = checkHeaders(
      cells,
      headers.map((text, column) => [column, text]),
      language,
      addFault,
    );
    for (const [key, name] of rows) if (!found.has(key)) addFault('rowGone', at, 1, { name });
    const there = rows.flatMap(([key, name]) => {
      const row = found.get(key);
      return row ? [{ row, place: named, names: [foldText(name)] }] : [];
    });
    checkNames(there, addFault);
  }
}

/** Row and place of the cell that a path of `faultsOf` is about; the weights as a whole stand for the first. */
function cellOf([list, index = 0, , level = 0]: Fault['path'], standard: Standard): readonly [string, number] {
  const one = Number(index);
  if (list === 'bands') return [rowKey('band', standard.bands[one]?.grade ?? ''), place.from];
  if (list === 'triggers') return [rowKey('trigger', standard.triggers[one]?.id ?? ''), place.limit];
  return [rowKey('dimension', standard.dimensions[one]?.id ?? ''), place.points + Number(level)];
}

/** `C14:C20`, or one by one where other rows stand between. */
function weightCells(rows: Rows): string {
  const places = [...rows]
    .flatMap(([key, { row }]) => (key.startsWith('dimension|') ? [row] : []))
    .sort((a, b) => a - b);
  const addresses = places.map((row) => cellAddress(row, place.weight + 1));
  const [first = 0] = places;
  const isRun = places.every((row, index) => row === first + index);
  return isRun ? `${addresses[0]}:${addresses[addresses.length - 1]}` : addresses.join(', ');
}

/** Tells rules that the numbers break together: the sum of the weights, the order of grades and points. */
export function checkRules(standard: Standard, rows: Rows, addFault: AddFault): void {
  for (const { path, rule } of faultsOf(standard)) {
    if (!rule) continue;
    const isSum = rule.code === 'weightSum';
    const [key, column] = cellOf(path, standard);
    const row = rows.get(key)?.row ?? 1;
    if (isSum) addFault(rule.code, row, place.weight + 1, { ...rule.args, cells: weightCells(rows) });
    else addFault(rule.code, row, column + 1, rule.args);
  }
}
