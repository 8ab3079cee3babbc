import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { scaleText } from '../../../core/scales/ends.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { repeat, sheet } from './sheets.ts';

const read = (header: string, cells: readonly Cell[], standard: Standard) => {
  const table = sheet({ [header]: cells });
  const map = mapColumns(table, standard, firstTime);
  const [column] = map.columns;
  const { responses, issues } = parseResponses(table, map);
  return {
    role: column?.role,
    isAsked: column?.needsConfirmation,
    text: column?.scale ? scaleText(column.scale) : null,
    told: map.issues,
    answers: responses.map(({ answers: [one] }) => one),
    cellIssues: issues,
  };
};

// Clause 5.2.3 of S12: very satisfied, fairly satisfied, average (satisfied), dissatisfied, very dissatisfied.
describe('two words for one level, and the next better level has a word of its own', () => {
  test.each([
    ['产品质量', ['非常满意', '较满意', '满意', '一般', '不满意'], [5, 4, 3, 3, 2]],
    ['产品质量', ['一般', '非常满意', '比较满意', '满意', '非常不满意'], [3, 5, 4, 3, 1]],
    ['產品品質', ['非常滿意', '較滿意', '滿意', '普通', '不滿意'], [5, 4, 3, 3, 2]],
    [
      'Product quality',
      ['Very satisfied', 'Fairly satisfied', 'Satisfied', 'Neutral', 'Dissatisfied'],
      [5, 4, 3, 3, 2],
    ],
    ['产品质量', ['非常满意', '较满意', '满意', '一般', '不满意', '较不满意'], [5, 4, 3, 3, 2, 2]],
  ])('%s: %j', (header, words, levels) => {
    const { role, isAsked, told, answers } = read(header, words, weightedProcedure);
    expect({ role, isAsked, told, answers }).toEqual({ role: 'item', isAsked: false, told: [], answers: levels });
  });

  test('the same in a standard without points that keeps two words together', () => {
    const standard: Standard = { ...fivePoint, scale: weightedProcedure.scale };
    expect(read('产品质量', ['非常满意', '较满意', '满意', '一般', '不满意'], standard)).toMatchObject({
      isAsked: false,
      answers: [5, 4, 3, 3, 2],
    });
  });

  test.each([
    // The next better level is not there: 满意 may be the usual fourth level.
    ['产品质量', weightedProcedure, ['非常满意', '满意', '一般', '不满意', '好的呀']],
    // A usual list of seven has 较满意 below 满意: the five-point method can read both ways.
    ['产品质量', fivePoint, ['非常满意', '满意', '较满意', '一般', '不满意']],
  ])('%s: asked where the words may be another list', (header, standard, words) => {
    const { isAsked, told } = read(header, repeat(words, 4), standard);
    expect(isAsked).toBe(true);
    expect(told).toContainEqual(expect.objectContaining({ code: 'conflictingLevels' }));
  });
});

describe("the standard's own steps", () => {
  const four = ['Very dissatisfied', 'Dissatisfied', 'Satisfied', 'Very satisfied'];
  const levels = [1, 2, 4, 5];

  // 22 answers and more: a list of four steps is fully used, but both end words are the standard's.
  test.each([
    ['nothing else', repeat(four, 6), repeat(levels, 6)],
    ['a wrong word', [...repeat(four, 6), 'blue'], [...repeat(levels, 6), null]],
    ['an error', [...repeat(four, 6), '#REF!'], [...repeat(levels, 6), null]],
    ['one end only', [...repeat(four.slice(1), 8), 'blue'], [...repeat(levels.slice(1), 8), null]],
  ])('stay when nobody chose the middle: %s', (_what, cells, expected) => {
    expect(read('Service', cells, fivePoint)).toMatchObject({ isAsked: false, answers: expected });
  });

  test('give way when nobody chose an end and a shorter list is fully used', () => {
    const { text } = read('Service', repeat(['Dissatisfied', 'Neutral', 'Satisfied'], 10), fivePoint);
    expect(text).toBe('Dissatisfied < Neutral < Satisfied');
  });

  test.each([
    // Twenty answers a step: another question of the form was offered all five.
    [99, 'Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied'],
    [102, 'Dissatisfied < Neutral < Satisfied'],
  ])('hold for %i answers without an end where another question of the sheet uses one', (count, expected) => {
    const table = sheet({
      Delivery: repeat(['Dissatisfied', 'Neutral', 'Satisfied'], count / 3),
      Service: repeat(['Very satisfied', 'Satisfied', 'Neutral'], count / 3),
    });
    const [delivery] = mapColumns(table, fivePoint, firstTime).columns;
    expect(delivery?.scale && scaleText(delivery.scale)).toBe(expected);
  });
});

describe('a proposed scale names each level as the sheet does', () => {
  test.each([
    [
      fivePoint,
      ['Very Satisfied', 'Average'],
      'Very dissatisfied < Dissatisfied < Average < Satisfied < Very Satisfied',
    ],
    // A level that nobody chose is named in the script of the sheet.
    [fivePoint, ['很满意', '较满意', '普通'], '极不满意 < 不满意 < 普通 < 较满意 < 很满意'],
    [fivePoint, ['非常滿意', '滿意'], '極不滿意 < 不滿意 < 一般 < 滿意 < 非常滿意'],
    [weightedProcedure, ['很满意', '满意', '不满意'], '非常不满意 < 不满意 < 满意 < 较满意 < 很满意'],
    [weightedProcedure, ['5 - 很满意', '3 - 满意'], '非常不满意 < 不满意 < 满意 < 较满意 < 很满意'],
  ])('%#', (standard, words, expected) => {
    expect(read('质量', words, standard).text).toBe(expected);
  });

  test('and still reads every other spelling of the standard', () => {
    const table = sheet({ 质量: ['很满意', '不满意'] });
    const later = sheet({ 质量: ['very satisfied', '極不滿意', '非常满意'] });
    const { responses } = parseResponses(later, mapColumns(table, fivePoint, firstTime));
    expect(responses.map(({ answers: [one] }) => one)).toEqual([5, 1, 5]);
  });
});

describe('a cell whose code and word disagree', () => {
  test.each([
    ['is a fault of that cell', [...repeat(['4 - 满意', '5 - 非常满意', '3 - 一般'], 6), '4 - 不满意'], false, 1],
    ['also where few answered', ['4 - 满意', '5 - 非常满意', '4 - 不满意'], false, 1],
    ['among plain words', [...repeat(['满意', '一般'], 5), '4 - 不满意'], false, 1],
    // Two of 20 are one of ten.
    ['up to one of ten', [...repeat(['4 - 满意', '5 - 非常满意', '3 - 一般'], 6), '4 - 不满意', '1 - 一般'], false, 2],
    ['asks when there are more', [...repeat(['4 - 满意', '3 - 一般'], 6), '4 - 不满意', '1 - 一般'], true, 0],
  ])('%s', (_what, cells, isAsked, faults) => {
    const found = read('服务', cells, fivePoint);
    expect({ isAsked: found.isAsked, codes: found.cellIssues.map(({ code }) => code) }).toEqual({
      isAsked,
      codes: Array(faults).fill('unknownWord'),
    });
  });
});
