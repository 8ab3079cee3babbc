import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { openHost } from '../../../apps-script/local/services/sandbox.ts';
import { readLogKey } from '../../../core/log/schema.ts';
import { code, hostWith, manifest, now, surveyCsv } from '../add-on.ts';
import { cellsOf, sheetOf } from '../counting.ts';

const ask = (host: ReturnType<typeof hostWith>, method: string, call: object = {}) =>
  JSON.parse(String(host.call('rpc', method, JSON.stringify(call))));
const lines = (host: ReturnType<typeof hostWith>) =>
  cellsOf(host, 'Log').flatMap(([key]) => readLogKey(String(key)) ?? []);

describe('a grading', () => {
  const host = hostWith(surveyCsv(12, 3));
  host.call('gradeResponses');

  test('adds the Log tab hidden, with one line: what, which tab, rules, rows, outcome', () => {
    expect(sheetOf(host, 'Log').hidden).toBe(true);
    const [headers, line, ...more] = cellsOf(host, 'Log');
    expect(more).toEqual([]);
    expect(headers?.slice(1, 10)).toEqual([
      ...['When', 'Run', 'Response tab', 'Standard and version', 'Responses'],
      ...['Service calls', 'Milliseconds', 'Outcome', 'Warnings'],
    ]);
    // 2026-11-21 09:30 is day 46347 of the sheet's calendar, and 9.5 hours are 0.3958 of a day.
    expect(Number(line?.[1])).toBeCloseTo(46347 + 9.5 / 24, 4);
    expect(line?.slice(2, 4)).toEqual(['Grading', 'Form Responses 1']);
    expect(line?.[5]).toBe(12);
    expect(line?.[8]).toBe('graded');
  });

  test('counts its service calls up to and with the write that holds the line', () => {
    const written = host.calls.lastIndexOf('Sheets.Spreadsheets.batchUpdate') + 1;
    expect(written).toBeGreaterThan(4);
    expect(lines(host).map(({ calls }) => calls)).toEqual([written]);
  });

  test('the newest line stands on top; undo and an automatic grading leave one too', () => {
    host.resetLog();
    ask(host, 'grade', { isAutomatic: true });
    expect(lines(host)[0]?.calls).toBe(host.calls.lastIndexOf('Sheets.Spreadsheets.batchUpdate') + 1);
    // Another result, so that there is a point to go back to.
    ask(host, 'grade', { mapping: { columns: [], leftOut: [{ row: 2, reason: 'test' }] } });
    expect(lines(host).map(({ what }) => what)).toEqual(['grading', 'automatic', 'grading']);
    expect(ask(host, 'undo').status).toBe('done');
    expect(lines(host)[0]).toMatchObject({ what: 'undo', outcome: 'done' });
  });
});

test.each(['digest', 'summary'])('that a person asks for by the button of the %s is called so', (what) => {
  const host = hostWith(surveyCsv(12, 3));
  host.call('gradeResponses');
  ask(host, what);
  expect(lines(host)[0]).toMatchObject({ what });
});

test('warnings stand with their cells, each leading to its row, and are counted', () => {
  const csv = surveyCsv(12, 3).split('\n');
  // Row 4 and row 6 answer the first question, column C, with a word that no scale has.
  for (const row of [4, 6])
    csv[row - 1] =
      csv[row - 1]
        ?.split(',')
        .map((cell, at) => (at === 2 ? 'Banana' : cell))
        .join(',') ?? '';
  const host = hostWith(csv.join('\n'));
  host.call('gradeResponses');
  const [entry] = lines(host);
  expect(entry?.issues).toEqual(expect.arrayContaining([{ code: 'unknownWord', place: 'C4' }]));
  expect(entry?.issueCount).toBeGreaterThanOrEqual(2);
  const at = (entry?.issues ?? []).findIndex(({ place }) => place === 'C4');
  const cell = sheetOf(host, 'Log').cells[1]?.[10 + at];
  const { sheetId } = sheetOf(host, 'Form Responses 1');
  expect(cell?.userEnteredValue).toEqual({ stringValue: 'C4 unknownWord' });
  expect(cell?.userEnteredFormat?.textFormat?.link).toEqual({ uri: `#gid=${sheetId}&range=4:4` });
  expect(JSON.stringify(cellsOf(host, 'Log'))).not.toContain('Banana');
});

test('a refused grading is a line of its own once there is a Log, by its code', () => {
  const fresh = hostWith('Name\nAnn');
  const before = cloneBook(fresh.book);
  ask(fresh, 'grade');
  expect(fresh.book).toEqual(before);
  const host = hostWith(surveyCsv(12, 3));
  ask(host, 'grade');
  host.resetLog();
  expect(ask(host, 'step', { sheetId: 4711, standard: 'S2' })).toMatchObject({ status: 'refused' });
  expect(lines(host)[0]).toMatchObject({ outcome: 'refused', code: 'tabGone', rows: 0 });
});

test('a failing step is told by its name, not by what Google said', () => {
  const start = hostWith(surveyCsv(12, 3));
  ask(start, 'grade');
  const probe = openHost({ code, manifest, now, book: cloneBook(start.book) });
  probe.call('gradeResponses');
  const place = probe.calls.indexOf('Sheets.Spreadsheets.Values.batchGet') + 1;
  const host = openHost({ code, manifest, now, book: cloneBook(start.book), failAtCall: place });
  host.call('gradeResponses');
  expect(lines(host).map(({ outcome, code }) => [outcome, code])).toEqual([
    ['failed', 'read answers'],
    ['graded', ''],
  ]);
});

test('a log that cannot be written changes nothing about what the run says', () => {
  const start = hostWith(surveyCsv(12, 3));
  ask(start, 'grade');
  const run = (failAtCall?: number) => {
    const more = failAtCall === undefined ? {} : { failAtCall };
    const host = openHost({ code, manifest, now, book: cloneBook(start.book), ...more });
    return { host, answer: ask(host, 'step', { sheetId: 4711, standard: 'S2' }) };
  };
  const { host, answer } = run();
  const place = host.calls.lastIndexOf('Sheets.Spreadsheets.batchUpdate') + 1;
  expect(place).toBeGreaterThan(0);
  const broken = run(place);
  expect(broken.answer).toEqual(answer);
  console.log(
    `faults: log that cannot be written: ${lines(broken.host).length - lines(start).length} lines, same answer`,
  );
});

test('at most 500 lines are kept, the oldest go, and no cell is long', () => {
  const host = hostWith(surveyCsv(6, 2));
  host.call('gradeResponses');
  const book = cloneBook(host.book);
  const log = book.sheets.find(({ title }) => title === 'Log');
  const [headers = [], line = []] = log?.cells ?? [];
  if (!log) throw new Error('no Log');
  const old = structuredClone(line);
  log.cells = [headers, line, ...Array.from({ length: 499 }, () => structuredClone(old))];
  log.gridProperties = { ...log.gridProperties, rowCount: 501 };
  host.setBook(book);
  host.advance(60_000);
  host.call('gradeResponses');
  const kept = lines(host);
  expect(kept.length).toBe(500);
  expect([kept[0]?.at, kept[1]?.at]).toEqual(['2026-11-21T09:31:00', '2026-11-21T09:30:00']);
  const longest = Math.max(
    ...cellsOf(host, 'Log')
      .flat()
      .map((cell) => String(cell).length),
  );
  expect(longest).toBeLessThan(1000);
  console.log(`faults: log lines kept of 501: ${kept.length}; longest cell: ${longest}`);
});

test('a tab called like a formula stands in the log as text', () => {
  const title = '=IMPORTXML("http://x";"//a")';
  const host = hostWith(surveyCsv(6, 2), { title });
  host.call('gradeResponses');
  expect(sheetOf(host, 'Log').cells[1]?.[3]?.userEnteredValue).toEqual({ stringValue: title });
  const formulas = sheetOf(host, 'Log')
    .cells.flat()
    .filter((cell) => cell?.userEnteredValue && 'formulaValue' in cell.userEnteredValue);
  expect(formulas).toEqual([]);
  console.log(`faults: injection strings that became formulas in the log: ${formulas.length}`);
});

test('showLog unhides and opens it; before the first grading it says that there is none', () => {
  const host = hostWith(surveyCsv(6, 2));
  expect(ask(host, 'showLog')).toMatchObject({ status: 'nothing' });
  host.call('gradeResponses');
  expect(ask(host, 'showLog')).toMatchObject({ status: 'done' });
  expect(sheetOf(host, 'Log').hidden).toBe(false);
  expect(host.activeSheetId).toBe(sheetOf(host, 'Log').sheetId);
  expect(ask(host, 'showLog')).toMatchObject({ status: 'done' });
});
