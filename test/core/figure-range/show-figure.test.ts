import { describe, expect, test } from 'vitest';
import type { AskedFigure } from '../../../core/figure-methods/run.ts';
import { showDetail } from '../../../core/figure-range/show-detail.ts';
import { figureTable, showFigure } from '../../../core/figure-range/show-figure.ts';
import { showNumber } from '../../../core/figure-range/show-number.ts';

test.each([
  [0, '0'],
  [12, '12'],
  [200_000, '200000'],
  [30.000000000000004, '30'],
  [-12.34567, '-12.35'],
  [0.123456, '0.1235'],
  [0.5, '0.5'],
  [1234.5678, '1234.6'],
  [0.00012345, '0.0001234'],
  [0.0000123, '1.2e-5'],
  [1e18, '1.000e+18'],
  [Number.NaN, '–'],
])('%d reads %s', (value, text) => {
  expect(showNumber(value)).toBe(text);
});

describe('a detail', () => {
  const none = { head: [], rows: [] };
  test.each([
    ['standardError', 0.0312345, 'standard error', '0.03123'],
    ['wald95', [0.1, 0.2], 'Wald 95 % interval', '0.1 to 0.2'],
    ['counts', [1, 2, 3], 'counts', '1, 2, 3'],
    ['isNegative', false, 'is negative', 'no'],
    ['p', null, 'p', '–'],
    ['grade', 'B', 'grade', 'B'],
    ['dropped', [], 'left out', '–'],
  ])('%s in one line', (name, detail, label, text) => {
    expect(showDetail(name, detail, 'en')).toEqual({ label, text, ...none });
  });

  test.each([
    [
      'numbers by name',
      { Price: 0.25, Speed: 0.75 },
      [],
      [
        ['Price', '0.25'],
        ['Speed', '0.75'],
      ],
    ],
    [
      'records by name',
      { Price: { b: 0.5, ci: [0.1, 0.9] }, Speed: { b: 1, p: null } },
      ['', 'b', 'ci', 'p'],
      [
        ['Price', '0.5', '0.1 to 0.9', '–'],
        ['Speed', '1', '–', '–'],
      ],
    ],
    ['records in order', [{ from: 'a', r: 1 }], ['', 'from', 'correlation (r)'], [['1', 'a', '1']]],
    [
      'rows',
      [
        [1, 0.5],
        [0.5, 1],
      ],
      ['', '1', '2'],
      [
        ['1', '1', '0.5'],
        ['2', '0.5', '1'],
      ],
    ],
    ['a long list', Array.from({ length: 9 }, () => 1), [], Array.from({ length: 9 }, (_, at) => [`${at + 1}`, '1'])],
    [
      'both kinds',
      { a: 1, b: { c: [1, { d: 2 }] } },
      [],
      [
        ['a', '1'],
        ['b', 'c: 1; d: 2'],
      ],
    ],
  ])('%s as a table', (_, detail, head, rows) => {
    expect(showDetail('table', detail, 'en')).toEqual({ label: 'table', text: '', head, rows });
  });

  test('a very long table ends with how many rows more there are', () => {
    const { rows } = showDetail(
      'all',
      Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`r${at}`, at])),
      'en',
    );
    expect([rows.length, rows[60]]).toEqual([61, ['and 40 more']]);
  });
});

const figure: AskedFigure = {
  ...{ method: 'nps', value: 30, n: 20, notAnswered: 2, interval: [-4.12345, 64.1], status: 'provisional' },
  warnings: ['Weighted.'],
  details: { share: 0.3, byTeam: { '=North': 1, '-2': 2 } },
};

describe('a figure', () => {
  test('its rows, what to bear in mind, its details', () => {
    const { rows, warnings, details } = showFigure(figure, 0.9, 'en');
    expect(rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Net Promoter Score: 30',
      '90 % interval: -4.123 to 64.1',
      'Answers (n): 20',
      'Not answered: 2',
    ]);
    expect(warnings).toEqual(['few answers: take it as a first sign', 'Weighted.']);
    expect(details.map(({ label }) => label)).toEqual(['share', 'by team']);
  });

  test('without a sample or a value', () => {
    const bare: AskedFigure = { method: 'x', value: null, n: null, notAnswered: 0, status: 'graded', warnings: [] };
    expect(showFigure(bare, 0.95, 'zh-CN')).toEqual({
      rows: [{ label: '数值', text: '无数据' }],
      warnings: [],
      details: [],
    });
  });

  test('as cells to paste: what a sheet would take for a formula stays a text', () => {
    expect(
      figureTable(showFigure(figure, 0.95, 'en'))
        .split('\n')
        .slice(1),
    ).toEqual([
      '95 % interval\t-4.123 to 64.1',
      'Answers (n)\t20',
      'Not answered\t2',
      'few answers: take it as a first sign',
      'Weighted.',
      'share\t0.3',
      'by team',
      "'=North\t1",
      '-2\t2',
    ]);
  });
});
