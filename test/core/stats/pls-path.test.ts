import { expect, test } from 'vitest';
import type { InnerScheme } from '../../../core/stats/pls-model.ts';
import { plsPath } from '../../../core/stats/pls-path.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { regress } from '../../../core/stats/regression.ts';
import { totalEffects } from '../../../core/stats/total-effects.ts';

const schemes: readonly InnerScheme[] = ['path', 'factorial', 'centroid'];

/** Answers 1..10 that share one or two hidden moods: 8 columns, the last running against the others. */
function survey(rows: number): readonly (readonly number[])[] {
  const random = mulberry32(7);
  const columns: number[][] = Array.from({ length: 8 }, () => []);
  for (let row = 0; row < rows; row++) {
    const mood = 10 * random();
    const other = 0.6 * mood + 4 * random();
    columns.forEach((column, place) => {
      const value = (place < 4 ? mood : other) + 4 * random();
      column.push(place === 7 ? 12 - value : value);
    });
  }
  return columns.map((column) => Object.freeze(column));
}

test.each(schemes)(
  'constructs of one indicator each by scheme %s: the paths are those of ordinary regression',
  (scheme) => {
    const columns = survey(60).slice(0, 4);
    const [outcome = [], ...predictors] = columns;
    const expected = regress(outcome, predictors);
    const found = plsPath(columns, { blocks: [[0], [1], [2], [3]], predecessors: [[1, 2, 3], [], [], []] }, scheme);
    if (!('paths' in found)) throw new Error('not fitted');
    expect(found.weights.map((weight) => Math.round(weight * 1e12) / 1e12)).toEqual([1, 1, 1, 1]);
    expect(found.r2[0]).toBeCloseTo(expected?.r2 ?? Number.NaN, 12);
    expected?.betas.forEach((beta, place) => {
      expect(found.paths[0]?.[place + 1]).toBeCloseTo(beta ?? Number.NaN, 12);
    });
    expect(found.r2[1]).toBeNull();
    expect(found.communality).toEqual([1, 1, 1, 1]);
  },
);

test.each(schemes)('a block is turned so that most of its indicators load positively, by scheme %s', (scheme) => {
  const columns = survey(80);
  const flipped = columns.map((column, place) => (place < 4 ? column.map((value) => -value) : column));
  const model = {
    blocks: [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ],
    predecessors: [[], [0]],
  };
  const found = plsPath(columns, model, scheme);
  const turned = plsPath(flipped, model, scheme);
  if (!('paths' in found && 'paths' in turned)) throw new Error('not fitted');
  expect(found.paths[1]?.[0]).toBeGreaterThan(0);
  expect(found.loadings.map((row, place) => (row[place < 4 ? 0 : 1] ?? 0) > 0)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  // The same score seen from the other side: only the path changes its sign.
  expect(turned.paths[1]?.[0]).toBeCloseTo(-(found.paths[1]?.[0] ?? 0), 9);
  expect(turned.weights[0]).toBeCloseTo(found.weights[0] ?? Number.NaN, 9);
});

// By hand: loadings .8 and .6 → communality .5, (1.4)² / (1.4² + .36 + .64) = 1.96/2.96.
test('order of rows changes nothing, and reliability follows the loadings', () => {
  const columns = survey(50);
  const model = {
    blocks: [
      [0, 1, 2],
      [4, 5, 6],
    ],
    predecessors: [[], [0]],
  };
  const found = plsPath(columns, model);
  const back = plsPath(
    columns.map((column) => [...column].reverse()),
    model,
  );
  if (!('paths' in found && 'paths' in back)) throw new Error('not fitted');
  expect(back.paths[1]?.[0]).toBeCloseTo(found.paths[1]?.[0] ?? Number.NaN, 9);
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map((place) => found.loadings[place]?.[0] ?? 0);
  expect(found.communality[0]).toBeCloseTo((a * a + b * b + c * c) / 3, 12);
  expect(found.rho[0]).toBeCloseTo((a + b + c) ** 2 / ((a + b + c) ** 2 + 3 - a * a - b * b - c * c), 12);
});

test('what cannot be fitted says why', () => {
  const columns = survey(40);
  const [first = [], second = [], third = []] = columns;
  const constant = first.map(() => 3);
  const chain = { blocks: [[0], [1], [2]], predecessors: [[], [0], [0, 1]] };
  expect(plsPath([first, constant, third], chain)).toEqual({ constant: 1 });
  expect(plsPath([first, first, third], chain)).toEqual({ collinear: 2 });
  expect(plsPath([first, second, third], { ...chain, predecessors: [[2], [0], [1]] })).toEqual({ isCircular: true });
  expect(plsPath([first, second, third], { ...chain, predecessors: [[], [0], []] })).toEqual({ unrelated: 2 });
});

test('a block whose two indicators cancel out exactly is still fitted', () => {
  const [first = [], second = []] = survey(40);
  const found = plsPath([first, first.map((value) => 10 - value), second], {
    blocks: [[0, 1], [2]],
    predecessors: [[], [0]],
  });
  expect('paths' in found && found.r2[1]).toBeGreaterThan(0);
});

// By hand: A → B .5, B → C .4, A → C .1: in all .1 + .5 · .4.
test('total effects add up all ways; a circle has none', () => {
  const total = totalEffects([
    [0, 0, 0],
    [0.5, 0, 0],
    [0.1, 0.4, 0],
  ]);
  expect(total?.[2]?.[0]).toBeCloseTo(0.3, 12);
  expect(total?.[2]?.[1]).toBeCloseTo(0.4, 12);
  expect(
    totalEffects([
      [0, 1],
      [1, 0],
    ]),
  ).toBeNull();
});

test('a model of 24 questions and six constructs settles', () => {
  const wide = [
    ...survey(250),
    ...survey(250).map((column, place) => column.map((value, row) => value + ((row * (place + 3)) % 7))),
  ];
  const columns = [...wide, ...wide.slice(0, 8).map((column) => column.map((value, row) => value + (row % 5)))];
  const blocks = [0, 1, 2, 3, 4, 5].map((block) => [0, 1, 2, 3].map((place) => 4 * block + place));
  const found = plsPath(columns, { blocks, predecessors: [[], [0], [0], [1, 2], [3], [3, 4]] });
  expect('paths' in found).toBe(true);
});
