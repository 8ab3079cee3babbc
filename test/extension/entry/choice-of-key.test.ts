import { expect, test } from 'vitest';
import { choiceOfKey } from '../../../extension/entry/choice-of-key.ts';

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

test.each([
  ['1', 1],
  ['5', 5],
  ['6', undefined],
  ['0', null],
  ['n', null],
  ['N', null],
  ['１', undefined],
  ['Tab', undefined],
  ['ArrowDown', undefined],
  ['', undefined],
])('on five levels the key %j chooses %j', (key, choice) => {
  expect(choiceOfKey(key, upTo(5))).toBe(choice);
});

test.each([
  ['0 to 10', upTo(10, 0), 0],
  ['1 to 10', upTo(10), 10],
  ['1 to 7', upTo(7), null],
])('on a scale of %s the key 0 chooses %3$j, and n is still "not applicable"', (_, levels, choice) => {
  expect(choiceOfKey('0', levels)).toBe(choice);
  expect(choiceOfKey('n', levels)).toBe(null);
});
