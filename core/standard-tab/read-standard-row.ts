import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { wordsOf } from '../tabs/choice-words.ts';
import type { OwnRow } from '../tabs/own-rows.ts';
import { type Bounds, boundedIn, dayIn, numberIn, quoted, textIn } from '../tabs/read-cell.ts';
import type { AddFault, TabFault } from '../tabs/schema.ts';
import type { Language, Localized } from '../text/schema.ts';

/** Longest owner, department, action, descriptor or note. */
const longestText = 300;
/** Sheets may change the last digits of a fraction. */
const dust = 1e-9;

type Tell = (code: TabFault['code'], args: TabFault['args']) => void;

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** A text that was changed holds for every language, since nobody translates it. */
function changedText(cell: Cell, was: Localized | null, fault: Tell): Localized | undefined {
  const written = typeof cell === 'string' ? cell.trim() : '';
  if (was && Object.values(was).includes(written)) return was;
  const text = textIn(cell, longestText);
  if (text) return { en: text, 'zh-CN': text, 'zh-TW': text };
  fault('badText', { value: quoted(cell), max: longestText });
  return undefined;
}

/** The code whose word the cell says, in any language: the one that was before another of the same name. */
function codeIn<Code extends string>(
  table: Readonly<Record<Code, Localized>>,
  cell: Cell,
  was: Code | null,
): Code | undefined {
  const folded = foldText(String(cell));
  const says = (code: Code) => Object.values<string>(table[code]).some((text) => foldText(text) === folded);
  if (was !== null && says(was)) return was;
  const codes = Object.keys(table) as Code[];
  return codes.find(says) ?? codes.find((code) => foldText(code) === folded);
}

/**
 * Reads cells of the Standard tab by row key and place. What is missing or at fault answers as it was, once the fault
 * is told; a cell that was not touched answers exactly what it was.
 */
export function standardReader(rows: ReadonlyMap<string, OwnRow>, language: Language, addFault: AddFault) {
  const told = new Set<string>();
  function tell(key: string, column: number, code: TabFault['code'], args: TabFault['args'] = {}): void {
    told.add(`${key}|${column}`);
    addFault(code, rows.get(key)?.row ?? 1, column + 1, args);
  }
  function at<T>(key: string, column: number, was: T, how: (cell: Cell, fault: Tell) => T | undefined): T {
    const row = rows.get(key);
    if (!row) return was;
    const now = how(row.cell(column), (code, args) => tell(key, column, code, args));
    return now === undefined ? was : now;
  }
  const numberFrom = (cell: Cell, within: Bounds, was: number | null, fault: Tell): number | undefined =>
    was !== null && typeof cell === 'number' && Math.abs(cell - was) < dust ? was : boundedIn(cell, within, fault);
  const oneOf = <T>(
    key: string,
    column: number,
    was: T,
    offered: readonly string[],
    find: (cell: Cell) => T | undefined,
  ): T =>
    at(key, column, was, (cell, fault) => {
      const found = find(cell);
      if (found === undefined) fault('unknownChoice', { value: quoted(cell), choices: offered.join(', ') });
      return found;
    });
  return {
    tell,
    /** Whether a fault of this cell was told. */
    isTold: (key: string, column: number): boolean => told.has(`${key}|${column}`),
    number: (key: string, column: number, within: Bounds, was: number): number =>
      at(key, column, was, (cell, fault) => numberFrom(cell, within, was, fault)),
    /** `null`: blank. */
    numberOrNone: (key: string, column: number, within: Bounds, was: number | null): number | null =>
      at(key, column, was, (cell, fault) => (numberIn(cell) === null ? null : numberFrom(cell, within, was, fault))),
    oneOf,
    choice: <Code extends string>(
      key: string,
      column: number,
      table: Readonly<Record<Code, Localized>>,
      was: Code,
    ): Code => oneOf(key, column, was, wordsOf(table, language), (cell) => codeIn(table, cell, was)),
    /** `null`: blank. */
    choiceOrNone: <Code extends string>(
      key: string,
      column: number,
      table: Readonly<Record<Code, Localized>>,
      was: Code | null,
    ): Code | null =>
      oneOf(key, column, was, wordsOf(table, language), (cell) => (isBlank(cell) ? null : codeIn(table, cell, was))),
    text: (key: string, column: number, was: Localized): Localized =>
      at(key, column, was, (cell, fault) => changedText(cell, was, fault)),
    /** `null`: blank. */
    textOrNone: (key: string, column: number, was: Localized | null): Localized | null =>
      at(key, column, was, (cell, fault) => (cell === '' ? null : changedText(cell, was, fault))),
    /** `null`: blank. */
    dayOrNone: (key: string, column: number, was: string | null): string | null =>
      at(key, column, was, (cell, fault) => {
        if (isBlank(cell)) return null;
        if (cell === was) return was;
        const day = dayIn(cell);
        if (day === undefined) fault('badDate', { value: quoted(cell) });
        return day;
      }),
    /** Three letters. */
    currency: (key: string, column: number, was: string): string =>
      at(key, column, was, (cell, fault) => {
        const written = (textIn(cell, longestText) ?? '').normalize('NFKC').toUpperCase();
        if (written === was || /^[A-Z]{3}$/.test(written)) return written;
        fault('badCurrency', { value: quoted(cell) });
        return undefined;
      }),
  };
}

export type StandardReader = ReturnType<typeof standardReader>;
