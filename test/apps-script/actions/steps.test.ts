import { describe, expect, test } from 'vitest';
import { grade } from '../add-on.ts';
import { cases, change, columnOf, enter, graded, told } from './cases-tab.ts';

describe('steps', () => {
  test('set to closed too early: the cell stays, the case stays open, the first missing cell is named', () => {
    const host = graded();
    enter(host, 1, 'Status', 'closed');
    enter(host, 1, 'Cause', 'worn tool');
    const report = grade(host);
    expect(report.actions.map(({ status }: { status: string }) => status)).toEqual(['causeFound', 'open']);
    const address = `${String.fromCharCode(65 + columnOf(host, 'Action taken'))}2`;
    expect(report.notices.map(({ message }: { message: string }) => message)).toEqual([
      `"Actions" cell ${address}: case 1 is not closed yet, this is missing: Action taken, Effect, Customer informed on.`,
    ]);
    expect(cases(host)[0]).toMatchObject({ Status: 'closed', 'Closed on': '' });
  });

  test('closed with everything, the day as a number or as text; then not overdue', () => {
    const host = graded();
    const all = { Status: 'closed', Cause: 'c', 'Action taken': 'a', Effect: 'e' };
    for (const number of [1, 2]) for (const [header, value] of Object.entries(all)) enter(host, number, header, value);
    enter(host, 1, 'Customer informed on', 46346);
    enter(host, 2, 'Customer informed on', '2026-11-20');
    const report = grade(host);
    expect([report.notices, report.actions.map(({ status }: { status: string }) => status)]).toEqual([
      [],
      ['closed', 'closed'],
    ]);
    expect(cases(host).map((one) => [one.State, one['Closed on']])).toEqual(
      Array(2).fill(['closed on 2026-11-21', 46347]),
    );
    host.advance(86_400_000);
    host.call('gradeResponses');
    expect(cases(host).map((one) => one['Closed on'])).toEqual([46347, 46347]);
  });

  test.each([
    ['Customer informed on', 'soon', /"Actions" cell [A-Z]2: "soon" is not a day/],
    ['Due on', '31.12', /"Actions" cell [A-Z]2: "31\.12" is not a day/],
    ['Status', 'nearly', /"Actions" cell [A-Z]2: "nearly" is not one of: open, cause found/],
  ])('%s "%s" is told with its cell and stays', (header, value, sentence) => {
    const host = graded();
    enter(host, 1, header, value);
    host.call('gradeResponses');
    expect(told(host)).toMatch(sentence);
    expect(cases(host)[0]?.[header]).toBe(value);
  });

  test('failed: a new case stands below at once, linked both ways; failed again: a third', () => {
    const host = graded();
    enter(host, 1, 'Status', 'failed');
    host.call('gradeResponses');
    enter(host, 3, 'Status', '措施无效');
    host.call('gradeResponses');
    host.call('gradeResponses');
    expect(cases(host).map((one) => [one['No.'], one.State, one['Follows case']])).toEqual([
      [1, 'failed, case 3 goes on', ''],
      [2, 'overdue since 2026-11-11', ''],
      [3, 'failed, case 4 goes on · follows case 1', 1],
      [4, 'due on 2026-11-28 · follows case 3', 3],
    ]);
  });
});

test('the next response of the same customer is shown beside the case', () => {
  const host = graded();
  const source = host.book.sheets[0]?.sheetId ?? 0;
  change(host, {
    appendCells: {
      sheetId: source,
      rows: [
        {
          values: [
            {
              userEnteredValue: { numberValue: 46346.5 },
              userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd' } },
            },
            ...['Ann@Example.org', 'Satisfied', 'Satisfied', 'Very satisfied'].map((stringValue) => ({
              userEnteredValue: { stringValue },
            })),
          ],
        },
      ],
      fields: 'userEnteredValue,userEnteredFormat',
    },
  });
  host.call('gradeResponses');
  // 2, 4, 4 of 5 are 40, 80, 80: 66.7 → 67. 4, 4, 5 are 80, 80, 100: 86.7 → 87.
  expect(cases(host).map((one) => one['Next response of the same customer'])).toEqual([
    'row 6, 2026-11-20: 67 → 87, rule no longer fires',
    '',
  ]);
});
