import { describe, expect, test } from 'vitest';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import type { Standard, TriggerWhen } from '../../../core/standard-rules/standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { exampleResponse } from './example-response.ts';
import { reachableScores } from './reachable.ts';

describe.each(standards.map((standard) => [standard.id, standard] as const))('%s', (_id, standard) => {
  const rubric = fitRubric(standard);
  const { examples } = standard;
  const graded = examples.filter(({ grade }) => grade !== null);

  test.each(examples)('$evidence $answers → $score, $grade, $triggers', (example) => {
    const { score, grade, triggers } = example;
    const result = gradeResponse(exampleResponse(example, standard), rubric);
    expect({ score: result.score, grade: result.grade, triggers: result.triggers }).toEqual({ score, grade, triggers });
  });

  test('has an example of nothing answered', () => {
    const isNothing = ({ answers, evidence, score }: Example) =>
      score === null && evidence === undefined && answers.every((answer) => answer === null);
    expect(examples.some(isNothing)).toBe(true);
  });

  test('has an example of too little answered, unless evidence is all there is to answer', () => {
    const isPossible = standard.evidence === undefined;
    expect(examples.some(({ score, grade }) => score !== null && grade === null)).toBe(isPossible);
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

  test.each(standard.evidence ?? [])('has an example of $id unscored and at both ends of its range', (kind) => {
    const { id, from, to, isBelow, initial, grade } = kind;
    const most = isBelow ? to - standard.roundTo : to;
    const found = graded.filter(({ evidence }) => evidence === id).map((one) => [one.answers[0], one.score, one.grade]);
    expect(found).toEqual(
      expect.arrayContaining([
        [null, initial, grade],
        [from, from, grade],
        [most, most, grade],
      ]),
    );
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
  const asked = standard.dimensions.flatMap((dimension) => itemsOf(dimension).map((item) => ({ dimension, item })));
  /** The worst opinion of an example, of one dimension or of all; infinite without any. */
  const worst = ({ answers }: Example, of?: string) =>
    Math.min(
      ...asked.flatMap(({ dimension, item: { operational } }, place) => {
        const answer = answers[place] ?? null;
        return operational || answer === null || (of !== undefined && dimension.id !== of) ? [] : [answer];
      }),
    );
  const levels = standard.scale.kind === 'labelled' ? standard.scale.levels.length : standard.scale.max;
  if (when.on === 'anyItem') {
    const edge = Math.floor((when.atMost * levels) / 100);
    return [{ what: id, fires: (one) => worst(one) === edge, holds: (one) => worst(one) === edge + 1 }];
  }
  return standard.dimensions.map((dimension) => ({
    what: `${id}:${dimension.id}`,
    fires: (one) => worst(one, dimension.id) === when.atMostLevel,
    holds: (one) => worst(one, dimension.id) === when.atMostLevel + 1,
  }));
}
