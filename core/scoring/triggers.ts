import type { Trigger } from '../standard-rules/standard.ts';
import { planOf } from './plan.ts';
import type { Rule, Sign } from './rules.ts';
import type { GradedResponse, Rubric, RubricDimension } from './schema.ts';

type Answers = readonly (number | null)[];

/** A fired rule: its trigger, its own id, the dimensions that were low; none when it is about the total. */
export type FiredRule = {
  readonly id: string;
  readonly trigger: Trigger;
  readonly dimensions: readonly RubricDimension[];
};

const none: readonly string[] = [];

/**
 * Ids of the rules that fire, in the standard's order. `total`: the rounded total of a graded response; `null` when
 * it has no grade, so that only item rules can fire.
 */
export function firedRules(rules: readonly Rule[], answers: Answers, total: number | null): readonly string[] {
  let fired: string[] | null = null;
  for (const rule of rules) {
    if (!fires(rule, answers, total)) continue;
    // Most responses fire nothing or one rule: a list of one is half the memory of an empty one that grows.
    if (fired === null) fired = [rule.id];
    else fired.push(rule.id);
  }
  return fired ?? none;
}

/** The fired rules of a graded response with what stands behind each. */
export function explainRules({ triggers, response }: GradedResponse, rubric: Rubric): readonly FiredRule[] {
  return planOf(rubric)
    .rules.filter(({ id }) => triggers.includes(id))
    .map(({ id, trigger, signs }) => {
      const low = signs.filter((sign) => isLow(sign, response.answers)).map(({ dimension }) => dimension);
      return { id, trigger, dimensions: [...new Set(low)] };
    });
}

function fires({ below, signs }: Rule, answers: Answers, total: number | null): boolean {
  if (below !== null) return total !== null && total < below;
  for (const sign of signs) if (isLow(sign, answers)) return true;
  return false;
}

function isLow({ answer, atMost }: Sign, answers: Answers): boolean {
  const value = answers[answer] ?? null;
  return value !== null && value <= atMost;
}
