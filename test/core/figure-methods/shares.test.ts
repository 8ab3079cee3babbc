import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');

// R package binom, 2 of 100; Jeffreys by qbeta (measurement §19).
test('share-interval has five intervals', () => {
  const found = run('share-interval', { hits: 2, n: 100 });
  const near = (low: number, high: number) => [expect.closeTo(low, 9), expect.closeTo(high, 9)];
  expect(found).toMatchObject({ value: 0.02, n: 100, interval: near(0.00550196755, 0.07001179073) });
  expect(found.details).toEqual({
    wilson: near(0.00550196755, 0.07001179073),
    agrestiCoull: near(0.001095976553, 0.07441778173),
    clopperPearson: near(0.002431336824, 0.07038393247),
    wald: near(-0.007439495784, 0.04743949578),
    jeffreysCentral: near(0.004178812447, 0.062605848785),
  });
});

test.each([
  ['share-interval', { hits: 0, n: 0 }, 'noAnswers'],
  ['share-interval', { hits: 3, n: 2 }, 'badInput'],
  ['share-interval', { hits: -1, n: 2 }, 'badInput'],
  ['share-interval', { hits: 1, n: 2, level: 0 }, 'badInput'],
  ['newcombe', { first: [1, 2] }, 'missing'],
  ['newcombe', { first: [1, 2], second: [-1, 2] }, 'negative'],
  ['newcombe', { first: [1, 2], second: [1.5, 2] }, 'badInput'],
  ['newcombe', { first: [1, 2], second: [0, 0] }, 'noAnswers'],
  ['newcombe', { first: [1, null], second: [0, 1] }, 'missing'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});

// R prop.test(c(56, 48), c(70, 80), correct = FALSE); interval: Newcombe (1998), Table II.
test('newcombe from pairs and from four counts', () => {
  for (const input of [
    { first: [56, 70], second: [48, 80] },
    { firstHits: 56, firstN: 70, secondHits: 48, secondN: 80 },
  ]) {
    const found = run('newcombe', input);
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.interval).toEqual([expect.closeTo(0.0524314724, 9), expect.closeTo(0.333872654, 9)]);
    expect(found.details?.chiSquare).toBeCloseTo(7.023411371237, 10);
    expect(found.details?.p).toBeCloseTo(0.008045081368, 11);
    expect(found.n).toBe(150);
  }
});

test('newcombe: all alike on both sides has an interval but no test', () => {
  const found = run('newcombe', { first: [10, 10], second: [10, 10] });
  expect(found).toMatchObject({ value: 0, details: { chiSquare: null, p: null, corrected: null } });
  expect(found.interval?.[1]).toBeCloseTo(0.2775, 4);
  expect(found.warnings).toHaveLength(1);
});
