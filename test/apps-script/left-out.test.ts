import { describe, expect, test } from 'vitest';
import { grade } from './add-on.ts';
import {
  answers,
  cellsOf,
  codes,
  enter,
  gradesOf,
  leaveOut,
  leftOutRows,
  putAnswers,
  sheetOf,
  survey,
} from './counting.ts';

const rowOf = (host: ReturnType<typeof survey>, row: number) => gradesOf(host).find(({ Row }) => Row === row);

/** Graded, and the worst answer (row 5, which opens cases) left out. */
function leftOut() {
  const host = survey();
  const first = grade(host);
  leaveOut(host, 5);
  return { host, first };
}

describe('a response that somebody left out', () => {
  test('is in no figure, its case stays and says so, and it stays on Grades with its score and reason', () => {
    const { host, first } = leftOut();
    const report = grade(host);
    expect(report.summary).toMatchObject({ n: 7, leftOut: 1, repeats: 0 });
    expect(report.responses).toHaveLength(8);
    expect(report.responses[3]).toMatchObject({ row: 5, status: 'leftOut', reason: 'test', score: 20 });
    // No case is dropped: what asked for this one, and why nothing does now.
    const ofRow = ({ actions }: typeof first) => actions.filter(({ row }: { row: number }) => row === 5);
    expect(ofRow(first)).toMatchObject([{ rule: 'low-aspect', status: 'open', standing: 'fires' }]);
    expect(ofRow(report)).toMatchObject([{ rule: 'low-aspect', status: 'open', standing: 'leftOut' }]);
    expect(cellsOf(host, 'Actions').flat()).toContain('overdue since 2026-07-11 · response is left out');
    // Percent of maximum of the other seven: (100 + 80 + 60 + 80 + 80 + 70 + 60) / 7
    expect(report.summary.index.value).toBeCloseTo(530 / 7, 9);
    expect(rowOf(host, 5)).toMatchObject({
      Row: 5,
      Status: 'left out',
      'Left out': true,
      Reason: 'test',
      Score: 20,
    });
    const dashboard = cellsOf(host, 'Dashboard').flat().join('\n');
    expect(dashboard).toContain('Responses left out by a tick on the tab "Grades": 1.');
  });

  test('opens no case', () => {
    const { host } = leftOut();
    host.setBook({ ...host.book, sheets: host.book.sheets.filter(({ title }) => title !== 'Actions') });
    const { actions } = grade(host);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter(({ row }: { row: number }) => row === 5)).toEqual([]);
  });

  test('is told of in the message', () => {
    const { host } = leftOut();
    host.call('gradeResponses');
    expect(host.toasts.at(-1)?.message).toContain('Left out by a tick: 1.');
    expect(host.toasts.at(-1)?.message).not.toContain('Repeat answers');
  });

  test('stays so when the tab is sorted, has new rows and loses others, and comes back when unticked', () => {
    const { host } = leftOut();
    const sorted = answers.slice().reverse();
    putAnswers(host, sorted);
    // Row 5 of eight is row 6 from the other end.
    expect(leftOutRows(grade(host))).toEqual([6]);
    putAnswers(host, ['2026-09-01 09:00:00,fay@x.org,North,Satisfied,Satisfied', ...sorted.slice(2)]);
    expect(leftOutRows(grade(host))).toEqual([5]);
    expect(leftOutRows(grade(host))).toEqual([5]);
    enter(host, 5, 'Left out', false);
    const back = grade(host);
    expect(leftOutRows(back)).toEqual([]);
    expect(back.summary).toMatchObject({ n: 7, leftOut: 0 });
    // The person unticked the cell; it is theirs and is not written over.
    expect(rowOf(host, 5)).toMatchObject({ Status: 'graded', 'Left out': false, Reason: 'test' });
  });

  test('whose answers are changed is found by time and respondent', () => {
    const { host } = leftOut();
    grade(host);
    putAnswers(host, answers.map((row) => row.replace('Very dissatisfied,Very', 'Satisfied,Very')).reverse());
    expect(leftOutRows(grade(host))).toEqual([6]);
  });

  test('that is deleted is told with its reason, remembered, and left out again when it is back', () => {
    const { host } = leftOut();
    grade(host);
    putAnswers(
      host,
      answers.filter((row) => !row.includes('dan@')),
    );
    for (const report of [grade(host), grade(host)]) {
      expect(leftOutRows(report)).toEqual([]);
      expect(report.issues).toContainEqual(
        expect.objectContaining({
          code: 'leftOutGone',
          message:
            'A left-out response is no longer found. It was row 5, left out because of: test. If it is still there, tick it again.',
        }),
      );
    }
    putAnswers(host, answers);
    const back = grade(host);
    expect(leftOutRows(back)).toEqual([5]);
    expect(codes(back)).not.toContain('leftOutGone');
  });

  test('without a reason counts as left out and is told with the cell of the reason', () => {
    const host = survey();
    grade(host);
    leaveOut(host, 5, '');
    const report = grade(host);
    expect(leftOutRows(report)).toEqual([5]);
    const told = report.issues.find(({ code }: { code: string }) => code === 'leftOutNoReason');
    const column = (cellsOf(host, 'Grades')[0] ?? []).indexOf('Reason');
    expect(told.message).toBe(
      `Row 5 is left out without a reason. Write one in cell ${String.fromCharCode(65 + column)}5 of "Grades".`,
    );
  });

  test('is found although a person put a column of their own among ours and sorted Grades', () => {
    const { host } = leftOut();
    const sheet = sheetOf(host, 'Grades');
    const at = (cellsOf(host, 'Grades')[0] ?? []).indexOf('Left out');
    const mine = { userEnteredValue: { stringValue: 'mine' }, effectiveValue: { stringValue: 'mine' } };
    for (const row of sheet.cells) row.splice(at, 0, mine);
    sheet.gridProperties.columnCount = (sheet.gridProperties.columnCount ?? 0) + 1;
    sheet.cells.splice(1, 8, ...sheet.cells.slice(1, 9).reverse());
    host.resetLog();
    expect(leftOutRows(grade(host))).toEqual([5]);
    expect(host.calls.length).toBeLessThanOrEqual(15);
    // Grades stays as the person sorted it: row 5 of 2 to 9 is the fifth from the end.
    expect(gradesOf(host).map((row) => row.Row)).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
    expect(gradesOf(host).map((row) => row['Left out'])).toEqual(['', '', '', '', true, '', '', '']);
  });

  test('by a word that is no tick: refused with its cell, nothing is written', () => {
    const { host } = leftOut();
    enter(host, 6, 'Left out', 'maybe');
    // The Log tab says that a run was refused.
    const ours = () => JSON.stringify(host.book.sheets.filter(({ title }) => !title.endsWith('og')));
    const before = ours();
    const report = grade(host);
    expect(report.status).toBe('refused');
    expect(report.reasons[0].message).toMatch(/^"Grades" cell [A-Z]6: "maybe" is neither ticked nor unticked/);
    expect(ours()).toBe(before);
  });

  test('comes back with a Grades tab that was deleted', () => {
    const { host } = leftOut();
    grade(host);
    host.setBook({ ...host.book, sheets: host.book.sheets.filter(({ title }) => title !== 'Grades') });
    expect(leftOutRows(grade(host))).toEqual([5]);
    expect(gradesOf(host)[3]).toMatchObject({ 'Left out': true, Reason: 'test' });
  });
});

test('undo brings back the ticks as they stood before the grading, and again those of after it', () => {
  const { host } = leftOut();
  grade(host);
  enter(host, 5, 'Left out', false);
  leaveOut(host, 4, 'duplicate');
  grade(host);
  const ticks = () => gradesOf(host).flatMap((row) => (row['Left out'] === true ? [[row.Row, row.Status]] : []));
  expect(ticks()).toEqual([[4, 'left out']]);
  host.call('rpc', 'undo', '{}');
  // What was ticked when the button was pressed; the figures beside it are those of the grading before.
  expect(ticks()).toEqual([[4, 'graded']]);
  expect(gradesOf(host)[3]).toMatchObject({ Row: 5, Status: 'left out' });
  host.call('rpc', 'undo', '{}');
  expect(ticks()).toEqual([[4, 'left out']]);
  host.call('rpc', 'undo', '{}');
  expect(leftOutRows(grade(host))).toEqual([4]);
});
