import { expect, test } from 'vitest';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { responseOf } from './samples.ts';

function explained(standard: typeof fivePoint, answers: readonly (number | null)[]) {
  const rubric = fitRubric(standard);
  return explainGrade(gradeResponse(responseOf(answers), rubric), rubric, 'en');
}

test('each part: what was answered, earned, and adds to the score shown', () => {
  const { parts, score, why } = explained(weightedProcedure, [3, 4, null, 4, 5, 5, 5]);
  expect(parts.map(({ answers }) => answers)).toEqual([[3], [4], [null], [4], [5], [5], [5]]);
  expect(parts.map(({ points }) => points)).toEqual([16, 18, null, 13, 10, 5, 5]);
  expect(parts.map((part) => part.score)).toEqual([64, 90, null, (100 * 13) / 15, 100, 100, 100]);
  // Of 80: 20, 22.5, 16.25, 12.5, 6.25, 6.25 = 83.75 → 84; cut to 82, the two halves rise
  expect(parts.map(({ share }) => share)).toEqual([20, 23, null, 16, 13, 6, 6]);
  // What was answered weighs 80 of 100: 25, 20, 15, 10, 5, 5 of it
  expect(parts.map(({ most }) => most)).toEqual([31.25, 25, null, 18.75, 12.5, 6.25, 6.25]);
  expect(score).toBe(84);
  expect(why).toBe('16+18+–+13+10+5+5 = 67 of 80 → 83.75 → 84 → B');
});

test('equal parts: the first takes the missing step', () => {
  // 33.33 + 33.33 + 20 = 86.67 → 87
  expect(explained(fivePoint, [5, 5, 3]).parts.map(({ share }) => share)).toEqual([34, 33, 20]);
});

test('fired rules carry their clause and what they are about', () => {
  expect(explained(weightedProcedure, [3, 3, 3, 3, 2, 3, 3]).triggers).toEqual([
    { id: 'low-total', clause: '5.3.1', dimensions: [] },
    { id: 'low-item:packaging', clause: '5.3.1', dimensions: ['packaging'] },
  ]);
  expect(explained(fivePoint, [3, 5, 2]).triggers).toEqual([
    { id: 'low-aspect', clause: '2.2', dimensions: ['product-quality', 'delivery-time'] },
  ]);
});

test('nothing answered: parts without points, no score', () => {
  const { parts, raw, score, grade, status } = explained(fivePoint, [null, null, null]);
  expect({ raw, score, grade, status }).toEqual({ raw: null, score: null, grade: null, status: 'notAnswered' });
  for (const part of parts) expect(part).toMatchObject({ points: null, score: null, share: null });
});
