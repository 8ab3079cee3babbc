import { describe, expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { whatIf, whatIfRubric } from '../../../core/analysis/what-if.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { columnOf, responseOf } from '../scoring/samples.ts';
import { standard } from './sample.ts';

const columns = [columnOf(0, 'quality'), columnOf(1, 'delivery')];

/** Answers of two questions from 1 to 5, graded with quality 60 and delivery 40; A from 95, B 81, C 61, D 0. */
function gradedWith(answers: readonly (readonly (number | null)[])[]) {
  const rubric = fitRubric(standard, columns);
  const shape = waveShape(rubric, columns);
  const graded = answers.map((one, place) => gradeResponse(responseOf(one, place + 2), rubric));
  return { graded, figures: workOutFigures(summariseWave(graded, rubric, shape), rubric, shape), columns };
}

const weighing = (quality: number): Standard => ({
  ...standard,
  dimensions: standard.dimensions.map((one) => ({ ...one, weight: one.id === 'quality' ? quality : 100 - quality })),
});

// 100; 60 + 8 = 68; 12 + 40 = 52; quality alone 80; delivery alone is 40 % of the weight, so no grade; nothing answered
const answers = [
  [5, 5],
  [5, 1],
  [1, 5],
  [4, null],
  [null, 5],
  [null, null],
];

describe('other weights, quality 20 and delivery 80', () => {
  const found = whatIf(gradedWith(answers), weighing(20));

  test('say which responses get another grade', () => {
    // 20 + 16 = 36; 4 + 80 = 84; quality alone is 20 % of the weight; delivery alone is 80 %: 100
    expect([found.changed, found.moves]).toEqual([
      4,
      [
        { row: 3, from: 'C', to: 'D' },
        { row: 4, from: 'D', to: 'B' },
        { row: 5, from: 'C', to: null },
        { row: 6, from: null, to: 'A' },
      ],
    ]);
  });

  test('say the index, its grade and the counts before and after', () => {
    // (100 + 68 + 52 + 80) / 4 = 75; (100 + 36 + 84 + 100) / 4 = 80
    expect([found.index.before.value, found.index.after.value]).toEqual([75, 80]);
    expect(found.grade).toEqual({ before: 'C', after: 'C' });
    expect(found.grades).toEqual([
      { grade: 'A', before: 1, after: 2 },
      { grade: 'B', before: 0, after: 1 },
      { grade: 'C', before: 2, after: 0 },
      { grade: 'D', before: 1, after: 1 },
    ]);
  });
});

test('other bands move grades and leave the index', () => {
  const bands = standard.bands.map((band) => (band.grade === 'C' ? { ...band, from: 70 } : band));
  const found = whatIf(gradedWith(answers), { ...standard, bands });
  expect(found.moves).toEqual([{ row: 3, from: 'C', to: 'D' }]);
  expect(found.index.after).toEqual(found.index.before);
});

test('the same rules move nothing', () => {
  const found = whatIf(gradedWith(answers), standard);
  expect([found.changed, found.moves, found.index.after]).toEqual([0, [], found.index.before]);
});

test('of many moves the first 200 are listed and all are counted', () => {
  const many = Array.from({ length: 500 }, () => [5, 1]);
  const found = whatIf(gradedWith(many), weighing(20));
  expect([found.changed, found.moves.length, found.moves[199]?.row]).toEqual([500, 200, 201]);
});

test('nothing to grade', () => {
  const found = whatIf(gradedWith([]), weighing(20));
  expect([found.changed, found.index.after.value, found.grade]).toEqual([0, null, { before: null, after: null }]);
});

test('by a rubric: what the standard itself cannot say', () => {
  const found = whatIfRubric(gradedWith(answers), fitRubric(weighing(20), columns));
  expect(found).toEqual(whatIf(gradedWith(answers), weighing(20)));
  const open = fitRubric({ ...standard, aspects: 'open' }, columns);
  const dimensions = open.dimensions.map((one) => ({ ...one, weight: one.id === 'quality' ? 20 : 80 }));
  expect(whatIfRubric(gradedWith(answers), { ...open, dimensions }).index.after.value).toBe(80);
});
