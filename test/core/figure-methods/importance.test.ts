import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { attitude } from '../stats/attitude.ts';

const run = (id: string, input: unknown) => runFigure(id, input, 'en');
type Named = Readonly<Record<string, number>>;
const performance = { service: 4, price: 2, delivery: 2, design: 4 };
const importance = { service: 4, price: 5, delivery: 2, design: 1 };

test('map: cross-hair at the means, 3 and 3, each corner by hand', () => {
  const found = run('importance-performance', { performance, importance });
  expect(found.value).toBe('price');
  expect(found.details?.quadrants).toEqual({ service: 'keep', price: 'first', delivery: 'low', design: 'much' });
  expect(found.details?.lines).toEqual({ importance: 3, performance: 3 });
});

test('map: own lines, intervals that cross one, and nothing to work on', () => {
  const low = { service: 2.9, price: 1.5 };
  const high = { service: 5, price: 2.5 };
  const { details } = run('importance-performance', { performance, importance, low, high, performanceLine: 3 });
  expect(details?.quadrants).toEqual({ service: 'unclear', price: 'first', delivery: 'low', design: 'much' });
  expect(run('importance-performance', { performance, importance, performanceLine: 1 }).value).toBeNull();
});

test('map: from answers, derived importance is the LMG share of R relaimpo, performance the mean of R t.test', () => {
  const { details, n } = run('importance-performance', { columns: attitude, outcome: 'rating' });
  expect((details?.importance as Named | undefined)?.complaints).toBeCloseTo(0.370816194319, 9);
  // mean(attitude$complaints) = 66.6.
  expect((details?.performance as Named | undefined)?.complaints).toBeCloseTo(66.6, 9);
  expect(n).toBe(30);
});

test('Kano: answers and counts give the same; by hand', () => {
  // O, A, M, I, A, Q and one that is no answer.
  const found = run('kano', { functional: [1, 1, 2, 3, 1, 1, 9], dysfunctional: [5, 2, 5, 3, 4, 1, 1] });
  expect(found).toMatchObject({ value: 'A', n: 6, notAnswered: 1 });
  expect(found.details).toMatchObject({ better: 3 / 5, worse: -2 / 5 });
  expect(run('kano', { counts: { A: 2, O: 1, M: 1, I: 1, Q: 1 } }).details).toEqual(found.details);
});

test.each([
  ['importance-performance', { performance: { a: 1, b: 2, c: 3 }, importance: { a: 1, b: 2, c: 3 } }, 'badInput'],
  ['importance-performance', { performance }, 'missing'],
  ['importance-performance', { performance, importance: { price: 1 } }, 'missing'],
  ['importance-performance', { columns: attitude }, 'missing'],
  ['kano', {}, 'missing'],
  ['kano', { functional: [1], dysfunctional: [1, 2] }, 'unequal'],
  ['kano', { functional: [null], dysfunctional: [1] }, 'noAnswers'],
  ['kano', { counts: { B: 1 } }, 'badInput'],
  ['kano', { counts: { A: -1 } }, 'negative'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});
