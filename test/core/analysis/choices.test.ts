import { expect, test } from 'vitest';
import { choicesOf, pickPeriod, pickSegment } from '../../../core/analysis/choices.ts';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import { blankResponse, columnIn, frozen, gradedOf, rubricOf } from './sample.ts';

const rubric = rubricOf(['Quality', 'Delivery']);
const shape = waveShape(rubric, [columnIn('segment', 3, 'Region'), columnIn('segment', 5, 'Shop')]);
const times = (count: number, one: GradedResponse) => Array.from({ length: count }, () => one);
const of = (at: string | null, ...segments: readonly (string | null)[]) => gradedOf({ response: { at, segments } });

const rows = frozen(
  [
    times(6, of('2026-10-05', 'North', 'A')),
    times(5, of('2026-09-05', 'South', null)),
    times(4, of('2025-12-31', 'East', 'A')),
    // Five answers of West, four of them graded.
    times(4, of(null, 'West', null)),
    times(7, of(null, null, 'B')),
    [{ ...blankResponse, response: { ...blankResponse.response, segments: ['West', null] } }],
  ].flat(),
);
const choices = choicesOf(workOutFigures(summariseWave(rows, rubric, shape), rubric, shape), 5);

test('periods newest first, the undated last', () => {
  expect(choices.periods).toEqual(['2026-10', '2026-09', '2025-12', '']);
});

test('segment values with five graded responses, most responses first; blanks are none', () => {
  expect(choices.segments.map(({ title, value, responses }) => [title, value, responses])).toEqual([
    ['Shop', 'A', 10],
    ['Shop', 'B', 7],
    ['Region', 'North', 6],
    ['Region', 'South', 5],
  ]);
  expect(choices.segments[2]).toMatchObject({ place: 0, column: 3 });
});

test('at most forty segment values', () => {
  const many = Array.from({ length: 45 }, (_, shop) => times(5 + shop, of(null, null, `shop ${shop}`))).flat();
  const { segments } = choicesOf(workOutFigures(summariseWave(many, rubric, shape), rubric, shape), 5);
  expect(segments).toHaveLength(40);
  expect([segments[0]?.value, segments[39]?.value]).toEqual(['shop 44', 'shop 5']);
});

const words = { all: ['All', '全部'], undated: ['without a date', '无日期', '無日期'] };

test.each([
  ['', null],
  ['  ', null],
  ['All', null],
  ['全部', null],
  ['2026-09', '2026-09'],
  [' ２０２６-０９ ', '2026-09'],
  ['Without a date', ''],
  ['無日期', ''],
  ['2026-08', undefined],
  ['North', undefined],
])('the period %j is %j', (text, expected) => {
  expect(pickPeriod(text, choices.periods, words)).toBe(expected);
});

test('where all have a date, "without a date" is unknown', () => {
  expect(pickPeriod('without a date', ['2026-09'], words)).toBeUndefined();
});

test.each([
  ['', null],
  ['all', null],
  ['Region: North', 'North'],
  ['Region：North', 'North'],
  ['REGION :north ', 'North'],
  ['Shop: A', 'A'],
  // Too few of them are graded.
  ['Region: West', undefined],
  ['North', undefined],
])('the segment %j is %j', (text, expected) => {
  const found = pickSegment(text, choices.segments, words);
  expect(found ? found.value : found).toBe(expected);
});

test('of two values that differ in case only, the one written the same way is meant', () => {
  const segments = ['NORTH', 'north'].map((value) => ({ place: 0, column: 3, title: 'Region', value, responses: 9 }));
  expect(pickSegment('Region: north', segments, words)?.value).toBe('north');
  expect(pickSegment('Region: North', segments, words)?.value).toBe('NORTH');
});
