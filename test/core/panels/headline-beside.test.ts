import { describe, expect, test } from 'vitest';
import type { Judged, Market } from '../../../core/analysis/schema.ts';
import { dataQuality } from '../../../core/panels/data-quality.ts';
import { dimensionScores } from '../../../core/panels/dimension-scores.ts';
import { headline } from '../../../core/panels/headline.ts';
import { segments } from '../../../core/panels/segments.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { byEvidence } from '../scoring/two-level-samples.ts';
import { blockOf, column, figure, panelInput, standard } from './panel-input.ts';

const withRules = (more: Partial<Standard>) => ({ ...panelInput().rubric, standard: { ...standard, ...more } });
const cards = (input: ReturnType<typeof panelInput>) => blockOf(headline(input), 'figures').cards;

test('a competitor’s values stand beside index, NPS and CSAT as those figures read', () => {
  const nps = { ...figure(25, 40, { method: 'netPromoter' }), promoters: 20, passives: 10, detractors: 10 };
  const csat = figure(0.8, 50, { method: 'topTwo' });
  const beside = (market: Market) =>
    cards(panelInput({ market }, { nps, csat })).map(({ detail }) =>
      detail.split('\n').filter((line) => /^(market|Rival)/.test(line)),
    );
  const values = { index: 78, nps: -12, csat: 0.655, quality: 60 };
  expect(beside({ name: '', values })[1]).toEqual(['market 78.0']);
  const named = beside({ name: 'Rival', values });
  expect([named[1], named[6], named[7]]).toEqual([['Rival 78.0'], ['Rival -12'], ['Rival 66%']]);
  expect(beside({ name: 'Rival', values: { quality: 60 } }).flat()).toEqual([]);
});

describe('a judged level', () => {
  const judged: Judged = { grade: 'A', reason: 'few complaints, many come back' };
  const shown = (more: Partial<Standard>, level: Judged | null) =>
    cards(panelInput({ rubric: withRules(more), judged: level }));

  test('stands beside the computed grade with its reason, and does not change it', () => {
    const [grade, , card] = shown({ isJudged: true }, judged);
    expect(grade?.value).toBe('fair');
    expect(card).toMatchObject({ label: 'Judged level', value: 'good' });
    expect(card?.detail).toMatch(/^judged: good – few complaints, many come back\n/);
  });

  test('is shown only where the standard asks for it and somebody judged', () => {
    expect(shown({}, judged)).toHaveLength(6);
    expect(shown({ isJudged: true }, null)).toHaveLength(6);
  });
});

test('by evidence there is a mean score and no grade of it', () => {
  const index = figure(72.4, 40, { method: 'evidence' });
  const input = panelInput({ rubric: fitRubric(byEvidence) }, { index, grade: null });
  const [first, second] = cards(input);
  expect(first).toMatchObject({ label: 'Mean score', value: 72.4 });
  expect(first?.detail).toContain('mean of the scores that the evidence allows');
  expect(first?.detail).not.toMatch(/of 100 points|below/);
  expect(second?.label).not.toBe('Grade');
  expect(blockOf(headline(input), 'notes').lines[0]).toMatch(/^All periods, all responses: mean score 72, n = 40/);
});

test('the one dimension of evidence says nothing beside the mean score and is not shown', () => {
  const rubric = fitRubric(byEvidence);
  const [quality] = panelInput().view.figures.dimensions;
  const dimensions = rubric.dimensions.map(({ id }) => ({ ...quality, id }));
  expect(dimensions).toHaveLength(1);
  expect(dimensionScores(panelInput({ rubric }, { dimensions: dimensions as never }))).toBeNull();
});

test('a part of the source that has no number is named', () => {
  const source = { system: 'S4', document: '000', clause: 'end' };
  const told = (language: 'en' | 'zh-CN') =>
    JSON.stringify(dataQuality(panelInput({ rubric: withRules({ source }), language })));
  expect(told('en')).toContain('from system S4 of the source documents, last part.');
  expect(told('zh-CN')).toContain('出自原始文件的 S4 体系，末尾部分。');
});

test('what was decided about the index is said beside it', () => {
  const notes = [
    ...standard.notes,
    { about: 'index', source: 'contradicts' as const, decided: { en: 'runs from 50', 'zh-CN': '', 'zh-TW': '' } },
  ];
  expect(blockOf(headline(panelInput({ rubric: withRules({ notes }) })), 'notes').lines.slice(1)).toEqual([
    'runs from 50',
  ]);
});

// The run is on 2026-11-21.
test.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
  [undefined, false],
])('a review on %s is past: %s', (nextReview, isPast) => {
  const rubric = withRules(nextReview === undefined ? {} : { nextReview });
  expect(
    JSON.stringify(dataQuality(panelInput({ rubric }))).includes(
      'overdue since 2026-11-20. Once done, write the next day on the tab',
    ),
  ).toBe(isPast);
});

test('what the responses are about leads the segments; links still filter its own column', () => {
  const segment = (index: number, title: string) => ({
    column: index,
    title,
    values: [{ value: title.toLowerCase(), index: figure(80, 5), grade: 'B', low: 0 }],
  });
  const columns = [column(2, 'Region'), { ...column(3, 'Project'), role: 'project' as const }];
  const figures = { segments: [segment(2, 'Region'), segment(3, 'Project')] };
  const titles = (subject?: 'project') =>
    segments(panelInput({ columns, rubric: withRules(subject ? { subject } : {}) }, figures))?.blocks.map((block) =>
      block.kind === 'table' ? [block.columns[0]?.title, block.rows[0]?.[0]] : [],
    );
  const region = ['Region', { text: 'region', rows: { column: 'segment:0', is: 'region' } }];
  const project = ['Project', { text: 'project', rows: { column: 'segment:1', is: 'project' } }];
  expect(titles()).toEqual([region, project]);
  expect(titles('project')).toEqual([project, region]);
});
