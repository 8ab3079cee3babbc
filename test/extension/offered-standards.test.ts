import { expect, test } from 'vitest';
import { standards } from '../../core/standards/index.ts';
import { offeredStandards } from '../../extension/offered-standards.ts';

test('the usual one first, then those that an agent can log from a page', () => {
  expect(offeredStandards(standards).map(({ source }) => source.system)).toEqual(['S2', 'S12', 'S1', 'S4']);
});

test('the popup has no screen for items of a dimension, so none of these has any', () => {
  for (const { dimensions } of offeredStandards(standards))
    for (const { items } of dimensions) expect(items).toBeUndefined();
});

test('a standard that is not registered is a mistake of ours', () => {
  expect(() => offeredStandards([])).toThrow('unknown standard: five-point');
});
