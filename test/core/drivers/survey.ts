import type { GradedResponse, Item, Rubric } from '../../../core/scoring/schema.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { gradedOf, rubricOf } from '../analysis/sample.ts';

const percent = { kind: 'numeric', min: 0, max: 100 } as const;

/** A question beside the total, on 0–100. */
export const beside = (title: string, answer = 0, id = ''): Item => ({
  id,
  weight: 100,
  answer,
  column: 20 + answer,
  title,
  scale: percent,
  direction: 'positive',
});

/** One question 0–100 a dimension, and questions about everything beside the total. */
export const surveyOf = (titles: readonly string[], overall: readonly Item[] = [beside('Overall')]): Rubric => ({
  ...rubricOf(titles, percent),
  beside: { expected: [], overall },
});

/** A response with these scores of its dimensions and these answers about everything. */
export const saying = (scores: readonly (number | null)[], ...overall: readonly (number | null)[]): GradedResponse =>
  gradedOf({
    dimensions: scores,
    response: { answers: scores, beside: { evidence: null, work: null, expected: [], overall } },
  });

/** Responses whose answers about everything follow the weights of the dimensions, with noise; always the same ones. */
export function noisy(n: number, weights: readonly number[], seed = 7): readonly GradedResponse[] {
  const random = mulberry32(seed);
  return Array.from({ length: n }, () => {
    const mood = random();
    const scores = weights.map(() => 40 * mood + 60 * random());
    const whole = weights.reduce((sum, weight, place) => sum + weight * (scores[place] ?? 0), 30 * random());
    return saying(scores, whole);
  });
}

/**
 * 32 responses in which Quality (30 or 70) and Delivery (40 or 60) have nothing to do with each other and the answer about
 * everything is 50 + twice what Quality adds and once what Delivery adds: the shares of its variance are .8 and .2.
 */
export const balanced: readonly GradedResponse[] = Array.from({ length: 32 }, (_, place) => {
  const quality = place % 2 ? 1 : -1;
  const delivery = Math.floor(place / 2) % 2 ? 1 : -1;
  return saying([50 + 20 * quality, 50 + 10 * delivery], 50 + 2 * quality + delivery);
});
