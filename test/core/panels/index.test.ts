import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { panels } from '../../../core/panels/index.ts';
import { figure, panelInput, response } from './panel-input.ts';

// Files of the folder that are no panels, by name.
const others = [
  'block',
  'change-card',
  'comparison-words',
  'count-cards',
  'driver-notes',
  'effort-card',
  'fact-words',
  'format-figure',
  'grade-word',
  'headline-cards',
  'index',
  'item-table',
  'judged-card',
  'market-line',
  'market-table',
  'name-few',
  'odds-line',
  'panel',
  'period-words',
  'rewarded-notes',
  'rule-words',
  'segment-remarks',
  'sensitivity-table',
  'target-line',
  'tell-issue',
  'unscored',
  'weak',
  'trend-chart',
  'trust-figures',
  'trust-line',
  'trust-signs',
  'whole-percents',
];

test('every panel file is registered and every registered panel has its file', () => {
  const files = readdirSync(new URL('../../../core/panels/', import.meta.url)).map((name) => name.replace('.ts', ''));
  expect(files.filter((name) => !others.includes(name)).sort()).toEqual(panels.map(({ id }) => id).sort());
});

test.each(panels)('$id: every row of every table has a cell for every column', ({ panel }) => {
  for (const block of panel(panelInput())?.blocks ?? []) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  }
});

test('a survey without a single graded response still has a headline and data quality', () => {
  const none = {
    value: null,
    n: 0,
    notAnswered: 4,
    method: 'percentOfMaximum',
    status: 'noData',
    warnings: [],
  } as const;
  const input = panelInput({}, { responses: 4, index: none, grade: null, grades: [], dimensions: [], low: 0 });
  const shown = panels.filter(({ panel }) => panel(input) !== null).map(({ id }) => id);
  expect(shown).toEqual(['headline', 'data-quality']);
});

test('of a chosen group below the minimum only the headline, its periods and the data quality are shown', () => {
  const waves = [{ period: '2026-10', index: figure(null, 4), grade: null }];
  const segments = [
    { column: 2, title: 'Region', values: [{ value: 'North', index: figure(null, 4), grade: null, low: 2 }] },
  ];
  const view = { isSmall: true, waves, shown: [response(3, 40, ['total'])] };
  const input = panelInput({}, { index: figure(null, 4), grade: null, segments }, view);
  const shown = panels.filter(({ panel }) => panel(input) !== null).map(({ id }) => id);
  expect(shown).toEqual(['headline', 'trend', 'data-quality']);
});
