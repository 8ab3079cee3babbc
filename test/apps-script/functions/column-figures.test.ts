import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { columnFigures, effort, netPromoter, satisfied } from '../../../apps-script/functions/column-figures.ts';

type Cells = readonly unknown[];
const down = (...cells: Cells) => cells.map((cell) => [cell]);
const times = (count: number, cell: unknown): Cells => Array.from({ length: count }, () => cell);
const nps = (range: unknown, ...options: Cells) => columnFigures(netPromoter, range, options);
const csat = (range: unknown, ...options: Cells) => columnFigures(satisfied, range, options);
const ces = (range: unknown, ...options: Cells) => columnFigures(effort, range, options);
/** Details as numbers: value, n, not answered, low, high. */
const parts = (shown: unknown): number[] => (shown as unknown[][]).map(([, value]) => Number(value));
const aDate = runInNewContext('new Date(2026, 2, 1)');

describe('NPS: percent of 9–10 less percent of 0–6', () => {
  test.each([
    // 50 promoters, 30 passives, 20 detractors: the counts of R package NPS.
    [down(...times(50, 9), ...times(30, 8), ...times(20, 6)), 30],
    // One answer each from 0 to 10: 2/11 − 7/11.
    [down(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), -500 / 11],
    [down(10, 10), 100],
    // 0 is an answer, a blank is none: (1 − 1) / 2, not (1 − 2) / 3.
    [down(10, '', 0), 0],
    [down(10, '', 9), 100],
    [down(10, 8.5), 100],
    // Words, dates, ticks, errors, halves and marks off the scale are no answers: 1 of 1.
    [down(10, 'N/A', '不适用', 'often', aDate, true, '#REF!', 9.5, 11, -1), 100],
    // Full-width digits, a label beside its code, a mark out of ten.
    [down('１０', '9 - Very likely', '3/10'), 100 / 3],
    // A header is passed over, also one with a number in it.
    [down('How likely are you to recommend us?', 10), 100],
    [down('Q-3', 10), 100],
    [down('10 - Extremely likely', '9 - Likely'), 100],
    // Nothing answered is blank, not 0.
    [down('', ''), ''],
    [down('Recommend', 'N/A'), ''],
    [undefined, ''],
    [7, 0],
  ])('%j -> %j', (range, expected) => {
    expect(nps(range)).toEqual(expected);
  });

  test('several columns are one row, each by itself', () => {
    const range = [
      ['Buy again', 'Tell a friend', 'Other'],
      [10, 0, ''],
      [9, 10, 'N/A'],
    ];
    expect(nps(range)).toEqual([[100, 0, '']]);
  });

  // Adjusted Wald by the formula (add ¾, 1½, ¾): .140511 to .442013.
  test('details name value, n, not answered and the interval; rows below the last entry are none', () => {
    const shown = nps(down('NPS', ...times(50, 10), ...times(30, 7), '', ...times(20, 0), '-', '', ''), true);
    expect((shown as unknown[][]).map(([label]) => label)).toEqual([
      'Value',
      'Answers (n)',
      'Not answered',
      '95 % from',
      '95 % to',
    ]);
    const [value, n, notAnswered, low, high] = parts(shown);
    expect([value, n, notAnswered]).toEqual([30, 100, 2]);
    expect(low).toBeCloseTo(14.0511, 4);
    expect(high).toBeCloseTo(44.2013, 4);
  });

  test('details without an answer keep the counts, in the language of the header', () => {
    expect(nps(down('您会推荐我们吗？', '不清楚'), true)).toEqual([
      ['数值', ''],
      ['答案数（n）', 0],
      ['未作答', 1],
      ['95% 下限', ''],
      ['95% 上限', ''],
    ]);
  });
});

describe('CSAT: share of the best two levels', () => {
  test.each([
    [[down(5, 4, 3, 2, 1)], 0.4],
    [[down(5, '', 'N/A', 'maybe', 9)], 1],
    [[down('4,5', '3.5')], 0.5],
    [[down(7, 6, 5, 1), 7], 0.5],
    [[down(7, 6, 5, 1), '7'], 0.5],
    // 9–10 of 0–10; the 0 is an answer.
    [[down(10, 9, 8, 0), '0-10'], 0.5],
    // The header prints the scale.
    [[down('Satisfaction (1-10)', 10, 9, 8, 4)], 0.5],
    [[down('总体满意度（0–10分）', 10, 0)], 0.5],
    // A scale of three levels has only one best.
    [[down(3, 2, 2, 1), 3], 0.25],
    [[down('Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied')], 0.5],
    [[down('总体满意度', '非常满意', '满意', '一般', '不满意', '不清楚')], 0.5],
    [[down('整體滿意度', '非常滿意', '普通')], 0.5],
    [[down(' very   SATISFIED ', 'dissatisfied')], 0.5],
    // Words of a list of one's own: the best two of four.
    [[down('meh', 'fine', 'super', 'fine'), 'bad < meh < fine < super'], 0.75],
    [[down('', '')], ''],
    [[down('Satisfaction', '?')], ''],
    // Only marks that are far off the scale: nothing is answered.
    [[down(60, 80)], ''],
  ])('%j -> %j', ([range, ...options], expected) => {
    expect(csat(range, ...options)).toBe(expected);
  });

  // R package binom, binom.confint(81, 263, methods = 'wilson').
  test('the interval is Wilson’s', () => {
    const [value, n, notAnswered, low, high] = parts(csat(down(...times(81, 4), ...times(182, 3)), '', true));
    expect(value).toBeCloseTo(81 / 263, 12);
    expect([n, notAnswered]).toEqual([263, 0]);
    expect(low).toBeCloseTo(0.2552885199, 9);
    expect(high).toBeCloseTo(0.366209577, 9);
  });

  test('details may take the place of the scale', () => {
    expect(csat(down(5, 1), true)).toEqual(csat(down(5, 1), undefined, true));
    expect(csat(down(5, 1), false)).toBe(0.5);
  });

  test.each([
    [[down(9, 8, 7, 4)], /More answers lie off the scale 1–5/],
    [[down('满意度', 90, 80, 70, 4)], /超出量表 1–5/],
    [[down(9, 8), 'high'], /"high" is not a scale/],
    [[down(9, 8), 1], /"1" is not a scale/],
    [[down(9, 8), 100], /at most 11 steps, not 1–100/],
  ])('%j is refused in words: %s', ([range, ...options], message) => {
    expect(() => csat(range, ...options)).toThrow(message);
  });
});

describe('CES: mean on its own scale', () => {
  test.each([
    [[down(7, 5, '', 'N/A', 6)], 6],
    [[down(1, 2, 6), 5], 1.5],
    [[down('How easy was it? (1-5)', 5, 4)], 4.5],
    // Words are the usual list of five unless seven are asked for.
    [[down('Strongly agree', 'Somewhat agree', 'Strongly disagree')], 10 / 3],
    [[down('Strongly agree', 'Somewhat agree', 'Strongly disagree'), 7], 13 / 3],
    [[down('')], ''],
  ])('%j -> %j', ([range, ...options], expected) => {
    expect(ces(range, ...options)).toBe(expected);
  });

  // R: t.test(attitude$rating): mean 64.63333, 60.08802 to 69.17864.
  test('the interval is Student’s', () => {
    const rating = [
      ...[43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77],
      ...[81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85, 82],
    ];
    const [value, n, , low, high] = parts(ces(down(...rating), '0–100', true));
    expect(value).toBeCloseTo(64.63333, 5);
    expect(n).toBe(30);
    expect(low).toBeCloseTo(60.08802, 5);
    expect(high).toBeCloseTo(69.17864, 5);
  });

  test('it stays within the scale; a single answer has none', () => {
    // Mean 4.5, s² = .5: ± 12.706 · √(.5/2), far beyond 1 and 5.
    expect(parts(ces(down(5, 4), 5, true)).slice(3)).toEqual([1, 5]);
    expect(ces(down(5), 5, true)).toContainEqual(['95 % from', '']);
  });
});
