import { describe, expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { whatIf } from '../../../core/analysis/what-if.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { applyOverride, applyOverrides } from '../../../core/counted/override.ts';
import type { Entry } from '../../../core/counted/schema.ts';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { whyLine } from '../../../core/scoring/why.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnOf, responseOf } from '../scoring/samples.ts';
import { byEvidence, saying } from '../scoring/two-level-samples.ts';

const columns = weightedProcedure.dimensions.map(({ id }, index) =>
  columnOf(index, id, { scale: weightedProcedure.scale }),
);
const rubric = fitRubric(weightedProcedure, columns);
/** 10+16+12+11+6+3+4 = 62 → C; below 70, and product quality and service are dissatisfied. */
const low = gradeResponse(responseOf([2, 3, 2, 3, 3, 3, 4], 2), rubric);
const items = ['low-item:product-quality', 'low-item:service'];
const entry = (override: string, more: Partial<Entry> = {}): Entry => ({
  ...{ isLeftOut: false, reason: 'wrong customer', override },
  ...more,
});
const set = (override: string, more: Partial<Entry> = {}) => applyOverride(low, entry(override, more), rubric);

describe('a score of a standard with bands', () => {
  // S12: A from 95, B 81–94, C 61–80, D 40–60, E below 40; whole numbers, halves up.
  test.each<[typed: string, score: number, grade: string]>([
    ['85', 85, 'B'],
    ['８５', 85, 'B'],
    ['85.4', 85, 'B'],
    ['80,5', 81, 'B'],
    ['94.5', 95, 'A'],
    ['0', 0, 'E'],
    ['100', 100, 'A'],
  ])('"%s" is %d, %s', (typed, score, grade) => {
    expect(set(typed)).toMatchObject({ fault: null, graded: { raw: score, score, grade, status: 'graded' } });
  });

  test.each(['', 'B', '101', '-1', '1,000', 'TRUE', '8O', '=85', '85 points', '1e2', 'NaN'])(
    '"%s" is none: what was computed stays',
    (typed) => {
      expect(set(typed)).toEqual({ graded: low, fault: typed === '' ? null : 'unknown' });
    },
  );

  test('not without a reason, nor of a response that is left out', () => {
    expect(set('85', { reason: '' })).toEqual({ graded: low, fault: 'noReason' });
    expect(set('85', { isLeftOut: true })).toEqual({ graded: low, fault: 'leftOut' });
    expect(applyOverride(low, undefined, rubric)).toEqual({ graded: low, fault: null });
  });

  test('rules about the total test it, item rules the answers', () => {
    expect(low).toMatchObject({ score: 62, grade: 'C', triggers: ['low-total', ...items] });
    expect(set('85').graded.triggers).toEqual(items);
    expect(set('69').graded.triggers).toEqual(['low-total', ...items]);
    // 69.5 is shown as 70, which is not below 70.
    expect(set('69.5').graded.triggers).toEqual(items);
  });

  test('what was computed stays beside it, and says so', () => {
    const { graded } = set('85');
    const { status, raw, score, grade, triggers } = low;
    expect(graded.override).toEqual({
      ...{ value: 85, reason: 'wrong customer' },
      computed: { status, raw, score, grade, triggers },
    });
    expect(whyLine(graded, rubric, 'en')).toBe(
      'Set by hand to 85: wrong customer; computed 10+16+12+11+6+3+4 = 62 → C',
    );
    expect(whyLine(graded, rubric, 'zh-TW')).toBe('人工更正為 85：wrong customer；計算結果 10+16+12+11+6+3+4 = 62 → C');
    const explained = explainGrade(graded, rubric, 'en');
    expect(explained).toMatchObject({ raw: 62, score: 85, grade: 'B' });
    // Parts add up to what was computed.
    expect(explained.parts.map(({ share }) => share)).toEqual([10, 16, 12, 11, 6, 3, 4]);
  });

  test('a response without enough answers, or without any, is graded by it', () => {
    for (const answers of [[3, 3, null, null, 3, null, null], Array.from({ length: 7 }, () => null)]) {
      const graded = gradeResponse(responseOf(answers), rubric);
      expect(graded.grade).toBeNull();
      expect(applyOverride(graded, entry('50'), rubric).graded).toMatchObject({
        status: 'graded',
        score: 50,
        grade: 'D',
      });
    }
  });

  test('set twice it is the later one, over what was computed first', () => {
    const again = applyOverride(set('85').graded, entry('40'), rubric).graded;
    expect(again).toMatchObject({ score: 40, grade: 'D', override: { computed: { score: 62, grade: 'C' } } });
  });
});

describe('figures', () => {
  const all = [
    low,
    ...[
      [5, 5, 5, 5, 5, 5, 5],
      [3, 4, 3, 4, 5, 5, 5],
    ].map((answers, place) => gradeResponse(responseOf(answers, place + 3), rubric)),
  ];
  const shape = waveShape(rubric, columns);
  const figuresOf = (graded: typeof all) => workOutFigures(summariseWave(graded, rubric, shape), rubric, shape);
  const overridden = applyOverrides(all, new Map([[2, entry('85')]]), rubric).graded;
  const gradesIn = (graded: typeof all) =>
    figuresOf(graded).grades.flatMap(({ grade, n }) => (n > 0 ? [grade + n] : []));

  test('the index of three responses is that of the override; the dimensions are those of the answers', () => {
    // (62 + 100 + 83) / 3 and (85 + 100 + 83) / 3
    expect(figuresOf(all).index.value).toBeCloseTo(245 / 3, 9);
    expect(figuresOf([...overridden]).index.value).toBeCloseTo(268 / 3, 9);
    expect(gradesIn(all)).toEqual(['A1', 'B1', 'C1']);
    expect(gradesIn([...overridden])).toEqual(['A1', 'B2']);
    expect(figuresOf([...overridden]).dimensions).toMatchObject(
      figuresOf(all).dimensions.map(({ index }) => ({ index })),
    );
  });

  test('without entries nothing is copied', () => {
    expect(applyOverrides(all, new Map([[2, entry('')]]), rubric).graded).toBe(all);
  });

  test('under other rules it stays the score that was set', () => {
    const stricter = {
      ...weightedProcedure,
      bands: weightedProcedure.bands.map((band) => (band.grade === 'B' ? { ...band, from: 86 } : band)),
    };
    const graded = [...overridden];
    const { moves, index } = whatIf({ graded, figures: figuresOf(graded), columns }, stricter);
    // B from 86: the 85 set by hand and the computed 83 become C.
    expect(moves).toEqual([
      { row: 2, from: 'B', to: 'C' },
      { row: 4, from: 'B', to: 'C' },
    ]);
    expect(index.after.value).toBeCloseTo(268 / 3, 9);
  });
});

describe('a verdict where evidence gives the grade', () => {
  const evidence = fitRubric(byEvidence);
  const said = (kind: number | null, score: number | null) =>
    gradeResponse(saying([score], { evidence: kind }), evidence);
  const put = (graded: ReturnType<typeof said>, override: string) => applyOverride(graded, entry(override), evidence);
  // Kinds: complaint letter 0 to below 40 (20), spoken praise 80–90 (85).
  test.each(['complaint', '投诉', '客訴', ' Complaint '])('"%s" by its title in any language or its id', (typed) => {
    // 82 is no score of a complaint: its kind's own, 20, stands for it.
    expect(put(said(2, 82), typed).graded).toMatchObject({ grade: 'complaint', score: 20, raw: 20, status: 'graded' });
    expect(put(said(null, null), typed).graded).toMatchObject({ grade: 'complaint', score: 20 });
    // 30 is one.
    expect(put(said(1, 30), typed).graded).toMatchObject({ grade: 'complaint', score: 30 });
  });

  test('says the verdict in the language of the sheet', () => {
    const { graded } = put(said(1, 30), '非常满意');
    expect(graded).toMatchObject({ grade: 'pleased', score: 85 });
    expect(whyLine(graded, evidence, 'zh-CN')).toBe(
      '人工更正为 非常满意：wrong customer；计算结果 投诉信 40 以下：30 → 投诉',
    );
    expect(put(said(1, 30), 'angry').fault).toBe('unknown');
  });

  test('a score leaves the verdict, and without any verdict it gives none', () => {
    expect(put(said(2, 82), '70').graded).toMatchObject({ score: 70, raw: 70, grade: 'pleased' });
    expect(put(said(null, 70), '70')).toMatchObject({ fault: 'noVerdict', graded: { status: 'notAnswered' } });
  });
});

test('a score is rounded to the standard: tenths where it shows tenths', () => {
  const tenths = fitRubric({ ...fivePoint, roundTo: 0.1 });
  const graded = gradeResponse(responseOf([4, 4, 4, 4, 4]), tenths);
  expect(applyOverride(graded, entry('85.25'), tenths).graded.score).toBe(85.3);
});
