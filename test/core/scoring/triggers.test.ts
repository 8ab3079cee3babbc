import { expect, test } from 'vitest';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { rulesOf } from '../../../core/scoring/rules.ts';
import { explainRules, firedRules } from '../../../core/scoring/triggers.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnOf, responseOf } from './samples.ts';

const s12 = fitRubric(weightedProcedure);
const satisfied = [3, 3, 3, 3, 3, 3, 3];

// 以下 excludes the number: below 70 fires, 70 does not; without a grade the total fires nothing.
test.each([
  [70, []],
  [69, ['low-total']],
  [0, ['low-total']],
  [null, []],
])('a total of %j fires %j', (total, rules) => {
  expect(firedRules(rulesOf(s12), satisfied, total)).toEqual(rules);
});

test('every low item is a rule of its own, in the order of the dimensions', () => {
  expect(firedRules(rulesOf(s12), [3, 2, 3, 3, 1, null, 3], 69)).toEqual([
    'low-total',
    'low-item:rohs',
    'low-item:packaging',
  ]);
});

test('two low questions of one dimension are one rule', () => {
  const rubric = fitRubric(weightedProcedure, [columnOf(0, 'rohs'), columnOf(1, 'rohs')]);
  expect(firedRules(rulesOf(rubric), [1, 2], null)).toEqual(['low-item:rohs']);
});

test('any low aspect opens one case that names them all', () => {
  const rubric = fitRubric(fivePoint);
  const graded = gradeResponse(responseOf([3, 5, 1]), rubric);
  expect(graded.triggers).toEqual(['low-aspect']);
  const [rule, ...more] = explainRules(graded, rubric);
  expect(more).toEqual([]);
  expect(rule?.dimensions.map(({ id }) => id)).toEqual(['product-quality', 'delivery-time']);
});

test('a rule about the total names no dimension, an item rule its own', () => {
  const graded = gradeResponse(responseOf([3, 3, 3, 3, 2, 3, 3]), s12);
  const rules = explainRules(graded, s12).map(({ id, trigger, dimensions }) => [
    id,
    trigger.clause,
    dimensions.map((one) => one.id),
  ]);
  expect(rules).toEqual([
    ['low-total', '5.3.1', []],
    ['low-item:packaging', '5.3.1', ['packaging']],
  ]);
});
