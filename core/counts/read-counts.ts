import { levelName } from '../columns/level-names.ts';
import { isBlank } from '../responses/blank.ts';
import type { Counted } from '../responses/counted.ts';
import { issue } from '../responses/issue.ts';
import type { Cell, Issue, Table } from '../responses/schema.ts';
import { cellForm } from '../scales/cell-form.ts';
import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';

/** One row of counts. `counts`: by level, worst first. `item`: what it is about; '' where the sheet has one item. */
export type CountRow = {
  /** As the sheet counts. */
  readonly row: number;
  readonly item: string;
  readonly counts: readonly number[];
  readonly unanswered: number;
};

/** `faulty`: rows left out for a cell that is no count. `totals`: rows left out that add up others. */
export type ReadCounts = {
  readonly rows: readonly CountRow[];
  readonly issues: readonly Issue[];
  readonly faulty: number;
  readonly totals: number;
};

const totalWord =
  /^(grand |sub-?)?total( ?:)?$|^(sum|all|overall total)$|^(总计|總計|合计|合計|共计|共計|小计|小計|总数|總數|汇总|彙總|(本题)?有效填写人次|gesamt|summe|somme|suma|합계|총계)$/;
const isTotalWord = (cell: Cell) => typeof cell === 'string' && totalWord.test(foldText(cell));

/** A cell as a number of answers: blank adds nothing; `null`: it is no count. */
function countIn(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell) || isNotAnswered(foldText(String(cell)))) return 0;
  const form = cellForm(cell);
  return form.kind === 'number' && form.of === null && Number.isInteger(form.value) && form.value >= 0
    ? form.value
    : null;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

type RowRead = { readonly read: CountRow | null; readonly issues: readonly Issue[] };

const faults = (columns: readonly number[], cells: readonly Cell[], row: number): readonly Issue[] =>
  columns
    .filter((column) => countIn(cells[column]) === null)
    .map((column) => issue('noCount', { value: String(cells[column]) }, column, row));

function readWide(
  cells: readonly Cell[],
  row: number,
  { counts, unanswered, totals }: Extract<Counted['cells'], { kind: 'wide' }>,
): RowRead | null {
  if ([...counts, ...unanswered].every((column) => isBlank(cells[column]))) return null;
  const issues = faults([...counts, ...unanswered], cells, row);
  if (issues.length > 0) return { read: null, issues };
  const numbers = counts.map((column) => countIn(cells[column]) ?? 0);
  const none = sumOf(unanswered.map((column) => countIn(cells[column]) ?? 0));
  const sum = sumOf(numbers);
  const differing = totals.flatMap((column) => {
    const form = cellForm(cells[column] ?? null);
    if (form.kind === 'blank' || (form.kind === 'number' && [sum, sum + none].includes(form.value))) return [];
    return [issue('totalDiffers', { printed: String(cells[column]), sum }, column, row)];
  });
  return { read: { row, item: '', counts: numbers, unanswered: none }, issues: differing };
}

function readLong(
  cells: readonly Cell[],
  row: number,
  { levels, cells: { item, level, count } }: Counted & { cells: Extract<Counted['cells'], { kind: 'long' }> },
): RowRead | null {
  if (isBlank(cells[level]) && isBlank(cells[count])) return null;
  const issues = faults([count], cells, row);
  if (issues.length > 0) return { read: null, issues };
  const number = countIn(cells[count]) ?? 0;
  const named = levelName(String(cells[level] ?? '')).text;
  const place = levels.findIndex(({ title }) => levelName(title).text === named);
  const isNone = place < 0 && isNotAnswered(foldText(String(cells[level] ?? '')));
  if (place < 0 && !isNone)
    return { read: null, issues: [issue('unknownLevel', { value: String(cells[level]) }, level, row)] };
  const counts = levels.map((_, one) => (one === place ? number : 0));
  const about = item === null ? '' : String(cells[item] ?? '').trim();
  return { read: { row, item: about, counts, unanswered: isNone ? number : 0 }, issues };
}

/** Whether the last of the rows is, level by level, the sum of all the others: a total without a name. */
function isSumOfOthers(rows: readonly CountRow[]): boolean {
  const last = rows[rows.length - 1];
  const others = rows.slice(0, -1);
  if (last === undefined || others.length < 2) return false;
  return (
    sumOf(last.counts) > 0 &&
    last.counts.every((count, level) => count === sumOf(others.map(({ counts }) => counts[level] ?? 0)))
  );
}

/**
 * Reads the rows below the header. A row with a cell that is no count is left out and told with the cell; a row that adds
 * up others is left out as well; a printed total that differs from its parts is told and never corrected.
 */
export function readCounts(table: Table, from: number, counted: Counted): ReadCounts {
  const { cells: places } = counted;
  const rows: CountRow[] = [];
  const issues: Issue[] = [];
  const sums: CountRow[] = [];
  let faulty = 0;
  for (let place = from; place < table.length; place++) {
    const cells = table[place] ?? [];
    const row = place + 1;
    const found =
      places.kind === 'wide' ? readWide(cells, row, places) : readLong(cells, row, { ...counted, cells: places });
    if (found === null) continue;
    const isTotal = cells.some(isTotalWord);
    issues.push(...(isTotal ? [] : found.issues));
    if (isTotal) sums.push(found.read ?? { row, item: '', counts: [], unanswered: 0 });
    else if (found.read === null) faulty += 1;
    else rows.push(found.read);
  }
  const last = rows[rows.length - 1];
  if (places.kind === 'wide' && last && isSumOfOthers(rows)) sums.push(...rows.splice(-1));
  // A sheet of nothing but one total has no row that it adds up.
  if (rows.length === 0 && faulty === 0 && sums.length === 1 && sums[0]?.counts.length) rows.push(...sums.splice(0));
  const left = sums.map(({ row }) => issue('totalRow', {}, null, row));
  return { rows, issues: [...issues, ...left], faulty, totals: sums.length };
}
