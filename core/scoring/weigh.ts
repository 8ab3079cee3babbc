import type { MissingPolicy } from '../standard-rules/standard.ts';
import { settle } from './round.ts';
import type { Rubric } from './schema.ts';

/** `base`: the weight that the total is divided by. It and `raw` are `null` when there is no total. */
export type Weighed = { readonly raw: number | null; readonly base: number | null; readonly answeredWeight: number };

/**
 * What an unanswered dimension does to `base`. `answered`: weight of the answered dimensions; `asked`: of those that
 * the survey asks. What a survey never asks is in neither, so no policy punishes a customer for it.
 */
const basis: { readonly [policy in MissingPolicy]: (answered: number, asked: number) => number | null } = {
  // The answered dimensions take over the weight of the others.
  renormalise: (answered) => answered,
  // A response with a gap has no total; its low items still open cases.
  exclude: (answered, asked) => (answered < asked ? null : asked),
  // A gap earns nothing.
  zero: (_answered, asked) => asked,
};

/**
 * Σ score × weight ÷ base. `scores`: 0..100 for each dimension of the rubric, `null` where not answered; without any
 * there is no total, whatever the policy. `answeredWeight` is a percentage of the whole standard.
 */
export function weigh(scores: readonly (number | null)[], { standard, dimensions }: Rubric): Weighed {
  let earned = 0;
  let answered = 0;
  let asked = 0;
  let whole = 0;
  let index = 0;
  for (const { weight, items } of dimensions) {
    const score = scores[index] ?? null;
    index += 1;
    whole += weight;
    if (items.length > 0) asked += weight;
    if (score === null) continue;
    earned += score * weight;
    answered += weight;
  }
  if (answered === 0) return { raw: null, base: null, answeredWeight: 0 };
  const base = basis[standard.missing.policy](answered, asked);
  return { raw: base === null ? null : settle(earned / base), base, answeredWeight: settle((100 * answered) / whole) };
}
