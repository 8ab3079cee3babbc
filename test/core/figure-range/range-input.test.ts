import { describe, expect, test } from 'vitest';
import { askedFields, wordsOfAsked, wordsOfRange } from '../../../core/figure-range/range-fields.ts';
import { isFilledIn, rangeInput } from '../../../core/figure-range/range-input.ts';
import { sayRange } from '../../../core/figure-range/range-read.ts';
import { spaced } from '../../../core/figure-range/spaced.ts';
import { figureNames } from '../../../core/text/figure-names.ts';
import { figureRangeWords } from '../../../core/text/figure-range.ts';
import { amounts, columns, counts, grid, groups, list, matrix, methodWith, outcome, pairs } from './small-methods.ts';

describe('what is filled in', () => {
  const fields = {
    number: 'number?',
    share: 'share?',
    flag: 'flag?',
    text: 'text?',
    texts: 'texts?',
    numbers: 'numbers?',
    matrix: 'matrix?',
    amounts: 'amounts?',
    groups: 'groups?',
    names: 'names?',
    margins: 'margins?',
    rest: 'numbers',
  } as const;
  const all = methodWith(fields, { kind: 'list', field: 'rest' });
  test.each([
    ['number', '1,234.5', 1234.5],
    ['number', '1/3', 1 / 3],
    ['share', '80%', 0.8],
    ['share', '０．８', 0.8],
    ['flag', 'Yes', true],
    ['flag', '否', false],
    ['text', ' two words ', 'two words'],
    ['texts', 'a，b、c', ['a', 'b', 'c']],
    ['numbers', '1, 2 3,n/a', [1, 2, 3, null]],
    [
      'matrix',
      '1, 2; 3, 4',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['amounts', 'a = 1; b：2', { a: 1, b: 2 }],
    ['margins', 'region: n = 60, s = 40; age: y = 1', { region: { n: 60, s: 40 }, age: { y: 1 } }],
    ['groups', 'a = 1, 2; b = 3', { a: [1, 2], b: [3] }],
    ['names', 'x: a, b; y: c', { x: ['a', 'b'], y: ['c'] }],
  ])('%s: %s', (field, text, value) => {
    expect(outcome(all, '1', { [field]: text })).toEqual({ rest: [1], [field]: value });
  });

  test.each([
    ['number', 'ten'],
    ['flag', 'perhaps'],
    ['numbers', '1, x'],
    ['matrix', '1; x'],
    ['amounts', 'a; b = 2'],
  ])('%s: %s does not fit, and the field is named', (field, text) => {
    expect(outcome(all, '1', { [field]: text })).toEqual(['badField', field]);
  });

  test('a field of another method is left alone', () => {
    expect(outcome(list, '1', { other: '1', level: '' })).toEqual({ scores: [1] });
  });

  test('may be all that a method needs', () => {
    expect(isFilledIn(counts, { promoters: '7' })).toBe(true);
    expect(isFilledIn(counts, { promoters: ' ' })).toBe(false);
    expect(isFilledIn(list, { level: '1' })).toBe(false);
    expect(isFilledIn(list, {})).toBe(false);
    expect(rangeInput(counts, null, { promoters: '7' })).toMatchObject({ ok: true, input: { promoters: 7 } });
  });
});

test.each([
  ['list', list, 'Score/ 1/ 2', 'B1:B3; cells: 2'],
  ['table', columns, 'A|B/ 1|2/ 3|4', 'B1:B3: A, B; rows: 2'],
  ['matrix', matrix, '1|2|3', 'B1:B3; rows: 1, columns: 3'],
  ['names', counts, 'promoters|1/ not asked|2', 'B1:B3: promoters, not asked'],
] as const)('what was read of a %s is told', (_, method, cells, text) => {
  const found = rangeInput(method, { a1: 'B1:B3', cells: grid(cells) }, {});
  expect(sayRange(found.ok ? found.said : found.fault, 'en')).toBe(text);
});

test.each([
  [list, ['level?'], /one column/],
  [columns, ['outcome?', 'reverse?', 'blocks?'], /one respondent a row/],
  [groups, [], /one column for each group/],
  [pairs, ['same?'], /in this order: first, second\.$/],
  [matrix, [], /table of numbers/],
  [counts, ['promoters', 'notAsked?', 'years?'], /the names promoters, not asked, years and/],
  [amounts, ['total?'], /names and their numbers/],
] as const)('what to select and fill in is told', (method, fields, range) => {
  expect(askedFields(method).map(({ name, isOptional }) => `${name}${isOptional ? '?' : ''}`)).toEqual(fields);
  expect(wordsOfRange(method, 'en')).toMatch(range);
  for (const field of askedFields(method)) expect(wordsOfAsked(field.kind, 'zh-CN')).toMatch(/[一-鿿]/);
});

test.each([
  ['notAnswered', 'not answered'],
  ['wald95', 'wald 95'],
  ['r2', 'r2'],
  ['nEffective', 'n effective'],
  ['Delivery Time', 'Delivery Time'],
  ['iPhone X', 'iPhone X'],
])('%s is shown as %s', (name, text) => {
  expect(spaced(name)).toBe(text);
});

test.each(Object.entries({ ...figureRangeWords, ...figureNames }))(
  '%s says the same in three languages',
  (_, texts) => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const language of ['zh-CN', 'zh-TW'] as const) {
      expect(texts[language].trim()).not.toBe('');
      expect(places(texts[language])).toEqual(places(texts.en));
    }
  },
);

test("an unknown name is refused with the names that there are, in the person's language", () => {
  const found = rangeInput(counts, { a1: 'A1:B2', cells: grid('promoters|5/ fans|7') }, {});
  if (found.ok) throw new Error('read');
  expect(sayRange(found.fault, 'en')).toBe('A2 names "fans"; these names are known: promoters, not asked, years.');
  expect(sayRange(found.fault, 'zh-CN')).toBe('A2 的名称“fans”未知。可用名称：推荐者、not asked、years。');
});

test('two hundred thousand cells are read', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, (_, at) => (row + at) % 7));
  expect(outcome(columns, rows)).toHaveProperty('items');
  expect(
    outcome(
      groups,
      rows.map(([one = 0, two = 0]) => [`group ${one}`, two]),
    ),
  ).toHaveProperty('groups');
});
