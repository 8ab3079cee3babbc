import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');

// Cochran's formula by hand; Krejcie & Morgan (1970), Table 1; R power.prop.test and power.t.test help pages.
test.each([
  ['sample-size', { error: 0.05 }, 385, { exact: 384.1458821 }],
  ['sample-size', { error: 0.05, population: 1000, responseRate: 0.5 }, 278, { exact: 277.7334532, invitations: 556 }],
  ['sample-size', { error: 0.05, population: 10, designEffect: 2 }, 10, { exact: 19.5421547 }],
  ['krejcie-morgan', { population: 1000 }, 278, { exact: 277.709493, roundedUp: 278 }],
  ['krejcie-morgan', { population: 500 }, 217, { exact: 217.47254, roundedUp: 218 }],
  ['detect-shares', { p1: 0.7, p2: 0.6 }, 356, { total: 712 }],
  ['detect-shares', { p1: 0.5, p2: 0.75, power: 0.9 }, 77, { perGroup: 77 }],
  ['detect-nps', { change: 0.1, variance: 0.61 }, 958, { perGroup: 958 }],
  ['detect-nps', { change: -0.1, variance: 0.61 }, 958, { perGroup: 958 }],
  ['detect-mean', { difference: 1, sd: 1 }, 17, { exact: 16.71476 }],
  ['detect-mean', { difference: 1, variance: 1, power: 0.9 }, 23, { exact: 22.0211 }],
])('%s of %j is %j', (id, input, value, details) => {
  const found = run(id, input);
  expect(found).toMatchObject({ value, status: 'graded', n: null });
  for (const [name, expected] of Object.entries(details)) expect(found.details?.[name]).toBeCloseTo(expected, 4);
});

test('margin-of-error: with and without a population, and a census', () => {
  expect(run('margin-of-error', { n: 400, population: 1000 }).value).toBeCloseTo(0.0379735, 7);
  expect(run('margin-of-error', { n: 400 }).value).toBeCloseTo(0.0489991, 7);
  const census = run('margin-of-error', { n: 40, population: 40 });
  expect(census.value).toBe(0);
  expect(census.warnings).toHaveLength(1);
});

test.each([
  ['sample-size', { error: 0 }, 'badInput'],
  ['sample-size', { error: 0.05, population: 0 }, 'noAnswers'],
  ['margin-of-error', { n: 0 }, 'noAnswers'],
  ['margin-of-error', { n: 9, population: 8 }, 'badInput'],
  ['krejcie-morgan', { population: 0 }, 'noAnswers'],
  ['detect-shares', { p1: 0.5, p2: 0.5 }, 'badInput'],
  ['detect-nps', { change: 0, variance: 0.6 }, 'badInput'],
  ['detect-mean', { difference: 1 }, 'missing'],
  ['detect-mean', { difference: 0, sd: 1 }, 'badInput'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});
