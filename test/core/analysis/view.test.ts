import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { viewOf } from '../../../core/analysis/view.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import { columnIn, frozen, gradedOf, rubricOf } from './sample.ts';

const rubric = rubricOf(['Overall quality', 'Delivery']);
const shape = frozen(
  waveShape(rubric, [
    columnIn('segment', 3, 'Region'),
    columnIn('segment', 5, 'Shop'),
    columnIn('recommend', 6, 'Again?'),
  ]),
);
const words = { all: ['All'], undated: ['undated'] };
const figuresOf = (rows: readonly GradedResponse[], minimum?: number) =>
  workOutFigures(summariseWave(rows, rubric, shape), rubric, shape, minimum);
const viewed = (graded: readonly GradedResponse[], period: string, segment: string) =>
  viewOf(frozen(graded), figuresOf(graded), { rubric, shape, chosen: { period, segment }, words, today: '2026-10-31' });

const row = (at: string | null, region: string | null, raw: number, more: Parameters<typeof gradedOf>[0] = {}) =>
  gradedOf({
    raw,
    dimensions: [raw, raw],
    ...more,
    response: { at, segments: [region, 'x'], recommend: 10, ...more.response },
  });
const times = (count: number, one: GradedResponse) => Array.from({ length: count }, () => one);

// North: 5 × 60 in September, 5 × 70 and one low 40 in October. South: 5 × 90 in October. Two undated of North: 100.
const graded = [
  times(5, row('2026-09-10', 'North', 60)),
  times(5, row('2026-10-10', 'North', 70)),
  [row('2026-10-11', 'North', 40, { grade: 'D', triggers: ['any'], response: { answers: [2, 5], recommend: 3 } })],
  times(5, row('2026-10-12', 'South', 90)),
  times(2, row(null, 'North', 100)),
].flat();

describe('a selection', () => {
  test('nothing chosen shows all, the newest wave beside the one before', () => {
    const view = viewed(graded, '', '');
    expect(view.shown).toHaveLength(18);
    // (300 + 350 + 40 + 450 + 200) / 18.
    expect(view.figures.index.value).toBeCloseTo(74.4444, 4);
    expect(view).toMatchObject({ selection: { period: null, segment: null }, isSmall: false, running: '2026-10' });
    // October: (350 + 40 + 450) / 11 = 76.36, September 60.
    expect(view.change).toMatchObject({ later: { period: '2026-10' }, difference: { value: 16.4 } });
    expect(view.previous).toBeNull();
  });

  test('a period and a segment change every figure; the waves are those of the segment', () => {
    const { figures, waves, change, previous, shown } = viewed(graded, '2026-10', 'region: north');
    expect(shown).toHaveLength(6);
    // (350 + 40) / 6 = 65; five promoters and one detractor.
    expect(figures).toMatchObject({ responses: 6, low: 1, triggers: { any: 1 }, index: { value: 65, n: 6 } });
    expect(figures.grades).toMatchObject([{ n: 5 }, { n: 0 }, { n: 0 }, { n: 1 }]);
    expect(figures.nps?.value).toBeCloseTo(66.6667, 4);
    expect(figures.segments[0]?.values.map(({ value }) => value)).toEqual(['North']);
    expect(waves.map(({ period, index }) => [period, index.n, index.value])).toEqual([
      ['2026-09', 5, 60],
      ['2026-10', 6, 65],
      // Two are too few to be shown.
      ['', 2, null],
    ]);
    expect(change?.difference.value).toBe(5);
    expect(previous?.dimensions.map(({ index }) => index.value)).toEqual([60, 60]);
  });

  test('a chosen group below the minimum shows no score; all responses together are shown however few', () => {
    const view = viewed(graded, 'undated', 'Region: North');
    expect(view).toMatchObject({ isSmall: true, selection: { period: '' }, change: null, previous: null });
    expect(view.figures).toMatchObject({
      grade: null,
      index: { value: null, n: 2, status: 'insufficient' },
      nps: { value: null, n: 2, status: 'insufficient' },
      csat: { value: null, n: 2, status: 'insufficient' },
    });
    expect(view.figures.nps).not.toHaveProperty('interval');
    expect(view.figures.csat).not.toHaveProperty('interval');
    const few = graded.slice(0, 2);
    expect(viewed(few, '', '')).toMatchObject({
      isSmall: false,
      figures: { index: { value: 60 }, csat: { value: 1 } },
    });
    expect(viewed(few, '2026-09', '')).toMatchObject({ isSmall: true, figures: { index: { value: null } } });
  });

  test('a period that the segment has no response in is no data', () => {
    const { figures, isSmall, change } = viewed(graded, '2026-09', 'Region: South');
    expect([figures.responses, figures.index.status, isSmall]).toEqual([0, 'noData', true]);
    expect(change).toMatchObject({ earlier: null, difference: { value: null, status: 'noEarlier' } });
  });

  test('a text that names nothing shows all and is told', () => {
    const view = viewed(graded, '2031-01', 'Region: Atlantis');
    expect(view.unknown).toEqual({ period: '2031-01', segment: 'Region: Atlantis' });
    expect(view.shown).toHaveLength(18);
    expect(viewed(graded, 'all', '2026').unknown).toEqual({ period: '', segment: '2026' });
  });
});

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const name = orNull(fc.constantFrom('North', 'South', '__proto__'));
const anyResponse = fc
  .record({
    status: fc.constantFrom('graded', 'graded', 'insufficient', 'notAnswered'),
    raw: orNull(fc.double({ min: 0, max: 100, noNaN: true })),
    triggers: fc.subarray(['total', 'any', 'each:quality']),
    at: orNull(fc.constantFrom('2024-01-05', '2024-02-01T10:00:00', '2025-01-31')),
    answers: fc.tuple(orNull(fc.integer({ min: 1, max: 5 })), orNull(fc.integer({ min: 1, max: 5 }))),
    recommend: orNull(fc.integer({ min: 0, max: 10 })),
    segments: fc.tuple(name, name),
  })
  .map(({ at, answers, recommend, segments, ...rest }) =>
    gradedOf({ ...rest, response: { at, answers, recommend, segments } }),
  );

test('figures of a selection are those of the same responses alone; the periods of a segment add up to it', () => {
  fc.assert(
    fc.property(fc.array(anyResponse, { minLength: 20, maxLength: 50 }), (responses) => {
      const whole = figuresOf(responses);
      const chosen = (period: string, segment: string) =>
        viewOf(responses, whole, { rubric, shape, chosen: { period, segment }, words, today: '2026-10-31' });
      const { choices } = chosen('', '');
      for (const segment of [null, ...choices.segments]) {
        const label = segment ? `${segment.title}: ${segment.value}` : '';
        const inSegment = responses.filter(
          ({ response }) => !segment || response.segments[segment.place] === segment.value,
        );
        let n = 0;
        for (const period of choices.periods) {
          const alone = inSegment.filter(({ response }) => (response.at?.slice(0, 7) ?? '') === period);
          const { figures, shown } = chosen(period || 'undated', label);
          expect(shown).toEqual(alone);
          expect(figures).toEqual(figuresOf(alone, 5));
          n += figures.index.n;
        }
        expect(chosen('', label).figures.index.n).toBe(n);
      }
    }),
    { numRuns: 15 },
  );
});
