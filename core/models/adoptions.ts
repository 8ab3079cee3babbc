import { isAccepted } from '../stats/consistency.ts';
import type { ModelsInput } from './model.ts';
import { hasOwnWeights, type Weighing, weighingsOf } from './weights.ts';
import { movedPoints } from './weights-shift.ts';

/** Weights that a person may try out and save in place of the standard's own; by dimension id. */
export type Adoption = {
  readonly kind: 'ahp' | 'entropy';
  /** Two decimals; they add up to 100. */
  readonly weights: Readonly<Record<string, number>>;
  /** Of a standard by points: those of each level, moved in proportion. */
  readonly points: Readonly<Record<string, readonly number[]>>;
};

/**
 * The weightings that could be put in the standard's place: of a standard with weights of its own, each above 0, and
 * judgements only when they agree well enough (consistency ratio below .10).
 */
export function adoptions(input: ModelsInput): readonly Adoption[] {
  const { dimensions } = input.rubric;
  const found = hasOwnWeights(input.rubric) ? weighingsOf(input) : null;
  if (!found || 'refused' in found) return [];
  const { pairs, entropy } = found;
  const offer = (kind: Adoption['kind'], { weights }: Weighing): readonly Adoption[] => {
    if (weights.some((weight) => weight <= 0)) return [];
    const to = (place: number) => weights[place] ?? 0;
    return [
      {
        kind,
        weights: Object.fromEntries(dimensions.map(({ id }, place) => [id, to(place)])),
        points: Object.fromEntries(
          dimensions.flatMap((one, place) => (one.points ? [[one.id, movedPoints(one, to(place))]] : [])),
        ),
      },
    ];
  };
  return [
    ...('refused' in pairs || !isAccepted(pairs.together) ? [] : offer('ahp', pairs)),
    ...('refused' in entropy || entropy.isEven ? [] : offer('entropy', entropy)),
  ];
}
