import { expect, test } from 'vitest';
import type { View } from '../../../core/analysis/view.ts';
import { dimensionScores } from '../../../core/panels/dimension-scores.ts';
import { gradeCounts } from '../../../core/panels/grade-counts.ts';
import { segments } from '../../../core/panels/segments.ts';
import { trend } from '../../../core/panels/trend.ts';
import { blockOf, figure, north, panelInput } from './panel-input.ts';

test('grades best first with lower bound, responses and share', () => {
  const table = blockOf(gradeCounts(panelInput()), 'table');
  expect(table.rows).toEqual([
    [{ text: 'good', rows: { column: 'grade', is: 'good' } }, 90, 100, 0.47],
    [{ text: 'fair', rows: { column: 'grade', is: 'fair' } }, 70, 112, 0.53],
    [{ text: 'poor', rows: { column: 'grade', is: 'poor' } }, 0, 0, 0],
  ]);
  expect(table.chart).toMatchObject({ id: 'grades', kind: 'column', labels: 0, values: 2 });
});

test('shares and weights add up to 100 as they are shown', () => {
  // 33.3 each: the first gets what is missing.
  const grades = ['A', 'B', 'C'].map((grade) => ({ grade, n: 7, share: 1 / 3 }));
  const { rows } = blockOf(gradeCounts(panelInput({}, { grades })), 'table');
  expect(rows.map((row) => row[3])).toEqual([0.34, 0.33, 0.33]);
  const { rubric, view } = panelInput();
  const dimensions = ['a', 'b', 'c'].map((id) => ({ ...rubric.dimensions[0], id, weight: 100 / 3 }));
  const asked = dimensions.map(({ id }) => ({ ...view.figures.dimensions[0], id }));
  const input = panelInput({ rubric: { ...rubric, dimensions } as never }, { dimensions: asked as never });
  expect(blockOf(dimensionScores(input), 'table').rows.map((row) => row[1])).toEqual([0.34, 0.33, 0.33]);
});

test('of many dimensions five are named, most responses with a case first', () => {
  const dimensions = Array.from({ length: 30 }, (_, place) => ({
    id: `d${place}`,
    index: figure(place < 7 ? 95 : 60, 40),
    low: place < 7 ? 0 : place,
    keep: place < 7,
  }));
  const [workOn, keep] = blockOf(dimensionScores(panelInput({}, { dimensions })), 'notes').lines;
  expect(workOn).toMatch(/^Work on: d29 \(29 with a case\), d28 .*, d25 \(25 with a case\) and 18 more$/);
  expect(keep).toBe('Keep: d0, d1, d2, d3, d4 and 2 more');
});

test('dimensions with weight, figures and what to keep and to work on', () => {
  const panel = dimensionScores(panelInput());
  expect(blockOf(panel, 'table').rows).toEqual([
    [{ text: 'Quality', rows: { column: 'dimension:quality', filled: true } }, 0.6, 79, '77.0–81.0', 210, 0, 40],
    [{ text: 'Delivery', rows: { column: 'dimension:delivery', filled: true } }, 0.4, 97.5, '96.0–99.0', 200, 12, 0],
  ]);
  expect(blockOf(panel, 'notes').lines).toEqual(['Work on: Quality (40 with a case)', 'Keep: Delivery']);
});

test('beside a chosen period the change of each dimension stands instead of its weight', () => {
  const { view } = panelInput();
  const dimensions = [
    { id: 'quality', index: figure(80.2, 90), low: 9, keep: true },
    { id: 'delivery', index: figure(null, 4), low: 0, keep: false },
  ];
  const selection = { period: '2026-10', segment: null };
  const previous = { ...view.figures, dimensions };
  const input = panelInput({}, {}, { selection, previous });
  const table = blockOf(dimensionScores(input), 'table');
  // 79.0 − 80.2; the other has too few answers in the wave before.
  expect(table.rows.map((row) => row.slice(1))).toEqual([
    [79, '77.0–81.0', -1.2, 210, 0, 40],
    [97.5, '96.0–99.0', 'n < 5', 200, 12, 0],
  ]);
  expect(table.columns.map(({ title }) => title)[table.chart?.values ?? 0]).toBe('Index');
  const first = blockOf(dimensionScores(panelInput({}, {}, { selection })), 'table');
  expect(first.rows.map((row) => row[3])).toEqual(['no earlier period', 'no earlier period']);
});

test('low answers of a dimension that few answered are not counted', () => {
  const dimensions = [
    { id: 'quality', index: figure(null, 4), low: 2, keep: false },
    { id: 'delivery', index: figure(60, 5), low: 3, keep: false },
  ];
  const panel = dimensionScores(panelInput({}, { dimensions }));
  expect(blockOf(panel, 'table').rows.map((row) => row[6])).toEqual([null, 3]);
  expect(blockOf(panel, 'notes').lines[0]).toBe('Work on: Delivery (3 with a case)');
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

const periodCell = (is: string, text = is) => ({ text, rows: { column: 'period', is } });

test('periods in order, small ones hidden, the undated last and off the line', () => {
  const waves = [
    { period: '', index: figure(70, 9), grade: 'B' },
    { period: '2026-09', index: figure(91, 40, { interval: [89, 93] }), grade: 'A' },
    { period: '2026-10', index: figure(null, 4), grade: null },
  ];
  const table = blockOf(trend(panelInput({}, { trend: waves })), 'table');
  expect(table.rows).toEqual([
    [periodCell('2026-09'), 91, '89.0–93.0', 'good', 'no earlier period', 40, 0],
    [periodCell('2026-10'), null, 'n < 5', null, 'n < 5', 4, 0],
    [periodCell('without a date'), 70, '', 'fair', null, 9, 0],
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

test('all periods are shown whatever is chosen; chosen and running ones are marked, each beside the one before', () => {
  const waves = [
    { period: '2026-09', index: figure(62.14, 40), grade: 'C' },
    { period: '2026-10', index: figure(63.36, 38), grade: 'C' },
    { period: '2026-11', index: figure(60, 9), grade: 'C' },
  ];
  const shown = (selection: View['selection']) => trend(panelInput({}, {}, { waves, selection, running: '2026-11' }));
  const panel = shown({ period: '2026-10', segment: north });
  // As they read with one decimal: 63.4 − 62.1, 60.0 − 63.4.
  expect(blockOf(panel, 'table').rows.map(([period, , , , change]) => [period, change])).toEqual([
    [periodCell('2026-09'), 'no earlier period'],
    [periodCell('2026-10', '2026-10 (chosen)'), 1.3],
    [periodCell('2026-11', '2026-11 (still running)'), -3.4],
  ]);
  expect(blockOf(panel, 'notes').lines).toEqual(['All periods of Region: North.']);
  expect(blockOf(shown({ period: '2026-11', segment: null }), 'notes').lines[0]).toMatch(/^All periods, /);
  expect(blockOf(shown({ period: '2026-11', segment: null }), 'table').rows[2]?.[0]).toEqual(
    periodCell('2026-11', '2026-11 (chosen, still running)'),
  );
  expect(shown({ period: null, segment: null })?.blocks).toHaveLength(1);
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

const regionCell = (is: string) => ({ text: is, rows: { column: 'segment:0', is } });

test('a small group shows n < 5, no grade and no low answers', () => {
  const table = blockOf(
    segments(
      panelInput(
        {},
        {
          segments: region([
            ['North', 5],
            ['South', 4],
            ['None graded', 0],
            ['', 6],
          ]),
        },
      ),
    ),
    'table',
  );
  expect(table.columns[0]?.title).toBe('Region');
  expect(table.rows).toEqual([
    [regionCell('North'), 80, 'fair', 5, 1],
    [regionCell('South'), 'n < 5', null, 4, null],
    [regionCell('None graded'), 'no data', null, 0, null],
    ['not given', 80, 'fair', 6, 1],
  ]);
});

test('twelve values are shown, the rest is counted', () => {
  const values = Array.from({ length: 14 }, (_, place) => [`shop ${place}`, 20 - place] as const);
  const panel = segments(panelInput({}, { segments: region(values) }));
  expect(blockOf(panel, 'table').rows).toHaveLength(12);
  // The last two have 8 and 7.
  expect(blockOf(panel, 'notes').lines[0]).toMatch(/Region: .* 2, .* 15\./);
});
