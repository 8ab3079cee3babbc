import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure as s12 } from '../../../core/standards/weighted-procedure.ts';
import { rowAt } from '../tabs/tab-rows.ts';
import { edited, read, standardRows } from './standard-rows.ts';

const long = 'x'.repeat(5000);
/** The number of a day is how a date comes back from a sheet. */
const day = 46000;
const noNumber: readonly Cell[] = ['', 'many', true, '#REF!', day, long, '1,000', -1];
const noPercent: readonly Cell[] = [...noNumber, 100.5];
const noWhole: readonly Cell[] = [...noNumber, 2.5];
const noText: readonly Cell[] = ['', 5, true, '#NAME?', day, long];
const noChoice: readonly Cell[] = ['', 'sometimes', 7, true, '#REF!', day, long];

describe('cells of S12 that cannot be used', () => {
  const rows = standardRows(s12);
  test.each<[key: string, column: number, cells: readonly Cell[], code: string]>([
    ['dimension|rohs', 2, [...noPercent, 0], 'badDecimal'],
    ['dimension|rohs', 5, noPercent, 'badDecimal'],
    ['dimension|rohs', 8, noText.slice(1), 'badText'],
    ['band|B', 2, noPercent, 'badDecimal'],
    ['band|B', 2, [0.81, 1], 'maybePercent'],
    ['trigger|low-total', 2, noPercent, 'badDecimal'],
    ['trigger|low-total', 2, [0.7], 'maybePercent'],
    ['trigger|low-item', 2, [...noWhole, 0], 'badNumber'],
    ['trigger|low-item', 2, [5, 7], 'everyLevel'],
    ['trigger|low-item', 4, noText, 'badText'],
    ['trigger|low-item', 3, noWhole, 'badNumber'],
    ['trigger|low-item', 7, noText, 'badText'],
    ['setting|missing', 2, noChoice, 'unknownChoice'],
    ['setting|minimumWeight', 2, noPercent, 'badDecimal'],
    ['setting|roundTo', 2, [...noChoice, 0.5], 'unknownChoice'],
    ['setting|keepFrom', 2, noPercent, 'badDecimal'],
    ['setting|period', 2, noChoice, 'unknownChoice'],
  ])('%s in column %i: %j is %s', (key, column, cells, code) => {
    for (const cell of cells) {
      const { standard, faults } = read(edited(rows, [key, column, cell]));
      expect(standard).toBeNull();
      expect(
        faults.map((fault) => [fault.code, fault.row, fault.column]),
        String(cell),
      ).toEqual([[code, rowAt(rows, key) + 1, column]]);
      expect(JSON.stringify(faults).length).toBeLessThan(500);
    }
  });

  test('every cell at fault is named, not only the first', () => {
    const { faults } = read(edited(rows, ['band|B', 2, 'x'], ['setting|period', 2, 'x'], ['trigger|low-item', 3, 'x']));
    expect(faults.map(({ code }) => code).sort()).toEqual(['badDecimal', 'badNumber', 'unknownChoice']);
  });
});

describe('numbers of S12 that do not fit together', () => {
  const rows = standardRows(s12);
  const row = (key: string) => rowAt(rows, key) + 1;
  test.each<[edits: Parameters<typeof edited>[1][], code: string, row: number, column: number, args: object]>([
    [
      [['dimension|packaging', 2, 12]],
      'weightSum',
      row('dimension|product-quality'),
      2,
      // 25 + 20 + 20 + 15 + 12 + 5 + 5
      { sum: 102, cells: `C${row('dimension|product-quality')}:C${row('dimension|delivery-quantity')}` },
    ],
    [[['band|B', 2, 95]], 'bandOrder', row('band|B'), 2, { value: 95, above: 95 }],
    [[['band|E', 2, 5]], 'bandLast', row('band|E'), 2, { value: 5 }],
    [[['dimension|rohs', 5, 9]], 'pointsFall', row('dimension|rohs'), 5, { value: 9, before: 10 }],
    [[['dimension|rohs', 7, 21]], 'pointsAboveWeight', row('dimension|rohs'), 7, { value: 21, weight: 20 }],
    [[['trigger|low-item', 2, 5]], 'everyLevel', row('trigger|low-item'), 2, { value: 5, levels: 5 }],
  ])('%j is %s', (edits, code, at, column, args) => {
    expect(read(edited(rows, ...edits))).toEqual({
      standard: null,
      isEdited: true,
      faults: [{ code, row: at, column, args }],
    });
  });

  test('weights between rows of people are named one by one', () => {
    const at = rowAt(rows, 'dimension|rohs');
    const parted = edited([...rows.slice(0, at), ['', 'mine'], ...rows.slice(at)], ['dimension|rohs', 2, 21]);
    const first = at - 1;
    const cells = [first, ...[1, 2, 3, 4, 5, 6].map((step) => first + 1 + step)].map((place) => `C${place + 1}`);
    expect(read(parted).faults.find(({ code }) => code === 'weightSum')?.args).toEqual({
      sum: 101,
      cells: cells.join(', '),
    });
  });
});

describe('a Standard tab whose make-up was changed', () => {
  const rows = standardRows(s12);
  const without = (key: string) => rows.filter(([first]) => first !== key);

  test.each([
    ['dimension|rohs', 'RoHS compliance', 'Weight %'],
    ['band|C', 'C', 'From score'],
    ['trigger|low-item', 'low-item', 'Opens when'],
    ['setting|period', 'Length of a wave', 'Value'],
  ])('the deleted row %s is asked back below its header', (key, name, header) => {
    const now = without(key);
    const at = now.findIndex((cells) => cells.includes(header)) + 1;
    expect(read(now)).toEqual({
      standard: null,
      isEdited: true,
      faults: [{ code: 'rowGone', row: at, column: 1, args: { name } }],
    });
  });

  test('a doubled row counts once; with another value both cells are named', () => {
    const at = rowAt(rows, 'dimension|rohs');
    const copy = [...(rows[at] ?? [])];
    expect(read([...rows, copy])).toEqual({ standard: s12, isEdited: false, faults: [] });
    copy[7] = 19;
    expect(read([...rows, copy]).faults).toEqual([
      { code: 'rowTwice', row: rows.length + 1, column: 7, args: { other: `H${at + 1}` } },
    ]);
  });

  test('without the hidden column, or the row that names the standard, nothing can be told', () => {
    const head = String(rows[rowAt(rows, /^standard\|/)]?.[0]);
    for (const now of [rows.map((cells) => cells.slice(1)), without(head)])
      expect(read(now)).toEqual({
        standard: null,
        isEdited: false,
        faults: [{ code: 'noKeys', row: 1, column: 0, args: {} }],
      });
  });

  test('a column put in is one fault', () => {
    const now = rows.map((cells) => [...cells.slice(0, 2), '', ...cells.slice(2)]);
    expect(read(now).faults.map(({ code }) => code)).toEqual(['columnsMoved']);
  });

  test('levels whose columns changed places are a fault, not other points', () => {
    const now = rows.map((cells) => {
      const [third = '', fourth = ''] = cells.slice(5, 7);
      return cells.length > 6 ? [...cells.slice(0, 5), fourth, third, ...cells.slice(7)] : cells;
    });
    expect(read(now).faults.map(({ code }) => code)).toEqual(['columnsMoved']);
  });

  test('a header that was overwritten matters only when a cell was changed too', () => {
    const at = rows.findIndex((cells) => cells.includes('From score'));
    const now = rows.map((cells, index) => (index === at ? ['', 'Grade', 'Begin', 'Score'] : cells));
    expect(read(now)).toEqual({ standard: s12, isEdited: false, faults: [] });
    expect(read(edited(now, ['band|A', 2, 96])).faults).toEqual([
      { code: 'headerChanged', row: at + 1, column: 2, args: { value: 'Begin', expected: 'From score' } },
    ]);
  });

  test('an open standard is judged by the tables that it has', () => {
    const five = standardRows(fivePoint);
    expect(read(five.filter(([key]) => key !== 'band|average')).faults.map(({ code, args }) => [code, args])).toEqual([
      ['rowGone', { name: 'average' }],
    ]);
  });
});
