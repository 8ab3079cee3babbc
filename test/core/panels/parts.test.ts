import { describe, expect, test } from 'vitest';
import { countCards } from '../../../core/panels/count-cards.ts';
import { dimensionScores } from '../../../core/panels/dimension-scores.ts';
import { evidenceCounts } from '../../../core/panels/evidence-counts.ts';
import { expectationGap } from '../../../core/panels/expectation-gap.ts';
import { facts } from '../../../core/panels/facts.ts';
import { gradeCounts } from '../../../core/panels/grade-counts.ts';
import { segments } from '../../../core/panels/segments.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { byEvidence, twoLevelRubric } from '../scoring/two-level-samples.ts';
import { blockOf, figure, panelInput } from './panel-input.ts';

const rubric = twoLevelRubric;
const [timely, accurate, onTime, visits] = rubric.standard.dimensions[0]?.items ?? [];
const dimensions = [
  { id: 'quality', index: figure(82, 40), low: 0, keep: true },
  { id: 'price', index: figure(61.24, 38), low: 0, keep: false },
];
const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const item = (id = '', value: number | null = null, n = 0) => ({
  dimension: 'quality',
  id,
  index: figure(value, n, value === null ? {} : { interval: [value - 2, value + 2] }),
});

test('items stand below the dimensions, each with its share of what is scored', () => {
  const items = [item(timely?.id, 84, 40), item(accurate?.id, null, 4), item(onTime?.id, 60, 39)];
  const panel = dimensionScores(panelInput({ rubric }, { dimensions, items }));
  const tables = panel?.blocks.filter((block) => block.kind === 'table') ?? [];
  expect(tables).toHaveLength(2);
  // 40, 30 and 20 of 90: 44.4, 33.3 and 22.2; the first takes the missing percent
  expect(tables[1]?.rows).toEqual([
    ['Timely', 'Quality', 0.45, 84, '82.0–86.0', 40, 0],
    ['Accurate', 'Quality', 0.33, 'n < 5', '', 4, 0],
    ['On time', 'Quality', 0.22, 60, '58.0–62.0', 39, 0],
  ]);
  // The chart draws the dimensions alone.
  expect(tables[0]?.rows).toHaveLength(2);
  expect([tables[0]?.chart?.id, tables[1]?.chart]).toEqual(['dimensions', undefined]);
});

test('the market stands beside the dimensions that it has a value for, under its name', () => {
  const panel = (name: string, values: Readonly<Record<string, number>>, language: 'en' | 'zh-TW' = 'en') =>
    dimensionScores(panelInput({ rubric, language, market: { name, values } }, { dimensions }));
  const beside = panel('Rival Ltd', { price: 64, index: 70, gone: 1 })?.blocks.at(-1);
  // 61.2 − 64.0
  expect(beside).toMatchObject({ rows: [['Price', 61.24, 64, -2.8]] });
  const titles = (block: typeof beside) => (block?.kind === 'table' ? block.columns.map(({ title }) => title) : []);
  expect(titles(beside)).toEqual(['Dimension', 'Index', 'Rival Ltd', 'Difference']);
  expect(titles(panel('', { price: 64 }, 'zh-TW')?.blocks.at(-1))[2]).toBe('同業');
  expect(panel('Rival Ltd', { index: 70 })?.blocks).toHaveLength(2);
});

const fact = (one: typeof onTime, value: number | null, n: number) => {
  if (!one?.operational) throw new Error('no fact');
  return {
    dimension: 'quality',
    id: one.id,
    operational: one.operational,
    mean: figure(value, n, { method: 'rawMean' }),
  };
};

test('facts in their unit, with the anchors or that they are not scored', () => {
  const figures = { facts: [fact(onTime, 92.5, 40), fact(visits, 3, 12), fact(visits, null, 4)] };
  expect(blockOf(facts(panelInput({ rubric }, figures)), 'table').rows).toEqual([
    ['On time', 'Quality', 92.5, '%', 40, 0, '80 % scores 0, 100 % scores 100, linear between'],
    ['Visits', 'Quality', 3, 'visits', 12, 0, 'shown, not scored: no values for 0 and 100 yet'],
    ['Visits', 'Quality', 'n < 5', 'visits', 4, 0, 'shown, not scored: no values for 0 and 100 yet'],
  ]);
  expect(facts(panelInput({ rubric }, {}))).toBeNull();
  expect(facts(panelInput({ rubric }, figures, { isSmall: true }))).toBeNull();
});

test('facts that wait for their values say so, where to set them, and which dimension has no score until then', () => {
  const { items, ...price } = rubric.dimensions[1] ?? rubric.dimensions[0] ?? { items: [] };
  const open = { ...price, id: 'price', items: [], unscored: items } as never;
  const waiting = { ...rubric, dimensions: [...rubric.dimensions.slice(0, 1), open] };
  const figures = { facts: [fact(onTime, 92.5, 40), fact(visits, 3, 12)] };
  expect(blockOf(facts(panelInput({ rubric: waiting }, figures)), 'notes').lines).toEqual([
    expect.stringMatching(/^Shown, not scored: Visits\. .* table "Measured facts" of the tab "Standard"/),
    'Until then these have no score, and the others carry their weight: Price.',
    expect.stringMatching(/^A rate in % is the mean .* so it has no interval\.$/),
  ]);
  const unscored = [dimensions[0], { ...dimensions[1], index: figure(null, 0, { notAnswered: 40 }) }];
  const panel = dimensionScores(panelInput({ rubric: waiting }, { dimensions: unscored as never }));
  expect(blockOf(panel, 'table').rows[1]?.slice(2, 6)).toEqual([null, 'not scored yet', 0, null]);
});

test('a rate says why it has no interval; without a rate or a value nothing is said', () => {
  const shown = (...values: readonly ReturnType<typeof fact>[]) =>
    facts(panelInput({ rubric: { ...rubric, dimensions: [] } }, { facts: values }))?.blocks.map(({ kind }) => kind);
  const scored = { ...visits, operational: onTime?.operational && { ...onTime.operational, unit: same('visits') } };
  expect(shown(fact(onTime, 92.5, 40))).toEqual(['notes', 'table']);
  expect(shown(fact(onTime, null, 4))).toEqual(['table']);
  expect(shown(fact(scored as never, 3, 12))).toEqual(['table']);
});

test('a standard without rules says nothing of cases', () => {
  const input = panelInput();
  const quiet = { ...input.rubric, standard: { ...input.rubric.standard, triggers: [] } };
  const value = { value: 'North', index: figure(80, 20), grade: 'B', low: 0 };
  const figuresOf = { segments: [{ title: 'Region', values: [value] }] as never };
  for (const [rules, isShown] of [
    [input.rubric, true],
    [quiet, false],
  ] as const) {
    const asked = panelInput({ rubric: rules }, figuresOf);
    const titles = [dimensionScores(asked), segments(asked)].flatMap((panel) =>
      blockOf(panel, 'table').columns.map(({ title }) => title),
    );
    expect(titles.includes('With a case')).toBe(isShown);
    expect(countCards(asked).some(({ label }) => label === 'Responses with a case')).toBe(isShown);
  }
});

const gapOf = (dimension: string, expected: number | null, perceived: number | null, n: number, half = 3) => {
  const value = expected === null || perceived === null ? null : perceived - expected;
  const interval = value === null ? {} : { interval: [value - half, value + half] as const };
  return {
    dimension,
    expected: figure(expected, n),
    perceived: figure(perceived, n),
    gap: figure(value, n, { method: 'gap', ...interval }),
    inAnswers: value === null ? null : (value * 5) / 100,
  };
};

describe('expected and perceived', () => {
  const shown = (...gaps: readonly ReturnType<typeof gapOf>[]) => expectationGap(panelInput({ rubric }, { gaps }));

  test('side by side with the gap; the widest below is named', () => {
    const panel = shown(gapOf('quality', 90, 80, 40), gapOf('price', 80, 67.5, 31));
    expect(blockOf(panel, 'table').rows).toEqual([
      ['Quality', 90, 80, -10, '-13.0 to -7.0', -0.5, 40],
      ['Price', 80, 67.5, -12.5, '-15.5 to -9.5', -0.625, 31],
    ]);
    expect(blockOf(panel, 'notes').lines).toEqual(['Furthest below what was expected: Price, -12.5 points (n = 31).']);
  });

  test('a gap whose interval holds 0 is not called one, and is not the widest', () => {
    const lines = (...gaps: readonly ReturnType<typeof gapOf>[]) => blockOf(shown(...gaps), 'notes').lines;
    expect(lines(gapOf('quality', 90, 87, 40), gapOf('price', 80, 76, 31, 4.5))).toEqual([
      // −3 ± 3 touches 0, −4 ± 4.5 goes beyond
      'No dimension lies detectably below what was expected.',
      'No detectable gap, since the 95 % interval holds 0: Quality, Price.',
    ]);
    expect(lines(gapOf('quality', 90, 86.9, 40), gapOf('price', 80, 76, 31, 4.5))).toEqual([
      'Furthest below what was expected: Quality, -3.1 points (n = 40).',
      'No detectable gap, since the 95 % interval holds 0: Price.',
    ]);
    expect(lines(gapOf('quality', 90, 90, 40, 0), gapOf('price', null, null, 4))).toEqual([
      'No dimension lies below what was expected.',
      'No detectable gap, since the 95 % interval holds 0: Quality.',
    ]);
  });

  test('none below, too few, none at all', () => {
    const above = shown(gapOf('quality', 80, 84, 40), gapOf('price', null, null, 4));
    expect(blockOf(above, 'notes').lines).toEqual(['No dimension lies below what was expected.']);
    expect(blockOf(above, 'table').rows[1]).toEqual(['Price', null, null, 'n < 5', '', null, 4]);
    const small = shown(gapOf('price', null, null, 4));
    expect(small?.blocks.map(({ kind }) => kind)).toEqual(['table']);
    expect(shown(gapOf('price', null, null, 0))).toBeNull();
  });
});

describe('graded by evidence', () => {
  const evidenced = fitRubric(byEvidence);
  const grades = [
    { grade: 'pleased', n: 3, share: 0.75 },
    { grade: 'complaint', n: 1, share: 0.25 },
  ];

  test('forms of feedback, best first, with the scores that each allows', () => {
    const evidence = [
      { kind: 'letter', n: 1 },
      { kind: 'praise', n: 3 },
    ];
    expect(blockOf(evidenceCounts(panelInput({ rubric: evidenced }, { evidence })), 'table').rows).toEqual([
      ['spoken praise', '80–90', 3, 0.75],
      ['complaint letter', 'below 40', 1, 0.25],
    ]);
    expect(evidenceCounts(panelInput({}))).toBeNull();
  });

  test('verdicts are counted without a score that they begin at; the chart shows the counts', () => {
    const table = blockOf(gradeCounts(panelInput({ rubric: evidenced }, { grades })), 'table');
    expect(table.columns.map(({ title }) => title)).toEqual(['Grade', 'Responses', 'Share']);
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      [3, 0.75],
      [1, 0.25],
    ]);
    expect(table.chart?.values).toBe(1);
  });
});
