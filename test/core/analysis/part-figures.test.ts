import { describe, expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { Response } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnOf, responseOf } from '../scoring/samples.ts';
import { byEvidence, saying, twoLevel, twoLevelRubric } from '../scoring/two-level-samples.ts';
import { frozen } from './sample.ts';

function figuresOf(responses: readonly Response[], rubric = twoLevelRubric) {
  const graded = responses.map((one) => gradeResponse(one, rubric));
  const shape = frozen(waveShape(rubric, []));
  return workOutFigures(frozen(summariseWave(frozen(graded), rubric, shape)), rubric, shape);
}
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

describe('items and facts', () => {
  const { items, facts } = figuresOf([
    ...times(4, responseOf([4, 5, 90, 2, 3])),
    responseOf([5, null, 100, 4.5, 3]),
    responseOf([null, null, null, 5, null]),
  ]);

  test('the index of each scored item, by id below its dimension; few answers show none', () => {
    // timely: (4 × 80 + 100) ÷ 5; accurate: 4 answers of at least 5; on time: (4 × 50 + 100) ÷ 5
    expect(items).toMatchObject([
      { dimension: 'quality', id: 'timely', index: { value: 84, n: 5, notAnswered: 1, status: 'provisional' } },
      { dimension: 'quality', id: 'accurate', index: { value: null, n: 4, notAnswered: 2, status: 'insufficient' } },
      { dimension: 'quality', id: 'on-time', index: { value: 60, n: 5, notAnswered: 1 } },
    ]);
  });

  test('each fact as measured, in its unit, also the one that is not scored', () => {
    // on time: (4 × 90 + 100) ÷ 5; visits: (4 × 2 + 4.5 + 5) ÷ 6 = 17.5 ÷ 6
    expect(facts).toMatchObject([
      { dimension: 'quality', id: 'on-time', mean: { value: 92, n: 5, notAnswered: 1, method: 'rawMean' } },
      { dimension: 'quality', id: 'visits', operational: { anchors: null }, mean: { n: 6, notAnswered: 0 } },
    ]);
    expect(facts[1]?.mean.value).toBeCloseTo(17.5 / 6, 8);
  });

  test('below the minimum group a fact has no value', () => {
    expect(figuresOf(times(4, responseOf([4, 5, 90, 2, 3]))).facts[0]?.mean).toEqual({
      value: null,
      n: 4,
      notAnswered: 0,
      method: 'rawMean',
      status: 'insufficient',
      warnings: [],
    });
  });

  test('a fact may be below 0 and of any size', () => {
    const raw = [-1.5, 4_000_000_000.25, 0.1, 0.2, -3];
    const mean = figuresOf(raw.map((value) => responseOf([4, 5, 90, value, 3]))).facts[1]?.mean;
    // The sum is 3,999,999,996.05
    expect(mean?.value).toBeCloseTo(799_999_999.21, 6);
  });

  test('a standard of plain questions has none of these', () => {
    const { items, facts, overall, gaps, evidence } = figuresOf(
      [responseOf([5, 5, 5, 5, 5, 5, 5])],
      fitRubric(weightedProcedure),
    );
    expect([items, facts, overall, gaps, evidence]).toEqual([[], [], [], [], []]);
  });

  test('a response that the standard leaves out adds nothing to items, and its facts are still facts', () => {
    const strict = fitRubric(
      { ...twoLevel, missing: { policy: 'exclude', minimumWeight: 60 } },
      ['timely', 'on-time', 'price'].map((id, index) => columnOf(index, id)),
    );
    const figures = figuresOf(times(5, responseOf([4, 90, null])), strict);
    expect(figures.items[0]?.index).toMatchObject({ value: null, n: 0, notAnswered: 5 });
    expect(figures.facts[0]?.mean).toMatchObject({ value: 90, n: 5 });
  });
});

describe('beside the total', () => {
  const answers = [4, 5, 90, 2, 3];

  test('overall ratings, as a whole and per dimension; they are the question that CSAT counts', () => {
    const { overall, csat } = figuresOf([
      ...times(5, saying(answers, { overall: [4, 3] })),
      saying(answers, { overall: [1, null] }),
    ]);
    // (5 × 80 + 20) ÷ 6 = 70; 5 × 60 ÷ 5; 5 of 6 on the top two levels
    expect(overall).toMatchObject([
      { about: '', index: { value: 70, n: 6, notAnswered: 0, method: 'percentOfMaximum' } },
      { about: 'quality', index: { value: 60, n: 5, notAnswered: 1 } },
    ]);
    expect(csat).toMatchObject({ value: 5 / 6, n: 6 });
  });

  test('a rating has no points table: it is percent of maximum', () => {
    const columns = [columnOf(0, 'rohs'), columnOf(1, 'rohs', { role: 'overall' })];
    const rubric = fitRubric(weightedProcedure, columns);
    const { overall } = figuresOf(times(5, saying([3], { overall: [3] })), rubric);
    expect(overall[0]?.index).toMatchObject({ value: 60, method: 'percentOfMaximum' });
  });

  test('the gap of a dimension is perceived less expected by the weights of its items, over who says both', () => {
    const { gaps } = figuresOf([
      // timely 80 − 100, accurate 100 − 80; by 40 and 30: −200 ÷ 70
      ...times(4, saying(answers, { expected: [5, 4, 5] })),
      // timely alone: 80 − 80
      saying(answers, { expected: [4, null, null] }),
      saying([null, null, 90, 2, 3], { expected: [5, 5, 4] }),
    ]);
    const [quality, price] = gaps;
    expect(quality).toMatchObject({ dimension: 'quality', gap: { n: 5, notAnswered: 1, method: 'gap' } });
    // (4 × −20/7 + 0) ÷ 5 = −16/7
    expect(quality?.gap.value).toBeCloseTo(-16 / 7, 6);
    expect(quality?.inAnswers).toBeCloseTo(((-16 / 7) * 5) / 100, 6);
    const [low = 0, high = 0] = quality?.gap.interval ?? [];
    // t interval of −20/7 four times and 0 once: s² = 5 × .8 × .2 × (20/7)² ÷ 4, half 2.776445 × √(s²/5)
    expect(low).toBeCloseTo(-16 / 7 - 2.776445105 * Math.sqrt((0.2 * (20 / 7) ** 2) / 5), 5);
    expect(high).toBeCloseTo(-16 / 7 + 2.776445105 * Math.sqrt((0.2 * (20 / 7) ** 2) / 5), 5);
    // expected (4 × 6400/70 + 80) ÷ 5, perceived (4 × 6200/70 + 80) ÷ 5
    expect(quality?.expected.value).toBeCloseTo((4 * (6400 / 70) + 80) / 5, 6);
    expect(quality?.perceived.value).toBeCloseTo((4 * (6200 / 70) + 80) / 5, 6);
    // price: 60 − 100 four times, 60 − 80 once; in answers of five
    expect(price).toMatchObject({ gap: { value: -36, n: 5, notAnswered: 1 }, inAnswers: -1.8 });
  });

  test('fewer than the minimum group show no gap', () => {
    const [quality] = figuresOf(times(4, saying(answers, { expected: [5, 4, 5] }))).gaps;
    expect(quality).toMatchObject({ gap: { value: null, n: 4 }, expected: { value: null }, inAnswers: null });
    expect(quality?.gap).not.toHaveProperty('interval');
  });

  test('on scales of two tops a gap has no answers to be told in', () => {
    const seven = { kind: 'numeric', min: 1, max: 7 } as const;
    const rubric = fitRubric(twoLevel, [
      columnOf(0, 'price'),
      columnOf(1, 'price', { role: 'expected', scale: seven }),
    ]);
    const [price] = figuresOf(times(5, saying([3], { expected: [7] })), rubric).gaps;
    expect(price).toMatchObject({ gap: { value: -40 }, inAnswers: null });
  });

  test('an expectation of a whole dimension is held against the score of its items', () => {
    const rubric = fitRubric(twoLevel, [
      ...['timely', 'accurate'].map((id, index) => columnOf(index, id)),
      columnOf(2, 'quality', { role: 'expected' }),
    ]);
    // (80 × 40 + 100 × 30) ÷ 70 = 88.571; expected 100
    const [quality] = figuresOf(times(5, saying([4, 5], { expected: [5] })), rubric).gaps;
    expect(quality?.gap.value).toBeCloseTo(6200 / 70 - 100, 6);
  });
});

test('kinds of evidence are counted from worst to best; the mean score says what it is', () => {
  const rubric = fitRubric(byEvidence);
  const said = (kind: number | null, score: number | null) => saying([score], { evidence: kind });
  const { evidence, index, grade, grades } = figuresOf(
    [said(1, 30), said(2, null), said(2, 81), said(2, 95), said(null, 70)],
    rubric,
  );
  expect(evidence).toEqual([
    { kind: 'letter', n: 1 },
    { kind: 'praise', n: 3 },
  ]);
  // (30 + 85 + 81) ÷ 3: the one outside its range and the one without a kind have no score
  expect(index).toMatchObject({ n: 3, notAnswered: 2, method: 'evidence' });
  expect(index.value).toBeCloseTo(196 / 3, 6);
  expect(grade).toBeNull();
  expect(grades.map(({ n }) => n)).toEqual([2, 1]);
});
