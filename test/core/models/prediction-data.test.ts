import { describe, expect, test } from 'vitest';
import { foldParts } from '../../../core/models/fold-parts.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import { type PredictionData, preparedFor } from '../../../core/models/prediction-data.ts';
import { frozen, rubricOf } from '../analysis/sample.ts';
import { byEvidence } from '../scoring/two-level-samples.ts';
import { type Said, surveyed } from './prediction-samples.ts';

/** All pairs of answers to two questions again and again; about everything twenty times the first. */
const copies = (n: number): readonly Said[] =>
  Array.from({ length: n }, (_, place) => {
    const first = 1 + (place % 5);
    return { answers: [first, 1 + (Math.floor(place / 5) % 5)], whole: 20 * first };
  });

function prepared(input: ModelsInput) {
  const found = preparedFor(input);
  if ('refused' in found) throw new Error(found.refused);
  return found.map((one) => one.found);
}

function dataOf(input: ModelsInput): PredictionData {
  const [first] = prepared(input);
  if (!first || 'refused' in first) throw new Error(`refused: ${first?.refused}`);
  return first;
}

test('grades of the overall answer, groups and places by hand', () => {
  const { labelled, shape, places, index, inForce, grades, complete } = dataOf(frozen(surveyed(copies(100))));
  // 20, 40 and 60 are D, 80 is C, 100 is A; nobody has B.
  expect(grades).toEqual([['D'], ['C'], ['A']]);
  // In the order of the answers, twenty responses to each of the first.
  expect([0, 20, 40, 59, 60, 79, 80].map((row) => labelled.classes[row])).toEqual([0, 0, 0, 0, 1, 1, 2]);
  expect(shape).toEqual({ levels: [5, 5], classes: 3 });
  // Four responses to each pair, those with 3 and 2 from 44 on; .6 × 60 + .4 × 40 = 52, a D. With 4 and 5: 88, a B, which nobody
  // is about everything; it counts with the next lower.
  expect([labelled.rows[44], places[44], index[44], inForce[44], complete]).toEqual([[2, 1], [50, 25], 52, 0, 100]);
  expect([index[76], inForce[76]]).toEqual([88, 1]);
});

test('thin grades are joined with the next lower that somebody has', () => {
  // 9 of 109 say 100 (A), 40 say 80 (C), 60 say 20 (D).
  const said = Array.from({ length: 109 }, (_, place) => ({
    answers: [1 + (place % 5), 3],
    whole: place < 9 ? 100 : place < 49 ? 80 : 20,
  }));
  expect(dataOf(surveyed(said)).grades).toEqual([['D'], ['A', 'C']]);
});

describe('refused', () => {
  test('below 100 complete responses, or five for each question', () => {
    const gap = { answers: [null, 3], whole: 80 };
    const tooFew = { refused: 'tooFew', args: { n: 99, needed: 100 } };
    expect(prepared(surveyed([...copies(99), gap]))).toEqual([tooFew, tooFew]);
    expect(prepared(surveyed([...copies(99), { answers: [3, 3], whole: null }]))[0]).toEqual(tooFew);
    for (const one of prepared(surveyed(copies(100)))) expect(one).not.toHaveProperty('refused');
    const wide = (n: number) =>
      copies(n).map(({ answers, ...rest }) => ({ ...rest, answers: [...answers, ...Array(19).fill(3)] }));
    expect(prepared(surveyed(wide(104)))[0]).toEqual({ refused: 'tooFew', args: { n: 104, needed: 105 } });
    expect(prepared(surveyed(wide(105)))[0]).not.toHaveProperty('refused');
  });

  test('where no two grades have ten', () => {
    const alike = copies(120).map((one, place) => ({ ...one, whole: place < 9 ? 100 : 20 }));
    const [overall, index] = prepared(surveyed(alike));
    expect([overall, index !== undefined && 'refused' in index]).toEqual([{ refused: 'oneGrade' }, false]);
  });

  test('under a standard that grades by evidence, of a small group, without questions', () => {
    const few = surveyed(copies(4));
    const small = { refused: 'small', args: { minimum: 5 } };
    expect(prepared(few)).toEqual([small, small]);
    expect(prepared(surveyed(copies(149), 1, { minimumGroup: 150 }))[0]).toMatchObject({ refused: 'small' });
    expect(preparedFor({ ...few, rubric: { ...few.rubric, standard: byEvidence } })).toEqual({ refused: 'evidence' });
    expect(prepared({ ...surveyed(copies(100)), rubric: rubricOf([]) })).toEqual([{ refused: 'noQuestions' }]);
    expect([few, surveyed(copies(99))].map((input) => foldParts.count(input))).toEqual([0, 0]);
  });
});

test('of more than 2,000 a sample by the seed, in the order of their content', () => {
  const many = copies(2100);
  const one = dataOf(surveyed(many, 7));
  expect([one.complete, one.labelled.classes.length, one.folds.length]).toEqual([2100, 2000, 2000]);
  expect(dataOf(surveyed(many, 7))).toEqual(one);
  expect(dataOf(surveyed(many, 8)).labelled).not.toEqual(one.labelled);
  const rising = many.map((one, place) => ({ ...one, answers: [1 + Math.floor(place / 420), 3] }));
  const order = dataOf(surveyed(rising, 7)).labelled.rows.map(([first = 0]) => first);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
