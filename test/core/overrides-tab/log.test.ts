import { describe, expect, test } from 'vitest';
import { applyOverride } from '../../../core/counted/override.ts';
import type { Entry } from '../../../core/counted/schema.ts';
import { askedPlaces } from '../../../core/overrides-tab/asked-places.ts';
import { describeLog, type LogInput, type Seen } from '../../../core/overrides-tab/describe.ts';
import { readLineKey } from '../../../core/overrides-tab/line.ts';
import { readLog } from '../../../core/overrides-tab/read-log.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { responseOf } from '../scoring/samples.ts';

type Rows = readonly (readonly Cell[])[];

const rubric = fitRubric(weightedProcedure);
/** 10+16+12+11+6+3+4 = 62 → C */
const low = (row: number) => gradeResponse(responseOf([2, 3, 2, 3, 3, 3, 4], row), rubric);
const none: Entry = { isLeftOut: false, reason: '' };
const seen = (id: string, row: number, entry: Partial<Entry> = {}): Seen => {
  const full = { ...none, ...entry };
  const { graded, fault } = applyOverride(low(row), full, rubric);
  return { id, graded, entry: full, fault };
};
const input = { rubric, language: 'en' as const, now: '2026-11-21T09:30:00', who: '', most: 1000, settled: [] };
const set = { override: '85', reason: 'wrong customer' };

/** The tab after a run: rows that are there are brought up to date, new ones come at the end. */
function run(rows: Rows, all: readonly Seen[], more: Partial<LogInput> = {}): Rows {
  const { table } = describeLog({ ...input, log: readLog(rows), seen: all, ...more });
  const language = more.language ?? 'en';
  const header = rows[0] ?? ['', ...table.columns.map(({ title }) => title[language])];
  const cellsOf = ({ key, cells }: (typeof table.rows)[number]) => [
    key,
    ...table.columns.map(({ id }) => {
      const cell = cells[id];
      return typeof cell === 'object' && cell !== null ? cell.text : (cell ?? '');
    }),
  ];
  const made = new Map(table.rows.map((row) => [row.key, cellsOf(row)]));
  const inputs = table.columns.filter((column) => column.input).length;
  const there = rows.slice(1).map((row) => {
    const now = made.get(String(row[0]));
    made.delete(String(row[0]));
    return now ? [...now.slice(0, -inputs), ...row.slice(-inputs)] : row;
  });
  return [header, ...there, ...made.values()];
}
/** What the tab says, line by line: row, what happened, what was set, reason, who, state. */
const said = (rows: Rows) => rows.slice(1).map((row) => [2, 3, 6, 7, 8, 10].map((column) => row[column]).join(' | '));
const enter = (rows: Rows, line: number, column: 11 | 12, value: Cell): Rows =>
  rows.map((row, at) => (at === line ? row.map((cell, place) => (place === column ? value : cell)) : row));

describe('the log', () => {
  test('has a line for each change and none for what stays', () => {
    let rows = run([], [seen('a', 2, set), seen('b', 3)]);
    expect(said(rows)).toEqual(['2 | score set by hand | 85 | wrong customer | unknown | in force']);
    expect(rows[1]?.slice(1, 10)).toEqual([
      ...['2026-11-21T09:30:00', '2', 'score set by hand', 62, 'C', '85', 'wrong customer', 'unknown'],
      'weighted-procedure@1',
    ]);
    rows = run(rows, [seen('a', 2, set), seen('b', 3)]);
    expect(rows).toHaveLength(2);
    rows = run(rows, [seen('a', 2, { ...set, override: '40' }), seen('b', 3, { isLeftOut: true, reason: 'test' })]);
    rows = run(rows, [seen('a', 2), seen('b', 3)], { who: 'lead@x.org' });
    rows = run(rows, [seen('a', 2), seen('b', 3)]);
    expect(said(rows)).toEqual([
      '2 | score set by hand | 85 | wrong customer | unknown | ended',
      '2 | score set by hand | 40 | wrong customer | unknown | ended',
      '3 | left out |  | test | unknown | ended',
      '2 | override cleared |  |  | lead@x.org | ended',
      '3 | counted again |  |  | lead@x.org | ended',
    ]);
  });

  test('says why an override is not in force', () => {
    const rows = run(
      [],
      [
        seen('a', 2, { override: '85' }),
        seen('b', 3, { override: 'B', reason: 'kind' }),
        seen('c', 4, { override: '85', reason: 'test', isLeftOut: true }),
      ],
    );
    expect(said(rows)).toEqual([
      '2 | score set by hand | 85 |  | unknown | not in force: no reason',
      '3 | score set by hand | B | kind | unknown | not in force: no score and no verdict',
      '4 | score set by hand | 85 | test | unknown | not in force: the response is left out',
      '4 | left out |  | test | unknown | in force',
    ]);
  });

  test('is sorted by people, follows the row, and speaks another language, without a line more', () => {
    const first = run([], [seen('a', 2, set), seen('b', 3, { isLeftOut: true, reason: 'test' })]);
    const [header = [], ...lines] = first;
    const rows = run(
      [header, ...lines.reverse()],
      [seen('b', 7, { isLeftOut: true, reason: 'test' }), seen('a', 8, set)],
      {
        language: 'zh-CN',
      },
    );
    expect(said(rows)).toEqual([
      '7 | 排除 |  | test | unknown | 生效',
      '8 | 人工更正得分 | 85 | wrong customer | unknown | 生效',
    ]);
  });

  test('believes its keys, not its cells', () => {
    const rows = run([], [seen('a', 2, set)]);
    const tampered = rows.map((row, at) => (at === 1 ? row.map((cell, place) => (place === 6 ? '99' : cell)) : row));
    expect(run(tampered, [seen('a', 2, set)])).toHaveLength(2);
  });

  test('lists at most so many lines at once and the others the next time', () => {
    const all = ['a', 'b', 'c'].map((id, place) => seen(id, place + 2, set));
    expect(describeLog({ ...input, log: readLog([]), seen: all, most: 2 }).left).toBe(1);
    const rows = run([], all, { most: 2 });
    expect(rows).toHaveLength(3);
    expect(run(rows, all, { most: 2 })).toHaveLength(4);
  });
});

describe('a response that is gone', () => {
  const first = run([], [seen('a', 5, set), seen('b', 6)]);
  const gone = run(first, [seen('b', 6)]);
  const state = 'row not found: say which row it belongs to, or dismiss it';

  test('stays listed with value and reason, and is in force again when it is back', () => {
    const line = `was 5 | score set by hand | 85 | wrong customer | unknown | ${state}`;
    expect(said(gone)).toEqual([line]);
    expect(said(run(gone, [seen('b', 6)]))).toEqual([line]);
    expect(said(run(gone, [seen('a', 4, set), seen('b', 6)]))).toEqual([
      '4 | score set by hand | 85 | wrong customer | unknown | in force',
    ]);
  });

  test.each<[typed: Cell, row: number | undefined]>([
    [6, 6],
    ['６', 6],
    ['six', undefined],
    [1, undefined],
    [6.5, undefined],
  ])('row %j typed beside it is asked for', (typed, row) => {
    expect(askedPlaces(readLog(enter(gone, 1, 11, typed)))).toEqual([
      { id: 'a', row, typed: String(typed), cell: 'L2' },
    ]);
  });

  test('put on a row it is settled, and what was typed is not asked for again', () => {
    const typed = enter(gone, 1, 11, 6);
    const rows = run(typed, [seen('b', 6, set)], { settled: [{ id: 'a', row: 6 }] });
    expect(said(rows)).toEqual([
      'was 5 | score set by hand | 85 | wrong customer | unknown | ended',
      '6 | put on another row |  |  | unknown | ended',
      '6 | score set by hand | 85 | wrong customer | unknown | in force',
    ]);
    expect(askedPlaces(readLog(rows))).toEqual([]);
    expect(run(rows, [seen('b', 6, set)])).toHaveLength(rows.length);
  });

  test('dismissed it is ended for good', () => {
    const ticked = enter(gone, 1, 12, true);
    expect(askedPlaces(readLog(ticked))).toEqual([{ id: 'a', row: null, typed: '', cell: 'M2' }]);
    const rows = run(ticked, [seen('b', 6)], { settled: [{ id: 'a', row: null }] });
    expect(said(rows)).toEqual([
      'was 5 | score set by hand | 85 | wrong customer | unknown | ended',
      ' | dismissed |  |  | unknown | ended',
    ]);
    expect(said(run(rows, [seen('b', 6)]))).toEqual(said(rows));
  });
});

test.each(['', 'x', 'a|1|set', '|1|set|d', 'a|one|set|d', 'a|1|sold|d', 'case|a|rule'])(
  '"%s" is no key of a line',
  (key) => {
    expect(readLineKey(key)).toBeNull();
  },
);
