import { describe, expect, test } from 'vitest';
import type { Table } from '../../../core/responses/schema.ts';
import {
  blocksOf,
  header,
  isTable,
  linesOf,
  month,
  october,
  report,
  sheetOf,
  table,
  tableOf,
  tablesOf,
} from './survey.ts';

describe('the last complete month', () => {
  const tab = report();

  test('is named, not the one still running', () => {
    expect(tab.title).toBe('Satisfaction report 2026-10');
    expect(tab.subtitle).toBe('Form Responses 1 · Five-point scoring (five-point@1), graded 2026-11-21 09:30');
    expect(tab.sections.map(({ id }) => id)).toEqual([
      'summary',
      'method',
      'results',
      'verdicts',
      'plan',
      'participation',
      'signatures',
    ]);
  });

  test('is summed up in sentences', () => {
    const [grade, ...lines] = linesOf(tab, 'summary');
    expect(grade).toMatch(/^2026-10, all responses: grade average, index 79 \(\d.*\), n = 8, not answered 0\.$/);
    expect(lines).toEqual([
      '3.96 of 5 points',
      'few answers: take it as a first sign',
      // 80 − 79.17, upwards to a tenth.
      'target 80: 0.9 below',
      // 79.2 − 80.0
      'Against 2026-09: -0.8 points (80.0, n = 6).',
      'Responses with a case, because a rule of the standard fired: 6. Cases opened: 6.',
    ]);
  });

  test('has the values of a competitor beside, where the team gave some', () => {
    const beside = report({ market: { name: 'Rival', values: { index: 82, 'delivery-time': 71.5 } } });
    expect(linesOf(beside, 'summary')).toContain('Rival: Index 82.0');
    const [, market] = tablesOf(beside, 'results');
    expect(market?.columns.map(({ title }) => title)).toEqual(['Dimension', 'Index', 'Rival', 'Difference']);
    // 60 − 71.5
    expect(market?.rows).toEqual([['Delivery time', 60, 71.5, -11.5]]);
    expect(tablesOf(tab, 'results')).toHaveLength(1);
  });

  test('says how it was asked and scored', () => {
    expect(linesOf(tab, 'method').join('\n')).toMatch(
      /five-point@1[\s\S]*Questions: Product quality[\s\S]*Scale, lowest to highest: 1–5\n[\s\S]*percent of maximum[\s\S]*A wave is a month[\s\S]*no count below 5/,
    );
  });

  test('has its dimensions with points, index, change and low answers; few of them are not counted out', () => {
    const { columns, rows } = tableOf(tab, 'results');
    expect(columns.map(({ title }) => title)).toEqual(
      'Dimension|Weight|Points|Index|Change|Answers (n)|With a case'.split('|'),
    );
    // Three equal weights, 33.3 each, add up to 100.
    expect(rows.map((row) => row[1])).toEqual([0.34, 0.33, 0.33]);
    expect(rows.map(([title, , ...cells]) => [title, ...cells])).toEqual([
      ['Product quality', 4.5, 90, 10, 8, '< 5'],
      ['After-sales service', 4.375, 87.5, 7.5, 8, 0],
      ['Delivery time', 3, 60, -20, 8, 6],
    ]);
    expect(linesOf(tab, 'verdicts')).toEqual([
      'Keep: Product quality, After-sales service',
      'Work on: Delivery time (6 with a case)',
    ]);
  });

  test('has a line of the plan for each dimension with cases, to be filled in', () => {
    const { columns, rows, keys } = tableOf(tab, 'plan');
    expect(columns.map(({ input }) => input !== undefined)).toEqual([false, false, true, true, true, true, true]);
    expect(rows).toEqual([
      // The first case of quality was answered on 2026-10-17, of delivery on 2026-10-12; seven days for each.
      ['Product quality', '< 5', 'Customer service', '2026-10-24', '', '', ''],
      ['Delivery time', 6, 'Customer service', '2026-10-19', '', '', ''],
    ]);
    expect(keys?.map((key) => key.split(' #')[0])).toEqual([
      'plan|2026-10|dimension:product-quality',
      'plan|2026-10|dimension:delivery-time',
    ]);
    expect(linesOf(tab, 'plan')[0]).toMatch(/^The standard asks: Handle as a complaint/);
  });

  test('counts who took part, and says that the rate is not known', () => {
    expect(tableOf(tab, 'participation').rows).toEqual([
      ['2026-09', 6, 6],
      ['2026-10 (chosen)', 8, 8],
    ]);
    expect(linesOf(tab, 'participation')).toEqual([
      'Response rate: not known, since there is no register of who was asked.',
    ]);
  });

  test('ends with lines to sign', () => {
    expect(tableOf(tab, 'signatures').rows).toEqual([
      ['Prepared by', '', ''],
      ['Checked by', '', ''],
    ]);
  });
});

test.each([
  ['', '2026-10', ''],
  ['2026-09', '2026-09', ''],
  ['２０２６-０９', '2026-09', ''],
  ['2026-11', '2026-11', 'still running'],
  ['2020-01', '2026-10', 'there is no period "2020-01", so the last complete one is shown'],
])('asked for %j it is about %s', (period, title, remark) => {
  const tab = report({ period });
  expect(tab.title).toBe(`Satisfaction report ${title}`);
  expect(tab.subtitle.split(' · ').slice(2).join(' · ')).toBe(remark);
});

test('before the first month is over it is about the running one; without dates about all', () => {
  const running = report({ rows: [header, ...month('2026-11', october)] });
  expect([running.title, running.subtitle.split(' · ')[2]]).toEqual(['Satisfaction report 2026-11', 'still running']);
  expect(linesOf(running, 'summary')).toContain('Against the period before: no earlier period.');
  const undated = report({ rows: [header, ...month('2026-10', october)].map((row) => row.slice(1)) });
  expect(undated.title).toBe('Satisfaction report without a date');
  expect(tableOf(undated, 'participation').rows).toEqual([['without a date (chosen)', 8, 8]]);
});

test('a rise has its sign', () => {
  // September at 3 is 60; 79.2 − 60.0.
  const rows = [
    header,
    ...month(
      '2026-09',
      Array.from({ length: 6 }, () => [3, 3, 3] as const),
    ),
    ...month('2026-10', october),
  ];
  expect(linesOf(report({ rows }), 'summary')).toContain('Against 2026-09: +19.2 points (60.0, n = 6).');
});

describe('fewer responses than the minimum group', () => {
  const tab = report({ period: '2026-11' });

  test('show nothing but that they are few', () => {
    expect(linesOf(tab, 'summary')).toEqual([
      '2026-11, all responses: no grade yet, index n < 5.',
      'Against the period before: n < 5.',
    ]);
    expect(blocksOf(tab, 'results')).toEqual([{ kind: 'notes', lines: ['n < 5'] }]);
    expect(blocksOf(tab, 'verdicts')).toEqual([]);
    expect(linesOf(tab, 'plan')).toEqual([
      'Fewer than 5 responses: cases are followed up inside the team and not listed here.',
    ]);
    expect(tableOf(tab, 'participation').rows.slice(-1)[0]).toEqual(['2026-11 (chosen, still running)', '< 5', '< 5']);
  });

  test('nor does a dimension that few answered', () => {
    const rows = table.map((row, place) => (place > 6 && place < 13 ? [...row.slice(0, 4), '', ''] : row));
    expect(tableOf(report({ rows }), 'results').rows[2]?.slice(2)).toEqual([null, 'n < 5', 'n < 5', '< 5', null]);
  });
});

test.each(['', '2026-09', '2026-11'])('period %j: no customer, no remark, no link to a row', (period) => {
  const tab = report({ period });
  expect(JSON.stringify(tab)).not.toMatch(/Ltd|remark|"row"|"rows":\{/);
  const cells = sheetOf(tab).flat();
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
});

/** S12: level 2 of quality opens its own case; 10+20+20+15+10+5+5 = 85 stays above 70, all lowest levels do not. */
const s12 = '产品质量,RoHS 情况,服务情况,改善情况,包装运输,交付日期,交付数量'.split(',');
const best = s12.map(() => '非常满意');
const procedure: Table = [
  ['时间戳记', ...s12],
  ...Array.from({ length: 6 }, () => ['2026-03-04T09:00:00', '不满意', ...best.slice(1)]),
  ...Array.from({ length: 6 }, () => ['2026-03-05T09:00:00', ...best.map(() => '不满意')]),
];

test('a standard with points, departments and a rule about the total has its lines too', () => {
  const tab = report({ rows: procedure, id: 'S12', language: 'zh-CN' });
  expect(tab.title).toBe('2026-H1 满意度报告');
  expect(tableOf(tab, 'results').columns).toHaveLength(6);
  const { rows } = tableOf(tab, 'plan');
  expect(rows.map(([title, cases]) => [title, cases])).toEqual([
    ['产品质量', 12],
    ...Array.from({ length: 6 }, () => [expect.any(String), 6]),
    ['总分低于 70', 6],
  ]);
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('%s: at most seven columns, every place filled', (language) => {
  for (const options of [{}, { period: '2026-11' }, { rows: procedure, id: 'S12' }]) {
    const tab = report({ ...options, language });
    for (const { columns, rows } of tab.sections.flatMap(({ blocks }) => blocks.filter(isTable))) {
      expect(columns.length).toBeLessThanOrEqual(7);
      for (const cells of rows) expect(cells).toHaveLength(columns.length);
    }
    expect(JSON.stringify(tab)).not.toMatch(/\{\w+\}/);
  }
});
