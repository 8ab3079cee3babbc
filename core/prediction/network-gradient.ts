import { isBias, type Layers, passOn } from './network-layers.ts';

/** Rows one after the other in one list, and the class of each. */
export type Cases = { readonly values: Float64Array; readonly classes: readonly number[] };

/**
 * What a network's weights cost, and in `gradient` how the cost grows with each of them.
 * In words: the mean of −ln(probability of the row's class), in nats, + decay · Σ weight², biases not counted; the
 * gradient by backpropagation. At least one row.
 * Source: Bishop (2006), Pattern Recognition and Machine Learning, 5.3. Example: all weights 0, two classes → ln 2.
 */
export function costOf(
  layers: Layers,
  weights: Float64Array,
  { values, classes }: Cases,
  decay: number,
  gradient: Float64Array,
): number {
  const { inputs, hidden } = layers;
  const output = hidden * (inputs + 1);
  const [units, back, shares] = [hidden, hidden, layers.classes].map((length) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let cost = 0;
  gradient.fill(0);
  const add = (place: number, amount: number) => {
    gradient[place] = (gradient[place] ?? 0) + amount;
  };
  for (let row = 0; row < classes.length; row++) {
    const from = row * inputs;
    passOn(layers, weights, values, from, units, shares);
    const known = classes[row] ?? 0;
    // A probability too small to be told from 0 costs much, but not without end.
    cost -= Math.log(Math.max(shares[known] ?? 0, Number.MIN_VALUE)) / classes.length;
    back.fill(0);
    for (let one = 0; one < layers.classes; one++) {
      const off = ((shares[one] ?? 0) - (one === known ? 1 : 0)) / classes.length;
      const at = output + one * (hidden + 1);
      add(at, off);
      for (let unit = 0; unit < hidden; unit++) {
        add(at + 1 + unit, off * (units[unit] ?? 0));
        back[unit] = (back[unit] ?? 0) + off * (weights[at + 1 + unit] ?? 0);
      }
    }
    for (let unit = 0; unit < hidden; unit++) {
      const off = (back[unit] ?? 0) * (1 - (units[unit] ?? 0) ** 2);
      const at = unit * (inputs + 1);
      add(at, off);
      for (let input = 0; input < inputs; input++) add(at + 1 + input, off * (values[from + input] ?? 0));
    }
  }
  for (const [place, weight] of weights.entries()) {
    if (isBias(layers, place)) continue;
    cost += decay * weight * weight;
    add(place, 2 * decay * weight);
  }
  return cost;
}
