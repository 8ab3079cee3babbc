import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { mulberry32 } from '../../../core/stats/random.ts';

const random = mulberry32(11);
const moods = Array.from({ length: 120 }, () => 6 * random());
const like = (weight: number) => moods.map((mood) => 1 + weight * mood + 3 * random());
const columns = { q1: like(1), q2: like(1), v1: like(0.7), s1: like(1), s2: like(0.9), s3: like(0.8) };
const model = {
  columns,
  blocks: { Quality: ['q1', 'q2'], Value: ['v1'], Satisfaction: ['s1', 's2', 's3'] },
  inner: { Value: ['Quality'], Satisfaction: ['Quality', 'Value'] },
};
type Details = Record<string, Record<string, number>>;
const codeOf = (input: unknown) => runFigure('pls-path', input, 'en').reasons?.[0]?.code;

test.each(['path', 'factorial', 'centroid'])('the tables of scheme %s fit together', (scheme) => {
  const figure = runFigure('pls-path', { ...model, scheme }, 'en');
  const details = figure.details as Details;
  const {
    path = {},
    totalEffects = {},
    R2 = {},
    scoreCorrelations,
    outerWeights,
  } = details as Details & { scoreCorrelations: Details; outerWeights: Details };
  expect(figure).toMatchObject({ n: 120, notAnswered: 0, status: 'graded', value: R2.Satisfaction });
  expect(Object.keys(path)).toEqual(['Value<-Quality', 'Satisfaction<-Quality', 'Satisfaction<-Value']);
  // One predecessor: the path is the correlation. Total effect: direct + by way of the value.
  expect(path['Value<-Quality']).toBeCloseTo(scoreCorrelations.Value?.Quality ?? Number.NaN, 12);
  expect(totalEffects['Satisfaction<-Quality']).toBeCloseTo(
    (path['Satisfaction<-Quality'] ?? 0) + (path['Value<-Quality'] ?? 0) * (path['Satisfaction<-Value'] ?? 0),
    12,
  );
  expect(outerWeights.Value).toEqual({ v1: expect.closeTo(1, 12) });
  expect(details.communality?.Value).toBeCloseTo(1, 12);
  expect(Object.keys(R2)).toEqual(['Value', 'Satisfaction']);
});

test('respondents with a blank are left out, another target, indices on a scale', () => {
  const blank = { ...columns, q1: columns.q1.map((value, row) => (row < 5 ? null : value)) };
  const figure = runFigure('pls-path', { ...model, columns: blank, target: 'Value', min: 1, max: 10 }, 'en');
  expect(figure).toMatchObject({ n: 115, notAnswered: 5, details: { target: 'Value' } });
  const { indices = {} } = figure.details as Details;
  // One question: its own mean between the ends of the scale.
  const mean = columns.v1.slice(5).reduce((sum, value) => sum + value, 0) / 115;
  expect(indices.Value).toBeCloseTo((100 * (mean - 1)) / 9, 9);
});

test.each([
  [{ ...model, scheme: 'other' }, 'badInput'],
  [{ ...model, blocks: { ...model.blocks, Value: ['zz'] } }, 'missing'],
  [{ ...model, blocks: { ...model.blocks, Value: [] } }, 'missing'],
  [{ ...model, blocks: { ...model.blocks, Value: ['q1'] } }, 'badInput'],
  [{ ...model, inner: { Value: ['Price'] } }, 'missing'],
  [{ ...model, inner: { ...model.inner, Quality: ['Satisfaction'] } }, 'badInput'],
  [{ ...model, inner: { Value: ['Quality'] } }, 'badInput'],
  [{ ...model, columns: { ...columns, v1: columns.v1.map(() => 3) } }, 'constant'],
  [{ ...model, columns: { ...columns, v1: columns.q1 }, blocks: { ...model.blocks, Quality: ['q1'] } }, 'collinear'],
  [{ ...model, least: 121 }, 'tooFew'],
])('a model that cannot be fitted is refused (%#): %s', (input, code) => {
  expect(codeOf(input)).toBe(code);
});

test('fewer than 100 complete answers are too few unless told', () => {
  const few = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice(0, 50)]));
  expect(codeOf({ ...model, columns: few })).toBe('tooFew');
  expect(runFigure('pls-path', { ...model, columns: few, least: 30 }, 'en').value).toBeGreaterThan(0);
});
