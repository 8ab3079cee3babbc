import { expect, test } from 'vitest';
import { targetsOf } from '../../../core/models/prediction-target.ts';
import { columnIn, gradedOf, rubricOf } from '../analysis/sample.ts';
import { beside } from '../drivers/survey.ts';

// Quality weighs 60, the other 40; of five steps 4 is 80 percent of maximum, 2 is 40.
const said = gradedOf({ response: { answers: [4, 2] }, raw: 64, dimensions: [80, 40] });
const told = (targets: ReturnType<typeof targetsOf>, graded = said) =>
  targets.map(({ kind, questions, scoreOf, indexOf }) => [
    kind,
    questions.map(({ title }) => title),
    scoreOf(graded),
    indexOf(graded),
  ]);

test('without an overall question only the grade of the index', () => {
  expect(told(targetsOf(rubricOf(['Quality', 'Delivery']), []))).toEqual([['index', ['Quality', 'Delivery'], 64, 64]]);
});

test('a scored overall question is told, not told from: neither a question nor in the index', () => {
  expect(told(targetsOf(rubricOf(['Quality', 'Overall satisfaction']), []))).toEqual([
    ['overall', ['Quality'], 40, 80],
    ['index', ['Quality', 'Overall satisfaction'], 64, 64],
  ]);
});

test('a rating beside the total is a score already', () => {
  const rubric = { ...rubricOf(['Quality', 'Delivery']), beside: { expected: [], overall: [beside('Overall')] } };
  const about = { evidence: null, work: null, expected: [], overall: [70] };
  const graded = { ...said, response: { ...said.response, beside: about } };
  expect(told(targetsOf(rubric, []), graded)[0]).toEqual(['overall', ['Quality', 'Delivery'], 70, 64]);
  expect(told(targetsOf(rubric, []))[0]).toEqual(['overall', ['Quality', 'Delivery'], null, 64]);
});

test('would you recommend us: 7 of 10 is 70', () => {
  const targets = targetsOf(rubricOf(['Quality', 'Delivery']), [columnIn('recommend', 5, 'Recommend')]);
  const graded = { ...said, response: { ...said.response, recommend: 7 } };
  expect(told(targets, graded)[0]).toEqual(['overall', ['Quality', 'Delivery'], 70, 64]);
});

test('a total set by hand is not what the answers come to', () => {
  const computed = { status: 'graded', raw: 64, score: 64, grade: 'C', triggers: [] } as const;
  const byHand = { ...said, raw: 90, override: { value: 90, reason: 'r', computed } };
  const [target] = targetsOf(rubricOf(['Quality', 'Delivery']), []);
  expect(target?.scoreOf(byHand)).toBe(64);
  expect(target?.scoreOf(gradedOf({ status: 'insufficient', raw: 64 }))).toBeNull();
});
