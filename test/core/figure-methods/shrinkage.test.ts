import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { figureWarnings } from '../../../core/text/figure-warning.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');

// Beta(25, 5) in R.
test('shrink-share of 9 of 10 with .8 worth 20, the usual weight', () => {
  const found = run('shrink-share', { hits: 9, n: 10, prior: 0.8 });
  expect(found.value).toBeCloseTo(0.833333333333, 11);
  expect(found.interval).toEqual([expect.closeTo(0.683359390561, 9), expect.closeTo(0.941543917027, 9)]);
  expect(found.details).toMatchObject({ raw: 0.9, a: 25, b: 5 });
  expect(run('shrink-share', { hits: 0, n: 0, prior: 0.8 })).toMatchObject({
    status: 'noData',
    details: { raw: null },
  });
});

// By hand: means 2 and 6 of three answers each, variance 1 each: mean square 24, σ² 1, τ² 23/3, B = 23/24.
test('shrink-means: raw beside shrunken, and only chance', () => {
  const found = run('shrink-means', { groups: { a: [1, 2, 3], b: [5, 6, 7, null] } });
  expect(found).toMatchObject({ value: 4, n: 6, notAnswered: 1 });
  expect(found.details).toMatchObject({
    raw: { a: 2, b: 6 },
    shrunken: { a: expect.closeTo(4 - (2 * 23) / 24, 10), b: expect.closeTo(4 + (2 * 23) / 24, 10) },
    ...{ between: expect.closeTo(23 / 3, 10), within: expect.closeTo(1, 10) },
  });
  const chance = run('shrink-means', { groups: { a: [1, 5], b: [2, 4] } });
  expect(chance).toMatchObject({
    details: { shrunken: { a: 3, b: 3 }, between: 0 },
    warnings: [figureWarnings.onlyChance.en],
  });
});

test.each([
  ['shrink-share', { hits: 3, n: 2, prior: 0.5 }, 'badInput'],
  ['shrink-share', { hits: 1, n: 2, prior: 0.5, priorSize: -1 }, 'negative'],
  ['shrink-share', { hits: 0, n: 0, prior: 0.5, priorSize: 0 }, 'noAnswers'],
  ['shrink-means', { groups: { a: [1, 2] } }, 'tooFew'],
  ['shrink-means', { groups: { a: [1], b: [2] } }, 'tooFew'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});
