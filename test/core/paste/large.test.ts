import { expect, test } from 'vitest';
import { readPaste } from '../../../core/paste/read-paste.ts';
import { repairAll } from '../../../core/paste/repair.ts';

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

/** As much as may be pasted: a hundred dimensions, twenty levels; the best level differs so that points are points. */
const largest = (name: (row: number) => string) => {
  const rows = places(100).map((row) => [name(row), 2, ...places(19).map(() => 9), 8 + (row % 2)].join('\t'));
  return [['Item', 'Weight', ...places(20).map((level) => level + 1)].join('\t'), ...rows].join('\n');
};

test('every cell of the largest table is repaired, each with its note', () => {
  const read = readPaste(largest((row) => `Care ${row}`));
  // 2000 cells of 8 or 9 points for a weight of 2, and 100 × 2 is 200.
  expect(read.findings).toHaveLength(2001);
  const all = repairAll(read);
  expect(all.findings.filter(({ blocks }) => blocks)).toEqual([]);
  expect(all.draft.notes).toHaveLength(2001);
}, 5000);

test('a hundred dimensions of one name get a hundred names', () => {
  const { draft } = repairAll(
    readPaste(
      `Item\tWeight\n${places(100)
        .map(() => 'Care\t1\n')
        .join('')}`,
    ),
  );
  expect(new Set(draft.dimensions.map(({ name }) => name)).size).toBe(100);
}, 5000);
