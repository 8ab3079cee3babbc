import { describe, expect, test } from 'vitest';
import { grade } from './add-on.ts';
import { cellsOf, enter, gradesOf, sheetOf } from './counting.ts';
import { enterLog, issueOf, logged, overridden, putRows, reason, rows, s12, scoresOf, setScore } from './overriding.ts';

const gone = 'row not found: say which row it belongs to, or dismiss it';

/** Row 2, set to 85, is deleted: 乙 is row 2 now and 丙 row 3. */
function lost() {
  const { host } = overridden();
  putRows(host, rows.slice(1));
  return { host, report: grade(host) };
}

describe('an override whose response is deleted', () => {
  test('is told and listed with value and reason, grading after grading, and put on no other row', () => {
    const { host, report } = lost();
    for (const one of [report, grade(host)]) {
      expect(scoresOf(one)).toEqual({ 2: 100, 3: 83 });
      expect(issueOf(one, 'overrideGone')[0]).toContain('set by hand to 85');
      expect(logged(host, ['Row', 'Set to', 'Reason', 'State'])).toEqual([['was 2', '85', reason, gone]]);
    }
  });

  test('is in force again when the response is back', () => {
    const { host } = lost();
    putRows(host, [rows[1], rows[2], rows[0]]);
    expect(scoresOf(grade(host))).toEqual({ 2: 100, 3: 83, 4: 85 });
    expect(logged(host)).toEqual([['4', 'score set by hand', '85', 'in force']]);
  });

  test('is put on a row by hand, once', () => {
    const { host } = lost();
    enterLog(host, 0, 'Belongs to row', 3);
    for (const report of [grade(host), grade(host)]) {
      expect(scoresOf(report)).toEqual({ 2: 100, 3: 85 });
      expect(issueOf(report, 'overrideGone')).toEqual([]);
    }
    expect(gradesOf(host)[1]).toMatchObject({ Row: 3, Override: '85', Reason: reason });
    expect(logged(host)).toEqual([
      ['was 2', 'score set by hand', '85', 'ended'],
      ['3', 'put on another row', '', 'ended'],
      ['3', 'score set by hand', '85', 'in force'],
    ]);
  });

  test('is dismissed by a tick, and is listed still', () => {
    const { host } = lost();
    enterLog(host, 0, 'Dismiss', true);
    for (const report of [grade(host), grade(host)]) expect(issueOf(report, 'overrideGone')).toEqual([]);
    expect(logged(host)).toEqual([
      ['was 2', 'score set by hand', '85', 'ended'],
      ['', 'dismissed', '', 'ended'],
    ]);
  });

  test.each<[typed: string | number, code: string]>([
    [77, 'placedNoRow'],
    ['the second', 'placedNoRow'],
    [1, 'placedNoRow'],
    [3, 'placedTaken'],
  ])('%j beside it is told with its cell, and nothing is moved', (typed, code) => {
    const { host } = lost();
    setScore(host, 3, '40');
    enterLog(host, 0, 'Belongs to row', typed);
    const report = grade(host);
    expect(scoresOf(report)).toEqual({ 2: 100, 3: 40 });
    expect(issueOf(report, code)[0]).toMatch(/^Cell L2 of "Overrides"/);
    expect(logged(host)[0]).toEqual(['was 2', 'score set by hand', '85', gone]);
  });
});

describe('the Overrides tab', () => {
  test('is the same when it is sorted, has columns moved, and rows and columns of people on it', () => {
    const host = s12();
    setScore(host, 2, '85');
    enter(host, 4, 'Left out', true);
    enter(host, 4, 'Reason', 'test');
    grade(host);
    const sheet = sheetOf(host, 'Overrides');
    const mine = { userEnteredValue: { stringValue: 'mine' }, effectiveValue: { stringValue: 'mine' } };
    sheet.cells.splice(1, 2, ...sheet.cells.slice(1, 3).reverse(), [null, mine, null]);
    for (const row of sheet.cells) row.splice(3, 0, mine);
    sheet.gridProperties.columnCount = (sheet.gridProperties.columnCount ?? 0) + 1;
    setScore(host, 2, '90');
    grade(host);
    expect(logged(host)).toEqual([
      ['4', 'left out', '', 'in force'],
      ['2', 'score set by hand', '85', 'ended'],
      ['2', 'score set by hand', '90', 'in force'],
    ]);
    expect(cellsOf(host, 'Overrides').map((row) => row[3])).toEqual(['mine', 'mine', 'mine', 'mine', '']);
  });

  test('without one of its headers is refused with the sentence that names it, and nothing visible changes', () => {
    const { host } = overridden();
    const header = sheetOf(host, 'Overrides').cells[0] ?? [];
    const at = (cellsOf(host, 'Overrides')[0] ?? []).indexOf('Set to');
    header[at] = { userEnteredValue: { stringValue: 'Value' }, effectiveValue: { stringValue: 'Value' } };
    setScore(host, 3, '40');
    const before = JSON.stringify(host.book.sheets.filter(({ hidden }) => !hidden));
    const report = grade(host);
    expect(report.status).toBe('refused');
    expect(report.reasons[0].message).toBe(
      'A column of "Overrides" was renamed or removed: Set to. Undo that change or write the header back, then grade again.',
    );
    expect(JSON.stringify(host.book.sheets.filter(({ hidden }) => !hidden))).toBe(before);
  });
});
