import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { ask } from '../sidebar-asks.ts';
import { type ActName, acts, harmless } from './acts.ts';
import { cells, change, done, freshly, graded, shown, tab, told, visible, withoutCases, write } from './meddle.ts';

const hidden = ['staging', 'history'] as const;

/** One answer less, graded by hand: there is something to go back to. */
function gradeAgain(host: LocalHost): void {
  change(host, { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
  host.call('gradeResponses');
  expect(told(host)).toMatch(done);
}

const inOrder = ({ grades, ...rest }: ReturnType<typeof shown>) => ({
  ...rest,
  grades: [...grades].sort(([one], [other]) => Number(one) - Number(other)),
});

const harmful: readonly ActName[] = [
  'insert a row',
  'insert column A',
  'insert column C',
  'delete a row',
  'delete the rows from 6',
  'delete column A',
  'delete the columns from D',
  'sort',
  'clear',
  'delete the tab',
];

const twice = (() => {
  const host = graded();
  const earlier = shown(host);
  gradeAgain(host);
  return { book: host.book, earlier, later: shown(host) };
})();

function gradedTwice(): LocalHost {
  const host = graded();
  host.setBook(cloneBook(twice.book));
  return host;
}

test.each(harmful)('somebody unhides the tab of prepared rows: %s: the next run is right', (name) => {
  const host = gradedTwice();
  acts[name](host, 'staging');
  host.call('gradeResponses');
  expect(shown(host)).toEqual(twice.later);
});

test.each(harmful)('somebody unhides the history: %s: the next run is right', (name) => {
  const host = graded();
  acts[name](host, 'history');
  gradeAgain(host);
  expect(shown(host)).toEqual(twice.later);
});

describe.each(hidden)('somebody unhides the tab of %s', (kind) => {
  test.each(harmful)('%s: undo brings the earlier result whole, or says that there is none', (name) => {
    const host = gradedTwice();
    acts[name](host, kind);
    const meddled = cloneBook(host.book);
    const { status } = ask(host, 'undo');
    // Rows that were put in another order come back in that order.
    if (status === 'done') expect(inOrder(shown(host))).toEqual(twice.earlier);
    else {
      expect([status, name]).toEqual(['nothing', name]);
      expect(visible(host.book)).toEqual(visible(meddled));
    }
  });
});

describe('undo is offered where the rows are whole', () => {
  test.each(harmless)('%s of the history', (name) => {
    const host = gradedTwice();
    acts[name](host, 'history');
    expect(ask(host, 'undo').status).toBe('done');
  });

  test("a person's row among those of Grades before the second run: it is, and the row stays theirs", () => {
    const host = graded();
    acts['insert a row'](host, 'grades');
    write(host, 'grades', [3, 1], 'mine');
    gradeAgain(host);
    expect(ask(host, 'undo').status).toBe('done');
    const { grades, ...others } = shown(host);
    expect({ ...others, grades: grades.filter((row) => !row.includes('mine')) }).toEqual(twice.earlier);
    expect(cells(host, 'grades').filter((row) => row.includes('mine'))).toEqual([['', 'mine']]);
  });

  test.each<ActName>(['delete a row', 'delete the tab'])('%s of Grades before the second run: it is not', (name) => {
    const host = graded();
    acts[name](host, 'grades');
    gradeAgain(host);
    const before = cloneBook(host.book);
    expect(ask(host, 'undo')).toEqual({ status: 'nothing', message: 'There is no earlier result to go back to.' });
    expect(host.book).toEqual(before);
  });
});

test('a cell of the prepared rows that somebody changes before every step is written anew, and the run ends', () => {
  const host = graded();
  change(host, { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
  const statuses: string[] = [];
  while (statuses[statuses.length - 1] !== 'graded' && statuses.length < 9) {
    write(host, 'staging', [1, 6], 'mine');
    statuses.push(ask(host, 'step', { sheetId: 0, standard: 'five-point', mostRows: 5 }).status);
  }
  // 23 responses in steps of 5.
  expect(statuses).toEqual(['working', 'working', 'working', 'working', 'graded']);
  expect(withoutCases(shown(host))).toEqual(freshly(host));
  expect(cells(host, 'grades').flat()).not.toContain('mine');
  expect(tab(host, 'staging').hidden).toBe(true);
});
