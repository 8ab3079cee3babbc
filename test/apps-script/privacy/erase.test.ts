import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cloneBook, type LocalBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { openHost } from '../../../apps-script/local/services/sandbox.ts';
import { code, hostWith, manifest, now } from '../add-on.ts';
import { cellsOf, enter, gradesOf, sheetOf } from '../counting.ts';

const header =
  'Timestamp,Email address,Customer name,Region,How satisfied are you? [Service],How satisfied are you? [Quality]';
/** Rows 2 to 9. Ann answers in rows 2 and 6, once under her name in another case and width. */
const rows = [
  '2026-07-01 09:00:00,ann@x.org,Ann Lee,North,Very satisfied,Very satisfied',
  '2026-07-02 09:00:00,bob@x.org,Bob,North,Satisfied,Satisfied',
  '2026-07-03 09:00:00,cay@x.org,Cay,South,Neutral,Neutral',
  '2026-07-04 09:00:00,dan@x.org,Ann Leeds,South,Very dissatisfied,Very dissatisfied',
  '2026-07-05 09:00:00,other@x.org,ＡＮＮ lee,North,Very dissatisfied,Very dissatisfied',
  '2026-07-06 09:00:00,eve@x.org,Eve,North,Satisfied,Satisfied',
  '2026-07-07 09:00:00,fay@x.org,Fay,South,Satisfied,Neutral',
  '2026-07-08 09:00:00,gus@x.org,Gus,South,Satisfied,Neutral',
];
const ask = (host: LocalHost, method: string, call: object = {}) =>
  JSON.parse(String(host.call('rpc', method, JSON.stringify(call))));
const graded = (): LocalHost => {
  const host = hostWith([header, ...rows].join('\n'));
  ask(host, 'grade');
  return host;
};
const gradedRows = (host: LocalHost) => gradesOf(host).map(({ Row }) => Row);
const mappedRole = (host: LocalHost) => ask(host, 'grade').columns.map(({ role }: { role: string }) => role);

test('the columns of this survey name people', () => {
  expect(mappedRole(graded()).slice(1, 3)).toEqual(['respondent', 'customer']);
});

describe('finding', () => {
  const host = graded();
  const before = cloneBook(host.book);

  test('names the rows where the very same name stands, folded, never a similar one', () => {
    const found = ask(host, 'findCustomer', { name: ' ann LEE' });
    const { sheetId } = sheetOf(host, 'Form Responses 1');
    expect(found.status).toBe('found');
    expect(found.rows).toEqual([
      { tab: 'Form Responses 1', place: { sheetId, cell: 'A2' } },
      { tab: 'Form Responses 1', place: { sheetId, cell: 'A6' } },
    ]);
    // Her second answer, the worst on both questions, opened a case.
    expect(found.ours).toEqual([
      { tab: 'Grades', rows: 2 },
      { tab: 'Actions', rows: 1 },
    ]);
  });

  test('finds by address as well, and nobody by a part of a name or by no name', () => {
    expect(ask(host, 'findCustomer', { name: 'ANN@x.org' }).rows.length).toBe(1);
    for (const name of ['Ann', 'Lee', 'anonymous', 'N/A'])
      expect([name, ask(host, 'findCustomer', { name }).status]).toEqual([name, 'nothing']);
  });

  test('changes nothing', () => expect(host.book).toEqual(before));
});

describe('erasing', () => {
  const host = graded();
  enter(host, 3, 'Reason', 'checked');
  const responses = structuredClone(sheetOf(host, 'Form Responses 1').cells);
  const answer = ask(host, 'eraseCustomer', { name: 'Ann Lee' });

  test('says what is gone and which rows a person has to delete', () => {
    expect(answer.status).toBe('erased');
    expect(answer.ours).toEqual([
      { tab: 'Grades', rows: 2 },
      { tab: 'Actions', rows: 1 },
    ]);
    expect(answer.rows.map(({ place }: { place: { cell: string } }) => place.cell)).toEqual(['A2', 'A6']);
    expect(answer.message).toContain('2');
  });

  test('never touches the response tab', () => {
    expect(sheetOf(host, 'Form Responses 1').cells).toEqual(responses);
  });

  test('keeps the others where they were, with what people entered beside them', () => {
    expect(gradedRows(host)).toEqual([3, 4, 5, 7, 8, 9]);
    expect(gradesOf(host).find(({ Row }) => Row === 3)?.Reason).toBe('checked');
  });

  test('no later grading revives them, and it says so; a like name still counts', () => {
    const report = ask(host, 'grade');
    expect(report.responses.map(({ row }: { row: number }) => row)).toEqual([3, 4, 5, 7, 8, 9]);
    expect(report.summary.n).toBe(6);
    expect(report.notices?.map(({ code }: { code: string }) => code) ?? ['erasedRows']).toContain('erasedRows');
    expect(gradedRows(host)).toEqual([3, 4, 5, 7, 8, 9]);
  });

  test('leaves no name and no copy: a digest, no undo, nothing that waits', () => {
    const erased = cellsOf(host, 'Satisgrade erased');
    expect(erased.map(([kind]) => kind)).toEqual(['who']);
    expect(String(erased[0]?.[1])).toMatch(/^[0-9a-f]{64}$/);
    expect(sheetOf(host, 'Satisgrade erased').hidden).toBe(true);
    const fresh = graded();
    ask(fresh, 'grade', { mapping: { columns: [], leftOut: [{ row: 3, reason: 'test' }] } });
    expect(ask(fresh, 'look').undo).not.toBe(null);
    ask(fresh, 'eraseCustomer', { name: 'Ann Lee' });
    expect(ask(fresh, 'undo').status).toBe('nothing');
    const kept =
      JSON.stringify(cellsOf(fresh, 'Satisgrade history')) + JSON.stringify(cellsOf(fresh, 'Satisgrade staging'));
    expect(kept.toLowerCase()).not.toMatch(/ann lee|ann@x\.org/);
  });

  test('a second time there is nothing left but the rows of the response tab', () => {
    const again = ask(host, 'eraseCustomer', { name: 'Ann Lee' });
    expect([again.ours, again.rows.length]).toEqual([[], 2]);
    expect(cellsOf(host, 'Satisgrade erased').length).toBe(1);
  });

  test('somebody who is nowhere leaves everything as it is', () => {
    const before = cloneBook(host.book);
    expect(ask(host, 'eraseCustomer', { name: 'Zoe' })).toMatchObject({ status: 'nothing', ours: [], rows: [] });
    expect(host.book).toEqual(before);
  });
});

test('a copy of the spreadsheet, whose digests cannot be compared, is not graded until somebody has looked', () => {
  const host = graded();
  ask(host, 'eraseCustomer', { name: 'Ann Lee' });
  const copy = openHost({ code, manifest, now, book: cloneBook(host.book) });
  const report = ask(copy, 'grade');
  expect(report.status).toBe('refused');
  expect(report.reasons.map(({ code }: { code: string }) => code)).toEqual(['noSalt']);
});

/** What erasing has to leave alone or take whole, beside the response tab: rows of Grades and the digests. */
const stateOf = ({ sheets }: LocalBook) =>
  ['Grades', 'Satisgrade erased', 'Satisgrade history'].map((title) =>
    sheets
      .find((sheet) => sheet.title === title)
      ?.cells.map((cells) => cells.map((cell) => cell?.userEnteredValue ?? null)),
  );

test('a throw at each service call leaves everything or nothing, and doing it again ends the same', () => {
  const start = cloneBook(graded().book);
  // The salt of a test must not depend on chance, or no two runs end the same.
  const makeUuid = () => '00000000-0000-4000-8000-000000000000';
  const open = (more: object) => openHost({ code, manifest, now, book: cloneBook(start), makeUuid, ...more });
  const probe = open({});
  ask(probe, 'eraseCustomer', { name: 'Ann Lee' });
  const calls = [...probe.calls];
  const erasing = calls.indexOf('Sheets.Spreadsheets.batchUpdate') + 1;
  const whole = gradedRows(probe);
  let nothing = 0;
  let everything = 0;
  for (let failAtCall = 1; failAtCall <= calls.length; failAtCall += 1)
    for (const failWhen of ['before', 'after'] as const) {
      const host = open({ failAtCall, failWhen });
      try {
        ask(host, 'eraseCustomer', { name: 'Ann Lee' });
      } catch {
        // Nobody is left to tell.
      }
      const isErased = failAtCall > erasing || (failAtCall === erasing && failWhen === 'after');
      if (isErased) {
        expect([failAtCall, failWhen, gradedRows(host)]).toEqual([failAtCall, failWhen, whole]);
        expect(cellsOf(host, 'Satisgrade erased').length).toBe(1);
        everything += 1;
      } else {
        expect([failAtCall, isDeepStrictEqual(stateOf(host.book), stateOf(start))]).toEqual([failAtCall, true]);
        nothing += 1;
      }
      if (!isErased && failWhen === 'before') {
        const again = openHost({ code, manifest, now, book: host.book, makeUuid });
        ask(again, 'eraseCustomer', { name: 'Ann Lee' });
        expect(gradedRows(again)).toEqual(whole);
      }
    }
  console.log(
    `faults: erase with a throw at each of ${calls.length} calls: ${nothing} left everything, ${everything} erased whole`,
  );
  expect(nothing + everything).toBe(2 * calls.length);
  expect(nothing).toBe(2 * erasing - 1);
}, 180_000);
