import { expect, test } from 'vitest';
import { overall } from '../../../core/panels/overall.ts';
import { beside } from '../drivers/survey.ts';
import { byEvidence, twoLevelRubric as rubric } from '../scoring/two-level-samples.ts';
import { blockOf, figure, panelInput } from './panel-input.ts';

const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const dimensions = [{ id: 'price', index: figure(61.24, 38), low: 0, keep: false }];

/** A survey that asks these questions about everything. */
const asking = (...titles: readonly string[]) => ({
  ...rubric,
  beside: { ...rubric.beside, overall: titles.map((title, answer) => beside(title, answer)) },
});

test('overall ratings beside the index of the same', () => {
  const ratings = [
    { about: '', index: figure(70, 40, { interval: [66, 74] }) },
    { about: 'price', index: figure(64.04, 38) },
    { about: 'timely', index: figure(null, 3) },
  ];
  const figures = {
    index: figure(73.68, 40),
    dimensions,
    items: [{ dimension: 'quality', id: 'timely', index: figure(84, 40) }],
    overall: ratings,
  };
  const asked = { rubric: asking('All in all, how did we do?') };
  expect(blockOf(overall(panelInput(asked, figures)), 'table').rows).toEqual([
    // 70.0 − 73.7; 64.0 − 61.2
    ['All in all, how did we do?', 70, '66.0–74.0', 73.68, -3.7, 40, 0],
    ['Price', 64.04, '', 61.24, 2.8, 38, 0],
    ['Timely', 'n < 5', '', 84, null, 3, 0],
  ]);
  expect(overall(panelInput({ rubric: asking('All in all, how did we do?') }))).toBeNull();
});

test('of several questions about everything the mean is named; under another method no index stands beside it', () => {
  const figures = { index: figure(73.68, 40), dimensions, overall: [{ about: '', index: figure(70, 40) }] };
  const row = (more: Parameters<typeof panelInput>[0]) => blockOf(overall(panelInput(more, figures)), 'table').rows[0];
  const several = asking('All in all?', 'Against your ideal?');
  expect(row({ rubric: several })).toEqual([
    'the mean of “All in all?”, “Against your ideal?”',
    ...[70, '', 73.68, -3.7, 40, 0],
  ]);
  expect(row({ rubric: several, language: 'zh-TW' })?.[0]).toBe('「All in all?」、「Against your ideal?」的平均值');
  for (const standard of [
    { ...rubric.standard, method: 'points' as const },
    { ...rubric.standard, method: 'pomp' as const, evidence: byEvidence.evidence as never },
  ])
    expect(row({ rubric: { ...several, standard } })?.slice(1)).toEqual([70, '', null, null, 40, 0]);
});

test('a rating of an aspect of the survey’s own is named by it', () => {
  const own = rubric.dimensions.map((one) => ({ ...one, id: 'Parking', title: same('Parking') }));
  const aspects = [{ id: 'Parking', index: figure(61.24, 38), low: 0, keep: false }];
  const figures = { dimensions: aspects, overall: [{ about: 'Parking', index: figure(64.04, 38) }] };
  expect(blockOf(overall(panelInput({ rubric: { ...rubric, dimensions: own } }, figures)), 'table').rows).toEqual([
    ['Parking', 64.04, '', 61.24, 2.8, 38, 0],
  ]);
});
