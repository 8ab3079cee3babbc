import { expect, test } from 'vitest';
import { plainValue } from '../../../../apps-script/local/book/cell.ts';
import { importCsv } from '../../../../apps-script/local/book/import-csv.ts';

const columnOf = (locale: string, ...fields: readonly string[]) =>
  importCsv(['When', ...fields].join('\n'), { title: 'a', locale })
    .cells.slice(1)
    .map((row) => plainValue(row[0]));

// 2016-09-12 is 42625 days after 1899-12-30, 2016-12-09 is 42713.
test.each<[string, string, readonly string[], readonly unknown[]]>([
  ['the year first', 'zh_CN', ['2016-09-12', '2016-09-13'], [42625, 42626]],
  ['months first in a sheet of months first', 'en_US', ['12/09/2016', '09/12/2016'], [42713, 42625]],
  [
    'days first in a sheet of months first: day and month do not change places',
    'en_US',
    ['12/09/2016', '13/09/2016'],
    ['12/09/2016', '13/09/2016'],
  ],
  ['an impossible date among others', 'en_US', ['2016-02-30', '2016-09-12'], ['2016-02-30', '2016-09-12']],
  ['other cells of such a column are typed', 'en_US', ['13/09/2016', '7', ''], ['13/09/2016', 7]],
])('%s', (_, locale, fields, values) => {
  expect(columnOf(locale, ...fields).filter((value) => value !== null && value !== '')).toEqual(values);
});
