import { sum } from './counts.ts';
import { type CellCounts, joinCounts, numericShare, type Profile, profileOf } from './profile.ts';

/** The place of a column in a grid that is told by the number of its question, "6、", alone. */
export type NumberedRow = {
  /** What the first header of the grid asks of all its rows; '' when it prints none. */
  readonly question: string;
  /** The part of the header that is the row's own; `null` when no question is printed. */
  readonly row: string | null;
  /** The columns of the grid as one. */
  readonly group: Profile;
};

const numbered = /^\s*(?:q\s?)?(\d{1,3})\s*(?:[、.．:：)）](?!\d)|[_.](?=\d{1,2}$))\s*(\S.*)$/iu;
/** "6、Question—row", as 问卷星 parts them. */
const parted = /^(.*\S)\s*(?:—+|－|–| - )\s*([^—－–]*\S)\s*$/u;

type Numbered = { readonly column: number; readonly number: string; readonly text: string };

/** Neighbours that print the same number, two at least. */
function runsOf(headers: readonly string[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  headers.forEach((header, column) => {
    const [, number, text = ''] = numbered.exec(header) ?? [];
    if (number === undefined) return;
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last && before?.number === number && before.column === column - 1) last.push({ column, number, text });
    else runs.push([{ column, number, text }]);
  });
  return runs.filter(({ length }) => length > 1);
}

const topOf = ({ numbers }: Profile): number => {
  const most = Math.max(...numbers.keys());
  return [5, 7, 10, 100].find((top) => most <= top) ?? most;
};

/** Whether two columns were answered on one scale: numbers up to the same usual top, or mostly the same few words. */
function areAlike(a: Profile, b: Profile, isAsked: boolean): boolean {
  const isNumeric = (one: Profile) => numericShare(one, false) >= 0.8;
  if (isNumeric(a) && isNumeric(b)) return isAsked || topOf(a) === topOf(b);
  const [fewer, more] = a.words.size < b.words.size ? [a, b] : [b, a];
  const shared = [...fewer.words.keys()].filter((word) => more.words.has(word));
  return fewer.words.size > 0 && more.words.size <= 12 && shared.length * 2 >= fewer.words.size;
}

/**
 * Columns of grids without brackets: neighbours whose headers print one question number and whose answers are alike. Where
 * the first header holds the question before a dash, "6、Please rate (1 = best)—punctuality", it is that of all rows.
 */
export function numberedGrids(
  headers: readonly string[],
  cells: readonly CellCounts[],
): ReadonlyMap<number, NumberedRow> {
  const rows = new Map<number, NumberedRow>();
  for (const run of runsOf(headers)) {
    const profiles = run.map(({ column }) => profileOf(joinCounts(cells.slice(column, column + 1))));
    const [, question = '', firstRow] = parted.exec(run[0]?.text ?? '') ?? [];
    const isAsked = firstRow !== undefined;
    const [model] = profiles;
    const members = run.filter((_, place) => {
      const profile = profiles[place];
      return model && profile && (place === 0 || areAlike(model, profile, isAsked));
    });
    if (members.length < 2) continue;
    const group = profileOf(joinCounts(members.flatMap(({ column }) => cells[column] ?? [])));
    for (const { column, text } of members) {
      const [, , own] = parted.exec(text) ?? [];
      rows.set(column, { question, row: isAsked ? (own ?? text) : null, group });
    }
  }
  return rows;
}

/** What 问卷星 writes where a question was left empty or not shown. */
const notShown = -3;
const codes: readonly number[] = [notShown, -2];

const numberIn = (cell: unknown) =>
  typeof cell === 'number' ? cell : typeof cell === 'string' && /^\s*-[23]\s*$/.test(cell) ? Number(cell) : null;

/** The codes among a column's cells; none where they may be numbers like the others, as -3 beside -1. */
function codesAmong({ counts }: CellCounts): readonly number[] {
  const negative = [...counts.keys()].filter((cell) => /^\s*-\d/.test(String(cell))).map(numberIn);
  return negative.every((value) => value !== null && codes.includes(value))
    ? [...new Set(negative.flatMap((value) => value ?? []))]
    : [];
}

/**
 * The columns without their codes for questions that were not shown (-3) or left empty (-2), and which codes each had.
 * `headers` must number their questions and one column hold -3: elsewhere negative numbers are answers.
 */
export function withoutSkipCodes(
  headers: readonly string[],
  cells: readonly CellCounts[],
): readonly { readonly cells: CellCounts; readonly skipped: readonly number[] }[] {
  const isNumbered = (column: number) => numbered.test(headers[column] ?? '');
  const found = cells.map((one, column) => (isNumbered(column) ? codesAmong(one) : []));
  if (!found.some((some) => some.includes(notShown))) return cells.map((one) => ({ cells: one, skipped: [] }));
  return cells.map((one, column) => {
    const skipped = found[column] ?? [];
    if (skipped.length === 0) return { cells: one, skipped };
    const counts = new Map([...one.counts].filter(([cell]) => !skipped.includes(numberIn(cell) ?? 0)));
    return { cells: { ...one, counts, filled: sum(counts.values()) }, skipped };
  });
}
