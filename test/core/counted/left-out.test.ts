import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../core/counted/left-out.ts';
import type { EnteredRow, LeftOut, RowName } from '../../../core/counted/schema.ts';

const rowOf = (row: number, key: string, pair = ''): RowName => ({ row, key, pair });
const out = (row: number, key: string, pair = '', reason = 'test'): EnteredRow => ({
  ...rowOf(row, key, pair),
  isLeftOut: true,
  reason,
});
const plain = (row: number, key: string, pair = ''): EnteredRow => ({ ...out(row, key, pair, ''), isLeftOut: false });

/** Rows that are left out, and the reasons of those that are not found. */
function found(rows: readonly RowName[], entered: readonly EnteredRow[], remembered: readonly LeftOut[] = []) {
  const { entries, gone } = findEntries(rows, entered, remembered);
  return {
    rows: [...entries].filter(([, { isLeftOut }]) => isLeftOut).map(([row]) => row),
    gone: gone.map(({ reason }) => reason),
  };
}

describe('a left-out response is found again', () => {
  test.each<[what: string, now: readonly RowName[], before: readonly EnteredRow[], rows: readonly number[]]>([
    ['where it was', [rowOf(2, 'a'), rowOf(3, 'b')], [plain(2, 'a'), out(3, 'b')], [3]],
    ['after the tab was sorted', [rowOf(2, 'b'), rowOf(3, 'a')], [plain(2, 'a'), out(3, 'b')], [2]],
    ['after a row was put in above', [rowOf(2, 'n'), rowOf(3, 'a'), rowOf(4, 'b')], [plain(2, 'a'), out(3, 'b')], [4]],
    ['after the row above was deleted', [rowOf(2, 'b')], [plain(2, 'a'), out(3, 'b')], [2]],
    [
      'after its answers were changed',
      [rowOf(2, 'a', 'p'), rowOf(3, 'B', 'q')],
      [plain(2, 'a', 'p'), out(3, 'b', 'q')],
      [3],
    ],
    ['changed and sorted', [rowOf(2, 'B', 'q'), rowOf(3, 'a', 'p')], [plain(2, 'a', 'p'), out(3, 'b', 'q')], [2]],
    ['the second of two equal rows', [rowOf(2, 'a'), rowOf(3, 'a#2')], [plain(2, 'a'), out(3, 'a#2')], [3]],
    ['of two equal rows both', [rowOf(2, 'a')], [out(2, 'a'), out(3, 'a#2')], [2]],
    ['unticked: not any more', [rowOf(2, 'a')], [plain(2, 'a')], []],
    ['the first when an equal row comes in', [rowOf(2, 'a'), rowOf(3, 'a#2')], [out(2, 'a')], [2]],
    // A row that was graded alone has the key of the row that it is equal to.
    ['beside an equal row that was graded alone', [rowOf(2, 'a'), rowOf(3, 'a#2')], [out(2, 'a'), plain(3, 'a')], [2]],
  ])('%s', (_what, now, before, rows) => {
    expect(found(now, before).rows).toEqual(rows);
  });
});

describe('never on another row: it is told instead', () => {
  test.each<[what: string, now: readonly RowName[], before: readonly EnteredRow[]]>([
    ['its row was deleted', [rowOf(2, 'a')], [plain(2, 'a'), out(3, 'b')]],
    ['changed, without time or respondent', [rowOf(2, 'B')], [out(2, 'b')]],
    [
      'changed, and two rows have its time and respondent',
      [rowOf(2, 'B', 'q'), rowOf(3, 'C', 'q')],
      [out(2, 'b', 'q')],
    ],
    ['changed, and two rows had them', [rowOf(2, 'B', 'q')], [out(2, 'b', 'q'), plain(3, 'c', 'q')]],
    [
      'deleted beside an unticked one of that time and respondent',
      [rowOf(2, 'c', 'q')],
      [out(2, 'b', 'q'), plain(3, 'c', 'q')],
    ],
    // The duplicate that was ticked is deleted in the sheet, which somebody does sooner or later: the other one counts.
    ['one of two equal rows was deleted', [rowOf(2, 'a')], [out(2, 'a'), plain(3, 'a#2')]],
    ['the other one of two equal rows was left out', [rowOf(2, 'a')], [plain(2, 'a'), out(3, 'a#2')]],
  ])('%s', (_what, now, before) => {
    expect(found(now, before)).toEqual({ rows: [], gone: ['test'] });
  });

  test('and is remembered until its row is back', () => {
    const first = findEntries([rowOf(2, 'a')], [plain(2, 'a'), out(3, 'b')], []);
    expect(first.remembered).toEqual([{ ...rowOf(3, 'b'), reason: 'test', isGone: true }]);
    const second = findEntries([rowOf(2, 'a')], [plain(2, 'a')], first.remembered);
    expect(second.gone).toEqual(first.gone);
    const back = findEntries([rowOf(2, 'a'), rowOf(3, 'b')], [plain(2, 'a')], second.remembered);
    expect([...back.entries]).toEqual([[3, { isLeftOut: true, reason: 'test' }]]);
    expect(back.gone).toEqual([]);
  });

  test('nor is it forgotten beside the equal row that stayed', () => {
    const first = findEntries([rowOf(2, 'a')], [out(2, 'a'), plain(3, 'a#2')], []);
    const second = findEntries([rowOf(2, 'a')], [plain(2, 'a')], first.remembered);
    expect([...second.entries]).toEqual([]);
    expect(second.gone).toHaveLength(1);
  });
});

test('a tab that was deleted comes back with its ticks', () => {
  const { remembered } = findEntries([rowOf(2, 'a'), rowOf(3, 'b', 'q')], [plain(2, 'a'), out(3, 'b', 'q')], []);
  expect(found([rowOf(2, 'b', 'q'), rowOf(3, 'a')], [], remembered)).toEqual({ rows: [2], gone: [] });
  // Unticked on the tab, it is not remembered any more.
  expect(findEntries([rowOf(3, 'b', 'q')], [plain(3, 'b', 'q')], remembered).remembered).toEqual([]);
});

test('a reason without a tick stays beside its row', () => {
  const { entries, remembered } = findEntries(
    [rowOf(2, 'b'), rowOf(3, 'a')],
    [{ ...plain(2, 'a'), reason: 'who is this?' }, plain(3, 'b')],
    [],
  );
  expect([...entries]).toEqual([[3, { isLeftOut: false, reason: 'who is this?' }]]);
  expect(remembered).toEqual([]);
});
