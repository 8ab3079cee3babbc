import { expect, test } from 'vitest';
import { readSheetTable, type SheetColumn } from '../../../core/tabs/sheet-table.ts';

const titled = (id: string, en: string, hans: string): SheetColumn => ({
  ...{ id, title: { en, 'zh-CN': hans, 'zh-TW': `${hans}臺` }, format: 'text', pixels: 100 },
});
const columns = [titled('name', 'Name', '名称'), { ...titled('note', 'Note', '备注'), input: 'anything' as const }];

test('a tab without a row is still to be drawn', () => {
  expect(readSheetTable([], columns)).toMatchObject({ places: null, gone: [], twice: [], height: 0 });
});

test.each([
  [['', 'Name', 'Note'], { name: 1, note: 2 }],
  [['', 'Note', 'mine', ' NAME '], { name: 3, note: 1 }],
  [['', '名称', '备注臺'], { name: 1, note: 2 }],
])('headers %j stand at %j', (headers, places) => {
  const found = readSheetTable([headers, ['k1', 'a', 'b', 'c']], columns);
  expect(found.places).toEqual(places);
  expect(found.rows.get('k1')?.cell('name')).toBe(['k1', 'a', 'b', 'c'][places.name]);
});

test('a header that is gone, and one that stands twice, are named', () => {
  const titles = (headers: readonly string[], which: 'gone' | 'twice') =>
    readSheetTable([headers], columns)[which].map(({ en }) => en);
  expect([titles(['Name', 'Note', ''], 'gone'), titles(['', 'Name', 'Note', 'note'], 'twice')]).toEqual([
    ['Name'],
    ['Note'],
  ]);
  expect(readSheetTable([['', 'Note']], columns).places).toBeNull();
});

test('rows by key where they stand, people’s rows passed over, of copies the first', () => {
  const found = readSheetTable(
    [
      ['', 'Name', 'Note'],
      ['b', 'x', ''],
      ['', 'mine', ''],
      ['a', 'y', ''],
      ['b', 'z', ''],
    ],
    columns,
  );
  expect([...found.rows.values()].map(({ key, at, cell }) => [key, at, cell('name'), cell('unknown')])).toEqual([
    ['b', 1, 'x', ''],
    ['a', 3, 'y', ''],
  ]);
  expect([found.copies.map(({ key, at }) => [key, at]), found.height]).toEqual([[['b', 4]], 5]);
});
