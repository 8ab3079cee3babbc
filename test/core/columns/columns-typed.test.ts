import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { brief, repeat, sheet } from './sheets.ts';

const all = Array.from({ length: 24 }, (_, row) => row);
const two = (value: number) => String(value).padStart(2, '0');
const of = (cell: (row: number) => Cell): readonly Cell[] => all.map(cell);
const words = repeat(['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied', 'Satisfied'], 4);
const moments = of((row) => `2024-04-${two(row + 1)}T10:05:02`);
const midnights = of((row) => `2024-04-${two(row + 1)}T00:00:00`);

/** A column as a file writes it, as Sheets types it, and what it is either way. */
const columns: readonly (readonly [header: string, text: readonly Cell[], typed: readonly Cell[], is: string])[] = [
  ['Timestamp', of((row) => `4/${row + 1}/2024 10:05:02`), moments, 'timestamp timestamp'],
  ['Visit', of((row) => `2024/4/${row + 1}`), midnights, 'date none'],
  ['Start date', of((row) => String(45_000 + row)), of((row) => 45_000 + row), 'date none'],
  ['Rate the staff (1-5)', of((row) => String(1 + (row % 5))), of((row) => 1 + (row % 5)), 'rating item 1–5'],
  ['Speed score', of((row) => String(1 + ((row * 3) % 5))), of((row) => 1 + ((row * 3) % 5)), 'rating item 1–5'],
  [
    'How likely are you to recommend us (0-10)?',
    of((row) => String(row % 11)),
    of((row) => row % 11),
    'nps recommend 0–10',
  ],
  [
    'Cleanliness',
    words,
    words,
    'textLikert item Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied',
  ],
  ['Member', repeat(['TRUE', 'FALSE'], 12), repeat([true, false], 12), 'boolean none'],
  ['Bought before', repeat(['0', '1', '1'], 8), repeat([0, 1, 1], 8), 'boolean none'],
  ['store_id', of((row) => String(1 + (row % 5))), of((row) => 1 + (row % 5)), 'id none'],
  ['Opened', of((row) => `10:${two(row)}`), of((row) => (10 * 60 + row) / 1440), 'number none'],
  ['Duration', of((row) => `00:03:${two(row)}`), of((row) => (180 + row) / 86_400), 'duration none'],
  ['Time taken', of((row) => `${100 + row}秒`), of((row) => `${100 + row}秒`), 'duration none'],
  ['Age', of((row) => String(18 + row)), of((row) => 18 + row), 'number none'],
  ['Phone', of((row) => String(13_800_000_000 + row)), of((row) => 13_800_000_000 + row), 'pii none'],
  ['Nothing', of(() => ''), of(() => null), 'empty none'],
  ['Source of data', of(() => 'Wave 7'), of(() => 'Wave 7'), 'metadata none'],
];

describe('a column is the same as text of a file and as typed cells', () => {
  const read = (side: 1 | 2) => {
    const table = sheet(Object.fromEntries(columns.map((column) => [column[0], column[side]])));
    return mapColumns(table, fivePoint, firstTime);
  };
  test.each([
    ['text', 1],
    ['typed', 2],
  ] as const)('%s', (_, side) => {
    const { columns: found, refusals } = read(side);
    expect(found.map((column) => [column.header, brief(column)])).toEqual(
      columns.map(([header, , , is]) => [header, is]),
    );
    expect(refusals).toEqual([]);
  });

  test('confirmation, directions and codes are the same as well', () => {
    const use = (side: 1 | 2) => read(side).columns.map(({ dateOrder: _order, confidence: _sure, ...rest }) => rest);
    expect(use(2)).toEqual(use(1));
  });
});
