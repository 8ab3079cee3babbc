import { expect, test } from 'vitest';
import { describeDashboard } from '../../../core/dashboard/describe.ts';
import { filterViews } from '../../../core/dashboard/filter-views.ts';
import { renderRequests } from '../../../core/dashboard/sheets.ts';
import { caseOf, figure, issue, panelInput, response } from '../panels/panel-input.ts';
import { placeWith, setting } from './drawing.ts';

const wave = (period: string, value: number) => ({
  period,
  index: figure(value, 40, { interval: [value - 2, value + 2] }),
  grade: 'B',
});
const input = panelInput(
  {
    actions: [caseOf(3, 'total', []), caseOf(3, 'aspect', ['quality'])],
    issues: [issue('unknownWord', 4, 1, { value: 'so-so' })],
  },
  {
    trend: [wave('2026-09', 80), wave('2026-10', 86), wave('', 79)],
    segments: [
      { column: 2, title: 'Region', values: [{ value: 'North', index: figure(null, 3), grade: null, low: 1 }] },
    ],
  },
  { shown: [response(3, 65, ['total', 'aspect'], '2026-11-03T10:00:00')] },
);

test('sections stand in the order of the panels; silent ones are left out', () => {
  const all = [
    'choose',
    'headline',
    'grade-counts',
    'dimension-scores',
    'trend',
    'segments',
    'low-scores',
    'data-quality',
  ];
  expect(describeDashboard(input).sections.map(({ id }) => id)).toEqual(all);
  const silent = describeDashboard(panelInput()).sections.map(({ id }) => id);
  expect(silent).toEqual(['choose', 'headline', 'grade-counts', 'dimension-scores', 'data-quality']);
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('%s dashboard as requests', async (language) => {
  const dashboard = describeDashboard({ ...input, language });
  const requests = renderRequests(dashboard, placeWith(), {
    ...setting,
    language,
    views: filterViews([dashboard], placeWith()),
  });
  expect(JSON.stringify(requests)).not.toMatch(/ann3|Customer 3|"fields":"\*"|formulaValue/);
  const lines = requests.map((request) => JSON.stringify(request)).join(',\n');
  await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot(`../../golden/hand-made-dashboard.${language}.requests.json`);
});
