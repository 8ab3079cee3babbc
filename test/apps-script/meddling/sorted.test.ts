import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { grade, hostWith } from '../add-on.ts';
import { withoutLog } from '../without-log.ts';
import { sort } from './acts.ts';
import { cells, change, done, freshly, graded, shown, type Tab, told, visible, weighted, write } from './meddle.ts';

/** From the first to the last row with such a key. */
function rowsOf(host: LocalHost, kind: Tab, key: RegExp): readonly [number, number] {
  const rows = cells(host, kind).flatMap(([first], row) => (key.test(String(first)) ? [row] : []));
  return [rows[0] ?? 0, (rows[rows.length - 1] ?? 0) + 1];
}

function gradedByWeights() {
  const host = hostWith(weighted);
  expect(grade(host, { standard: 'S12' }).standard).toEqual({ id: 'weighted-procedure', version: 1 });
  return host;
}

const tables: readonly [Tab, RegExp, number, () => LocalHost][] = [
  ['setup', /^(column|asked)\|/, 1, graded],
  ['setup', /^(column|asked)\|/, 2, graded],
  ['setup', /^(column|asked)\|/, 9, graded],
  ['standard', /^dimension\|/, 1, gradedByWeights],
  ['standard', /^dimension\|/, 2, gradedByWeights],
  ['standard', /^band\|/, 1, gradedByWeights],
  ['standard', /^setting\|/, 2, gradedByWeights],
];

describe('a table of ours is sorted without the hidden first column', () => {
  test.each(tables)('%s, rows %s by column %i: one sentence, nothing changed', (kind, key, by, open) => {
    const host = open();
    const before = cloneBook(host.book);
    sort(host, kind, rowsOf(host, kind, key), by, 1);
    expect(cells(host, kind)).not.toEqual(cells({ book: before }, kind));
    const sorted = visible(cloneBook(host.book));
    host.call('gradeResponses');
    expect(told(host)).toMatch(
      /^Nothing was changed\. "(Setup|Standard)" cell [B-F]\d+: the rows of this table were sorted/,
    );
    expect(told(host).match(/ cell /g)).toHaveLength(1);
    expect(visible(host.book)).toEqual(sorted);
    host.setBook(before);
    host.call('gradeResponses');
    expect(told(host)).not.toContain('Nothing was changed');
  });

  test.each(tables.slice(2, 5))('%s, rows %s by column %i: with it, nothing is another', (kind, key, by, open) => {
    const host = open();
    const before = shown(host);
    sort(host, kind, rowsOf(host, kind, key), by, 0);
    host.call('gradeResponses');
    expect(told(host)).not.toContain('Nothing was changed');
    expect(shown(host)).toEqual(before);
  });

  test('targets that changed places are refused, one that is renamed is written back', () => {
    const host = graded();
    const [first, end] = rowsOf(host, 'setup', /^target\|/);
    write(host, 'setup', [first, 2], 80);
    write(host, 'setup', [first + 1, 2], 40);
    const before = cloneBook(host.book);
    sort(host, 'setup', [first, end], 2, 1);
    host.call('gradeResponses');
    expect(told(host)).toMatch(/"Setup" cell B\d+: the rows of this table were sorted/);
    host.setBook(before);
    write(host, 'setup', [first, 1], 'Our index');
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(cells(host, 'setup')[first]?.slice(1, 3)).toEqual(['Satisfaction index', 80]);
  });
});

describe('the header row of the answers', () => {
  const away: readonly [string, (host: LocalHost) => void][] = [
    ['sorted away', (host) => sort(host, 'answers', [0, 25], 1)],
    [
      'deleted',
      (host) =>
        change(host, { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }),
    ],
  ];
  test.each(away)('%s: refused however often, Setup keeps what it knows, right once it is back', (_, meddle) => {
    const host = graded();
    const before = cloneBook(host.book);
    const expected = shown(host);
    meddle(host);
    const meddled = cloneBook(host.book);
    for (const round of [1, 2, 3]) {
      host.call('gradeResponses');
      expect([round, told(host)]).toEqual([
        round,
        expect.stringContaining('Row 1 of "Form Responses 1" holds none of the headers'),
      ]);
      expect(withoutLog(host.book)).toEqual(withoutLog(meddled));
    }
    host.setBook(before);
    host.call('gradeResponses');
    expect(shown(host)).toEqual(expected);
  });

  test('other questions in the same tab: graded once Setup is deleted', () => {
    const host = graded();
    const other = hostWith(weighted).book.sheets[0]?.cells;
    const book = cloneBook(host.book);
    Object.assign(book.sheets[0] ?? {}, { cells: other });
    host.setBook({ ...book, sheets: book.sheets.filter(({ title }) => title !== 'Setup') });
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(shown(host).grades).toEqual(freshly(host).grades);
  });
});
