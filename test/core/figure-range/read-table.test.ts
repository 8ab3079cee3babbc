import { describe, expect, test } from 'vitest';
import { rangeInput } from '../../../core/figure-range/range-input.ts';
import { sayRange } from '../../../core/figure-range/range-read.ts';
import { amounts, apart, columns, counts, grid, groups, outcome, pairs } from './small-methods.ts';

describe('a table', () => {
  const survey = 'Who|Quality|Price|Overall|/ Ann|4|N/A|5|/ ||||/ Bob|"3"|2|4|';

  test('columns by their headers: names and gaps passed over, one respondent a row', () => {
    expect(outcome(columns, survey)).toEqual({ items: { Quality: [4, 3], Price: [null, 2], Overall: [5, 4] } });
  });

  test('names of columns that are filled in are written as in their headers', () => {
    expect(
      outcome(columns, survey, { outcome: ' overall', reverse: 'quality, Speed', blocks: 'a: price' }),
    ).toMatchObject({
      outcome: 'Overall',
      reverse: ['Quality', 'Speed'],
      blocks: { a: ['Price'] },
    });
  });

  test('columns of different people end where they end', () => {
    expect(outcome(apart, 'A|B/ 1|2/ |3/ |4')).toEqual({ first: [1], second: [2, 3, 4] });
    expect(outcome(pairs, 'A|B/ 1|2/ |3/ |4')).toEqual({ first: [1, null, null], second: [2, 3, 4] });
  });

  test('without a header row the letters name the columns', () => {
    expect(outcome(columns, '1|2/ 3|4')).toEqual({ items: { B: [1, 3], C: [2, 4] } });
  });

  test.each([
    ['words in a column that is not the first', 'A|Remark/ 1|fine/ 2|', ['notNumber', { cell: 'C2', text: 'fine' }]],
    ['headers that are alike', 'A|A/ 1|2', ['sameName', { name: 'A' }]],
    ['no answers', 'A|B/ N/A|-', ['noNumbers', { range: 'B1:Z99' }]],
  ])('%s: refused', (_, cells, fault) => {
    expect(outcome(columns, cells)).toEqual(fault);
  });

  test('groups beside one another end where they end; below one another they are named in the first column', () => {
    expect(outcome(groups, 'North|South/ 1|2/ 3|/ N/A|4/ |5')).toEqual({
      groups: { North: [1, 3], South: [2, null, 4, 5] },
    });
    expect(outcome(groups, 'Team|Score/ N|1/ S|2/ N|N/A/ |9')).toEqual({ groups: { N: [1, null], S: [2] } });
  });

  test.each([
    ['by header', 'Second|first/ 1|2', { first: [2], second: [1] }],
    ['in their order', 'Before|After/ 1|2/ |4', { first: [1, null], second: [2, 4] }],
    ['beside names', 'Who|Before|After/ Ann|1|2', { first: [1], second: [2] }],
    ['too few', 'Before/ 1', ['wrongColumns', { n: 1 }]],
    ['too many', 'a|b|c/ 1|2|3', ['wrongColumns', { n: 3 }]],
  ])('columns that fill a field each, %s', (_, cells, input) => {
    expect(outcome(pairs, cells)).toEqual(input);
  });
});

describe('names and values', () => {
  test.each([
    ['below one another, under titles', 'Field|Value/ Promoters|50/ not asked|"3"', { promoters: 50, notAsked: 3 }],
    ['beside one another', 'promoters|Not_asked/ 50|3', { promoters: 50, notAsked: 3 }],
    ['in words of a language', '推荐者|50', { promoters: 50 }],
    ['with a list', 'promoters|5|/ years|1|2', { promoters: 5, years: [1, 2] }],
    ['with a blank', 'promoters|5/ notAsked|', { promoters: 5 }],
    ['an unknown name', 'promoters|5/ fans|7', ['unknownName', { cell: 'B2', text: 'fans' }]],
    ['a word for a number', 'promoters|many', ['notNumber', { cell: 'C1', text: 'many' }]],
    ['a field that is missing', 'not asked|5', ['missingField', 'promoters']],
  ])('%s', (_, cells, input) => {
    expect(outcome(counts, cells)).toEqual(input);
  });

  test('what is filled in counts before the range', () => {
    const input = { promoters: 7, notAsked: 1 };
    expect(outcome(counts, 'promoters|5/ not asked|1', { promoters: '7' })).toEqual(input);
  });

  test('numbers by any name', () => {
    const weights = { Quality: 0.6, Price: 0.4 };
    expect(outcome(amounts, 'Item|Weight/ Quality|60%/ Price|0.4/ |', { total: '1' })).toEqual({ weights, total: 1 });
    expect(outcome(amounts, 'a|1/ a|2')).toEqual(['sameName', { name: 'a' }]);
    expect(outcome(amounts, 'a|1/ b|x')).toEqual(['notNumber', { cell: 'C2', text: 'x' }]);
  });
});

describe('nothing is dropped without a word', () => {
  const said = (method: typeof columns, cells: string, language: 'en' | 'zh-CN' = 'en') => {
    const found = rangeInput(method, { a1: 'F1:H9', cells: grid(cells) }, {});
    return sayRange(found.ok ? found.said : found.fault, language);
  };

  test('names beside several columns of numbers are no groups: refused in words', () => {
    expect(outcome(groups, 'Staff|Duration|Quality/ Ann|12|4/ Bob|9|5')).toEqual([
      'namesBesideMany',
      { name: 'Staff', n: 2 },
    ]);
    expect(said(groups, 'Staff|Duration|Quality/ Ann|12|4/ Bob|9|5')).toMatch(
      /^"Staff" holds words.*[sS]elect two columns: the name of the group and the answer, or one column for each group\.$/,
    );
  });

  test.each([
    [
      columns,
      'Staff|Duration|Quality/ Ann|12|4/ Bob|9|5',
      'F1:H9: Duration, Quality; rows: 2; left out: Staff, it holds words',
    ],
    [pairs, 'Who|Before|After/ Ann|1|2', 'F1:H9: Before, After; rows: 1; left out: Who, it holds words'],
    [columns, 'A|B/ 1|2', 'F1:H9: A, B; rows: 1'],
    [groups, 'Team|Score/ N|1/ S|2', 'F1:H9: N, S; rows: 2'],
  ])('a column of words that is passed over is named', (method, cells, text) => {
    expect(said(method, cells)).toBe(text);
  });

  test('one column too few is told as one', () => {
    expect(said(pairs, 'Before/ 1')).toMatch(/^1 column is selected;/);
    expect(said(pairs, 'a|b|c/ 1|2|3')).toMatch(/^3 columns are selected;/);
  });
});
