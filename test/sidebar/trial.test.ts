import { describe, expect, test } from 'vitest';
import {
  canSave,
  changesOf,
  fitPoints,
  hasChanges,
  isWhole,
  itemSum,
  noTrial,
  type Trial,
  type Typed,
  textIn,
  typedNumber,
  typeInto,
  unreadable,
  weightRatio,
  weightSum,
} from '../../apps-script/sidebar/state/trial.ts';
import { rules } from './sample-rules.ts';

const trial = (typed: Typed = {}): Trial => ({ ...noTrial, rules, typed });
const [quality, service] = rules.dimensions;
if (!quality || !service) throw new Error('the sample has two dimensions');

test.each([
  ['25', 25],
  [' 12.5 ', 12.5],
  ['25%', 25],
  ['２５', 25],
  ['-1', -1],
  ['', null],
  ['  ', null],
  ['1,5', null],
  ['ten', null],
  ['Infinity', null],
] as const)('%j is typed for %j', (text, value) => {
  expect(typedNumber(text)).toBe(value);
});

test('a field shows what was typed, else two decimals of what is in force', () => {
  expect(textIn(trial(), 'weights.quality', 100 / 3)).toBe('33.33');
  expect(textIn(trial({ 'weights.quality': '4x' }), 'weights.quality', 60)).toBe('4x');
});

test('typing what is in force is no change, and what is no field stays as typed', () => {
  expect(typeInto(trial({ 'bands.A': '81', 'weights.quality': '61' }), 'bands.A', '80')).toEqual({
    'weights.quality': '61',
  });
  expect(typeInto(trial(), 'bands.A', '81')).toEqual({ 'bands.A': '81' });
});

describe('what is sent', () => {
  test.each<[string, Typed, ReturnType<typeof changesOf>]>([
    ['nothing typed', {}, {}],
    ['the same number in other words', { 'weights.quality': '60.0' }, {}],
    [
      'weights and items by their ids',
      { 'weights.quality': '55', 'weights.service/service': '40' },
      { weights: { quality: 55, 'service/service': 40 } },
    ],
    ['points of a dimension all together', { 'points.quality.1': '31' }, { points: { quality: [10, 31, 60] } }],
    [
      'a grade with a space in its name',
      { 'bands.very bad': '1', 'bands.A': '79' },
      { bands: { A: 79, 'very bad': 1 } },
    ],
    ['something that is no number', { 'bands.A': '79', 'weights.quality': '' }, null],
  ])('%s', (_, typed, changes) => {
    expect(changesOf(trial(typed))).toEqual(changes);
  });

  test('nothing while no rules are known', () => {
    expect(changesOf({ ...noTrial, typed: { 'bands.A': '79' } })).toBeNull();
  });
});

test.each<[Typed, number | null, boolean]>([
  [{}, 100, true],
  [{ 'weights.quality': '55' }, 95, false],
  [{ 'weights.quality': '55', 'weights.service': '45' }, 100, true],
  [{ 'weights.quality': '66.666', 'weights.service': '33.333' }, 99.999, true],
  [{ 'weights.quality': '' }, null, false],
])('%j add up to %j', (typed, sum, whole) => {
  const found = weightSum(trial(typed));
  expect([found, isWhole(found)]).toEqual([sum === null ? null : expect.closeTo(sum, 9), whole]);
});

test('the items of a dimension have a sum of their own', () => {
  expect(itemSum(trial({ 'weights.patience': '40', 'weights.quality': '1' }), service)).toBe(90);
});

// 60 to 45 is three quarters: 10, 30 and 60 become 7.5, 22.5 and 45.
test('points in proportion to a new weight', () => {
  const typed = { 'weights.quality': '45', 'points.quality.0': '3' };
  expect(weightRatio(trial(typed), quality)).toBe(0.75);
  expect(fitPoints(trial(typed), quality)).toEqual({
    'weights.quality': '45',
    'points.quality.0': '7.5',
    'points.quality.1': '22.5',
    'points.quality.2': '45',
  });
});

test.each([['60'], ['0'], ['-5'], ['']])('a weight of %j has no points to fit', (text) => {
  expect(weightRatio(trial({ 'weights.quality': text }), quality)).toBeNull();
});

test.each<[string, Partial<Trial>, readonly [asks: boolean, saves: boolean]]>([
  ['nothing typed', {}, [false, false]],
  ['a change not looked at', { typed: { 'bands.A': '79' } }, [true, true]],
  ['no number', { typed: { 'bands.A': 'x' } }, [false, false]],
  [
    'a change with a fault',
    { typed: { 'bands.A': '101' }, isCurrent: true, faults: [{ field: 'bands.A', message: '' }] },
    [true, false],
  ],
  [
    'typed after a fault',
    { typed: { 'bands.A': '100' }, isCurrent: false, faults: [{ field: 'weights', message: '' }] },
    [true, true],
  ],
])('%s: asked about, saved', (_, more, expected) => {
  const one = { ...trial(), ...more };
  expect([hasChanges(one), canSave(one)]).toEqual(expected);
});

test('fields that are no numbers are known', () => {
  expect(unreadable(trial({ 'bands.A': 'x', 'weights.quality': '5' }))).toEqual(['bands.A']);
});
