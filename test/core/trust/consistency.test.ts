import { expect, test } from 'vitest';
import { consistencies } from '../../../core/trust/consistency.ts';
import { attitude } from '../stats/attitude.ts';
import { answered, lookedAt, rubricOf } from './answers.ts';

const names = ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical', 'advance'] as const;
const percent = { scale: { kind: 'numeric', min: 0, max: 100 } } as const;
const rows = attitude.rating.map((_, place) => names.map((name) => attitude[name][place] ?? null));
const graded = rows.map((answers, place) => answered(place + 2, answers));

test('attitude of R: alpha .8431428 of psych::alpha, and .8638723 without "critical"', () => {
  const [found, ...others] = consistencies(lookedAt(graded, rubricOf(7, percent)));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ items: 7, n: 30, dimension: { id: 'quality' }, spearmanBrown: null, against: [] });
  expect(found?.alpha).toBeCloseTo(0.8431428, 7);
  expect(found?.drop?.item.answer).toBe(5);
  expect(found?.drop?.alpha).toBeCloseTo(0.8638723, 7);
});

test('each dimension, then all; two questions have Spearman–Brown beside alpha', () => {
  const found = consistencies(lookedAt(graded, rubricOf(7, { ...percent, ofFirst: 2 })));
  expect(found.map(({ dimension, items }) => [dimension?.id ?? null, items])).toEqual([
    ['quality', 2],
    ['delivery', 5],
    [null, 7],
  ]);
  // R: r = cor(attitude$rating, attitude$complaints) = .8254176; 2r/(1 + r).
  expect(found[0]?.spearmanBrown).toBeCloseTo((2 * 0.8254176) / 1.8254176, 6);
  expect(found[0]?.drop).toBeNull();
});

test('scales of several lengths weigh the same: a question on 0–10 says what it said on 0–100', () => {
  const { dimensions, ...rubric } = rubricOf(7, percent);
  const short = dimensions.map((dimension) => ({
    ...dimension,
    items: dimension.items.map((item) => (item.answer === 0 ? { ...item, scale: { ...item.scale, max: 10 } } : item)),
  }));
  const tenths = rows.map((answers, place) =>
    answered(
      place + 2,
      answers.map((value, at) => (at === 0 ? (value ?? 0) / 10 : value)),
    ),
  );
  const input = lookedAt(tenths, { ...rubric, dimensions: short } as ReturnType<typeof rubricOf>);
  expect(consistencies(input)[0]?.alpha).toBeCloseTo(0.8431428, 7);
});

test('a question that was asked the other way round is named', () => {
  const turned = rows.map((answers, place) =>
    answered(
      place + 2,
      answers.map((value, at) => (at === 1 ? 100 - (value ?? 0) : value)),
    ),
  );
  const [found] = consistencies(lookedAt(turned, rubricOf(7, percent)));
  expect(found?.against.map(({ answer }) => answer)).toEqual([1]);
  expect(found?.drop?.item.answer).toBe(1);
});

test('fewer than thirty complete answers, one question, or no difference: nothing is said', () => {
  const blank = graded.map((one, place) => (place === 0 ? answered(2, [null, ...(rows[0]?.slice(1) ?? [])]) : one));
  expect(consistencies(lookedAt(blank, rubricOf(7, percent)))).toEqual([]);
  expect(consistencies(lookedAt(graded, rubricOf(1, percent)))).toEqual([]);
  const same = graded.map(({ response }) => answered(response.row, [4, 4]));
  expect(consistencies(lookedAt(same, rubricOf(2)))).toEqual([]);
});
