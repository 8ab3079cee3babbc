import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { rowAt } from '../tabs/tab-rows.ts';
import { tree } from './small-standards.ts';
import { edited, read, standardRows } from './standard-rows.ts';

type Edits = Parameters<typeof edited>[1][];

describe('cells of facts and items that cannot be used', () => {
  const rows = standardRows(tree);
  const row = (key: string) => rowAt(rows, key) + 1;
  test.each<[name: string, edits: Edits, code: string, key: string, column: number, args?: object]>([
    ['no such dimension', [['fact|pass-rate', 2, 'Taste']], 'unknownChoice', 'fact|pass-rate', 2],
    ['half a pair', [['fact|complaint-rate', 6, '']], 'anchorMissing', 'fact|complaint-rate', 6],
    [
      'half a range',
      [
        ['fact|price-level', 2, 'Goods'],
        ['fact|price-level', 5, 80],
        ['fact|price-level', 6, 90],
        ['fact|price-level', 8, 120],
      ],
      'anchorMissing',
      'fact|price-level',
      7,
    ],
    ['a third value of a pair', [['fact|complaint-rate', 7, 3]], 'anchorUnused', 'fact|complaint-rate', 7],
    ['a value of a fact that counts nowhere', [['fact|pass-rate', 6, 90]], 'factUnused', 'fact|pass-rate', 6],
    ['values the wrong way round', [['fact|complaint-rate', 6, 12]], 'anchorOrder', 'fact|complaint-rate', 5],
    [
      'a share of 1',
      [
        ['fact|pass-rate', 2, 'Goods'],
        ['fact|pass-rate', 5, 0.8],
        ['fact|pass-rate', 6, 0.95],
      ],
      'maybePercent',
      'fact|pass-rate',
      6,
      { value: 0.95, percent: 95 },
    ],
    [
      'weights of items',
      [['item|service|care', 3, 31]],
      'itemWeightSum',
      'item|service|speed',
      3,
      // 50 + 31 + 20
      { sum: 101, cells: `D${row('item|service|speed')}:D${row('item|service|complaint-rate')}` },
    ],
    [
      'weights of items where a fact comes in',
      [
        ['item|service|care', 3, 31],
        ['fact|pass-rate', 2, 'Service'],
      ],
      'itemWeightSum',
      'item|service|speed',
      3,
      { sum: 101, cells: `D${row('item|service|speed')}:D${row('item|service|complaint-rate')}` },
    ],
    ['a weight of nothing', [['item|service|care', 3, 0]], 'badDecimal', 'item|service|care', 3],
  ])('%s', (_name, edits, code, key, column, args) => {
    const { standard, faults } = read(edited(rows, ...edits), [tree]);
    expect([standard, faults]).toEqual([null, [{ code, row: row(key), column, args: args ?? expect.anything() }]]);
  });

  test.each<[column: number, cells: readonly Cell[], code: string]>([
    [2, ['nowhere', 7, true, '#REF!', 46000], 'unknownChoice'],
    [5, ['many', true, '#REF!', '1,000', 1e12], 'badDecimal'],
  ])('nonsense in column %i', (column, cells, code) => {
    for (const key of ['fact|complaint-rate', 'fact|pass-rate', 'fact|price-level'])
      for (const cell of cells)
        expect(
          read(edited(rows, [key, column, cell]), [tree]).faults.map((fault) => [fault.code, fault.row, fault.column]),
          `${key} ${cell}`,
        ).toEqual([[code, row(key), column]]);
  });

  test('the row of a fact in use is asked back, that of another is not', () => {
    const without = (key: string) =>
      read(
        edited(rows, ['setting|keepFrom', 2, 70]).filter(([first]) => first !== key),
        [tree],
      );
    expect(without('fact|pass-rate').faults).toEqual([]);
    expect(without('fact|complaint-rate').faults.map(({ code, args }) => [code, args])).toEqual([
      ['rowGone', { name: 'Complaint rate' }],
    ]);
    expect(without('item|service|care').faults.map(({ code, args }) => [code, args])).toEqual([
      ['rowGone', { name: 'Care' }],
    ]);
  });
});
