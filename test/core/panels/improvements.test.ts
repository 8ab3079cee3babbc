import { expect, test } from 'vitest';
import { dimensionScores } from '../../../core/panels/dimension-scores.ts';
import { improvements } from '../../../core/panels/improvements.ts';
import { lowGrades, weakDimensions } from '../../../core/panels/weak.ts';
import type { Area } from '../../../core/standard-rules/standard.ts';
import { improvementsFor } from '../../../core/standards/improvements.ts';
import { standardById } from '../../../core/standards/index.ts';
import { blockOf, figure, panelInput, standard } from './panel-input.ts';

const areas: Readonly<Record<string, Area>> = { a: 'service', b: 'delivery', c: 'service' };
const rubric = (bands = standard.bands) => ({
  ...panelInput().rubric,
  standard: { ...standard, bands },
  dimensions: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    title: { en: id.toUpperCase(), 'zh-CN': id, 'zh-TW': id },
    weight: 25,
    headers: [],
    items: [],
    unscored: [],
    ...(areas[id] && { area: areas[id] }),
  })),
});
const dimension = (id: string, value: number | null, low = 0) => ({
  id,
  index: figure(value, value === null ? 4 : 40),
  low,
  keep: value !== null && value >= standard.keepFrom,
});
const four = [
  { grade: 'A', title: standard.title, from: 90 },
  { grade: 'B', title: standard.title, from: 75 },
  { grade: 'C', title: standard.title, from: 60 },
  { grade: 'D', title: standard.title, from: 0 },
];

// Kept from 80; of A 90, B 75, C 60 and D the lower half are C and D.
test.each<[what: string, one: ReturnType<typeof dimension>, isWeak: boolean]>([
  ['kept', dimension('a', 80, 9), false],
  ['below, in the second grade, without a case', dimension('a', 79), false],
  ['below, in the second grade, with a case', dimension('a', 79, 1), true],
  ['just in the third grade', dimension('a', 74.4), true],
  // 74.5 reads 75
  ['rounded into the second grade', dimension('a', 74.5), false],
  ['answered by too few', dimension('a', null, 3), false],
])('a dimension that is %s', (_, one, isWeak) => {
  const { view } = panelInput({}, { dimensions: [one] });
  expect(weakDimensions({ view, rubric: rubric(four) })).toEqual(isWeak ? [one] : []);
});

// Of three grades the middle one is not low, of five the third is not (S1, S12).
test.each([
  ['S1', ['average']],
  ['S12', ['D', 'E']],
  ['S13', ['average', 'dissatisfied']],
  ['S17', ['rather poor', 'poor']],
])('low grades of %s: %j', (system, low) => {
  const standard = standardById(system);
  expect(standard && lowGrades(standard).map(({ grade }) => grade)).toEqual(low);
});

test('weak dimensions of one area share its improvements, the weakest area first', () => {
  const dimensions = [dimension('a', 70), dimension('b', 40), dimension('c', 55.55), dimension('d', 30)];
  const panel = improvements(panelInput({ rubric: rubric(four) }, { dimensions }));
  const { rows } = blockOf(panel, 'table');
  const [delivery, service] = [improvementsFor('delivery'), improvementsFor('service')];
  expect(rows).toHaveLength(delivery.length + service.length);
  expect(rows.map(([name]) => name).filter((name) => name !== null)).toEqual(['B 40.0', 'C 55.6, A 70.0']);
  expect(rows[0]).toEqual(['B 40.0', 'S13 5.5', delivery[0]?.text.en]);
  expect(rows[1]?.[0]).toBeNull();
  expect(blockOf(panel, 'notes').lines[0]).toMatch(/^Weak here: an index below 80 /);
});

test('nothing is offered where none is weak, none has an area, or the group is small', () => {
  const shown = (dimensions: readonly ReturnType<typeof dimension>[], isSmall = false) =>
    improvements(panelInput({ rubric: rubric() }, { dimensions }, { isSmall }));
  expect(shown([dimension('a', 85)])).toBeNull();
  expect(shown([dimension('d', 30)])).toBeNull();
  expect(shown([dimension('a', 30)], true)).toBeNull();
});

test('weak dimensions are named to work on, those without a case by their name alone, the lowest index first', () => {
  const dimensions = [dimension('a', 40), dimension('b', 60, 3), dimension('c', 30), dimension('d', 85)];
  const panel = dimensionScores(panelInput({ rubric: rubric() }, { dimensions }));
  expect(blockOf(panel, 'notes').lines).toEqual(['Work on: B (3 with a case), C, A', 'Keep: D']);
});
