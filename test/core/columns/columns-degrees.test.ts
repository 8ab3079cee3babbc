import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { readWords, wordless } from './read-words.ts';
import { brief, repeat, sheet } from './sheets.ts';

const first = (columns: Readonly<Record<string, readonly Cell[]>>) => {
  const [column] = mapColumns(sheet(columns), wordless, firstTime).columns;
  return column === undefined ? '' : brief(column);
};

describe('words that no list has but that grade one thing', () => {
  test.each([
    ['The leaflet', ['Useful', 'Very useful', 'Not useful'], 'textLikert item? Not useful < Useful < Very useful'],
    [
      'Outil de réservation',
      ['Tres utile', 'Utile', 'Pas utile', 'Non utilise', 'Inconnu'],
      'textLikert item? Pas utile < Utile < Tres utile',
    ],
    [
      'The signs',
      ['Extremely clear', 'Very clear', 'Somewhat clear', 'Somewhat unclear'],
      'textLikert item? Somewhat unclear < Somewhat clear < Very clear < Extremely clear',
    ],
    // More of it is worse.
    [
      'The form',
      ['Not at all difficult', 'Slightly difficult', 'Very difficult'],
      'textLikert item? turned Not at all difficult < Slightly difficult < Very difficult',
    ],
    ['说明书', ['非常实用', '比较实用', '一般', '不太实用'], 'textLikert item? 不太实用 < 一般 < 比较实用 < 非常实用'],
    // Paying attention is no worry.
    [
      '使用规则',
      ['完全不关注', '不太关注', '一般', '比较关注', '非常关注'],
      'textLikert item? 完全不关注 < 不太关注 < 一般 < 比较关注 < 非常关注',
    ],
  ])('%s: %j', (header, cells, expected) => {
    expect(first({ [header]: repeat(cells, 6) })).toBe(expected);
  });

  test.each([
    // Groups and yes or no stay what they are.
    ['Work', ['Employed', 'Not employed'], 'category segment'],
    ['Floor', ['Ground', 'First', 'Second'], 'category segment'],
    // The words are about importance, whatever the header says.
    ['Opening hours', ['Absolutely essential', 'Very important', 'Quite important', 'Important'], /^textLikert none/],
    ['How much did you use the lift?', ['Slightly', 'Moderately', 'Extremely'], /^textLikert none/],
  ])('%s: %j is not asked about', (header, cells, expected) => {
    expect(first({ [header]: repeat(cells, 6) })).toMatch(expected);
  });

  test('the columns of a sheet share the levels of one thing', () => {
    const columns = {
      Map: repeat(['Very useful'], 8),
      App: repeat(['Not useful', 'Useful'], 4),
    };
    const levels = 'textLikert item? Not useful < Useful < Very useful';
    const { columns: found } = mapColumns(sheet(columns), wordless, firstTime);
    expect(found.map(brief)).toEqual([levels, levels]);
  });

  test('answers are read in their order, other words are not', () => {
    const cells = repeat(['Useful', 'Very useful', 'Not useful', 'Unknown'], 3);
    expect(readWords(cells).answers.slice(0, 4)).toEqual([2, 3, 1, null]);
  });
});

describe('mixed lists', () => {
  test.each([
    [
      'Staying with us',
      ['Not at all likely', 'Slightly likely', 'Moderately likely', 'Very likely', 'Extremely likely'],
      'textLikert item? Not at all likely < Slightly likely < Moderately likely < Very likely < Extremely likely',
    ],
    [
      'Staying with us',
      ['Not at all likely', 'Slightly likely', 'Moderately likely', 'Likely', 'Very likely'],
      'textLikert item? Not at all likely < Slightly likely < Moderately likely < Likely < Very likely',
    ],
    [
      '¿Volvería?',
      ['Seguro que sí', 'Probablemente sí', 'No lo sé', 'Probablemente no'],
      'textLikert item? Seguro que no < Probablemente no < No lo sé < Probablemente sí < Seguro que sí',
    ],
    // A word that many chose and the list does not have: perhaps another list.
    ['Service', ['Satisfied', 'Very satisfied', 'Dissatisfied', 'Delighted'], /^textLikert item\? /],
  ])('%s: %j', (header, cells, expected) => {
    expect(first({ [header]: repeat(cells, 6) })).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });
});

describe('answers printed in two languages', () => {
  const both = ['满意 Satisfied', '一般 / Neutral', '非常满意（Very satisfied）', 'Dissatisfied 不满意'];

  test.each([
    ['alone', both],
    ['beside either language', [...both, '满意', 'Satisfied', 'Neutral', '非常不满意']],
  ])('%s', (_, cells) => {
    const { role, isAsked, answers } = readWords(repeat(cells, 3), wordless, '服务 Service');
    expect([role, isAsked, answers.slice(0, 4)]).toEqual(['item', false, [4, 3, 5, 2]]);
  });

  test('halves that name different levels are no answer of a list', () => {
    const cells = repeat(['满意 Dissatisfied', '一般 Satisfied', '不满意 Neutral', '非常满意 Dissatisfied'], 5);
    expect(readWords(cells, wordless, '服务 Service').levels).toBeNull();
  });
});
