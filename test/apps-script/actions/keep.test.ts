import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { grade } from '../add-on.ts';
import { withoutLog } from '../without-log.ts';
import { actionsTab, cases, change, columnOf, enter, graded, peoplesCells, rows, sort, told } from './cases-tab.ts';

test('no case, no tab', () => {
  const host = graded(
    'Timestamp,How satisfied are you? [Delivery time]\n2026-11-02 10:00:00,Satisfied\n2026-11-03 10:00:00,Very satisfied',
  );
  expect(host.book.sheets.map(({ title }) => title)).not.toContain('Actions');
});

test('a first grading opens each case once, with what people need and nobody’s name', () => {
  const host = graded();
  expect(told(host)).toContain('New cases: 2.');
  expect(actionsTab(host).title).toBe('Actions');
  expect(cases(host)).toHaveLength(2);
  // Answered on 2026-11-02, due 7 days later; today is 2026-11-21. 46335 is 2026-11-09, 46347 is 2026-11-21.
  expect(cases(host)[0]).toMatchObject({
    ...{ 'No.': 1, State: 'overdue since 2026-11-09', 'Response row': '2', 'Due on': 46335, 'Opened on': 46347 },
    ...{ Owner: 'Customer service', Status: 'open', 'Customer of the response': '' },
  });
  expect(JSON.stringify(rows(host))).not.toContain('@example.org');
  expect(grade(host).actions).toMatchObject([
    { rule: 'low-aspect', row: 2, due: '2026-11-09', status: 'open' },
    { rule: 'low-aspect', row: 4, due: '2026-11-11', status: 'open' },
  ]);
});

describe('what people enter', () => {
  test('is the very same after sorting, filtering, rows and columns of theirs, undo, redo and ten gradings', () => {
    const host = graded();
    const { sheetId } = actionsTab(host);
    enter(host, 1, 'Cause', '=1+1');
    enter(host, 1, 'Action taken', '  two\nlines ');
    enter(host, 2, 'Owner', 'Mei');
    enter(host, 2, 'Due on', '2026/12/24');
    enter(host, 2, 'Remarks', "'quoted");
    const before = peoplesCells(host);
    const keys = () =>
      cases(host)
        .map(({ key }) => key)
        .sort();
    const known = keys();
    const acts: readonly (() => void)[] = [
      () => sort(host, 'Response row'),
      () => sort(host, 'No.'),
      () =>
        change(host, {
          insertDimension: {
            range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
            inheritFromBefore: false,
          },
        }),
      () =>
        change(host, {
          insertDimension: {
            range: { sheetId, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
            inheritFromBefore: false,
          },
        }),
      () =>
        change(host, {
          updateCells: {
            start: { sheetId, rowIndex: 2, columnIndex: 4 },
            rows: [{ values: [{ userEnteredValue: { stringValue: 'mine' } }] }],
            fields: 'userEnteredValue',
          },
        }),
      () =>
        change(host, {
          moveDimension: { source: { sheetId, dimension: 'COLUMNS', startIndex: 8, endIndex: 9 }, destinationIndex: 2 },
        }),
      // A filter hides rows.
      () =>
        change(host, {
          updateDimensionProperties: {
            range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
            properties: { hiddenByUser: true },
            fields: 'hiddenByUser',
          },
        }),
      () => host.advance(86_400_000),
      () => host.call('undoLastGrading'),
      () => host.call('undoLastGrading'),
    ];
    for (const act of acts) {
      act();
      host.call('gradeResponses');
      expect(told(host)).toContain('Responses graded');
      expect([peoplesCells(host), keys()]).toEqual([before, known]);
    }
    expect(rows(host).flat()).toContain('mine');
  }, 240_000);

  test('sorted without the hidden keys: one sentence, nothing changed anywhere', () => {
    const host = graded();
    sort(host, 'Response row', 1);
    const before = withoutLog(cloneBook(host.book));
    host.call('gradeResponses');
    expect(told(host)).toMatch(/^Nothing was changed\. "Actions" cell B1: the rows of this table were sorted/);
    expect(withoutLog(host.book)).toEqual(before);
  });

  test.each([
    ['Cause', 'Reason', 'A column of "Actions" was renamed or removed: Cause.'],
    ['Remarks', 'Cause', 'A column of "Actions" was renamed or removed: Remarks.'],
  ])('a header %s that now says %s: refused by name, nothing written anywhere', (header, now, sentence) => {
    const host = graded();
    const start = { sheetId: actionsTab(host).sheetId, rowIndex: 0, columnIndex: columnOf(host, header) };
    change(host, {
      updateCells: {
        start,
        rows: [{ values: [{ userEnteredValue: { stringValue: now } }] }],
        fields: 'userEnteredValue',
      },
    });
    const before = withoutLog(cloneBook(host.book));
    host.call('gradeResponses');
    expect(told(host)).toContain(sentence);
    expect(withoutLog(host.book)).toEqual(before);
  });

  test('a copied row counts once and is told with its cell', () => {
    const host = graded();
    const { sheetId } = actionsTab(host);
    const area = (row: number) => ({
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: 0,
      endColumnIndex: 20,
    });
    change(host, {
      copyPaste: { source: area(1), destination: area(4), pasteType: 'PASTE_NORMAL', pasteOrientation: 'NORMAL' },
    });
    host.call('gradeResponses');
    expect(told(host)).toContain('"Actions" cell B5: case 1 stands here a second time. Only its first row, 2, counts.');
    expect(cases(host)).toHaveLength(3);
  });
});
