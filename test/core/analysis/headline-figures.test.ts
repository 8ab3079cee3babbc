import { describe, expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import { blankResponse, columnIn, fiveWords, frozen, gradedOf, rubricOf, zeroToTen } from './sample.ts';

const asked = [columnIn('recommend', 3, 'Would you recommend us?')];

function figuresOf(graded: readonly GradedResponse[], rubric = rubricOf(['Quality', 'Overall satisfaction'])) {
  const shape = frozen(waveShape(frozen(rubric), frozen(asked)));
  return workOutFigures(frozen(summariseWave(frozen(graded), rubric, shape)), rubric, shape);
}

const times = (count: number, one: GradedResponse) => Array.from({ length: count }, () => one);
const recommending = (recommend: number | null) => gradedOf({ response: { recommend } });
const answering = (value: number | null) => gradedOf({ response: { answers: [5, value] } });
const scoring = (raw: number) => gradedOf({ raw, dimensions: [raw, null] });

// The numbered cases are denominator faults of survey tools (Formbricks, SurveyJS, HeyForm) with the right answer.
describe('blanks never enter a denominator', () => {
  test('D1: 50 promoters, 20 passives, 10 detractors, 20 skips are 50, not 40', () => {
    const groups = [
      times(50, recommending(9)),
      times(20, recommending(8)),
      times(10, recommending(6)),
      times(20, recommending(null)),
    ];
    expect(figuresOf(groups.flat()).nps).toMatchObject({ value: 50, n: 80, notAnswered: 20, status: 'graded' });
  });

  test('D2: scores of 4 of 5, blank, blank are 80, not 27', () => {
    const { index } = figuresOf([scoring(80), blankResponse, blankResponse]);
    expect(index).toMatchObject({ value: 80, n: 1, notAnswered: 2, status: 'provisional' });
  });

  test('D5: nothing answered is no data, not a number', () => {
    for (const graded of [[], [blankResponse]]) {
      const figures = figuresOf(graded);
      for (const figure of [figures.index, figures.nps, figures.csat, figures.dimensions[0]?.index])
        expect(figure).toMatchObject({ value: null, n: 0, notAnswered: graded.length, status: 'noData' });
      expect(figures.index).not.toHaveProperty('interval');
      expect(figures.grade).toBeNull();
    }
  });

  test('D8: overall answers 5, 5, blank, blank are all on top', () => {
    const { csat } = figuresOf([answering(5), answering(5), answering(null), answering(null)]);
    expect(csat).toMatchObject({ value: 1, n: 2, notAnswered: 2, method: 'topTwo' });
  });
});

describe('net promoter score', () => {
  test('50, 30 and 20 are 30 within the adjusted Wald interval', () => {
    const groups = [times(50, recommending(10)), times(30, recommending(7)), times(20, recommending(0))];
    const nps = figuresOf(groups.flat()).nps;
    expect(nps).toMatchObject({ value: 30, promoters: 50, passives: 30, detractors: 20, method: 'netPromoter' });
    expect(nps?.interval?.[0]).toBeCloseTo(14.0511, 4); // adjusted Wald by formula, .140511–.442013
    expect(nps?.interval?.[1]).toBeCloseTo(44.2013, 4);
  });

  test('all promoters leave room below and none above', () => {
    const nps = figuresOf(times(10, recommending(10))).nps;
    expect(nps).toMatchObject({ value: 100, status: 'provisional' });
    expect(nps?.interval?.[0]).toBeCloseTo(47.5035515448, 8); // by formula; 106.3 before it is clamped
    expect(nps?.interval?.[1]).toBe(100);
  });

  test.each([
    ['is not there', []],
    ['waits to be confirmed', asked.map((column) => ({ ...column, needsConfirmation: true }))],
  ])('none when the question %s', (_, columns) => {
    const rubric = rubricOf(['Quality', 'Delivery']);
    const shape = waveShape(rubric, columns);
    const figures = workOutFigures(summariseWave([recommending(9)], rubric, shape), rubric, shape);
    expect([figures.nps, figures.csat]).toEqual([null, null]);
  });
});

describe('overall satisfaction', () => {
  test('57 of 150 on the top two levels, within the Wilson interval', () => {
    const { csat } = figuresOf([times(40, answering(4)), times(17, answering(5)), times(93, answering(3))].flat());
    expect(csat).toMatchObject({ value: 0.38, n: 150, status: 'graded', warnings: [] });
    expect(csat?.interval?.[0]).toBeCloseTo(0.306237, 6); // SciPy binomtest(57, 150).proportion_ci(method='wilson')
    expect(csat?.interval?.[1]).toBeCloseTo(0.459756, 6);
  });

  test('9 and 10 are the top of 0–10; the best of three levels stands alone and says so', () => {
    const ten = rubricOf(['Quality', 'Overall satisfaction'], zeroToTen);
    expect(figuresOf([answering(0), answering(8), answering(9), answering(10)], ten).csat?.value).toBe(0.5);
    const three = rubricOf(['Quality', 'Overall satisfaction'], { ...fiveWords, levels: [['no'], ['so-so'], ['yes']] });
    const { csat } = figuresOf([answering(2), answering(3)], three);
    expect(csat).toMatchObject({ value: 0.5, warnings: ['topLevelOnly'] });
  });
});

describe('index', () => {
  test('mean of raw totals with its t interval, named by method', () => {
    const rating = [
      43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48,
      85, 82,
    ];
    const { index, grade } = figuresOf(rating.map(scoring));
    expect(index).toMatchObject({ n: 30, status: 'graded', method: 'percentOfMaximum', warnings: [] });
    expect(index.value).toBeCloseTo(64.6333333333, 9); // R: t.test(attitude$rating)
    expect(index.interval?.[0]).toBeCloseTo(60.088024002, 7);
    expect(index.interval?.[1]).toBeCloseTo(69.1786426646, 7);
    expect(grade).toBe('C');
  });

  test.each([
    [94.5, 'A'],
    [94.4, 'B'],
    [80.5, 'B'],
    [60.49, 'D'],
  ])('an index of %j is shown rounded half up and graded %s', (raw, grade) => {
    expect(figuresOf([scoring(raw)]).grade).toBe(grade);
  });

  test('one response has no interval; two far apart stay within 0..100', () => {
    expect(figuresOf([scoring(83)]).index).toEqual({
      value: 83,
      n: 1,
      notAnswered: 0,
      method: 'percentOfMaximum',
      status: 'provisional',
      warnings: [],
    });
    expect(figuresOf([scoring(20), scoring(100)]).index.interval).toEqual([0, 100]);
  });

  test('responses graded by two versions are not one index, and it says so', () => {
    expect(figuresOf([scoring(83), gradedOf({ standard: 'sample@2' })]).index.warnings).toEqual(['mixedStandards']);
  });

  test('grades are counted best first over the graded, those without a response too', () => {
    const rows = [
      gradedOf({ grade: 'C' }),
      gradedOf({ grade: 'C' }),
      gradedOf({ grade: 'A' }),
      gradedOf({ grade: 'D' }),
      blankResponse,
    ];
    const figures = figuresOf(rows);
    expect(figures.responses).toBe(5);
    expect(figures.grades).toEqual([
      { grade: 'A', n: 1, share: 0.25 },
      { grade: 'B', n: 0, share: 0 },
      { grade: 'C', n: 2, share: 0.5 },
      { grade: 'D', n: 1, share: 0.25 },
    ]);
    expect(figuresOf([]).grades[0]).toEqual({ grade: 'A', n: 0, share: 0 });
  });
});
