import { describe, expect, test } from 'vitest';
import { readReportEntries } from '../../../core/report/entries.ts';
import { keyOf, linesOf, report, sheetOf, table, tableOf, tablesOf } from './survey.ts';

const delivery = 'plan|2026-10|dimension:delivery-time';
const key = keyOf(report(), delivery);
const typed = {
  [key]: ['', '', 'carrier changed', 'new carrier', ''],
  'sign|2026-10|sign:prepared': ['A. Writer', '2026-11-21'],
};

describe('what people typed', () => {
  const entries = readReportEntries(sheetOf(report(), typed));
  // Six cases, the first answered on 2026-10-12, seven days for each.
  const plan = ['Customer service', '2026-10-19', 'carrier changed', 'new carrier', ''];

  test('is read by key, wherever the rows stand; what we proposed alone is no entry', () => {
    expect(entries).toMatchObject([
      { period: '2026-10', line: 'dimension:delivery-time', cells: plan },
      { period: '2026-10', line: 'sign:prepared', cells: ['A. Writer', '2026-11-21'], ours: [] },
    ]);
    expect(readReportEntries(sheetOf(report(), typed).reverse())).toHaveLength(2);
    expect(readReportEntries([[], ['', 'mine'], [42]])).toEqual([]);
    expect(readReportEntries(sheetOf(report()))).toEqual([]);
  });

  test('stands again when the same period is written again', () => {
    const again = report({ entries });
    expect(readReportEntries(sheetOf(again))).toEqual(entries);
    expect(tableOf(again, 'plan').rows[1]?.slice(2)).toEqual(plan);
    expect(tableOf(again, 'signatures').rows[0]).toEqual(['Prepared by', 'A. Writer', '2026-11-21']);
  });

  test('is kept beside another period, which starts blank, and comes back with all signatures', () => {
    const other = report({ period: '2026-09', entries });
    expect(linesOf(other, 'plan')).toEqual(['No case was opened in this period.']);
    expect(tableOf(other, 'signatures').rows[0]).toEqual(['Prepared by', '', '']);
    expect(tablesOf(other, 'signatures')[1]?.rows).toEqual([['2026-10', 'Prepared by', 'A. Writer', '2026-11-21']]);
    expect(tableOf(other, 'past').rows).toEqual([['2026-10', 'Delivery time', ...plan]]);
    const past = key.replace('plan|', 'past|');
    const checked = readReportEntries(
      sheetOf(other, {
        [past]: ['', '', 'carrier changed', 'new carrier', 'fewer delays'],
        'sign|2026-09|sign:checked': ['B. Reader', ''],
      }),
    );
    const back = report({ entries: checked });
    expect(tableOf(back, 'plan').rows[1]?.slice(2)).toEqual([...plan.slice(0, 4), 'fewer delays']);
    expect(tableOf(back, 'signatures').rows[0]).toEqual(['Prepared by', 'A. Writer', '2026-11-21']);
    expect(tablesOf(back, 'signatures')[1]?.rows).toEqual([['2026-09', 'Checked by', 'B. Reader', '']]);
  });

  test('stays when its cases are gone', () => {
    const calm = table.map((row) => (row[4] === 2 || row[4] === 3 ? [...row.slice(0, 4), 4, ''] : row));
    expect(tableOf(report({ rows: calm, entries }), 'plan').rows.slice(-1)[0]).toEqual([
      'Delivery time',
      null,
      '',
      '',
      'carrier changed',
      'new carrier',
      '',
    ]);
  });
});

describe('owner and due day', () => {
  const planned = (cells: readonly string[], options: Parameters<typeof report>[0] = {}) =>
    tableOf(report({ ...options, entries: readReportEntries(sheetOf(report(), { [key]: cells })) }), 'plan').rows[1];

  test('typed ones are kept, also when the report is written in another language', () => {
    expect(planned(['Ms Li', '2026-12-24'])?.slice(2, 4)).toEqual(['Ms Li', '2026-12-24']);
    expect(planned(['', '2026-12-24'], { language: 'zh-CN' })?.slice(2, 4)).toEqual(['客服人员', '2026-12-24']);
  });

  test('a day comes back from the sheet as a number, words as they are', () => {
    const rows = (due: string | number) => [[key, 'Delivery time', 6, 'Customer service', due, '', '', '']];
    // 2026-11-21 is 46347.
    expect(readReportEntries(rows(46_357))[0]?.cells[1]).toBe('2026-12-01');
    expect(readReportEntries(rows('after the fair'))[0]?.cells[1]).toBe('after the fair');
    // What we proposed, 2026-10-19, is 33 days before.
    expect(readReportEntries(rows(46_314))).toEqual([]);
  });
});
