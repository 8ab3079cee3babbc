import { expect, test } from 'vitest';
import { drawChart } from '../../../../apps-script/local/page/chart.ts';
import type { ChartSpec } from '../../../../apps-script/local/page/page-resource.ts';
import { cell, colour, rowsOf } from './sample-cells.ts';

const rows = rowsOf([
  ['Grade', 'Responses'],
  ['A', 30],
  ['B', null],
  ['<C>', 15],
]);
const cellOf = (_: number, row: number, column: number) => rows[row]?.values[column] ?? {};
const range = (column: number, endRowIndex = 4) => ({
  sourceRange: {
    sources: [{ sheetId: 1, startRowIndex: 0, endRowIndex, startColumnIndex: column, endColumnIndex: column + 1 }],
  },
});
const basicChart = {
  chartType: 'COLUMN',
  headerCount: 1,
  domains: [{ domain: range(0) }],
  series: [{ series: range(1) }],
};
const size = { width: 400, height: 240 };
const draw = (change: object, spec: ChartSpec = {}) =>
  drawChart(
    { title: 'Grades', altText: 'A 30, C 15', ...spec, basicChart: { ...basicChart, ...change } },
    size,
    cellOf,
    'No data',
  );
const count = (text: string, part: string) => text.split(part).length - 1;
const heights = (svg: string) => [...svg.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));

test('columns are as tall as their values, and a blank is a gap', () => {
  const [first = 0, second = 0, ...rest] = heights(draw({}));
  expect(rest).toEqual([]);
  expect(first / second).toBeCloseTo(2, 1);
});

test.each([
  ['COLUMN', '<rect', 2],
  ['BAR', '<rect', 2],
  ['LINE', '<circle', 2],
])('%s: each value has its mark and its number', (chartType, mark, marks) => {
  const svg = draw({ chartType });
  expect(count(svg, mark)).toBe(marks);
  expect(svg).toContain('>30</text>');
  expect(svg).toContain('&lt;C&gt;');
  expect(svg).not.toContain('NaN');
});

test('a line is broken where a value is missing', () => {
  expect(draw({ chartType: 'LINE' })).toMatch(/d="M[\d. ]+M[\d. ]+"/);
});

test('a line has others beside it, dashed, within the same axis', () => {
  const limits = rowsOf([
    ['Period', 'Share', 'Limit'],
    ['1', 10, 90],
    ['2', 12, null],
    ['3', 11, 80],
  ]);
  const at = (_: number, row: number, column: number) => limits[row]?.values[column] ?? {};
  const series = [
    { series: range(1) },
    { series: range(2), colorStyle: { rgbColor: colour('#8a6d3b') }, lineStyle: { type: 'MEDIUM_DASHED' } },
  ];
  const spec = { title: 'Share', basicChart: { ...basicChart, chartType: 'LINE', series } };
  const svg = drawChart(spec, size, at, 'No data');
  expect(svg).toMatch(/<path class="line" d="M[\d. ]+M[\d. ]+" stroke="#8a6d3b" stroke-dasharray/);
  // The axis reaches the limit, whose points have no marks of their own.
  expect(svg).toContain('>100</text>');
  expect(count(svg, '<circle')).toBe(3);
  const upright = { ...spec, basicChart: { ...spec.basicChart, chartType: 'COLUMN' } };
  expect(() => drawChart(upright, size, at, 'No data')).toThrow('one series');
});

test('it is an image with a name: its alternative text, else its title', () => {
  expect(draw({})).toContain('role="img" aria-label="A 30, C 15"');
  expect(draw({}, { altText: '' })).toContain('aria-label="Grades"');
});

test('axis titles and fixed ends come from the axis of the values', () => {
  const viewWindowOptions = { viewWindowMin: 0, viewWindowMax: 100 };
  const upright = draw({ axis: [{ position: 'LEFT_AXIS', title: 'Count', viewWindowOptions }] });
  const level = draw({ chartType: 'BAR', axis: [{ position: 'BOTTOM_AXIS', title: 'Count', viewWindowOptions }] });
  for (const svg of [upright, level]) expect([count(svg, '>100</text>'), count(svg, '>Count</text>')]).toEqual([1, 1]);
  expect(count(draw({}), '>100</text>')).toBe(0);
  expect(upright).toMatch(/rotate[^>]*>Count</);
  expect(level).not.toMatch(/rotate/);
});

test('a point may have a colour of its own', () => {
  const svg = draw({
    series: [{ series: range(1), color: colour('#112233'), styleOverrides: [{ index: 2, color: colour('#445566') }] }],
  });
  expect(svg).toContain('fill="#112233"');
  expect(svg).toContain('fill="#445566"');
});

test('without a number it says so', () => {
  const svg = draw({ domains: [{ domain: range(0, 1) }], series: [{ series: range(1, 1) }] });
  expect(svg).toContain('>No data</text>');
  expect(svg).toContain('(No data)');
});

test.each([
  ['another kind', { chartType: 'SCATTER' }],
  ['two series', { series: [{ series: range(1) }, { series: range(1) }] }],
  ['no domain', { domains: [] }],
])('%s is refused', (_, change) => {
  expect(() => draw(change)).toThrow('the preview');
});

test('shares of 1 read as percent beside the axis', () => {
  const shares = [cell('Share'), cell(0.2, { numberFormat: { type: 'PERCENT' } }, '20%')];
  const svg = drawChart(
    { basicChart: { ...basicChart, series: [{ series: range(1, 2) }], domains: [{ domain: range(0, 2) }] } },
    size,
    (_, row) => shares[row] ?? {},
    '',
  );
  expect(svg).toContain('>10%</text>');
});
