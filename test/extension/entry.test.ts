import { expect, test } from 'vitest';
import type { Entry } from '../../extension/entry/entry.ts';
import { choicesOf, choose, clear, isEmpty } from '../../extension/entry/entry.ts';

const fresh: Entry = { standard: 'five-point', choices: {}, note: '' };

test('a choice replaces the one before and leaves the others', () => {
  const twice = choose(choose(choose(fresh, 'price', 2), 'delivery', 4), 'price', null);
  expect(choicesOf(twice)).toEqual({ price: null, delivery: 4 });
});

test('each standard keeps its own choices', () => {
  const first = choose(fresh, 'price', 2);
  const second = choose({ ...first, standard: 'weighted-procedure' }, 'price', 5);
  expect(choicesOf(second)).toEqual({ price: 5 });
  expect(choicesOf({ ...second, standard: 'five-point' })).toEqual({ price: 2 });
});

test.each<[string, Entry, boolean]>([
  ['nothing', fresh, true],
  ['no choice under either standard', { ...fresh, choices: { 'five-point': {}, 'weighted-procedure': {} } }, true],
  ['a level', choose(fresh, 'price', 1), false],
  ['a "not applicable"', choose(fresh, 'price', null), false],
  ['a choice under the other standard', { ...choose(fresh, 'price', 1), standard: 'weighted-procedure' }, false],
  ['a note', { ...fresh, note: ' ' }, false],
])('an entry with %s is empty: %3$j', (_, entry, empty) => {
  expect(isEmpty(entry)).toBe(empty);
});

test('clearing keeps only the standard', () => {
  expect(clear({ ...choose(fresh, 'price', 3), note: 'late' })).toEqual(fresh);
});
