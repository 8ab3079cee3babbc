import { describe, expect, test } from 'vitest';
import { cloneBook, type LocalBook } from '../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade, hostWith, surveyCsv } from './add-on.ts';

const visible = ['Grades', 'Dashboard', 'Setup', 'Standard'];

function undo(host: LocalHost) {
  return JSON.parse(String(host.call('rpc', 'undo', '{}')));
}

const sheetOf = (book: LocalBook, title: string) => {
  const sheet = book.sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
};

/** What a person reads on our tabs: values, charts and coloured grades; blank ends of rows and of the grid aside. */
const seen = (book: LocalBook) =>
  visible.map((title) => {
    const { cells, charts, conditionalFormats } = sheetOf(book, title);
    const rows = cells.map((row) =>
      row
        .slice(1)
        .map((cell) => JSON.stringify(cell?.userEnteredValue ?? ''))
        .join()
        .replace(/[",]+$/, ''),
    );
    while (rows.length > 0 && rows[rows.length - 1] === '') rows.pop();
    // Rows of Grades stay where they stand; what is on them is compared.
    if (title === 'Grades')
      rows.splice(
        1,
        rows.length,
        ...rows
          .slice(1)
          .filter((row) => row !== '')
          .sort(),
      );
    return { title, rows, charts: charts.map(({ spec }) => spec?.altText), rules: conditionalFormats.length };
  });

const first = surveyCsv(60, 5);
const second = surveyCsv(80, 6);

/** Graded twice, by other answers the second time. */
function twiceGraded() {
  const host = hostWith(first);
  grade(host);
  const before = seen(host.book);
  const [answers] = hostWith(second).book.sheets;
  const [old] = host.book.sheets;
  if (!answers || !old) throw new Error('no answers');
  Object.assign(old, { cells: answers.cells, gridProperties: answers.gridProperties });
  grade(host, { mapping: [{ header: 'How satisfied are you? [Aspect 6]', type: 'textLikert', role: 'item' }] });
  return { host, before, after: seen(host.book) };
}

describe('undo of the last grading', () => {
  test('brings back every tab as it was, and again the later result', () => {
    const { host, before, after } = twiceGraded();
    expect(after).not.toEqual(before);
    expect(undo(host)).toMatchObject({ status: 'done' });
    expect(seen(host.book)).toEqual(before);
    expect(undo(host)).toMatchObject({ status: 'done' });
    expect(seen(host.book)).toEqual(after);
  });

  test('never touches the response tab', () => {
    const { host } = twiceGraded();
    const answers = structuredClone(host.book.sheets[0]);
    undo(host);
    expect(host.book.sheets[0]).toEqual(answers);
  });

  test.each([
    ['before the first grading', () => hostWith(first)],
    [
      'after the first grading',
      () => {
        const host = hostWith(first);
        grade(host);
        return host;
      },
    ],
  ])('%s there is nothing to go back to, and nothing changes', (_, open) => {
    const host = open();
    const book = cloneBook(host.book);
    expect(undo(host)).toEqual({ status: 'nothing', message: 'There is no earlier result to go back to.' });
    expect(host.book).toEqual(book);
  });

  test('grading twice without a change keeps the point to go back to', () => {
    const { host, before } = twiceGraded();
    grade(host);
    undo(host);
    expect(seen(host.book)).toEqual(before);
  });

  test('a redraw that nobody asked for keeps the point to go back to', () => {
    const { host, before } = twiceGraded();
    const sheet = host.book.sheets[0];
    sheet?.cells.splice(3, 1);
    grade(host, { isAutomatic: true });
    undo(host);
    expect(seen(host.book)).toEqual(before);
  });

  test('grading after an undo goes on from there', () => {
    const { host, after } = twiceGraded();
    undo(host);
    grade(host, { mapping: [{ header: 'How satisfied are you? [Aspect 6]', type: 'textLikert', role: 'item' }] });
    expect(seen(host.book)).toEqual(after);
  });

  test("a person's column beside Grades stays", () => {
    const { host } = twiceGraded();
    const grades = sheetOf(host.book, 'Grades');
    const beside = grades.cells[0]?.length ?? 0;
    for (const row of grades.cells.slice(0, 5)) row[beside] = { userEnteredValue: { stringValue: 'mine' } };
    undo(host);
    const kept = sheetOf(host.book, 'Grades').cells.flatMap((row) =>
      row.filter((cell) => cell?.userEnteredValue?.stringValue === 'mine'),
    );
    expect(kept).toHaveLength(5);
  });

  test('a tab that was deleted comes back with it', () => {
    const { host, before } = twiceGraded();
    host.setBook({
      ...host.book,
      sheets: host.book.sheets.filter(({ title }) => title !== 'Dashboard' && title !== 'Grades'),
    });
    expect(undo(host).status).toBe('done');
    expect(seen(host.book).slice(1)).toEqual(before.slice(1));
  });

  test('a history that somebody changed is not used', () => {
    const { host } = twiceGraded();
    const history = host.book.sheets.find(({ title }) => title === 'Satisgrade history');
    const row = history?.cells[1];
    const text = row?.[1]?.userEnteredValue?.stringValue ?? '';
    const changed = { stringValue: text.replace('"at"', '"AT"') };
    if (row) row[1] = { userEnteredValue: changed, effectiveValue: changed };
    expect(changed.stringValue).not.toBe(text);
    expect(undo(host).status).toBe('nothing');
  });

  test('a failure at any call leaves one of the two results whole', () => {
    const { host, before, after } = twiceGraded();
    const book = cloneBook(host.book);
    host.resetLog();
    undo(host);
    const calls = host.calls.length;
    expect(calls).toBeLessThanOrEqual(15);
    for (let call = 1; call <= calls; call += 1) {
      const broken = hostWith(first, { failAtCall: call });
      broken.setBook(cloneBook(book));
      try {
        broken.call('rpc', 'undo', '{}');
      } catch {
        // The first call of all has no words to be told in yet.
      }
      expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(seen(broken.book)));
    }
  });
});
