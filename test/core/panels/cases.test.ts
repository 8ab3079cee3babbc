import { describe, expect, test } from 'vitest';
import { cases } from '../../../core/panels/cases.ts';
import { openCase as one } from './open-case.ts';
import { blockOf, north, panelInput, response, standard } from './panel-input.ts';

const next = { row: 9, at: '2026-11-20T10:00:00', before: 40, after: 90, effect: 'proven' } as const;
// Five that are worked on, of them three overdue; two closed, one with a proven effect; one failed.
const all = [
  one(1, { isOverdue: true, owner: 'Sales', due: '2026-11-18' }),
  one(2, { isOverdue: true, owner: 'Quality', due: '2026-11-20' }),
  one(3, { isOverdue: true, owner: 'Sales', due: '2026-11-10', status: 'actionTaken' }),
  one(4),
  one(5, { status: 'effectChecked' }),
  one(6, { status: 'closed', next }),
  one(7, { status: 'closed' }),
  one(8, { status: 'failed', standing: 'gone' }),
];

describe('cases', () => {
  test('counts of each, and the overdue ones by owner, longest overdue first, without who answered', () => {
    const panel = cases(panelInput({ cases: all }));
    expect(blockOf(panel, 'figures').cards.map(({ label, value }) => [label, value])).toEqual([
      ['Not closed', 5],
      ['Overdue', 3],
      ['Closed', 2],
      ['Failed', 1],
      ['Effect proven', 1],
    ]);
    // The run is on 2026-11-21.
    expect(blockOf(panel, 'table').rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['Quality', 2, { text: 'row 3', row: 3 }, '2026-11-20', 1],
      ['Sales', 3, { text: 'row 4', row: 4 }, '2026-11-10', 11],
      ['Sales', 1, { text: 'row 2', row: 2 }, '2026-11-18', 3],
    ]);
  });

  test('nothing without rules, and nothing before the first case', () => {
    const { rubric } = panelInput();
    const bare = { ...rubric, standard: { ...standard, triggers: [] } };
    expect([cases(panelInput({ cases: all, rubric: bare })), cases(panelInput({ cases: [] }))]).toEqual([null, null]);
  });

  test('of a selection only its responses count; in a small one no row is named', () => {
    const selection = { period: null, segment: north };
    const shown = [2, 3, 9].map((row) => response(row, 50, ['total']));
    const few = cases(panelInput({ cases: all }, {}, { selection, shown, isSmall: true }));
    expect([blockOf(few, 'figures').cards.map(({ value }) => value), few?.blocks.length]).toEqual([[2, 2, 0, 0, 0], 1]);
  });

  test('twenty are listed, the others counted', () => {
    const many = Array.from({ length: 23 }, (_, at) => one(at + 1, { isOverdue: true }));
    const panel = cases(panelInput({ cases: many }));
    expect([blockOf(panel, 'table').rows.length, blockOf(panel, 'notes').lines]).toEqual([
      20,
      ['Not listed: 3. All cases are on the tab "Actions".'],
    ]);
  });
});
