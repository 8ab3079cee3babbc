import { expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import { explainRules } from '../../../core/scoring/triggers.ts';
import { blankResponse, columnIn, frozen, gradedOf, rubricOf } from './sample.ts';

const rubric = rubricOf(['Quality', 'Delivery']);
const shape = waveShape(rubric, [columnIn('segment', 4, 'Region')]);
const figuresOf = (graded: readonly GradedResponse[]) =>
  workOutFigures(frozen(summariseWave(frozen(graded), rubric, shape)), frozen(rubric), frozen(shape));
const times = (count: number, one: GradedResponse) => Array.from({ length: count }, () => one);

const inRegion = (region: string | null, raw: number, triggers: readonly string[] = []) =>
  gradedOf({ raw, triggers, response: { segments: [region] } });
const at = (time: string | null, raw: number) => gradedOf({ raw, response: { at: time } });

test('segments: most responses first, equal ones by name, blanks last; a group below the minimum shows no score', () => {
  const rows = [
    times(6, inRegion(null, 40)),
    times(4, inRegion('West', 90)),
    times(4, inRegion('East', 100, ['total'])),
    times(5, inRegion('North', 82)),
  ];
  const [region] = figuresOf(rows.flat()).segments;
  expect(region).toMatchObject({ column: 4, title: 'Region' });
  expect(region?.values).toMatchObject([
    { value: 'North', grade: 'B', low: 0, index: { value: 82, n: 5, status: 'provisional', interval: [82, 82] } },
    { value: 'East', grade: null, low: 4, index: { value: null, n: 4, status: 'insufficient' } },
    { value: 'West', grade: null, low: 0, index: { value: null, n: 4, status: 'insufficient' } },
    { value: '', grade: 'D', low: 0, index: { value: 40, n: 6 } },
  ]);
  expect(region?.values[1]?.index).not.toHaveProperty('interval');
});

test('a segment whose responses were not answered has no data', () => {
  const [region] = figuresOf([
    { ...blankResponse, response: { ...blankResponse.response, segments: ['North'] } },
  ]).segments;
  expect(region?.values[0]?.index).toMatchObject({ value: null, n: 0, notAnswered: 1, status: 'noData' });
});

test('trend: in order of time, the undated last; a short wave shows no score', () => {
  const rows = [
    times(5, at(null, 50)),
    times(5, at('2024-11-02', 70)),
    times(2, at('2024-02-29', 99)),
    times(5, at('2025-01-01', 96)),
  ];
  expect(figuresOf(rows.flat()).trend).toMatchObject([
    { period: '2024-02', grade: null, index: { value: null, n: 2, status: 'insufficient' } },
    { period: '2024-11', grade: 'C', index: { value: 70, n: 5 } },
    { period: '2025-01', grade: 'A', index: { value: 96, n: 5 } },
    { period: '', grade: 'D', index: { value: 50, n: 5 } },
  ]);
});

test('dimensions: index over those who answered it; kept from the standard’s share on, never below the minimum', () => {
  const rows = [times(4, gradedOf({ dimensions: [80, 100] })), [gradedOf({ dimensions: [80, null] })]];
  expect(figuresOf(rows.flat()).dimensions).toMatchObject([
    { id: 'quality', keep: true, low: 0, index: { value: 80, n: 5, notAnswered: 0 } },
    { id: 'delivery', keep: false, low: 0, index: { value: null, n: 4, notAnswered: 1, status: 'insufficient' } },
  ]);
  expect(figuresOf(times(5, gradedOf({ dimensions: [79.9, 60] }))).dimensions[0]?.keep).toBe(false);
});

test('a dimension is low exactly when the rules that fired are about it', () => {
  const answers = [1, 2, 3, 4, 5, null].flatMap((first) => [1, 2, 3, 4, 5, null].map((second) => [first, second]));
  const graded = answers.map((both) => gradeResponse({ ...gradedOf().response, answers: both }, rubric));
  const about = (id: string) =>
    graded.filter((one) =>
      explainRules(one, rubric).some((rule) => rule.dimensions.some((dimension) => dimension.id === id)),
    );
  const figures = figuresOf(graded);
  // Level 3 or below of five is at most 60 %: 3 of 5 answers, beside each of 6.
  expect(figures.dimensions.map(({ low }) => low)).toEqual([18, 18]);
  expect(figures.dimensions.map(({ id }) => about(id).length)).toEqual([18, 18]);
  expect(figures.low).toBe(graded.filter(({ triggers }) => triggers.length > 0).length);
  expect(figures.triggers['each:quality']).toBe(12);
});
