import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { brief, sheet } from './sheets.ts';

/** Answers of one respondent lie around a level of their own; fixed numbers that look drawn. */
const drawn = (seed: number, sides: number) => Math.floor(((Math.sin(seed) * 10_000) % 1) * sides + sides) % sides;
const answersOf = (row: number): readonly number[] => {
  const level = 1 + drawn(row * 7 + 1, 5);
  return [1, 2, 3, 4].map((item) => Math.max(1, Math.min(5, level + drawn(row * 31 + item, 3) - 1)));
};
const add = (answers: readonly number[]) => answers.reduce((sum, one) => sum + one, 0);
const mean = (answers: readonly number[]) => add(answers) / answers.length;

type Work = (answers: readonly number[], row: number) => Cell;
const items: Readonly<Record<string, Work>> = {
  'Rate the speed (1-5)': ([a = 0]) => a,
  'Rate the staff (1-5)': ([, b = 0]) => b,
  'Rate the rooms (1-5)': ([, , c = 0]) => c,
  'Rate the food (1-5)': ([, , , d = 0]) => d,
};
function read(rows: number, extra: Readonly<Record<string, Work>>, first: Readonly<Record<string, Work>> = {}) {
  const all = Array.from({ length: rows }, (_, row) => answersOf(row));
  const columns = Object.fromEntries(
    Object.entries({ ...first, ...items, ...extra }).map(([header, work]) => [
      header,
      all.map((one, row) => work(one, row)),
    ]),
  );
  const map = mapColumns(sheet(columns), fivePoint, firstTime);
  return Object.fromEntries(map.columns.map((column) => [column.header, brief(column)]));
}

describe('a column that is worked out of ratings is none', () => {
  test.each<[string, Work]>([
    ['sum', add],
    ['sum of three', (answers) => add(answers.slice(1))],
    ['mean', mean],
    ['mean, rounded', (answers) => Number(mean(answers).toFixed(1))],
    ['mean, whole', (answers) => Math.round(mean(answers))],
    ['percent', (answers) => Math.round((100 * add(answers)) / 20)],
    ['share', (answers) => Number((add(answers) / 20).toFixed(2))],
    ['percent between the ends', (answers) => (100 * (add(answers) - 4)) / 16],
    ['blank here and there', (answers, row) => (row % 9 === 0 ? '' : add(answers))],
    ['as text', (answers) => mean(answers).toFixed(2)],
  ])('%s', (_, work) => {
    expect(read(40, { Extra: work }).Extra).toBe('derived none');
    expect(read(40, {}, { Extra: work }).Extra).toBe('derived none');
  });

  test('the items of a mean with gaps are averaged over what was answered', () => {
    const gap: Work = ([, b = 0], row) => (row % 4 === 0 ? '' : b);
    const mean2: Work = ([a = 0, b = 0, c = 0, d = 0], row) =>
      Number(mean(row % 4 === 0 ? [a, c, d] : [a, b, c, d]).toFixed(2));
    expect(read(40, { 'Rate the staff (1-5)': gap, Extra: mean2 }).Extra).toBe('derived none');
  });

  test('parts and a total of all', () => {
    const found = read(
      60,
      { Second: (answers) => mean(answers.slice(2)), Whole: add },
      { First: (answers) => mean(answers.slice(0, 2)) },
    );
    expect([found.First, found.Second, found.Whole]).toEqual(Array(3).fill('derived none'));
  });

  test('a copy, in fifty rows', () => {
    const last: Work = (answers) => answers[3] ?? 0;
    expect(read(50, { Again: last }).Again).toBe('derived none');
    expect(read(49, { Again: last }).Again).not.toBe('derived none');
  });
});

describe('what only looks like it', () => {
  const whole: Work = (answers) => Math.round(mean(answers));

  test('a rating that is near the mean is a rating', () => {
    const near: Work = (answers, row) => (row === 30 ? (whole(answers, row) === 1 ? 2 : 1) : whole(answers, row));
    expect(read(40, { 'Overall satisfaction (1-5)': near })['Overall satisfaction (1-5)']).toBe('rating item 1–5');
  });

  test('a rating that is always the whole mean is asked about', () => {
    expect(read(40, { 'Overall satisfaction (1-5)': whole })['Overall satisfaction (1-5)']).toBe('rating item? 1–5');
    expect(read(12, { 'Overall satisfaction (1-5)': whole })['Overall satisfaction (1-5)']).toBe('rating item 1–5');
  });

  test('few rows show nothing', () => {
    expect(read(9, { Points: add }).Points).not.toBe('derived none');
  });

  test('the ratings themselves stay', () => {
    expect(Object.values(read(200, { Total: add })).slice(0, 4)).toEqual(Array(4).fill('rating item 1–5'));
  });
});

describe('words that follow a figure', () => {
  const group: Work = (answers) => (add(answers) >= 14 ? 'Gold' : add(answers) >= 9 ? 'Silver' : 'Bronze');
  const letter: Work = ([a = 0]) => 'EDCBA'.charAt(a - 1);

  test.each<[string, Work]>([
    ['bands of a total', group],
    ['letters of a rating', letter],
  ])('%s are derived', (_, work) => {
    expect(read(60, { Total: add, Band: work }).Band).toBe('derived none');
  });

  test('one row that does not follow makes them a group', () => {
    const loose: Work = (answers, row) => (row === 40 ? 'Bronze' : group(answers, row));
    expect(read(60, { Total: add, Band: loose }).Band).toBe('category segment');
  });

  test('few rows make them a group', () => {
    expect(read(24, { Total: add, Band: group }).Band).toBe('category segment');
  });

  test('groups of an age stay groups', () => {
    const found = read(60, { Age: (_, row) => 18 + (row % 40), Ages: (_, row) => (row % 40 < 20 ? 'young' : 'old') });
    expect(found.Ages).toBe('category segment');
  });
});

describe('numbers among ratings that do not say that they rate', () => {
  const code: Work = (_, row) => 1 + ((row * 3) % 5);
  test.each([
    ['Lounge', ((answers) => answers[1] ?? 0) as Work, 'rating item 1–5'],
    ['Lounge', code, 'rating item? 1–5'],
  ])('%s', (header, work, is) => {
    const between = { 'Rate the bar (1-5)': ((answers) => answers[2] ?? 0) as Work };
    const noisy: Work = (answers, row) =>
      row % 10 === 0 ? 1 + ((Number(work(answers, row)) + 1) % 5) : work(answers, row);
    expect(read(45, { [header]: noisy, ...between })[header]).toBe(is);
  });
});
