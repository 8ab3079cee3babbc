import { mulberry32 } from '../stats/random.ts';
import type { Classifier } from './data.ts';
import { costOf } from './network-gradient.ts';
import { type Layers, passOn, weightCount } from './network-layers.ts';
import { standardiser } from './standardiser.ts';

/** Answers as numbers, and the class of each row from 0. */
export type NumberRows = { readonly rows: readonly (readonly number[])[]; readonly classes: readonly number[] };

/** How a network is made and trained. */
export type NetworkPlan = {
  readonly classes: number;
  /** Units of the hidden layer, 3 if left out. */
  readonly hidden?: number;
  /** Cost of a squared weight, .01 if left out; 0: none. */
  readonly decay?: number;
  /** Most rounds, 200 if left out. */
  readonly rounds?: number;
  readonly seed: number;
};

const [faster, slower, first, least, most] = [1.2, 0.5, 0.1, 1e-6, 50];
// Twenty rounds that together save less than a ten-thousandth of the cost.
const [patience, worthwhile] = [20, 1e-4];

/**
 * Resilient propagation (iRprop−): each weight goes against the sign of its slope by a step of its own, which grows
 * while the sign stays and is halved when it turns. Ends when the cost settles.
 */
function descend(weights: Float64Array, cost: (gradient: Float64Array) => number, rounds: number): void {
  const gradient = new Float64Array(weights.length);
  const before = new Float64Array(weights.length);
  const steps = new Float64Array(weights.length).fill(first);
  let [mark, since] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < rounds; round++) {
    const now = cost(gradient);
    if (now < mark * (1 - worthwhile)) [mark, since] = [now, round];
    if (round - since >= patience) return;
    for (const [place, slope] of gradient.entries()) {
      const turn = slope * (before[place] ?? 0);
      const step = steps[place] ?? 0;
      if (turn > 0) steps[place] = Math.min(step * faster, most);
      if (turn < 0) steps[place] = Math.max(step * slower, least);
      before[place] = turn < 0 ? 0 : slope;
      if (turn >= 0) weights[place] = (weights[place] ?? 0) - Math.sign(slope) * (steps[place] ?? 0);
    }
  }
}

/**
 * A network with one hidden layer (tanh) and the classes' probabilities as outcome (softmax).
 * In words: inputs standardised by the rows it learns from (a constant one counts nothing); weights drawn between −.5
 * and .5 by the seed; the cost, mean of −ln(probability of the class) + decay · Σ weight², brought down over all rows at
 * once by resilient propagation. Without rows all classes are alike.
 * Source: Rumelhart, Hinton & Williams (1986), Nature 323, 533–536; Igel & Hüsken (2003), Neurocomputing 50, 105–123
 * (iRprop−). Example: the exclusive or of two answers → every row in its class, as no weighted mean can.
 */
export function trainNetwork(
  { rows, classes }: NumberRows,
  { classes: count, hidden = 3, decay = 0.01, rounds = 200, seed }: NetworkPlan,
): Classifier {
  if (rows.length === 0) return () => Array.from({ length: count }, () => 1 / count);
  const layers: Layers = { inputs: rows[0]?.length ?? 0, hidden, classes: count };
  const standardised = standardiser(rows);
  const values = new Float64Array(rows.length * layers.inputs);
  for (const [at, row] of rows.entries()) values.set(standardised(row), at * layers.inputs);
  const random = mulberry32(seed);
  const weights = Float64Array.from({ length: weightCount(layers) }, () => random() - 0.5);
  descend(weights, (gradient) => costOf(layers, weights, { values, classes }, decay, gradient), rounds);
  return (row) => {
    const shares = new Float64Array(count);
    passOn(layers, weights, Float64Array.from(standardised(row)), 0, new Float64Array(hidden), shares);
    return Array.from(shares);
  };
}
