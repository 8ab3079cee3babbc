import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Table } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { repeat, sheet } from './sheets.ts';

const long = 'x'.repeat(50_001);
const header = ['Timestamp', 'Rate our service (1-5)'];

describe('a sheet that cannot be graded says why', () => {
  test.each<[string, Table, object]>([
    ['nothing', [], { code: 'emptySheet', args: {} }],
    [
      'blank cells only',
      [
        ['', null],
        [' ', ''],
      ],
      { code: 'emptySheet', args: {} },
    ],
    ['a header only', [header], { code: 'headerOnly', args: {} }],
    ['blank rows only', [header, ['', ''], [null, ' ']], { code: 'allBlank', args: {} }],
    ['no rating', sheet({ Name: ['Ann', 'Bo'], Age: [31, 45] }), { code: 'noRating', args: {} }],
    ['usage only', sheet({ 'How often?': ['Never', 'Often', 'Always'] }), { code: 'noRating', args: {} }],
    [
      'dates where ratings should be',
      sheet({ Satisfaction: ['2026-01-05', '2026-01-06'] }),
      { code: 'noRating', args: {} },
    ],
    ['formulas as text', sheet({ Satisfaction: ['=A1+1', '=B1'] }), { code: 'noRating', args: {} }],
    [
      'opaque headers',
      sheet({ X1: repeat([1, 2, 3, 4, 5], 4), 'X2\nnew': repeat([5, 4, 3, 2, 1], 4), X3: repeat([5, 4, 3, 2, 1], 4) }),
      { code: 'onlyUnconfirmed', args: { columns: 'X1; X2 new; X3' } },
    ],
    [
      'a cell too long',
      [header, ['2026-01-05', 4], [long, 5]],
      { code: 'cellTooLong', row: 3, column: 0, args: { length: 50_001 } },
    ],
    [
      'a header too long',
      [
        ['Timestamp', long],
        ['2026-01-05', 4],
      ],
      { code: 'cellTooLong', row: 1, column: 1, args: { length: 50_001 } },
    ],
  ])('%s', (_what, table, refusal) => {
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.refusals).toEqual([{ row: null, column: null, ...refusal }]);
    expect(
      parseResponses(table, map).responses.every(({ answers }) => answers.length === 0 || answers[0] !== undefined),
    ).toBe(true);
  });

  test('a cell of 50,000 characters is a cell', () => {
    expect(mapColumns([header, [long.slice(1), 4]], fivePoint, firstTime).refusals).toEqual([]);
  });
});

describe('a fixed standard with points', () => {
  const map = mapColumns(
    sheet({
      'Product quality': repeat([1, 2, 3, 4, 5], 4),
      'Service quality': ['Very satisfied', 'Satisfied', 'Dissatisfied', 'Very dissatisfied'],
      'Packaging (0-10)': [8, 9, 10, 3],
      'Canteen rating': repeat([1, 2, 3, 4, 5], 4),
    }),
    weightedProcedure,
    firstTime,
  );

  test('scores what it has a dimension and points for', () => {
    expect(map.columns.map(({ type, role, dimension }) => [type, role, dimension])).toEqual([
      ['rating', 'item', 'product-quality'],
      ['textLikert', 'item', 'service'],
      ['rating', 'none', null],
      ['rating', 'none', null],
    ]);
    expect(map.refusals).toEqual([]);
  });

  test('and tells which column has other levels', () => {
    expect(map.issues).toEqual([
      { code: 'noLevels', row: null, column: 2, args: { header: 'Packaging (0-10)', levels: 5 } },
    ]);
  });

  test('without any dimension the ratings are named for a person to place', () => {
    const { refusals } = mapColumns(
      sheet({ 'Canteen rating': repeat([1, 2, 3, 4, 5], 4) }),
      weightedProcedure,
      firstTime,
    );
    expect(refusals).toMatchObject([{ code: 'onlyUnconfirmed', args: { columns: 'Canteen rating' } }]);
  });
});
