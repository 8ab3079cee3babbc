import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../core/counted/left-out.ts';
import type { EnteredRow, KeptEntry } from '../../../core/counted/schema.ts';
import type { RowName } from '../../../core/rows/schema.ts';

// Without signs nothing is found by place.
const rowOf = (row: number, key: string, pair = ''): RowName => ({ row, id: key, key, pair, cells: '' });
const out = (row: number, key: string, pair = '', reason = 'test'): EnteredRow => ({
  ...rowOf(row, key, pair),
  isLeftOut: true,
  reason,
});
const plain = (row: number, key: string, pair = ''): EnteredRow => ({ ...out(row, key, pair, ''), isLeftOut: false });

/** Rows that are left out, and the reasons of those that are not found. */
function found(rows: readonly RowName[], entered: readonly EnteredRow[], kept: readonly KeptEntry[] = []) {
  const { entries, gone } = findEntries(rows, entered, { kept });
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
    // A row that was graded alone has the key of the row that it is equal to, and an id of its own.
    [
      'beside an equal row that was graded alone',
      [rowOf(2, 'a'), rowOf(3, 'a#2')],
      [out(2, 'a'), { ...plain(3, 'a'), id: 'a#2' }],
      [2],
    ],
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
    const first = findEntries([rowOf(2, 'a')], [plain(2, 'a'), out(3, 'b')]);
    const { cells: _, ...name } = rowOf(3, 'b');
    expect(first.kept).toEqual([{ ...name, isLeftOut: true, reason: 'test', isGone: true }]);
    const second = findEntries([rowOf(2, 'a')], [plain(2, 'a')], first);
    expect(second.gone).toEqual(first.gone);
    const back = findEntries([rowOf(2, 'a'), rowOf(3, 'b')], [plain(2, 'a')], second);
    expect([...back.entries]).toEqual([[3, { isLeftOut: true, reason: 'test' }]]);
    expect(back.gone).toEqual([]);
  });

  test('nor is it forgotten beside the equal row that stayed', () => {
    const first = findEntries([rowOf(2, 'a')], [out(2, 'a'), plain(3, 'a#2')]);
    const second = findEntries([rowOf(2, 'a')], [plain(2, 'a')], first);
    expect([...second.entries]).toEqual([]);
    expect(second.gone).toHaveLength(1);
    // The one that stayed is a new row: what was entered beside one of the two is not beside it.
    expect(first.names[0]?.id).toBe('a#3');
  });
});

describe('ids', () => {
  const edited = { ...out(2, 'a', 'p'), override: '90', isLeftOut: false };

  test('stay through an edit, and come back with a response that was away', () => {
    const first = findEntries([rowOf(2, 'A', 'p'), rowOf(3, 'b')], [edited, plain(3, 'b')]);
    expect(first.names.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...first.entries]).toEqual([[2, { isLeftOut: false, reason: 'test', override: '90' }]]);
    const away = findEntries([rowOf(2, 'b')], [{ ...edited, key: 'A' }, plain(3, 'b')], first);
    expect(away.gone).toMatchObject([{ id: 'a', override: '90' }]);
    const back = findEntries([rowOf(2, 'b'), rowOf(3, 'A', 'p')], [plain(2, 'b')], away);
    expect(back.names.map(({ id }) => id)).toEqual(['b', 'a']);
    expect([...back.entries.keys()]).toEqual([3]);
  });

  test('are never given twice', () => {
    // The response of id a was edited to A; then another one comes in that is as a was.
    const { names } = findEntries([rowOf(2, 'A', 'p'), rowOf(3, 'a')], [{ ...edited, key: 'A' }]);
    expect(names.map(({ id }) => id)).toEqual(['a', 'a#2']);
  });
});

describe('a person says where a lost entry belongs', () => {
  const lost = [out(3, 'b')];
  const now = [rowOf(2, 'a'), rowOf(3, 'c')];
  const placedOn = (row: number | null, entered: readonly EnteredRow[] = []) =>
    findEntries(now, [...entered, ...lost], { placed: [{ id: 'b', row }] });

  test('on a row without an entry: it is there and not lost any more', () => {
    const { entries, gone } = placedOn(3);
    expect([[...entries.keys()], gone]).toEqual([[3], []]);
  });

  test('on a row that has an entry, or none: still lost', () => {
    expect(placedOn(2, [out(2, 'a', '', 'own')]).gone.map(({ reason }) => reason)).toEqual(['test']);
    expect(placedOn(9).gone).toHaveLength(1);
  });

  test('nowhere: forgotten', () => {
    const { entries, gone, kept } = placedOn(null);
    expect([[...entries], gone, kept]).toEqual([[], [], []]);
  });
});

test('a tab that was deleted comes back with its ticks', () => {
  const { kept } = findEntries([rowOf(2, 'a'), rowOf(3, 'b', 'q')], [plain(2, 'a'), out(3, 'b', 'q')]);
  expect(found([rowOf(2, 'b', 'q'), rowOf(3, 'a')], [], kept)).toEqual({ rows: [2], gone: [] });
  // Unticked on the tab, it is not remembered any more.
  expect(findEntries([rowOf(3, 'b', 'q')], [plain(3, 'b', 'q')], { kept }).kept).toEqual([]);
});

test('a reason without a tick stays beside its row, and is remembered', () => {
  const { entries, kept } = findEntries(
    [rowOf(2, 'b'), rowOf(3, 'a')],
    [{ ...plain(2, 'a'), reason: 'who is this?' }, plain(3, 'b')],
  );
  expect([...entries]).toEqual([[3, { isLeftOut: false, reason: 'who is this?' }]]);
  expect(kept).toMatchObject([{ row: 3, id: 'a', reason: 'who is this?' }]);
});
