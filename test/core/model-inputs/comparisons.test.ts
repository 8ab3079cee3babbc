import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { at, drawn, pair, read, surveyOf, told, typing } from './inputs-tab.ts';

import { close, matrix, one } from './three-pairs.ts';

describe('what a person compared', () => {
  test('nothing yet, or no tab: what is usual, and no fault', () => {
    expect(read([])).toEqual({ inputs: usualInputs, faults: [] });
    expect(read(drawn())).toEqual({ inputs: usualInputs, faults: [] });
    expect(read(typing(drawn(), [/^judge\|1/, 1, 'A. Judge']))).toEqual({ inputs: usualInputs, faults: [] });
  });

  test('is read with the inverse in blank cells, under the name that was typed', () => {
    const { inputs, faults } = read(typing(drawn(), ...one, [/^judge\|1/, 1, ' A. Judge ']));
    expect(faults).toEqual([]);
    expect(inputs.dimensions).toEqual(['Taste', 'Price', 'Speed']);
    expect(inputs.judges.map(({ name }) => name)).toEqual(['A. Judge']);
    close(inputs.judges[0]?.matrix, matrix);
  });

  test('rows and columns are said by title, and every cell offers the same choices', () => {
    const rows = typing(drawn(), ...one);
    const header = rows.findIndex((cells) => cells[1] === 'Row against column');
    expect(rows.slice(header, header + 4).map((cells) => cells.slice(1, 5))).toEqual([
      ['Row against column', 'Taste', 'Price', 'Speed'],
      ['Taste', '', '3', '5'],
      ['Price', '', '', ''],
      ['Speed', '', '1/3', ''],
    ]);
  });

  test.each<readonly [Cell, number]>([
    ['3.5', 3.5],
    ['3,5', 3.5],
    [3, 3],
    [0.25, 0.25],
    ['1:3', 1 / 3],
    ['1 / 3', 1 / 3],
    ['１／３', 1 / 3],
    ['⅓', 1 / 3],
    ['0.33', 0.33],
    ['2/4', 0.5],
    ['9', 9],
    ['1/9', 1 / 9],
  ])('%j is %d', (cell, value) => {
    const typed = typing(
      drawn(),
      pair(1, 'Taste', 'Price', cell),
      pair(1, 'Taste', 'Speed', 1),
      pair(1, 'Price', 'Speed', 1),
    );
    const { inputs, faults } = read(typed);
    expect(faults).toEqual([]);
    expect(inputs.judges[0]?.matrix[0]?.[1]).toBeCloseTo(value, 12);
    expect(inputs.judges[0]?.matrix[1]?.[0]).toBeCloseTo(1 / value, 12);
  });

  test('of a pair written twice, roughly and exactly, the one from 1 on holds', () => {
    const { inputs, faults } = read(
      typing(drawn(), ...one, pair(1, 'Speed', 'Taste', '0.2'), pair(1, 'Price', 'Taste', '0.33')),
    );
    expect(faults).toEqual([]);
    close(inputs.judges[0]?.matrix, matrix);
  });

  test.each<readonly [Cell, string]>([
    ['much', '"much" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    ['1⅓', '"1⅓" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    ['300%', '"300%" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    ['0', '"0" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    [-3, '"-3" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    [true, '"true" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    [0, '"0" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    [false, '"false" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    ['1/0', '"1/0" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    ['#REF!', '"#REF!" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3'],
    ['10', '"10" does not lie between 1/9 and 9. Write 9 for far more and 1/9 for far less'],
    ['1/10', '"1/10" does not lie between 1/9 and 9. Write 9 for far more and 1/9 for far less'],
    // 2026-01-03 is day 46025 of a sheet.
    [46025, '2026-01-03 is a date, which sheets make of 1/3. Write ⅓ or 1:3 instead'],
    ['2026-01-03', '2026-01-03 is a date, which sheets make of 1/3. Write ⅓ or 1:3 instead'],
  ])('%j is told with its cell', (cell, sentence) => {
    const typed = pair(1, 'Price', 'Taste', cell);
    const rows = typing(drawn(), typed, pair(1, 'Taste', 'Speed', 1), pair(1, 'Price', 'Speed', 1));
    expect(told(rows)).toEqual([`weights ${at(rows, typed)} ${sentence}`]);
    expect(read(rows).inputs).toEqual(usualInputs);
    // A day stays told after the tab was drawn again.
    expect(told(drawn(undefined, rows))).toEqual(told(rows));
  });

  test('the diagonal takes 1 or nothing; the two cells of a pair must fit', () => {
    expect(told(typing(drawn(), ...one, pair(1, 'Price', 'Price', 1)))).toEqual([]);
    const self = pair(1, 'Price', 'Price', 2);
    const other = pair(1, 'Price', 'Taste', 3);
    const rows = typing(drawn(), ...one, self, other);
    expect(told(rows)).toEqual([
      `weights ${at(rows, one[0])} "3" contradicts "3" in cell ${at(rows, other)}, which must be its inverse. Empty one of the two`,
      `weights ${at(rows, self)} "2" compares a dimension with itself. Empty this cell, or write 1`,
    ]);
  });

  test('open pairs are counted and the first is named; others who are done stay', () => {
    const two = drawn(undefined, typing(drawn(), ...one));
    const rows = typing(two, pair(2, 'Taste', 'Price', '1/2'), [/^judge\|2/, 1, 'B. Judge']);
    const open = at(rows, pair(2, 'Taste', 'Speed', ''));
    expect(told(rows)).toEqual([
      `weights ${open} B. Judge left 2 pairs open, first Taste against Speed. Fill in every pair, or empty the whole table`,
    ]);
    expect(read(rows).inputs.judges.map(({ name }) => name)).toEqual(['Person 1']);
  });
});

test('any consistent judgements typed as fractions are read back, wherever the rows stand', () => {
  const headers = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(1, 2, 3, 4, 6, 8, 9), { minLength: 2, maxLength: 10 }),
      fc.infiniteStream(fc.boolean()),
      fc.integer({ min: 0, max: 99 }),
      (importance, upper, turn) => {
        const asked = surveyOf(headers.slice(0, importance.length));
        const ids = asked.rubric.dimensions.map(({ id }) => id);
        const cells = ids.flatMap((first, i) =>
          ids.slice(i + 1).map((second, k) => {
            const [one, other] = [importance[i] ?? 1, importance[i + 1 + k] ?? 1];
            return upper.next().value
              ? pair(1, first, second, `${one}/${other}`, asked)
              : pair(1, second, first, `${other}/${one}`, asked);
          }),
        );
        const rows = typing(drawn(asked), ...cells);
        const { inputs, faults } = read([...rows.slice(turn), ...rows.slice(0, turn)], asked);
        expect(faults).toEqual([]);
        close(
          inputs.judges[0]?.matrix,
          importance.map((one) => importance.map((other) => one / other)),
        );
        expect(read(drawn(asked, rows), asked)).toEqual({ inputs, faults: [] });
      },
    ),
    { numRuns: 30 },
  );
});
