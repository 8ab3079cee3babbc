import { apportion } from '../scoring/apportion.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { ModelsInput, NotModelled } from './model.ts';
import { type Judged, judgedWeights, type PairsRefusal } from './weights-ahp.ts';
import { type EntropyRefusal, entropyPercents, type Told } from './weights-entropy.ts';
import { type Shift, shiftUnder } from './weights-shift.ts';

/** A way to weigh the dimensions, in the rubric's order. */
export type Weighing = {
  /** Percent of the whole. Where the standard has weights that can be changed, to two decimals with the sum 100. */
  readonly weights: readonly number[];
  /** `null` below the standard's smallest group. */
  readonly shift: Shift | null;
};

/** By judgements of every pair. */
export type ByPairs = Weighing & Judged;

/** By what tells responses apart. */
export type ByEntropy = Weighing & Told;

export type Weighings = { readonly pairs: ByPairs | PairsRefusal; readonly entropy: ByEntropy | EntropyRefusal };

/** Whether weights stand in the standard itself, so that others can be put in their place. */
export const hasOwnWeights = ({ standard }: Rubric): boolean => standard.aspects === 'fixed' && !standard.evidence;

/**
 * How much the dimensions would weigh by people's comparisons of pairs (AHP) and by what tells responses apart
 * (entropy), and what the same responses would come to. Comparisons: nothing is graded by them.
 */
export function weighingsOf(input: ModelsInput): Weighings | NotModelled<'byEvidence' | 'oneDimension'> {
  const { rubric } = input;
  if (rubric.standard.evidence) return { refused: 'byEvidence' };
  if (rubric.dimensions.length < 2) return { refused: 'oneDimension' };
  const weighing = (exact: readonly number[]): Weighing => {
    const weights = hasOwnWeights(rubric) ? apportion(exact, 100, 0.01) : exact;
    return { weights, shift: shiftUnder(input, weights) };
  };
  const pairs = judgedWeights(input);
  const entropy = entropyPercents(input);
  return {
    pairs: 'refused' in pairs ? pairs : { ...pairs, ...weighing(pairs.percents) },
    entropy: 'refused' in entropy ? entropy : { ...entropy, ...weighing(entropy.percents) },
  };
}
