import { type Cell, enteredValue } from '../../../apps-script/local/book/cell.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { type Line, linesOf, tabOf, valuesOf } from './book.ts';
import type { Day } from './day.ts';
import { rowOf } from './open-day.ts';

const isFollowUp = ({ cells }: Line): boolean => cells['Follows case'] !== '';
const idOf = (key: string): string => key.slice(0, key.indexOf('|'));

/** The same case in the other workbook: of the same row, and about the same. */
const sameCase = (one: Line, lines: readonly Line[]): Line | undefined =>
  lines.find(
    (other) =>
      other.cells['Response row'] === one.cells['Response row'] &&
      other.cells['What happened'] === one.cells['What happened'] &&
      isFollowUp(other) === isFollowUp(one),
  );

/** The due day that a case was opened with, where its response was sent again later with another time; else `null`. */
function dueAtOpening({ sentAgain, host }: Day, { cells }: Line): number | null {
  const found = sentAgain.find(({ stamp }) => String(rowOf(host, stamp)) === cells['Response row']);
  // Due fourteen days after the day of the answer.
  return found?.keys.includes(String(cells.key)) ? Math.floor(Number(found.was)) + 14 : null;
}

/**
 * Gives a fresh Actions tab what no response tab tells, so that all else can be compared without exception: the numbers
 * of cases (they are called in the order of first sight), cases whose response is gone or whose rule fires no more
 * (nothing is deleted), and due days of cases that were opened before their response was sent again.
 */
export function handOver(day: Day, fresh: LocalHost, mark: string): void {
  const book = structuredClone(fresh.book);
  const tab = tabOf({ book }, mark);
  const headers = (valuesOf(tab)[0] ?? []).map(String);
  const before = linesOf(fresh, mark);
  const graded = linesOf(fresh, mark.replace('actions', 'grades'));
  const put = (cells: (Cell | null)[], title: string, value: string | number): void => {
    const at = title === 'key' ? 0 : headers.indexOf(title);
    cells[at] = { ...cells[at], userEnteredValue: enteredValue(value) };
  };
  let end = before.length + 1;
  for (const line of linesOf(day.host, mark)) {
    const { key, 'No.': number, 'Response row': row } = line.cells;
    const same = sameCase(line, before);
    const cells = same && tab.cells[same.at - 1];
    if (same && cells) {
      put(cells, 'No.', Number(number));
      put(cells, 'key', String(same.cells.key).replace(/\d+$/, String(number)));
      const due = dueAtOpening(day, line);
      if (due !== null) put(cells, 'Due on', due);
      continue;
    }
    const copy = structuredClone(tabOf(day.host, mark).cells[line.at - 1] ?? []);
    const there = graded.find((one) => String(one.cells.Row) === row)?.cells['Row key'];
    if (there) put(copy, 'key', String(key).replace(idOf(String(key)), String(there).split(' ')[0] ?? ''));
    tab.cells[end] = copy;
    end += 1;
  }
  fresh.setBook(book);
}
