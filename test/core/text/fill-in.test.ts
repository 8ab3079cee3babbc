import { expect, test } from 'vitest';
import { fillIn } from '../../../core/text/fill-in.ts';

test.each([
  [{ n: 1 }, '1 column is selected'],
  [{ n: 0 }, '0 columns are selected'],
  [{ n: 3 }, '3 columns are selected'],
  [{}, '{n} columns are selected'],
])('%j: %s', (args, text) => {
  expect(fillIn('{n} {n|column is|columns are} selected', args)).toBe(text);
});
