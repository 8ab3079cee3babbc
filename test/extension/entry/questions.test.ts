import { expect, test } from 'vitest';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { descriptorRubric } from '../../../core/standards/descriptor-rubric.ts';
import { expectationGap } from '../../../core/standards/expectation-gap.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { standards } from '../../../core/standards/index.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { questionsOf } from '../../../extension/entry/questions.ts';
import { madeStandards } from './made-standards.ts';

const made = (id: string): Standard => {
  const found = madeStandards.find((standard) => standard.id === id);
  if (!found) throw new Error(id);
  return found;
};

// S12, clause 5.2.3.
test('a dimension that is one question is asked as itself, with its weight', () => {
  const [rohs] = questionsOf(weightedProcedure).filter(({ id }) => id === 'rohs');
  expect(questionsOf(weightedProcedure).map(({ weight }) => weight)).toEqual(
    weightedProcedure.dimensions.map(({ weight }) => weight),
  );
  expect(rohs).toMatchObject({ dimension: 'rohs', group: null, kind: 'level', levels: [1, 2, 3, 4, 5], unit: null });
});

test('evidence asks no questions', () => {
  expect(questionsOf(constructionEvidence)).toEqual([]);
});

test.each(standards.filter(({ evidence }) => !evidence))('the weights of $id come to 100', (standard) => {
  const questions = questionsOf(standard);
  const hasScored = ({ id }: { readonly id: string }) =>
    questions.some((one) => one.dimension === id && one.weight > 0);
  const most = standard.dimensions.filter(hasScored).reduce((sum, { weight }) => sum + weight, 0);
  expect(questions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(most, 6);
});

test('a fact without anchors is asked in its unit and weighs nothing; one with anchors weighs', () => {
  const facts = (standard: Standard) => questionsOf(standard).filter(({ kind }) => kind === 'fact');
  expect(facts(fiveDimension).length).toBe(6);
  for (const fact of facts(fiveDimension)) expect([fact.weight, fact.levels, fact.range]).toEqual([0, [], null]);
  expect(facts(fiveDimension).every(({ unit, group }) => unit !== null && group !== null)).toBe(true);
  expect(facts(made('five-dimension-anchored')).every(({ weight }) => weight > 0)).toBe(true);
});

test('what was expected is not asked', () => {
  const ids = questionsOf(expectationGap).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(8);
});

// S1: three levels a dimension, each with its own words.
test('descriptors stand with their question, one a level', () => {
  for (const { descriptors, levels } of questionsOf(descriptorRubric))
    expect([descriptors.length, levels]).toEqual([3, [1, 2, 3]]);
});

test.each([
  ['zero-to-ten', 'level', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], null],
  ['one-to-ten', 'level', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], null],
  ['three', 'level', [1, 2, 3], null],
  ['seven', 'level', [1, 2, 3, 4, 5, 6, 7], null],
  ['hundred', 'number', [], { from: 0, to: 100 }],
  ['stars', 'number', [], { from: 0.5, to: 5 }],
])('the scale %s is answered by a %s', (id, kind, levels, range) => {
  for (const question of questionsOf(made(id))) expect(question).toMatchObject({ kind, levels, range });
});
