import { expect, test, vi } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { hostWith, surveyCsv } from '../add-on.ts';
import { cells, done, shown, tab, told } from '../meddling/meddle.ts';

// Thousands of rows are inserted, deleted and moved one by one.
vi.setConfig({ testTimeout: 180_000 });

const all = 5000;
/** Two of five, no two of them neighbours: 2,000 rows. */
const isGone = (place: number): boolean => place % 5 === 0 || place % 5 === 2;

test('two thousand scattered responses are deleted: one batch below 2 MB, and every note stays beside its response', () => {
  const host = hostWith(surveyCsv(all, 3));
  host.call('gradeResponses');
  const book = cloneBook(host.book);
  const [source] = book.sheets;
  const grades = tab({ book }, 'grades');
  const column = (cells(host, 'grades')[0] ?? []).indexOf('Row key') + 1;
  grades.gridProperties.columnCount = Math.max(grades.gridProperties.columnCount ?? 0, column + 1);
  for (let place = 0; place < all; place += 7) {
    const row = grades.cells[place + 1] ?? [];
    const stringValue = `note ${place}`;
    row[column] = { userEnteredValue: { stringValue }, effectiveValue: { stringValue } };
  }
  if (source) {
    source.cells = source.cells.filter((_, row) => row === 0 || !isGone(row - 1));
    source.gridProperties.rowCount = source.cells.length;
  }
  host.setBook(book);
  host.resetLog();
  host.call('gradeResponses');
  expect(told(host)).toMatch(done);
  const heaviest = Math.max(...host.requests.map((batch) => JSON.stringify(batch).length));
  console.log(`faults: 2000 of 5000 rows deleted: heaviest batch ${heaviest} bytes, ${host.calls.length} calls`);
  expect(heaviest).toBeLessThan(2_000_000);
  expect(host.calls.length).toBeLessThanOrEqual(15);
  const stayed = Array.from({ length: all }, (_, place) => place).filter((place) => !isGone(place));
  expect(stayed).toHaveLength(3000);
  const rows = cells(host, 'grades').slice(1);
  expect(rows.map(([row]) => row)).toEqual(stayed.map((_, at) => at + 2));
  expect(rows.map((row) => row[column] ?? '')).toEqual(stayed.map((place) => (place % 7 === 0 ? `note ${place}` : '')));
  const fresh = hostWith('');
  fresh.setBook({ ...fresh.book, sheets: host.book.sheets.slice(0, 1) });
  fresh.call('gradeResponses');
  expect(shown(host, []).grades).toEqual(shown(fresh, []).grades);
});
