import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { hostWith } from '../add-on.ts';
import { ask } from '../sidebar-asks.ts';
import { acts } from './acts.ts';
import { cells, done, freshly, graded, shown, tab, told, visible, withoutCases, write } from './meddle.ts';

/** Words that both standards understand. */
const csv = [
  'Timestamp,Product quality,RoHS compliance,Service,Improvement,Packaging and transport,Delivery date,Delivery quantity',
  ...Array.from({ length: 24 }, (_, day) => {
    const word = ['satisfied', 'dissatisfied', 'very satisfied'][day % 3];
    return `2026-10-${String(day + 1).padStart(2, '0')} 09:00:00,${`${word},`.repeat(6)}satisfied`;
  }),
].join('\n');
const standards = ['five-point', 'weighted-procedure'] as const;
type Standard = (typeof standards)[number];
const step = (host: LocalHost, standard: Standard, mostRows = 10) =>
  ask(host, 'step', { sheetId: 0, standard, mostRows });

/** Two hosts are two people's windows on one workbook. */
function twoWindows(book = hostWith(csv).book) {
  const hosts = ['ann', 'ben'].map((id) => {
    const host = hostWith(csv);
    host.as({ id, email: '' });
    return host;
  });
  let now = cloneBook(book);
  const at = <T>(place: number, run: (host: LocalHost) => T): T => {
    const host = hosts[place];
    if (!host) throw new Error('no window');
    host.setBook(now);
    const result = run(host);
    now = host.book;
    return result;
  };
  return { at, book: () => now };
}

function alone(standard: Standard) {
  const host = hostWith(csv);
  expect(step(host, standard, 1000).status).toBe('graded');
  return host;
}

describe('two people grade at once', () => {
  test('by one standard: their steps add up to one run', () => {
    const { at, book } = twoWindows();
    const seen = [0, 1, 0, 1].map((place) => at(place, (host) => step(host, 'five-point')));
    expect(seen.map(({ status, done: rows }) => rows ?? status)).toEqual([10, 20, 'graded', 'graded']);
    expect(shown({ book: book() })).toEqual(shown(alone('five-point')));
  });

  test('by two standards: no row of one among those of the other, and nothing is seen before an end', () => {
    const { at, book } = twoWindows();
    for (let round = 0; round < 4; round += 1)
      standards.forEach((standard, place) => {
        expect(at(place, (host) => step(host, standard))).toMatchObject({ status: 'working', done: 10 });
        expect(visible(book()).map(({ title }) => title)).toEqual(['Form Responses 1']);
      });
    // The sidebar gives up after some steps without progress; the one who goes on ends.
    for (const rows of [10, 20]) expect(at(0, (host) => step(host, 'five-point'))).toMatchObject({ done: rows });
    expect(at(0, (host) => step(host, 'five-point')).status).toBe('graded');
    expect(shown({ book: book() })).toEqual(shown(alone('five-point')));
  });

  test.each([
    [0, 1],
    [1, 0],
  ] as const)(
    'by two standards in one call each, order %i %i: the last one stands, whole; undo brings the other',
    (first, last) => {
      const { at, book } = twoWindows();
      for (const place of [first, last]) at(place, (host) => step(host, standards[place], 1000));
      const seen = (one: Pick<LocalHost, 'book'>) => withoutCases(shown(one, ['dashboard']));
      expect(seen({ book: book() })).toEqual(seen(alone(standards[last])));
      expect(at(first, (host) => ask(host, 'undo')).status).toBe('done');
      expect(seen({ book: book() })).toEqual(seen(alone(standards[first])));
    },
  );

  test('one edits Setup while the other steps: the run follows the edit, or names the cell', () => {
    const host = graded();
    const row = cells(host, 'setup').findIndex(([key]) => key === 'minimumGroup');
    write(host, 'answers', [1, 2], 'Satisfied');
    const { at, book } = twoWindows(host.book);
    expect(at(0, (one) => step(one, 'five-point')).status).toBe('working');
    at(1, (one) => one.edit(tab(one, 'setup').sheetId, `C${row + 1}`, 'many'));
    const before = visible(book());
    expect(at(0, (one) => step(one, 'five-point'))).toMatchObject({
      status: 'refused',
      reasons: [{ message: expect.stringContaining(`C${row + 1}`) }],
    });
    expect(visible(book())).toEqual(before);
    at(1, (one) => one.edit(tab(one, 'setup').sheetId, `C${row + 1}`, '5'));
    while (at(0, (one) => step(one, 'five-point')).status === 'working');
    expect(withoutCases(shown({ book: book() }))).toEqual(freshly({ book: book() }));
  });

  test('one deletes and undoes what the other grades: every end is a whole result', () => {
    const { at, book } = twoWindows(graded().book);
    at(0, (host) => acts['delete a row'](host, 'answers'));
    const earlier = shown({ book: book() });
    at(0, (host) => host.call('gradeResponses'));
    const later = shown({ book: book() });
    expect(later).not.toEqual(earlier);
    at(1, (host) => ask(host, 'undo'));
    expect(shown({ book: book() })).toEqual(earlier);
    at(0, (host) => ask(host, 'undo'));
    expect(shown({ book: book() })).toEqual(later);
    at(1, (host) => acts['delete the tab'](host, 'dashboard'));
    at(0, (host) => {
      host.call('gradeResponses');
      expect(told(host)).toMatch(done);
    });
    expect(shown({ book: book() })).toEqual(later);
  });
});
