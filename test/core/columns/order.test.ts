import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell, Table } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';

const words = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied', 'N/A', ''];
const header = ['Response', 'Service (1-5)', 'Product quality', 'Delivery time', 'NPS', 'Region'];
const row = fc.tuple(
  fc.integer({ min: 1, max: 7 }),
  fc.constantFrom(...words),
  fc.constantFrom(...words),
  fc.integer({ min: -1, max: 11 }),
  fc.constantFrom('North', 'South'),
);

/** Item answers by header, by the number that stands in the first column. */
function answersOf(table: Table): ReadonlyMap<Cell, object> {
  const map = mapColumns(table, fivePoint, firstTime);
  const items = map.columns.filter((column) => column.role === 'item' && !column.needsConfirmation);
  const name = map.columns.findIndex((column) => column.header === 'Response');
  return new Map(
    parseResponses(table, map).responses.map(({ row: place, answers, recommend }) => [
      table[place - 1]?.[name] ?? null,
      { recommend, ...Object.fromEntries(items.map((item, at) => [item.header, answers[at]])) },
    ]),
  );
}

test('the order of columns and rows does not change what a response answered', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 8, maxLength: 20 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.integer({ min: 0, max: 7 }),
      (rows, columns, shift) => {
        const body = rows.map((cells, at) => [`response ${at}`, ...cells]);
        const turned = [...body.slice(shift), ...body.slice(0, shift)].reverse();
        const moved = [header, ...turned].map((cells) => columns.map((column) => cells[column] ?? null));
        expect(answersOf(moved)).toEqual(answersOf([header, ...body]));
      },
    ),
    { numRuns: 60 },
  );
});
