import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allColumns } from '../../../apps-script/local/all-columns.ts';

test.each<[string, string, readonly unknown[]]>([
  ['columns at the end without header and cells', 'a,b,,\n1,2,,\n', ['known', 'known', 'empty', 'empty']],
  ['none of them', 'a,b\n1,2\n', ['known', 'known']],
  ['a row that is longer than the header', 'a,b\n1,2,\n', ['known', 'known', 'empty']],
])('%s', (_, text, types) => {
  const file = join(mkdtempSync(join(tmpdir(), 'satisgrade-')), 'wide.csv');
  writeFileSync(file, text);
  const known = [0, 1].map((index) => ({ index, type: 'known' }));
  const found = allColumns(known, { file, language: 'en' });
  expect(found.map(({ index, type }) => [index, type])).toEqual(types.map((type, index) => [index, type]));
});
