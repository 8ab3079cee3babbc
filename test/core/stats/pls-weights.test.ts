import { expect, test } from 'vitest';
import { pathsInto } from '../../../core/stats/pls-inner.ts';
import { plsWeights } from '../../../core/stats/pls-weights.ts';

// numpy.linalg.svd of the cross-correlations: two blocks in mode A are estimated by its first singular vectors,
// here U = svd(R[:2, 2:]), each scaled to a score of variance 1.
test.each(['path', 'factorial', 'centroid'] as const)(
  'two blocks by scheme %s are the first pair of singular vectors',
  (scheme) => {
    const indicators = [
      [1, 0.5, 0.3, 0.4],
      [0.5, 1, 0.2, 0.3],
      [0.3, 0.2, 1, 0.4],
      [0.4, 0.3, 0.4, 1],
    ];
    const found = plsWeights(
      indicators,
      {
        blocks: [
          [0, 1],
          [2, 3],
        ],
        predecessors: [[], [0]],
      },
      scheme,
    );
    if (!('weights' in found)) throw new Error('not fitted');
    [0.66811536, 0.48155031, 0.49783346, 0.69070703].forEach((weight, place) => {
      expect(found.weights[place]).toBeCloseTo(weight, 7);
    });
    expect(found.correlations[0]?.[1]).toBeCloseTo(0.4321012704782, 9);
  },
);

// numpy: 500 rows with exactly these correlations, the textbook iteration on the scores themselves, paths by linalg.lstsq.
test.each([
  [
    'path',
    [0.59218181, 0.52535274, 0.64525118, 0.50667423, 0.6223212, 0.53117974],
    [0.21043619, 0.37136428],
    0.4892344,
  ],
  [
    'factorial',
    [0.59271465, 0.52480359, 0.64627101, 0.50556851, 0.62947536, 0.52360627],
    [0.21128188, 0.3710784],
    0.48930378,
  ],
  [
    'centroid',
    [0.59082638, 0.52674845, 0.64696706, 0.50481304, 0.63309629, 0.51974835],
    [0.21174011, 0.3709603],
    0.48920013,
  ],
] as const)('three blocks of two by scheme %s', (scheme, weights, paths, correlation) => {
  const indicators = [
    [1, 0.6, 0.5, 0.3, 0.4, 0.2],
    [0.6, 1, 0.3, 0.4, 0.3, 0.3],
    [0.5, 0.3, 1, 0.5, 0.5, 0.3],
    [0.3, 0.4, 0.5, 1, 0.2, 0.4],
    [0.4, 0.3, 0.5, 0.2, 1, 0.5],
    [0.2, 0.3, 0.3, 0.4, 0.5, 1],
  ];
  const model = {
    blocks: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    predecessors: [[], [0], [0, 1]],
  };
  const found = plsWeights(indicators, model, scheme);
  if (!('weights' in found)) throw new Error('not fitted');
  weights.forEach((weight, place) => {
    expect(found.weights[place]).toBeCloseTo(weight, 7);
  });
  expect(found.correlations[0]?.[1]).toBeCloseTo(correlation, 7);
  pathsInto(2, model, found.correlations)?.forEach((path, place) => {
    expect(path).toBeCloseTo(paths[place] ?? Number.NaN, 7);
  });
});
