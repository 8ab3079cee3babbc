import { expect, test } from 'vitest';
import { headline } from '../../../core/panels/headline.ts';
import { blockOf, caseOf, figure, panelInput } from './panel-input.ts';

const cards = (input: ReturnType<typeof panelInput>) => blockOf(headline(input), 'figures').cards;
const values = (input: ReturnType<typeof panelInput>) => cards(input).map(({ value }) => value);

test('grade, index, graded, without a grade, low scores, open cases', () => {
  const actions = [caseOf(3, 'total', []), caseOf(3, 'aspect', ['quality']), caseOf(7, 'total', [])];
  expect(values(panelInput({ actions }))).toEqual(['fair', 86.4, 212, 3, 43, 3]);
});

test('grade and index say n, not answered and the method; counts say of how many', () => {
  const [grade, index, graded] = cards(panelInput());
  for (const card of [grade, index]) expect(card?.detail).toMatch(/n = 212, not answered 3\npercent of maximum/);
  expect(graded?.detail).toBe('of 215 responses');
});

test('the grade card is coloured and says what is missing to the next grade', () => {
  const [grade] = cards(panelInput());
  expect(grade?.grade).toBe(true);
  // A begins at 90, which 89.5 is rounded to: 89.5 − 86.4.
  expect(grade?.detail).toContain('3.1 short of good');
});

test('percent of maximum is shown as points of the scale too', () => {
  // 86.4 % of 5.
  expect(cards(panelInput())[1]?.detail).toContain('4.32 of 5');
});

test('NPS and CSAT stand only where the survey asks them', () => {
  const nps = {
    ...figure(25, 40, { method: 'netPromoter', interval: [5, 42] }),
    promoters: 20,
    passives: 10,
    detractors: 10,
  };
  const csat = figure(0.8, 50, { method: 'topTwo', warnings: ['topLevelOnly'] });
  const asked = cards(panelInput({}, { nps, csat })).slice(6);
  expect(asked.map(({ value, format }) => [value, format])).toEqual([
    [25, 'signed'],
    [0.8, 'share'],
  ]);
  expect(asked[0]?.detail).toContain('20 promoters, 10 passives, 10 detractors');
  expect(asked[1]?.detail).toContain('only the best answer counts');
});

test('without data a word stands in place of each number, never 0', () => {
  const index = figure(null, 0, { notAnswered: 215 });
  const input = panelInput({}, { index, grade: null, low: 0 });
  expect(values(input).slice(0, 2)).toEqual(['no data', 'no data']);
  expect(blockOf(headline(input), 'notes').lines[0]).toContain('No grade');
});
