import { describe, expect, test } from 'vitest';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Rubric } from '../../../core/scoring/schema.ts';
import { whyLine } from '../../../core/scoring/why.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import type { Language } from '../../../core/text/schema.ts';
import { columnOf, responseOf } from './samples.ts';

function why(rubric: Rubric, answers: readonly (number | null)[], language: Language = 'en'): string {
  return whyLine(gradeResponse(responseOf(answers), rubric), rubric, language);
}

describe('points add up', () => {
  const rubric = fitRubric(weightedProcedure);
  test.each([
    [[3, 4, 3, 4, 5, 5, 5], '16+18+16+13+10+5+5 = 83 → B'],
    // 67 ÷ 80 = 83.75 %
    [[3, 4, null, 4, 5, 5, 5], '16+18+–+13+10+5+5 = 67 of 80 → 83.75 → 84 → B'],
    [[3, null, 3, 3, 3, 3, 4], '16+–+16+11+6+3+4 = 56 of 80 → 70 → C'],
    // 38 ÷ 55 = 69.09 %
    [[3, 3, null, null, 3, null, null], '16+16+–+–+6+–+– = 38 of 55 → 69.09 → 69 → no grade, only 55 % answered'],
    [[null, null, null, null, null, null, null], 'not answered'],
  ])('%j → %s', (answers, line) => {
    expect(why(rubric, answers)).toBe(line);
  });

  test('in Chinese', () => {
    expect(why(rubric, [3, 4, null, 4, 5, 5, 5], 'zh-CN')).toBe('16+18+–+13+10+5+5 = 67（满分 80） → 83.75 → 84 → B');
    expect(why(rubric, [], 'zh-TW')).toBe('未作答');
  });

  test('a mean of two questions shows its half', () => {
    const others = ['rohs', 'service', 'improvement', 'packaging', 'delivery-date', 'delivery-quantity'];
    const columns = ['product-quality', 'product-quality', ...others].map((id, index) => columnOf(index, id));
    const twoQuestions = fitRubric(weightedProcedure, columns);
    expect(why(twoQuestions, [5, 4, 4, 5, 5, 5, 5, 4])).toBe('22.5+18+20+15+10+5+4 = 94.5 → 95 → A');
  });

  test('a response that the standard leaves out', () => {
    const strict: Standard = { ...weightedProcedure, missing: { policy: 'exclude', minimumWeight: 60 } };
    expect(why(fitRubric(strict), [2, 5, 5, 5, 5, 5, null])).toBe('10+20+20+15+10+5+– → left out, not fully answered');
  });

  test('different weights by percent of maximum: 4 of 5 of 50, 5 of 5 of 30, 3 of 5 of 20', () => {
    const dimensions = fivePoint.dimensions.map((dimension, index) => ({
      ...dimension,
      weight: [50, 30, 20][index] ?? 0,
    }));
    expect(why(fitRubric({ ...fivePoint, aspects: 'fixed', dimensions }), [4, 5, 3])).toBe('40+30+12 = 82 → satisfied');
  });
});

describe('equal weights are a mean', () => {
  const rubric = fitRubric(fivePoint);
  test.each([
    [[4, 5, 3], '(4+5+3) ÷ 3 = 4.00 of 5 → 80 → satisfied'],
    [[5, 5, 3], '(5+5+3) ÷ 3 = 4.33 of 5 → 86.67 → 87 → satisfied'],
    [[5, null, 4], '(5+–+4) ÷ 2 = 4.50 of 5 → 90 → very satisfied'],
    [[4, null, null], '(4+–+–) ÷ 1 = 4.00 of 5 → 80 → no grade, only 33.33 % answered'],
  ])('%j → %s', (answers, line) => {
    expect(why(rubric, answers)).toBe(line);
  });

  test('in Chinese, with the grade’s own title', () => {
    expect(why(rubric, [5, null, 4], 'zh-TW')).toBe('(5+–+4) ÷ 2 = 4.50（滿分 5） → 90 → 非常滿意');
  });

  test('a gap that counts as 0 is still divided by', () => {
    const strict: Standard = { ...fivePoint, missing: { policy: 'zero', minimumWeight: 60 } };
    expect(why(fitRubric(strict), [4, 5, null])).toBe('(4+5+–) ÷ 3 = 3.00 of 5 → 60 → dissatisfied');
  });

  test('POMP shows positions', () => {
    expect(why(fitRubric({ ...fivePoint, method: 'pomp' }), [3, 3, 4])).toBe(
      '(50+50+75) ÷ 3 = 58.33 → 58 → dissatisfied',
    );
  });

  test('scales of different tops show positions', () => {
    const scale = { kind: 'numeric', min: 1, max: 7 } as const;
    const mixed = fitRubric(fivePoint, [columnOf(0, 'a'), columnOf(1, 'b', { scale })]);
    // 80 and 6/7 = 85.71: 82.857
    expect(why(mixed, [4, 6])).toBe('(80+85.71) ÷ 2 = 82.86 → 83 → satisfied');
  });

  test('a total just below a half is not shown as the half', () => {
    // 32 fives and 5 fours of seven: 180 ÷ 259 = 69.498 %, which two decimals would round to 69.5
    const scale = { kind: 'numeric', min: 1, max: 7 } as const;
    const columns = Array.from({ length: 37 }, (_, index) => columnOf(index, `aspect ${index}`, { scale }));
    const answers = columns.map((_, index) => (index < 32 ? 5 : 4));
    expect(why(fitRubric(fivePoint, columns), answers)).toMatch(/ = 4\.86 of 7 → 69\.49 → 69 → dissatisfied$/);
  });
});
