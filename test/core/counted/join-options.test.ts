import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinOptions } from '../../../core/counted/join-options.ts';
import type { SameOptions } from '../../../core/counted/same-options.ts';
import type { Language } from '../../../core/text/schema.ts';

type Counts = Readonly<Record<string, number>>;
type More = { readonly language?: Language; readonly same?: SameOptions; readonly isNames?: boolean };

function join(counts: Counts, { language = 'en', same = [], isNames = false }: More = {}) {
  return joinOptions(new Map(Object.entries(counts)), { language, same, isNames });
}

/** Responses by the name of their group. */
function groups(counts: Counts, more: More = {}): Counts {
  const { names } = join(counts, more);
  const found: Record<string, number> = {};
  for (const [value, n] of Object.entries(counts)) {
    const name = names.get(value) ?? value;
    found[name] = (found[name] ?? 0) + n;
  }
  return found;
}

describe('values that are one group', () => {
  test.each<[what: string, counts: Counts, en: Counts, zh: Counts]>([
    ['case and width, by the most frequent', { north: 2, North: 3, ＮＯＲＴＨ: 1 }, { North: 6 }, { North: 6 }],
    ['equally frequent: always the same one', { north: 1, North: 1 }, { North: 2 }, { North: 2 }],
    [
      'gender',
      { Male: 2, 男: 5, 女: 1, female: 1, Other: 1 },
      { Male: 7, female: 2, Other: 1 },
      { 男: 7, 女: 2, Other: 1 },
    ],
    ['yes and no', { Yes: 1, 是: 2, 否: 1, No: 1 }, { Yes: 3, No: 2 }, { 是: 3, 否: 2 }],
    ['weekdays', { Mon: 1, 星期一: 2, 周二: 1 }, { Monday: 3, 周二: 1 }, { 星期一: 3, 周二: 1 }],
    [
      'new and returning customers',
      { 新客: 3, New: 1, 老客: 2 },
      { 'New customer': 4, 老客: 2 },
      { 新客户: 4, 老客: 2 },
    ],
    ['both languages in one cell', { 'Retail / 零售': 2, Retail: 1, 零售: 4 }, { Retail: 7 }, { 零售: 7 }],
    ['both in one cell, one of them alone', { 'Retail／零售': 2, 零售: 1 }, { Retail: 3 }, { 零售: 3 }],
    ['traditional characters', { 华东: 1, 華東: 2 }, { 華東: 3 }, { 華東: 3 }],
  ])('%s', (_what, counts, en, zh) => {
    expect(groups(counts)).toEqual(en);
    expect(groups(counts, { language: 'zh-CN' })).toEqual(zh);
  });

  test.each<[what: string, counts: Counts]>([
    ['what nothing is joined to keeps its spelling', { 男: 2, 女: 3, 'Retail / 零售': 1 }],
    ['names of places', { 北京: 2, Beijing: 1 }],
    ['single letters, which may be sizes', { M: 2, Male: 1 }],
    ['similar words', { North: 1, Northern: 1, 'North-East': 1 }],
    ['choices parted by a slash', { 'App / 门店': 2, App: 1, 门店: 1, 'App / Web': 1 }],
    ['a part that stands in two pairs', { 'App / 门店': 2, 'App / 微信': 1, App: 1, 门店: 1 }],
    ['a name in two scripts without a sign between', { 'A 区': 1, A: 1, 区: 1 }],
    ['three parts', { 'A / 乙 / C': 1, A: 1, 乙: 1 }],
  ])('not %s', (_what, counts) => {
    expect(groups(counts)).toEqual(counts);
  });
});

describe('what a person says is the same', () => {
  const same = [
    ['零售', 'Retail', 'Retail shop'],
    ['北京', 'Beijing'],
  ];

  test('is one group, by the name in the language', () => {
    const counts = { 零售: 5, retail: 1, 'Retail shop': 2, 北京: 1, Shanghai: 1 };
    expect(groups(counts, { same })).toEqual({ 'Retail shop': 8, 北京: 1, Shanghai: 1 });
    expect(groups(counts, { same, language: 'zh-TW' })).toEqual({ 零售: 8, 北京: 1, Shanghai: 1 });
  });

  test('also where a known option is among it', () => {
    expect(groups({ 先生: 2, 男: 1, Male: 1 }, { same: [['先生', '男']] })).toEqual({ Male: 4 });
  });
});

test('names of people: case and what a person says only, whatever is more frequent', () => {
  const names = { 'Li Lei': 1, 'LI LEI': 3, 李雷: 9, 男: 1, Male: 1, '張 三': 1, 张三: 1, 'Ann / 安': 1, Ann: 1 };
  const said = [['Li Lei', '李雷']];
  expect(groups(names, { isNames: true, same: said })).toEqual({
    ...{ 'Li Lei': 13, 男: 1, Male: 1, '張 三': 1, 张三: 1, 'Ann / 安': 1, Ann: 1 },
  });
});

test('cells in two languages that joined others are told, known options are not', () => {
  expect(join({ 'Retail / 零售': 1, 零售: 1, 'Bulk / 批发': 1, 'Male / 男': 1, 男: 1 }).pairs).toEqual([
    { latin: 'Retail', chinese: '零售' },
  ]);
});

test('every response is in exactly one group, whatever the values and their order', () => {
  const value = fc.constantFrom(
    'North',
    'north',
    'ＮＯＲＴＨ',
    '男',
    'Male',
    'Male / 男',
    '零售',
    'Retail / 零售',
    'x',
    '__proto__',
  );
  const counts = fc.dictionary(value, fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(counts, fc.constantFrom<Language>('en', 'zh-CN', 'zh-TW'), (some, language) => {
      const all = Object.entries(some);
      const setting = { language, same: [['零售', 'x']], isNames: false };
      const { names } = joinOptions(new Map(all), setting);
      const { names: turned } = joinOptions(new Map(all.slice().reverse()), setting);
      expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(names));
      // A name is that of its own group: naming twice changes nothing.
      for (const [text, name] of names) expect([text, names.get(name) ?? name]).toEqual([text, name]);
    }),
  );
});
