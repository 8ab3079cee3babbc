import { expect, test } from 'vitest';
import { fivePoint } from '../../core/standards/five-point.ts';
import { weightedProcedure } from '../../core/standards/weighted-procedure.ts';
import type { Choices } from '../../extension/entry/entry.ts';
import { noteLimit } from '../../extension/entry/entry.ts';
import { restoreEntry } from '../../extension/entry/restore-entry.ts';

const restore = (stored: unknown) => restoreEntry(stored, [fivePoint, weightedProcedure]);
const nothing = { standard: 'five-point', choices: { 'five-point': {}, 'weighted-procedure': {} }, note: '' };

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'draft'],
  ['a list', [1, 2]],
  ['a standard that is gone', { standard: 'gone', choices: { gone: { price: 5 } }, note: '' }],
  ['wrong types', { standard: 7, choices: 'none', note: 12 }],
])('%s opens as an empty entry under the first standard', (_, stored) => {
  expect(restore(stored)).toEqual(nothing);
});

test('what was written comes back', () => {
  const stored = {
    standard: 'weighted-procedure',
    choices: { 'five-point': { 'after-sales': null }, 'weighted-procedure': { rohs: 4, packaging: 5 } },
    note: 'The box was wet.',
  };
  expect(restore(stored)).toEqual(stored);
});

test.each<[string, Record<string, unknown>, Choices]>([
  ['a dimension that is gone', { gone: 3, rohs: 4 }, { rohs: 4 }],
  ['a level off the scale', { rohs: 6, service: 0, improvement: 2.5, packaging: 1 }, { packaging: 1 }],
  ['a level as text', { rohs: '4', packaging: 1 }, { packaging: 1 }],
])('%s is left out, the rest is kept', (_, stored, kept) => {
  const entry = restore({ standard: 'weighted-procedure', choices: { 'weighted-procedure': stored }, note: '' });
  expect(entry.choices['weighted-procedure']).toEqual(kept);
});

test('a note is cut to what one entry may hold', () => {
  expect(restore({ note: 'x'.repeat(noteLimit + 1) }).note).toHaveLength(noteLimit);
});
