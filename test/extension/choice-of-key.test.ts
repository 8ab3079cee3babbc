import { expect, test } from 'vitest';
import { choiceOfKey } from '../../extension/entry/choice-of-key.ts';

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
  expect(choiceOfKey(key, [1, 2, 3, 4, 5])).toBe(choice);
});
