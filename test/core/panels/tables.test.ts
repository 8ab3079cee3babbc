import { expect, test } from 'vitest';
import { dimensionScores } from '../../../core/panels/dimension-scores.ts';
import { gradeCounts } from '../../../core/panels/grade-counts.ts';
import { segments } from '../../../core/panels/segments.ts';
import { trend } from '../../../core/panels/trend.ts';
import { blockOf, figure, panelInput } from './panel-input.ts';

test('grades best first with lower bound, responses and share', () => {
  const table = blockOf(gradeCounts(panelInput()), 'table');
  expect(table.rows).toEqual([
    ['good', 90, 100, 100 / 212],
    ['fair', 70, 112, 112 / 212],
    ['poor', 0, 0, 0],
  ]);
  expect(table.chart).toMatchObject({ id: 'grades', kind: 'column', labels: 0, values: 2 });
});

test('dimensions with weight, figures and what to keep and to work on', () => {
  const panel = dimensionScores(panelInput());
  expect(blockOf(panel, 'table').rows).toEqual([
    ['Quality', 0.6, 79, '77.0–81.0', 210, 0, 40],
    ['Delivery', 0.4, 97.5, '96.0–99.0', 200, 12, 0],
  ]);
  expect(blockOf(panel, 'notes').lines).toEqual(['Work on: Quality (40 low)', 'Keep: Delivery']);
});

test('a dimension that is not asked has a blank index and says why', () => {
  const unasked = { id: 'delivery', index: figure(null, 0, { notAnswered: 215 }), low: 0, keep: false };
  const small = { id: 'quality', index: figure(null, 4), low: 0, keep: false };
  const { rows } = blockOf(dimensionScores(panelInput({}, { dimensions: [unasked, small] })), 'table');
  expect(rows.map((row) => row.slice(2, 4))).toEqual([
    [null, 'no data'],
    [null, 'n < 5'],
  ]);
});

test('periods in order, small ones hidden, the undated last and off the line', () => {
  const waves = [
    { period: '', index: figure(70, 9), grade: 'B' },
    { period: '2026-09', index: figure(91, 40, { interval: [89, 93] }), grade: 'A' },
    { period: '2026-10', index: figure(null, 4), grade: null },
  ];
  const table = blockOf(trend(panelInput({}, { trend: waves })), 'table');
  expect(table.rows).toEqual([
    ['2026-09', 91, '89.0–93.0', 'good', 40, 0],
    ['2026-10', null, 'n < 5', null, 4, 0],
    ['without a date', 70, '', 'fair', 9, 0],
  ]);
  expect(table.chart).toMatchObject({ id: 'trend', kind: 'line', rows: 2 });
});

test.each([
  [[], null],
  [[''], null],
])('periods %j say nothing', (periods, expected) => {
  const waves = periods.map((period) => ({ period, index: figure(70, 9), grade: 'B' }));
  expect(trend(panelInput({}, { trend: waves }))).toBe(expected);
});

test('one period is a row without a line', () => {
  const waves = [{ period: '2026-09', index: figure(91, 40), grade: 'A' }];
  expect(blockOf(trend(panelInput({}, { trend: waves })), 'table').chart).toBeUndefined();
});

const region = (values: readonly (readonly [string, number])[]) => [
  {
    column: 2,
    title: 'Region',
    values: values.map(([value, n]) => ({
      value,
      index: figure(n < 5 ? null : 80, n),
      grade: n < 5 ? null : 'B',
      low: 1,
    })),
  },
];

test('a small group shows n < 5, no grade and no low answers', () => {
  const table = blockOf(
    segments(
      panelInput(
        {},
        {
          segments: region([
            ['North', 5],
            ['South', 4],
            ['', 6],
          ]),
        },
      ),
    ),
    'table',
  );
  expect(table.columns[0]?.title).toBe('Region');
  expect(table.rows).toEqual([
    ['North', 80, 'fair', 5, 1],
    ['South', 'n < 5', null, 4, null],
    ['not given', 80, 'fair', 6, 1],
  ]);
});

test('twelve values are shown, the rest is counted', () => {
  const values = Array.from({ length: 14 }, (_, place) => [`shop ${place}`, 20 - place] as const);
  const panel = segments(panelInput({}, { segments: region(values) }));
  expect(blockOf(panel, 'table').rows).toHaveLength(12);
  // The last two have 8 and 7.
  expect(blockOf(panel, 'notes').lines[0]).toMatch(/Region: 2 .* 15 /);
});
