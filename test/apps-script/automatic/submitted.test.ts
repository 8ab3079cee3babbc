import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { answers, drawings, gradesOf, markOf, openAutomatic, responses, tabOf } from './survey.ts';

const next = responses + 2;
const rowOf = (host: LocalHost, row: number) => gradesOf(host).find(({ Row }) => Row === row);
const good = answers('Very satisfied', 'Satisfied', 'Neutral');
/** What everything drawn anew makes of the same answers. */
function regraded(host: LocalHost) {
  host.call('gradeResponses');
  return gradesOf(host);
}

describe('a submitted response', () => {
  test('has its row at once, the dashboard follows later', () => {
    const { host } = openAutomatic();
    host.submitForm(good);
    // Percent of maximum of 5, 4 and 3 of five: (100 + 80 + 60) / 3 = 80, from 80 on "satisfied"; 3 opens a case.
    expect(rowOf(host, next)).toMatchObject({ Score: 80, 'Before rounding': 80, Region: 'North' });
    expect(rowOf(host, next)?.['Rules that fired']).not.toBe('');
    expect([drawings(host), markOf(host)]).toEqual([0, expect.stringMatching(/^\d+\/\d+$/)]);
    expect([host.failures, host.logs]).toEqual([[], []]);
    const rows = gradesOf(host);
    expect(regraded(host)).toEqual(rows);
    expect(markOf(host)).toBe('');
  });

  test('costs at most 15 service calls, however many others there are', () => {
    const { host } = openAutomatic();
    host.submitForm(good);
    const first = host.calls.length;
    host.resetLog();
    host.submitForm(good);
    expect(first).toBeLessThanOrEqual(15);
    expect(host.calls.length).toBeLessThanOrEqual(15);
  });

  test('two in quick succession have one row each', () => {
    const { host } = openAutomatic();
    host.submitForm(good);
    host.submitForm(answers('Very satisfied', 'Very satisfied', 'Very satisfied'));
    expect([rowOf(host, next)?.Score, rowOf(host, next + 1)?.Score]).toEqual([80, 100]);
    expect(gradesOf(host).length).toBe(responses + 2);
  });

  test('that is edited is written over in its row, also with what the event leaves out', () => {
    const { host } = openAutomatic();
    host.submitForm(good);
    host.advance(60_000);
    host.submitForm(answers('Very satisfied', 'Very satisfied', 'Neutral'), { editRow: next });
    // (100 + 100 + 60) / 3 = 86.67
    expect(rowOf(host, next)).toMatchObject({ Score: 87, 'Before rounding': 86.6667 });
    expect(gradesOf(host).length).toBe(responses + 1);
    const rows = gradesOf(host);
    expect(regraded(host)).toEqual(rows);
  });

  test('that Google tells of twice has one row', () => {
    const { host } = openAutomatic();
    const submit = host.triggers.find(({ functionName }) => functionName === 'formSubmitted');
    if (!submit) throw new Error('no trigger');
    host.triggers.push({ ...submit, id: 'twice' });
    host.submitForm(good);
    expect(host.calls.filter((label) => label === 'Sheets.Spreadsheets.batchUpdate').length).toBe(2);
    expect(gradesOf(host).length).toBe(responses + 1);
  });

  test('stays text, whatever it begins with', () => {
    const { host } = openAutomatic();
    host.submitForm(['=1+1', 'Satisfied', 'Satisfied', 'Satisfied']);
    expect(rowOf(host, next)?.Region).toBe('=1+1');
    const written = tabOf(host, 'grades')
      .cells.flat()
      .map((cell) => cell?.userEnteredValue);
    expect(written.filter((value) => value?.formulaValue !== undefined)).toEqual([]);
    expect(written.filter((value) => value?.stringValue === '=1+1').length).toBe(1);
  });

  test('with an answer off the scale, or none, is read by the same rules', () => {
    const { host } = openAutomatic();
    host.submitForm(answers('Satisfied', 'whatever', ''));
    host.submitForm(answers('', '', ''));
    const rows = gradesOf(host);
    expect(rows.length).toBe(responses + 2);
    expect(regraded(host)).toEqual(rows);
  });

  test('makes Grades longer where it is full', () => {
    const { host } = openAutomatic();
    const grades = tabOf(host, 'grades');
    grades.cells.length = responses + 1;
    grades.gridProperties.rowCount = responses + 1;
    host.submitForm(good);
    expect(rowOf(host, next)?.Score).toBe(80);
    expect(tabOf(host, 'grades').gridProperties.rowCount).toBe(responses + 2);
  });
});

describe('only marked, and graded with all others by the clock', () => {
  const text = (value: string) => ({
    userEnteredValue: { stringValue: value },
    effectiveValue: { stringValue: value },
  });
  const source = (host: LocalHost) => {
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('no responses');
    return sheet;
  };

  test.each<[string, (host: LocalHost) => void, boolean]>([
    ['a question was renamed', (host) => source(host).cells[0]?.splice(4, 1, text('How do you like us?')), true],
    ['a question was added', (host) => source(host).cells[0]?.push(text('How satisfied are you? [Price]')), true],
    [
      'a person put a column into Grades',
      (host) => {
        const grades = tabOf(host, 'grades');
        for (const row of grades.cells) row.splice(2, 0, null);
        grades.gridProperties.columnCount += 1;
      },
      true,
    ],
    [
      'a person emptied the history',
      (host) => {
        tabOf(host, 'history').cells = [];
      },
      true,
    ],
    [
      'a person changed the history',
      (host) => {
        tabOf(host, 'history').cells[1]?.splice(0, 1, text('{"at":'));
      },
      true,
    ],
  ])('%s', (_what, change, isDrawn) => {
    const { host } = openAutomatic();
    host.tick(5);
    host.resetLog();
    change(host);
    host.submitForm(good);
    expect([host.failures, host.logs, gradesOf(host).length]).toEqual([[], [], responses]);
    expect(markOf(host)).not.toBe('');
    host.tick(10);
    expect([drawings(host), gradesOf(host).length, host.logs]).toEqual([isDrawn ? 1 : 0, responses + 1, []]);
    expect(markOf(host)).toBe('');
  });

  test('the response was deleted before its trigger ran', () => {
    const { host } = openAutomatic();
    const submit = host.triggers.find(({ functionName }) => functionName === 'formSubmitted');
    if (!submit) throw new Error('no trigger');
    host.triggers.splice(host.triggers.indexOf(submit), 1);
    host.submitForm(good);
    source(host).cells.splice(next - 1, 1);
    host.triggers.push(submit);
    host.submitForm(good, { editRow: next - 1 });
    // Another response stands in that row of Grades, as far as can be told: it is not written over.
    expect([host.failures, gradesOf(host).length]).toEqual([[], responses + 1]);
    host.tick(10);
    expect(gradesOf(host).length).toBe(responses);
  });
});

describe('passed over', () => {
  test('a form that writes to another tab', () => {
    const { host } = openAutomatic();
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('no responses');
    host.book.sheets.push({ ...structuredClone(sheet), sheetId: 9, title: 'Form Responses 2' });
    const before = structuredClone(host.book.sheets.filter(({ sheetId }) => sheetId !== 9));
    host.submitForm(good, { sheetId: 9 });
    expect(host.book.sheets.filter(({ sheetId }) => sheetId !== 9)).toEqual(before);
    expect(host.failures).toEqual([]);
  });

  test.each(['formSubmitted', 'cellEdited'])('%s, run by a person in the editor', (name) => {
    const { host } = openAutomatic();
    const before = structuredClone(host.book);
    host.call(name);
    host.call(name, {});
    expect(host.book).toEqual(before);
  });
});
