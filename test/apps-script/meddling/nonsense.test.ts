import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { type Cell, errorTypeOf } from '../../../apps-script/local/book/cell.ts';
import { setCell } from '../../../apps-script/local/book/grid.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { columnName } from '../../../core/responses/address.ts';
import { grade, hostWith } from '../add-on.ts';
import { withoutLog } from '../without-log.ts';
import { cells, csv, shown, type Tab, tab, weighted } from './meddle.ts';

type Value = string | number | boolean;
type Row = readonly [key: RegExp, column: number, values: readonly Value[]];
/** What fits nowhere; a tick and a text that is too long are tried on one cell of each kind. */
const nowhere: readonly Value[] = ['#REF!'];
const tooLong = 'x'.repeat(2001);

const column = /^(column|asked)\|.*aspect 1/;
const setup: readonly Row[] = [
  [/^source\|/, 2, ['', 'No such tab', 'Setup', true, tooLong, ...nowhere]],
  [/^standard\|/, 2, ['', 'S99', 12, '五分制？', true, ...nowhere]],
  [/^minimumGroup$/, 2, ['', 'five', 0, 101, 5.5, '1,000', 1e300, true, tooLong, ...nowhere]],
  [/^target\|index/, 2, ['high', 101, -1, '1,000', ...nowhere]],
  [/^target\|nps/, 2, ['high', 101, -101, ...nowhere]],
  [/^target\|csat/, 2, ['high', 101, -1, ...nowhere]],
  [column, 3, ['', 'splendid', 7, ...nowhere]],
  [column, 4, [5, '#REF!', true, tooLong]],
  [column, 5, ['', 'splendid', 7, ...nowhere]],
  [column, 6, ['5 to 1', '5–1', '1–', 'a', 'a <', '< a', 'poor < poor', 3, ...nowhere]],
  [column, 7, ['up', 5, ...nowhere]],
  [column, 8, ['x', '1.5', 99_999, '1; x', ...nowhere]],
  [column, 10, ['yes', 1, '#REF!', 'x']],
];
const standard: readonly Row[] = [
  [/^setting\|missing$/, 2, ['', 'leave', 3, ...nowhere]],
  [/^setting\|minimumWeight$/, 2, ['', 'most', 101, -1, ...nowhere]],
  [/^setting\|roundTo$/, 2, ['', 5, 0, 'one', ...nowhere]],
  [/^setting\|keepFrom$/, 2, ['', 'most', 101, ...nowhere]],
  [/^setting\|period$/, 2, ['', 'week', 6, ...nowhere]],
  [/^dimension\|service$/, 2, ['', 'heavy', 0, -20, 101, ...nowhere]],
  // 25 is not 20: the weights add up to 105.
  [/^dimension\|product-quality$/, 2, [30]],
  [/^dimension\|service$/, 5, ['', 'many', -1, 101, 3, ...nowhere]],
  [/^dimension\|service$/, 8, [5, '#REF!', true, tooLong]],
  [/^band\|B$/, 2, ['', 'high', 96, 101, -1, ...nowhere]],
  // The cell of the grade below is named: C may not begin above B.
  [/^band\|C$/, 2, [81]],
  [/^band\|E$/, 2, [1]],
  [/^trigger\|low-total$/, 2, ['', 'low', 101, -1, ...nowhere]],
  [/^trigger\|low-item$/, 2, ['', 0, 5, 1.5, ...nowhere]],
  [/^trigger\|low-total$/, 3, ['', 'soon', -1, 1.5, ...nowhere]],
  [/^trigger\|low-total$/, 4, ['', 5, '#REF!', true, tooLong]],
  [/^trigger\|low-total$/, 7, ['', 5, '#REF!', true, tooLong]],
];

const cellOf = (value: Value): Cell => {
  const type = typeof value === 'string' ? errorTypeOf(value) : null;
  if (type) return { userEnteredValue: { formulaValue: '=A1' }, effectiveValue: { errorValue: { type } } };
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: typeof value === 'boolean' ? { boolValue: value } : { stringValue: value } };
};

function put(host: LocalHost, kind: Tab, [row, at]: readonly [number, number], value: Value): void {
  const book = cloneBook(host.book);
  setCell(tab({ book }, kind), row, at, value === '' ? null : cellOf(value));
  host.setBook(book);
}

const locales = ['en_US', 'zh_CN', 'zh_TW'] as const;
const whole = Object.fromEntries(
  locales.flatMap((locale) =>
    (['setup', 'standard'] as const).map((kind) => {
      const host = hostWith(kind === 'standard' ? weighted : csv, { locale });
      expect(grade(host, { standard: kind === 'standard' ? 'S12' : 'S2' }).status).not.toBe('refused');
      return [`${kind} ${locale}`, host.book];
    }),
  ),
);

/** Each value is refused with its cell, and nothing changes. */
function check(kind: Tab, locale: (typeof locales)[number], [key, at, values]: Row): void {
  const host = hostWith('', { locale });
  const book = whole[`${kind} ${locale}`];
  if (!book) throw new Error('nothing to check');
  const row = cells({ book }, kind).findIndex(([first]) => key.test(String(first)));
  expect(row).toBeGreaterThan(0);
  for (const value of values) {
    host.setBook(cloneBook(book));
    put(host, kind, [row, at], value);
    const before = cloneBook(host.book);
    const { status, reasons } = grade(host);
    const named: boolean = reasons.some(({ message }: { message: string }) =>
      [tab(host, kind).title, `${columnName(at)}${row + 1}`].every((part) => message.includes(part)),
    );
    expect([value, status, named ? '' : JSON.stringify(reasons)]).toEqual([value, 'refused', '']);
    expect(withoutLog(host.book)).toEqual(withoutLog(before));
  }
}

/** A person writes back what stood there: grading gives what it gave before. */
function mend(kind: Tab, locale: (typeof locales)[number], [key, at, values]: Row): void {
  const host = hostWith('', { locale });
  const book = whole[`${kind} ${locale}`];
  if (!book) throw new Error('nothing to check');
  host.setBook(cloneBook(book));
  const row = cells(host, kind).findIndex(([first]) => key.test(String(first)));
  const was = cells(host, kind)[row]?.[at] ?? '';
  put(host, kind, [row, at], values[values.length - 1] ?? '');
  expect(grade(host).status).toBe('refused');
  put(host, kind, [row, at], was);
  expect(grade(host).status).not.toBe('refused');
  expect(shown(host)).toEqual(shown({ book }));
}

describe.each([
  ['setup', setup],
  ['standard', standard],
] as const)('nonsense in %s', (kind, rows) => {
  test.each(rows)(
    '%s, column %i: each value names the cell, changes nothing, and is forgotten once mended',
    (...row) => {
      check(kind, 'en_US', row);
    },
  );

  test.each(locales)('in %s; forgotten once it is mended', (locale) => {
    for (const [key, at, values] of rows.slice(0, 4)) check(kind, locale, [key, at, values.slice(-1)]);
    for (const row of rows.slice(2, 3)) mend(kind, locale, row);
  });
});
