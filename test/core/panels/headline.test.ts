import { expect, test } from 'vitest';
import type { Targets } from '../../../core/analysis/schema.ts';
import type { View } from '../../../core/analysis/view.ts';
import { headline } from '../../../core/panels/headline.ts';
import { openCase } from './open-case.ts';
import { blockOf, caseOf, figure, north, panelInput, response } from './panel-input.ts';

const cards = (input: ReturnType<typeof panelInput>) => blockOf(headline(input), 'figures').cards;
const values = (input: ReturnType<typeof panelInput>) => cards(input).map(({ value }) => value);

test('grade, index, graded, without a grade, with a case, open cases', () => {
  const actions = [caseOf(3, 'total', []), caseOf(3, 'aspect', ['quality']), caseOf(7, 'total', [])];
  const shown = [response(3, 65, ['total', 'aspect']), response(7, 60, ['total'])];
  expect(values(panelInput({ actions }, {}, { shown }))).toEqual(['fair', 86.4, 212, 3, 43, 3]);
  // As many cases as responses with one say the same: one card.
  expect(values(panelInput({ actions }, { low: 3 }, { shown }))).toEqual(['fair', 86.4, 212, 3, 3]);
  // Row 7 is not chosen, so its case is not counted.
  expect(values(panelInput({ actions }, {}, { shown: shown.slice(0, 1) })).pop()).toBe(2);
});

test('of open cases only those whose response is there: in the row of another that is gone, another may stand', () => {
  // Cases of the rows 3, 3, 7 and 7; the last but one is closed, the response of the last is gone.
  const cases = [
    openCase(2),
    openCase(12, { row: 3, standing: 'quiet' }),
    openCase(6, { status: 'closed' }),
    openCase(16, { row: 7, standing: 'gone' }),
  ];
  const shown = [response(3, 65, ['total']), response(7, 60, ['total'])];
  expect(values(panelInput({ cases }, {}, { shown })).pop()).toBe(2);
});

test('the index says n, not answered and the method; counts are all of those with an answer', () => {
  const blank = [2, 3, 4].map((row) => ({ ...response(row, null, []), status: 'notAnswered' as const }));
  const [, index, graded, without, low] = cards(panelInput({}, {}, { shown: blank }));
  expect(index?.detail).toMatch(/n = 212, not answered 3\npercent of maximum/);
  // 215 − 3; 43 of 212 are 20.3 %.
  expect(graded?.detail).toBe('of 212 with an answer');
  expect(without?.detail).toBe('under 60 % of the weight answered\nwithout any answer: 3');
  expect(low).toMatchObject({
    label: 'Responses with a case',
    detail: 'a rule of the standard fired\n20% of 212 with an answer',
  });
});

test('the grade card is coloured and says what is missing to the next grade', () => {
  const [grade] = cards(panelInput());
  expect(grade?.grade).toBe(true);
  // 89.5 − 86.4
  expect(grade?.detail).toContain('3.1 below 89.5, which rounds to 90 (good)');
});

test.each([
  // To the lowest index that is rounded to the bound, upwards to a tenth.
  [88.8, 'B', '0.7 below 89.5, which rounds to 90 (good)'],
  [89.46, 'B', '0.1 below 89.5, which rounds to 90 (good)'],
  [69.49, 'C', '0.1 below 69.5, which rounds to 70 (fair)'],
])('an index of %d, grade %s, is %s', (value, grade, words) => {
  expect(cards(panelInput({}, { index: figure(value, 40), grade }))[0]?.detail).toContain(words);
});

test('the best grade has none above it, also at 89.5 which reads 90', () => {
  expect(cards(panelInput({}, { index: figure(89.5, 40), grade: 'A' }))[0]?.detail).not.toContain('below');
});

test.each<[View['selection'], string]>([
  [{ period: null, segment: null }, 'All periods, all responses: grade fair, index 86 '],
  [{ period: '2026-10', segment: north }, '2026-10, Region: North: grade fair, '],
  [{ period: '', segment: null }, 'Without a date, all responses: grade fair, '],
])('the sentence begins with what is chosen: %j', (selection, start) => {
  const [sentence] = blockOf(headline(panelInput({}, {}, { selection })), 'notes').lines;
  expect(sentence?.startsWith(start)).toBe(true);
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
  expect(asked[0]?.rows).toEqual({ column: 'recommend', filled: true });
  expect(asked[0]?.detail).toContain('promoters 20, passives 10, detractors 10');
  expect(asked[1]?.detail).toContain('only the best answer counts');
});

test('without data a word stands in place of each number, never 0', () => {
  const index = figure(null, 0, { notAnswered: 215 });
  const input = panelInput({}, { index, grade: null, low: 0 });
  expect(values(input).slice(0, 2)).toEqual(['no data', 'no data']);
  expect(blockOf(headline(input), 'notes').lines[0]).toContain('no grade');
});

const detailsOf = (input: ReturnType<typeof panelInput>) => cards(input).map(({ detail }) => detail);

test('labels lead to the rows of Grades that a figure rests on', () => {
  const shown = [{ ...response(2, null, []), status: 'insufficient' as const }, response(3, 80, [])];
  const rows = (view: Parameters<typeof panelInput>[2]) => cards(panelInput({}, {}, view)).map((card) => card.rows);
  const graded = { column: 'status', is: 'graded' };
  const fired = { column: 'rules', filled: true };
  expect(rows({ shown })).toEqual([graded, graded, graded, { column: 'status', is: 'too few answers' }, fired, fired]);
  // Two reasons for having no grade are not one filter.
  const twoReasons = [...shown, { ...response(4, null, []), status: 'notAnswered' as const }];
  expect(rows({ shown: twoReasons })[3]).toEqual({ all: true });
});

const later = { period: '2026-10', index: figure(63.4, 38) };
const earlier = { period: '2026-09', index: figure(62.1, 40) };

test('the change to the wave before stands with both figures and both n', () => {
  const change = { later, earlier, difference: { value: 1.3, status: 'graded' as const } };
  const card = cards(panelInput({}, {}, { change, running: '2026-10' }))[2];
  expect(card).toMatchObject({ label: 'Change since 2026-09', value: 1.3, format: 'change' });
  expect(card?.detail).toBe('2026-09: 62.1 (n = 40)\n2026-10: 63.4 (n = 38)\nstill running');
  expect(card?.rows).toEqual({ column: 'period', is: '2026-10' });
});

test('without a change a word says why', () => {
  const card = (change: NonNullable<View['change']>) => cards(panelInput({}, {}, { change }))[2];
  expect(card({ later, earlier: null, difference: { value: null, status: 'noEarlier' } })).toMatchObject({
    label: 'Change',
    // The words would not fit in the large letters of a card.
    value: '–',
    detail: 'no earlier period\n2026-10: 63.4 (n = 38)',
  });
  const small = { later: { ...later, index: figure(null, 4) }, earlier };
  expect(card({ ...small, difference: { value: null, status: 'insufficient' } })).toMatchObject({
    value: 'n < 5',
    detail: '2026-09: 62.1 (n = 40)\n2026-10: – (n = 4)',
  });
});

test('targets stand beside index, NPS and CSAT', () => {
  const nps = { ...figure(25, 40, { method: 'netPromoter' }), promoters: 20, passives: 10, detractors: 10 };
  const csat = figure(0.8, 50, { method: 'topTwo' });
  const details = (targets: Targets) => detailsOf(panelInput({ targets }, { nps, csat }));
  const asked = details({ index: 90, nps: 25, csat: 0.85 });
  // 90 − 86.4; 25 is 25; 85 − 80.
  expect(asked[1]).toContain('target 90: 3.6 below');
  expect(asked[6]).toContain('target 25: reached');
  expect(asked[7]).toContain('target 85%: 5.0 below');
  expect(details({ index: null, nps: null, csat: null }).join()).not.toContain('target');
});

test('a chosen group below the minimum shows how many graded it, and no other count', () => {
  const nps = { ...figure(null, 4, { method: 'netPromoter' }), promoters: 1, passives: 1, detractors: 2 };
  const figures = { responses: 6, index: figure(null, 4, { notAnswered: 2 }), grade: null, low: 2, nps };
  const shown = [response(3, 65, ['total'])];
  const input = panelInput({ actions: [caseOf(3, 'total', [])] }, figures, { shown, isSmall: true });
  expect(values(input)).toEqual(['n < 5', 'n < 5', 4, 2, 'n < 5']);
  expect(detailsOf(input).join()).not.toContain('detractors 2');
  expect(blockOf(headline(input), 'notes').lines[0]).toMatch(/: fewer than 5 /);
});
