import { describe, expect, test } from 'vitest';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard, TriggerWhen } from '../../../core/standard-rules/standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { responseOf } from '../scoring/samples.ts';
import { reachableScores } from './reachable.ts';

describe.each(standards.map((standard) => [standard.id, standard] as const))('%s', (_id, standard) => {
  const rubric = fitRubric(standard);
  const { examples } = standard;
  const graded = examples.filter(({ grade }) => grade !== null);

  test.each(examples)('$answers → $score, $grade, $triggers', ({ answers, score, grade, triggers }) => {
    const result = gradeResponse(responseOf(answers), rubric);
    expect({ score: result.score, grade: result.grade, triggers: result.triggers }).toEqual({ score, grade, triggers });
  });

  test('has an example of nothing answered', () => {
    expect(examples.some(({ answers, score }) => score === null && answers.every((answer) => answer === null))).toBe(
      true,
    );
  });

  test('has an example of too little answered', () => {
    expect(examples.some(({ score, grade }) => score !== null && grade === null)).toBe(true);
  });

  const reachable = reachableScores(standard);
  const edges = standard.bands.slice(0, -1).map(({ from }, index) => [from, index] as const);
  test.each(edges)('has an example on both sides of the band edge %d', (from, index) => {
    const lowest = reachable.find((score) => score >= from);
    const highest = reachable.filter((score) => score < from).at(-1);
    const found = graded.map(({ score, grade }) => [score, grade]);
    expect(found).toContainEqual([lowest, standard.bands[index]?.grade]);
    expect(found).toContainEqual([highest, standard.bands[index + 1]?.grade]);
  });

  test.each(standard.triggers)('has an example on both sides of the rule $id', ({ id, when }) => {
    for (const { fires, holds, what } of sides(standard, id, when, reachable)) {
      expect(
        graded.some((example) => fires(example) && example.triggers.some((rule) => rule === what)),
        `${what} fires`,
      ).toBe(true);
      expect(
        graded.some((example) => holds(example) && !example.triggers.includes(what)),
        `${what} does not`,
      ).toBe(true);
    }
  });
});

type Example = Standard['examples'][number];
type Sides = {
  readonly what: string;
  readonly fires: (one: Example) => boolean;
  readonly holds: (one: Example) => boolean;
};

/** For each rule of a trigger: the examples nearest to its edge, where it fires and where it does not. */
function sides(standard: Standard, id: string, when: TriggerWhen, reachable: readonly number[]): readonly Sides[] {
  if (when.on === 'score') {
    const highest = reachable.filter((score) => score < when.below).at(-1);
    const lowest = reachable.find((score) => score >= when.below);
    return [{ what: id, fires: ({ score }) => score === highest, holds: ({ score }) => score === lowest }];
  }
  const worst = ({ answers }: Example) => Math.min(...answers.filter((answer) => answer !== null));
  const levels = standard.scale.kind === 'labelled' ? standard.scale.levels.length : standard.scale.max;
  if (when.on === 'anyItem') {
    const edge = Math.floor((when.atMost * levels) / 100);
    return [{ what: id, fires: (one) => worst(one) === edge, holds: (one) => worst(one) === edge + 1 }];
  }
  return standard.dimensions.map((dimension, index) => ({
    what: `${id}:${dimension.id}`,
    fires: ({ answers }) => answers[index] === when.atMostLevel,
    holds: ({ answers }) => answers[index] === when.atMostLevel + 1,
  }));
}
