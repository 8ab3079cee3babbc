import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../core/standard-rules/faults.ts';
import type { Anchors, Operational, StandardItem } from '../../../core/standard-rules/item.ts';
import { itemFaults } from '../../../core/standard-rules/item-faults.ts';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import type { Dimension } from '../../../core/standard-rules/standard.ts';
import { plainStandard, anyText as title } from './samples.ts';

const item = (id: string, weight: number, operational?: Operational): StandardItem => ({
  ...{ id, title, weight, headers: [] },
  ...(operational && { operational }),
});
const dimension = (id: string, weight: number, items?: readonly StandardItem[]): Dimension => ({
  ...{ id, title, weight, headers: [] },
  ...(items && { items }),
});
const faults = (...dimensions: readonly Dimension[]) =>
  itemFaults({ ...plainStandard, dimensions }).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('the standard that the others are made of has no fault', () => {
  expect(faultsOf(plainStandard)).toEqual([]);
});

test('a dimension without items is one question that weighs all of it', () => {
  expect(itemsOf(dimension('one', 40))).toEqual([{ id: 'one', title, weight: 100, headers: [] }]);
});

describe('the weights of the items are 100 in each dimension', () => {
  test.each([
    [[100], []],
    [[60, 40], []],
    [[100 / 3, 100 / 3, 100 / 3], []],
    [[60, 30], ['dimensions.1.items: the weights of the items add up to 90, not 100']],
    [[60, 40.5], ['dimensions.1.items: the weights of the items add up to 100.5, not 100']],
  ])('%j → %j', (weights, expected) => {
    const items = weights.map((weight, place) => item(`i${place}`, weight));
    expect(faults(dimension('one', 50), dimension('two', 50, items))).toEqual(expected);
  });

  test('the sum is told as a rule, so that people can mend it', () => {
    const dimensions = [dimension('one', 100, [item('a', 60), item('b', 30)])];
    expect(itemFaults({ ...plainStandard, dimensions }).map(({ rule }) => rule)).toEqual([
      { code: 'itemWeightSum', args: { sum: 90 } },
    ]);
  });
});

describe('an id names one thing', () => {
  const two = [item('a', 50), item('b', 50)];
  test.each([
    [
      'items of two dimensions',
      [dimension('one', 50, two), dimension('two', 50, [item('a', 100)])],
      ['1.items.0.id: "a"'],
    ],
    ['two items of a dimension', [dimension('one', 100, [item('a', 50), item('a', 50)])], ['0.items.1.id: "a"']],
    [
      'an item and another dimension',
      [dimension('one', 50, [item('two', 100)]), dimension('two', 50)],
      ['0.items.0.id: "two"'],
    ],
    ['an item about its own dimension', [dimension('one', 100, [item('one', 50), item('a', 50)])], []],
    [
      'two items about their own dimension',
      [dimension('one', 100, [item('one', 50), item('one', 50)])],
      ['0.items.1.id: "one"'],
    ],
  ])('%s', (_name, dimensions, expected) => {
    expect(faults(...dimensions)).toEqual(expected.map((one) => `dimensions.${one} is used twice`));
  });
});

test('an open standard has no items of its own', () => {
  const dimensions = [dimension('one', 100, [item('a', 100)])];
  expect(itemFaults({ ...plainStandard, aspects: 'open', dimensions }).map(({ message }) => message)).toEqual([
    'an open standard has no items of its own',
  ]);
});

describe('anchors agree with their direction', () => {
  const range = { zeroBelow: 50, from: 90, to: 105, zeroAbove: 120 };
  const rise = 'zeroBelow, from, to and zeroAbove must rise';
  test.each<[Operational['better'], Anchors | null, string | null]>([
    ['higher', null, null],
    ['within', null, null],
    ['higher', { zero: 80, hundred: 100 }, null],
    ['higher', { zero: 100, hundred: 80 }, 'zero and hundred contradict "higher is better"'],
    ['higher', { zero: 80, hundred: 80 }, 'zero and hundred contradict "higher is better"'],
    ['lower', { zero: 10, hundred: 0 }, null],
    ['lower', { zero: 0, hundred: 10 }, 'zero and hundred contradict "lower is better"'],
    ['lower', { zero: 5, hundred: 5 }, 'zero and hundred contradict "lower is better"'],
    ['higher', range, '"higher is better" needs zero and hundred'],
    ['within', { zero: 0, hundred: 1 }, 'best within a range: needs zeroBelow, from, to and zeroAbove'],
    ['within', range, null],
    ['within', { ...range, to: 90 }, null],
    ['within', { ...range, to: 89 }, rise],
    ['within', { ...range, zeroBelow: 90 }, rise],
    ['within', { ...range, zeroAbove: 105 }, rise],
  ])('%s with %j: %s', (better, anchors, message) => {
    const found = faults(dimension('one', 100, [item('a', 100, { unit: title, better, anchors })]));
    expect(found).toEqual(message === null ? [] : [`dimensions.0.items.0.operational.anchors: ${message}`]);
  });
});
