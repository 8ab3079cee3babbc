import { expect, test } from 'vitest';
import { applyOverride, maybePercent } from '../../../core/counted/override.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { columnOf, responseOf } from '../scoring/samples.ts';

const columns = fivePoint.dimensions.map(({ id }, index) => columnOf(index, id, { scale: fivePoint.scale }));
const rubric = fitRubric(fivePoint, columns);
const graded = gradeResponse(responseOf([4, 4, 4], 2), rubric);

// A sheet keeps "85%" as 0.85 and "100%" as 1: as scores out of 100 they would make the worst grade of the best.
test.each(['0.85', '0,85', '1', '1.0', '0.01', '０.８５'])('"%s" may be a percentage and is not in force', (typed) => {
  expect(maybePercent(typed)).toBe(true);
  const entry = { isLeftOut: false, override: typed, reason: 'phone call' };
  expect(applyOverride(graded, entry, rubric)).toEqual({ graded, fault: 'percent' });
});

test.each(['0', '1.5', '85'])('"%s" is a score', (typed) => {
  expect(maybePercent(typed)).toBe(false);
  const entry = { isLeftOut: false, override: typed, reason: 'phone call' };
  expect(applyOverride(graded, entry, rubric)).toMatchObject({ fault: null, graded: { status: 'graded' } });
});

test.each(['85%', 'B', ''])('"%s" is no number at all', (typed) => {
  expect(maybePercent(typed)).toBe(false);
});
