import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../../core/analysis/merge.ts';
import { waveShape } from '../../../core/analysis/shape.ts';
import { adding, emptySummary, summariseWave } from '../../../core/analysis/wave.ts';
import { byEvidence, twoLevelRubric } from '../scoring/two-level-samples.ts';
import { blankResponse, columnIn, frozen, gradedOf, rubricOf } from './sample.ts';

const rubric = rubricOf(['Overall quality', 'Delivery']);
const shape = frozen(
  waveShape(rubric, [
    columnIn('segment', 3, 'Region'),
    columnIn('segment', 5, 'Shop'),
    columnIn('recommend', 6, 'Again?'),
  ]),
);
const add = adding(rubric, shape);

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const score = orNull(fc.double({ min: 0, max: 100, noNaN: true }));
const name = fc.constantFrom('North', 'South', '', '__proto__', 'constructor', '10', '9');
const response = fc
  .record({
    status: fc.constantFrom('graded', 'insufficient', 'excluded', 'notAnswered'),
    raw: score,
    standard: fc.constantFrom('sample@1', 'sample@2'),
    grade: orNull(fc.constantFrom('A', 'B')),
    dimensions: fc.tuple(score, score),
    triggers: fc.subarray(['total', 'any', 'each:quality', 'each:delivery']),
    at: orNull(fc.constantFrom('2024-01-05', '2024-02-01T10:00:00', '2025-01-31')),
    answers: fc.tuple(orNull(fc.integer({ min: 1, max: 5 })), orNull(fc.integer({ min: 1, max: 5 }))),
    recommend: orNull(fc.integer({ min: 0, max: 10 })),
    segments: fc.tuple(orNull(name), orNull(name)),
  })
  .map(({ at, answers, recommend, segments, ...rest }) =>
    gradedOf({ ...rest, response: { at, answers, recommend, segments } }),
  );

test('merge law: cut the responses anywhere, in any order; the parts together equal the whole', () => {
  const cut = fc.tuple(fc.array(response, { maxLength: 40 }), fc.nat(40), fc.nat(40), fc.boolean());
  fc.assert(
    fc.property(cut, ([responses, one, two, backwards]) => {
      const whole = summariseWave(frozen(responses), rubric, shape);
      const [low, high] = one < two ? [one, two] : [two, one];
      const shuffled = backwards ? [...responses].reverse() : responses;
      const parts = [shuffled.slice(0, low), shuffled.slice(low, high), shuffled.slice(high)];
      const summaries = parts.map((part) => frozen(summariseWave(part, rubric, shape)));
      expect(summaries.reduce(merge, emptySummary(shape))).toEqual(whole);
      expect(summaries.reduceRight(merge)).toEqual(whole);
      expect(shuffled.reduce((summary, graded) => add(frozen(summary), graded), emptySummary(shape))).toEqual(whole);
    }),
  );
});

/** Items, facts of any size, ratings, expectations and evidence, all at once. */
const rich = { ...twoLevelRubric, standard: { ...twoLevelRubric.standard, evidence: byEvidence.evidence ?? [] } };
const richShape = frozen(waveShape(rich, []));
const level = orNull(fc.integer({ min: 1, max: 5 }));
const measured = orNull(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
const richResponse = fc
  .record({
    status: fc.constantFrom('graded', 'excluded'),
    answers: fc.tuple(level, level, measured, measured, level),
    dimensions: fc.tuple(score, score),
    beside: orNull(
      fc.record({
        evidence: orNull(fc.integer({ min: 1, max: 2 })),
        work: fc.constant(null),
        overall: fc.tuple(level, level),
        expected: fc.tuple(level, level, level),
      }),
    ),
  })
  .map(({ answers, beside, ...rest }) => gradedOf({ ...rest, response: { answers, ...(beside && { beside }) } }));

test('merge law below and beside the dimensions', () => {
  fc.assert(
    fc.property(fc.array(richResponse, { maxLength: 30 }), fc.nat(30), (responses, cut) => {
      const whole = summariseWave(frozen(responses), rich, richShape);
      const backwards = [...responses].reverse();
      const parts = [backwards.slice(0, cut), backwards.slice(cut)];
      const summaries = parts.map((part) => frozen(summariseWave(part, rich, richShape)));
      expect(summaries.reduce(merge, emptySummary(richShape))).toEqual(whole);
      expect(backwards.reduce(adding(rich, richShape), emptySummary(richShape))).toEqual(whole);
      const counted = whole.parts.evidence.reduce((sum, n) => sum + n, 0);
      expect(counted).toBe(responses.filter(({ response: { beside } }) => beside?.evidence).length);
    }),
  );
});

test('summaries of two surveys do not merge', () => {
  const other = waveShape(rubric, []);
  expect(() => merge(emptySummary(shape), emptySummary(other))).toThrow('summaries of two shapes: 2 and 0 parts');
});

test('only graded responses enter the index; the others are counted as not answered', () => {
  const rows = [
    gradedOf({ raw: 83.5 }),
    gradedOf({ status: 'insufficient', raw: 40, grade: null, dimensions: [40, null] }),
    gradedOf({ status: 'excluded', raw: 20, grade: null, dimensions: [20, 20] }),
    blankResponse,
  ];
  const summary = summariseWave(rows, rubric, shape);
  expect(summary.responses).toBe(4);
  expect(summary.index).toMatchObject({ moments: { n: 1, sum: 83_500_000 }, notAnswered: 3 });
  expect(summary.dimensions[0]).toMatchObject({ moments: { n: 2, sum: 140_000_000 }, notAnswered: 2 });
  expect(summary.dimensions[1]).toMatchObject({ moments: { n: 1, sum: 100_000_000 }, notAnswered: 3 });
});

// Sample standard: clause 2, any item at or below 60 % (level 3 of 5); clause 3, each item at level 2 or below.
test.each([
  [['any'], [3, 4], [1, 0]],
  [['any'], [3, 2], [1, 1]],
  [['any'], [null, 3], [0, 1]],
  [['each:delivery'], [5, 2], [0, 1]],
  [['total'], [3, 3], [0, 0]],
  [[], [3, 3], [0, 0]],
])('rules %j on answers %j make dimensions low: %j', (triggers, answers, low) => {
  const summary = summariseWave([gradedOf({ triggers, response: { answers } })], rubric, shape);
  expect(summary.dimensions.map((tally) => tally.low)).toEqual(low);
  expect(summary.index.low).toBe(triggers.length);
});

test('a segment value may be any text', () => {
  const rows = ['__proto__', 'constructor', '', null].map((value) =>
    gradedOf({ response: { segments: [value, 'x'] } }),
  );
  const [regions = {}] = merge(summariseWave(rows, rubric, shape), summariseWave(rows, rubric, shape)).segments;
  expect(Object.keys(regions).sort()).toEqual(['', '__proto__', 'constructor']);
  expect(Object.entries(regions).map(([, tally]) => tally.moments.n)).toEqual([2, 2, 4]);
});
