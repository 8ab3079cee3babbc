import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { summariseCounts } from '../../../core/counts/summarise.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell, Table } from '../../../core/responses/schema.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';

function summaryOf(table: Table) {
  const map = mapColumns(table, fivePoint, firstTime);
  const found = summariseCounts(table, map, parseResponses(table, map), fitRubric(fivePoint, map.columns));
  if (found === null) throw new Error(`no counts: ${map.layout} ${JSON.stringify(map.refusals)}`);
  return found;
}

const words = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'];
const header = ['Date', 'Shop', ...words, 'Total'];
const day = (date: string, shop: string, counts: readonly Cell[], total: Cell): readonly Cell[] => [
  date,
  shop,
  ...counts,
  total,
];
const plain = [
  header,
  day('2026-01-05', 'North', [10, 6, 2, 1, 1], 20),
  day('2026-01-06', 'South', [4, 8, 4, 2, 2], 20),
  day('2026-02-05', 'North', [12, 5, 2, 1, 0], 20),
  day('2026-02-06', 'South', [5, 5, 5, 3, 2], 20),
];
const levelCounts = ({ figures }: ReturnType<typeof summaryOf>) => figures.levels.map(({ count }) => count);

describe('rows of counts', () => {
  test('are added up, worst level first', () => {
    const found = summaryOf(plain);
    expect(levelCounts(found)).toEqual([5, 7, 13, 24, 31]);
    expect(found).toMatchObject({ rows: 4, faulty: 0, totals: 0, issues: [], items: [] });
  });

  test('by period and by group', () => {
    const { trend, groups } = summaryOf(plain);
    expect(trend.map(({ name, figures }) => [name, figures.n])).toEqual([
      ['2026-01', 40],
      ['2026-02', 40],
    ]);
    expect(groups.map(({ title, parts }) => [title, parts.map(({ name, figures }) => [name, figures.n])])).toEqual([
      [
        'Shop',
        [
          ['North', 40],
          ['South', 40],
        ],
      ],
    ]);
  });

  test('text cells come to the same', () => {
    const texts = plain.map((row) => row.map(String));
    expect(levelCounts(summaryOf(texts))).toEqual(levelCounts(summaryOf(plain)));
  });

  test('an undated row is a period of its own, last', () => {
    const { trend } = summaryOf([...plain, day('', 'South', [1, 1, 1, 1, 1], 5)]);
    expect(trend.map(({ name }) => name)).toEqual(['2026-01', '2026-02', '']);
  });
});

describe('faults', () => {
  test.each<[string, readonly Cell[], Cell, object, number]>([
    [
      'a total that differs is told and its parts are counted',
      [1, 1, 1, 1, 1],
      6,
      { code: 'totalDiffers', row: 6, column: 7, args: { printed: '6', sum: 5 } },
      85,
    ],
    ['a word', [1, 'x', 1, 1, 1], 5, { code: 'noCount', row: 6, column: 3, args: { value: 'x' } }, 80],
    ['a negative count', [1, 1, -1, 1, 1], 5, { code: 'noCount', row: 6, column: 4 }, 80],
    ['a fraction', [1, 1, 1, 1.5, 1], 5, { code: 'noCount', row: 6, column: 5 }, 80],
  ])('%s', (_what, counts, total, issue, n) => {
    const found = summaryOf([...plain, day('2026-02-07', 'South', counts, total)]);
    expect(found.issues).toEqual([expect.objectContaining(issue)]);
    expect(found.figures.n).toBe(n);
    expect(found.faulty).toBe(n === 80 ? 1 : 0);
  });

  test('a blank count adds nothing', () => {
    const found = summaryOf([...plain, day('2026-02-07', 'South', [1, '', 1, null, 1], 3)]);
    expect(found).toMatchObject({ issues: [], figures: { n: 83 } });
  });

  test.each([
    ['named', day('Total', '', [31, 24, 13, 7, 5], 80)],
    ['named in Chinese', day('', '合计', [31, 24, 13, 7, 5], 80)],
    ['without a name', day('', '', [31, 24, 13, 7, 5], 80)],
  ])('a row that adds up the others is left out: %s', (_what, row) => {
    const found = summaryOf([...plain, row]);
    expect(found.figures.n).toBe(80);
    expect(found.issues.filter(({ code }) => code === 'totalRow')).toEqual([expect.objectContaining({ row: 6 })]);
  });

  test('a sheet of nothing but its total is counted', () => {
    const found = summaryOf([
      ['', ...words],
      ['Total', 31, 24, 13, 7, 5],
    ]);
    expect(found).toMatchObject({ figures: { n: 80 }, totals: 0, rows: 1 });
  });

  test('answers without a level stand beside n, and a total may hold them', () => {
    const table = [
      ['Shop', ...words, 'N/A', 'Total'],
      ['A', 10, 6, 2, 1, 1, 3, 23],
      ['B', 10, 6, 2, 1, 1, 0, 20],
    ];
    expect(summaryOf(table)).toMatchObject({ figures: { n: 40, unanswered: 3 }, issues: [] });
  });

  test('levels that no list has are told', () => {
    const found = summaryOf([
      ['Poor', 'Good', 'Very good'],
      [12, 30, 14],
    ]);
    expect(found.issues).toEqual([
      expect.objectContaining({ code: 'levelsOfSheet', args: { levels: 'Poor < Good < Very good' } }),
    ]);
  });
});

describe('a row for each level', () => {
  const levels = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
  const rows = ['Service', 'Price'].flatMap((item) => levels.map((level, place) => [item, level, place + 1]));

  test('is summarised by item', () => {
    const found = summaryOf([['Item', 'Level', 'Count'], ...rows]);
    expect(found.items.map(({ name, figures }) => [name, figures.n])).toEqual([
      ['Service', 15],
      ['Price', 15],
    ]);
    expect(levelCounts(found)).toEqual([2, 4, 6, 8, 10]);
    expect(found.groups).toEqual([]);
  });

  test('a word that is no level is told with its cell', () => {
    const found = summaryOf([['Item', 'Level', 'Count'], ...rows, ['Price', 'Purple', 4]]);
    expect(found.issues).toEqual([{ code: 'unknownLevel', row: 12, column: 1, args: { value: 'Purple' } }]);
    expect(found).toMatchObject({ faulty: 1, figures: { n: 30 } });
  });

  test('its total is left out', () => {
    const found = summaryOf([
      ['选项', '小计', '比例'],
      ...['非常不满意', '不满意', '一般', '满意', '非常满意'].map((word, place) => [word, place + 1, '20%']),
      ['本题有效填写人次', 15, ''],
    ]);
    expect(found).toMatchObject({ totals: 1, faulty: 0, figures: { n: 15 } });
  });
});

test('responses are no counts', () => {
  const table = [
    ['Timestamp', 'Rate our service (1-5)'],
    ['2026-01-05T10:00:00', 4],
  ];
  const map = mapColumns(table, fivePoint, firstTime);
  expect(summariseCounts(table, map, parseResponses(table, map), fitRubric(fivePoint, map.columns))).toBeNull();
});
