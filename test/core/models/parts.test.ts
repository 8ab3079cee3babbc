import { expect, test } from 'vitest';
import { partsOf, resultsOf, workOutPart } from '../../../core/models/parts.ts';
import { pathInput } from './path-input.ts';
import { surveyed } from './prediction-samples.ts';

const told = surveyed(Array.from({ length: 120 }, (_, place) => ({ answers: place % 2 ? [5, 5, 5] : [2, 2, 2] })));

test('a part stands for 100 draws of the path model, or for one of five folds', () => {
  const paths = pathInput({});
  const draws = Math.ceil(paths.inputs.resamples / 100);
  expect(partsOf(paths).filter((id) => id.startsWith('paths:'))).toHaveLength(draws);
  expect(partsOf(told)).toEqual(['folds:0', 'folds:1', 'folds:2', 'folds:3', 'folds:4']);
});

test('where every model is refused nothing is worked out', () => {
  expect(partsOf(surveyed([{ answers: [5, 4, 3] }]))).toEqual([]);
});

test.each(['folds:5', 'folds:-1', 'folds:0 ', 'folds', 'paths:0', '', '__proto__'])('no part: %o', (id) => {
  expect(() => workOutPart(told, id)).toThrow(`unknown part: ${id}`);
});

test('results come in the order of their places, or not at all', () => {
  const results = { 'folds:1': [[1]], 'folds:0': [[0]] };
  expect(resultsOf('folds', 2, results)).toEqual([[[0]], [[1]]]);
  expect(resultsOf('folds', 3, results)).toBeNull();
  expect(resultsOf('paths', 0, {})).toEqual([]);
});
