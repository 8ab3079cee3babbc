import { describe, expect, test } from 'vitest';
import { bandFor, gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnOf, responseOf } from './samples.ts';

describe('bands begin at their lower edge', () => {
  // S12: A ≥ 95, B 81–94, C 61–80, D 40–60, E < 40
  test.each([
    [100, 'A'],
    [95, 'A'],
    [94, 'B'],
    [81, 'B'],
    [80, 'C'],
    [61, 'C'],
    [60, 'D'],
    [40, 'D'],
    [39, 'E'],
    [0, 'E'],
  ] as const)('%d → %s', (score, grade) => {
    expect(bandFor(score, weightedProcedure.bands).grade).toBe(grade);
  });
  test('a score below 0 is our own mistake', () => {
    expect(() => bandFor(-1, weightedProcedure.bands)).toThrow('no band holds the score -1');
  });
});

describe('S12 with two quality questions: totals of exactly x.5 round up', () => {
  const others = ['rohs', 'service', 'improvement', 'packaging', 'delivery-date', 'delivery-quantity'];
  const columns = ['product-quality', 'product-quality', ...others].map((id, index) => columnOf(index, id));
  const rubric = fitRubric(weightedProcedure, columns);
  test.each([
    // (25+20)÷2 = 22.5; 22.5+18+20+15+10+5+4 = 94.5
    [[5, 4, 4, 5, 5, 5, 5, 4], 94.5, 95, 'A'],
    // 22.5+16+16+13+6+3+4 = 80.5
    [[5, 4, 3, 3, 4, 3, 3, 4], 80.5, 81, 'B'],
    // (20+5)÷2 = 12.5; 12.5+16+16+11+8+3+3 = 69.5
    [[4, 1, 3, 3, 3, 4, 3, 3], 69.5, 70, 'C'],
    // 12.5+16+12+6+8+3+3 = 60.5
    [[4, 1, 3, 2, 2, 4, 3, 3], 60.5, 61, 'C'],
    // (10+5)÷2 = 7.5; 7.5+10+4+6+6+3+3 = 39.5
    [[2, 1, 2, 1, 2, 3, 3, 3], 39.5, 40, 'D'],
  ])('%j → %d → %d → %s', (answers, raw, score, grade) => {
    expect(gradeResponse(responseOf(answers), rubric)).toMatchObject({ raw, score, grade, status: 'graded' });
  });

  test('69.5 is shown as 70 and opens no case for the total; the low item does', () => {
    const { triggers } = gradeResponse(responseOf([4, 1, 3, 3, 3, 4, 3, 3]), rubric);
    expect(triggers).toEqual(['low-item:product-quality']);
  });

  test('one of two questions answered stands for its dimension', () => {
    const graded = gradeResponse(responseOf([null, 4, 5, 5, 5, 5, 5, 5]), rubric);
    // 20 of 25
    expect(graded).toMatchObject({ raw: 95, answeredWeight: 100 });
    expect(graded.dimensions[0]).toBe(80);
  });
});

describe('S2 over any survey', () => {
  const stars = { kind: 'numeric', min: 0, max: 10 } as const;
  const seven = { kind: 'numeric', min: 1, max: 7 } as const;
  const columns = [columnOf(0, 'speed'), columnOf(1, 'price', { scale: stars }), columnOf(2, 'care', { scale: seven })];
  const rubric = fitRubric(fivePoint, columns);
  test.each([
    // 4/5 = 80, 8/10 = 80, 6/7 = 85.714…: mean 81.904…
    [[4, 8, 6], 82, 'satisfied', []],
    // 6 of 10 is 60 % of the maximum and counts as low; 5 of 7 (71.4 %) does not
    [[5, 6, 5], 77, 'average', ['low-aspect']],
    // 0 is an answer where the scale has it: (100 + 0 + 100) ÷ 3
    [[5, 0, 7], 67, 'dissatisfied', ['low-aspect']],
    // 4 of 7 = 57.1 %: (100 + 100 + 57.1) ÷ 3 = 85.7
    [[5, 10, 4], 86, 'satisfied', ['low-aspect']],
  ])('%j → %d, %s, %j', (answers, score, grade, triggers) => {
    expect(gradeResponse(responseOf(answers), rubric)).toMatchObject({ score, grade, triggers });
  });

  test('3 of 5 aspects are exactly 60 % and graded, 2 are not', () => {
    const five = fitRubric(
      fivePoint,
      ['a', 'b', 'c', 'd', 'e'].map((id, index) => columnOf(index, id)),
    );
    const three = gradeResponse(responseOf([4, 4, 4, null, null]), five);
    expect(three).toMatchObject({ status: 'graded', answeredWeight: 60, raw: 80, grade: 'satisfied' });
    const two = gradeResponse(responseOf([4, 4, null, null, null]), five);
    expect(two).toMatchObject({ status: 'insufficient', answeredWeight: 40, raw: 80, score: 80, grade: null });
  });

  test('nothing asked or answered: no score, never 0', () => {
    const none = { status: 'notAnswered', raw: null, score: null, grade: null, answeredWeight: 0, triggers: [] };
    expect(gradeResponse(responseOf([null, null, null]), rubric)).toMatchObject(none);
    expect(gradeResponse(responseOf([]), fitRubric(fivePoint, []))).toMatchObject(none);
  });
});

test('excluded: no score, but a low item still opens its case', () => {
  const standard = { ...weightedProcedure, missing: { policy: 'exclude', minimumWeight: 60 } } as const;
  const graded = gradeResponse(responseOf([2, 5, 5, 5, 5, 5, null]), fitRubric(standard));
  expect(graded).toMatchObject({ status: 'excluded', raw: null, score: null, grade: null, answeredWeight: 95 });
  expect(graded.triggers).toEqual(['low-item:product-quality']);
});

test('POMP counts from the lower end: 3 of 1–5 is 50', () => {
  const graded = gradeResponse(responseOf([3, 3, 3]), fitRubric({ ...fivePoint, method: 'pomp' }));
  expect(graded.raw).toBe(50);
});

// Shares of the top by hand: 3.5 of 5, 850 of 1000, 7.25 of 10.
test.each([
  [3.5, 5, 70],
  [850, 1000, 85],
  [7.25, 10, 72.5],
])('%d of %d → %d, also between whole answers and on long scales', (answer, max, raw) => {
  const rubric = fitRubric(fivePoint, [columnOf(0, 'one', { scale: { kind: 'numeric', min: 0, max } })]);
  expect(gradeResponse(responseOf([answer]), rubric).raw).toBe(raw);
});

test('a graded response names the rules that made it', () => {
  expect(gradeResponse(responseOf([5, 5, 5]), fitRubric(fivePoint)).standard).toBe('five-point@1');
});
