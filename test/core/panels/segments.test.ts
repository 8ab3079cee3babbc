import { expect, test } from 'vitest';
import { comparisons } from '../../../core/panels/comparisons.ts';
import { controlChart } from '../../../core/panels/control-chart.ts';
import { heatMap } from '../../../core/panels/heat-map.ts';
import { segments } from '../../../core/panels/segments.ts';
import { sayComparison } from '../../../core/text/comparison.ts';
import { columnIn, gradedOf, standard } from '../analysis/sample.ts';
import { earlier, fitted, inputOf, later, rowsOf } from './compared.ts';
import { blockOf } from './panel-input.ts';

test('segments stand beside the rest and beside luck, and are not ranked', () => {
  const input = inputOf([...earlier, ...later, ...rowsOf('2026-10-10', 'East', 10, 20)]);
  const panel = segments(input);
  const table = blockOf(panel, 'table');
  expect(table.columns.map(({ title }) => title)).toEqual([
    'Region',
    'Index',
    'Grade',
    'Shrunken index',
    'Answers (n)',
    'With a case',
    'Against the rest',
  ]);
  // σ² = (1000 + 680) / 8 = 210, mean square 1960, τ² = (1960 − 210) / 5 = 350, B = 5 / (5 + .6) = .892857; rest: 5 and 2.
  expect(table.rows.map((row) => [row[3], row[6]])).toEqual([
    [expect.closeTo(61.5, 6), expect.stringMatching(/^-7\.1: no detectable difference \(±\d+\.\d\), few answers$/)],
    [expect.closeTo(86.5, 6), expect.stringMatching(/^\+40\.9: differs: above the rest /)],
    [null, null],
  ]);
  const last = panel?.blocks[panel.blocks.length - 1];
  // One line, since the section stands on the printed page; the others stand with all comparisons.
  expect(last?.kind === 'notes' && last.lines).toEqual([expect.stringMatching(/^In order of size/)]);
  expect(blockOf(comparisons(input), 'notes').lines.slice(-2)).toEqual([
    expect.stringMatching(/^Shrunken index: /),
    'Region: a difference was found for South.',
  ]);
});

test('the heat map: each large segment by dimension with the ends of the bands, small ones counted', () => {
  const mixed = [...earlier, ...later, ...rowsOf('2026-10-10', 'East', 10, 20)];
  const panel = heatMap(inputOf(mixed));
  const table = blockOf(panel, 'table');
  // Bands of the sample begin at 95, 81, 61 and 0; an index is rounded to whole numbers.
  const heat = [95, 81, 61, 0].map((from) => expect.closeTo(from - 0.5, 6));
  expect(table.columns).toEqual([
    { title: 'Segment', format: 'text' },
    { title: 'Answers (n)', format: 'integer' },
    ...['Index', 'Quality', 'Delivery'].map((title) => ({ title, format: 'integer', heat })),
  ]);
  expect(table.rows).toEqual([
    ['Region: North', 5, 60, 60, 80],
    ['Region: South', 5, 88, 88, 80],
  ]);
  expect(blockOf(panel, 'notes').lines).toEqual(['Not shown, fewer than 5 graded: 1.']);
  // A map of one segment says nothing; without bands it has no colours.
  expect(heatMap(inputOf(earlier))).toBeNull();
  const bandless = { ...fitted, standard: { ...standard, bands: [] } };
  expect(blockOf(heatMap(inputOf(mixed, {}, bandless)), 'table').columns[2]).not.toHaveProperty('heat');
});

test('the control chart of the responses with a case has its limits dashed beside the line', () => {
  // R qcc: 6 4 9 25 5 of 50 40 60 80 45, centre .178182.
  const counts = [6, 4, 9, 25, 5].map((hits, at) => [hits, [50, 40, 60, 80, 45][at] ?? 0] as const);
  const counting = counts.flatMap(([hits, n], month) =>
    Array.from({ length: n }, (_, place) =>
      gradedOf({ triggers: place < hits ? ['any'] : [], response: { at: `2026-0${month + 1}-10` } }),
    ),
  );
  const table = blockOf(controlChart(inputOf(counting)), 'table');
  expect(table.chart).toMatchObject({ id: 'shares', kind: 'line', values: 1, more: [2, 3, 4] });
  expect(table.chart?.altText).toContain('usual 18%');
  expect(table.rows.map((row) => [row[1], row[6]])).toEqual([
    [0.12, null],
    [0.1, null],
    [0.15, null],
    [0.3125, 'outside'],
    [5 / 45, null],
  ]);
  expect(table.rows[0]?.[2]).toBeCloseTo(0.178182, 6);
  const mixed = counting.map((one, at) => (at < 50 ? { ...one, standard: 'sample@2' } : one));
  const broken = controlChart(inputOf(mixed));
  expect(broken?.blocks).toEqual([{ kind: 'notes', lines: [expect.stringMatching(/^No control chart/)] }]);
  expect(controlChart(inputOf(earlier))).toBeNull();
});

test('the heat map takes the largest groups, whatever their column, and counts the others', () => {
  const counting = Array.from({ length: 16 }, (_, at) =>
    Array.from({ length: at === 0 ? 5 : 6 }, () =>
      gradedOf({ raw: 70, dimensions: [70, 80], response: { segments: [`R${at}`, 'one'] } }),
    ),
  ).flat();
  // Sixteen regions of one column, and one team of all: seventeen groups.
  const both = [columnIn('segment', 3, 'Region'), columnIn('segment', 5, 'Team')];
  const panel = heatMap({ ...inputOf(counting), columns: both });
  const labels = blockOf(panel, 'table').rows.map(([label]) => label);
  expect(labels).toHaveLength(15);
  expect(labels[14]).toBe('Team: one');
  expect(labels).not.toContain('Region: R0');
  expect(blockOf(panel, 'notes').lines).toEqual(['Smaller segments not shown: 2.']);
});

test('the rule of the control chart does not say that all within the limits is chance', () => {
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
    expect(sayComparison(language, 'shareRule')).not.toMatch(/chance alone|属偶然|屬偶然|wave/);
  expect(sayComparison('en', 'shareRule')).toContain('chance is enough to explain the differences');
});
