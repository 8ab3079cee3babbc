/** How many inputs, hidden units and classes a network has. */
export type Layers = { readonly inputs: number; readonly hidden: number; readonly classes: number };

/** Weights of a network in one list: unit by unit, first of the hidden layer, each beginning with its bias. */
export const weightCount = ({ inputs, hidden, classes }: Layers): number =>
  hidden * (inputs + 1) + classes * (hidden + 1);

/** Whether a place in the list of weights is a bias. */
export function isBias({ inputs, hidden }: Layers, place: number): boolean {
  const above = place - hidden * (inputs + 1);
  return above < 0 ? place % (inputs + 1) === 0 : above % (hidden + 1) === 0;
}

/**
 * One row through the network: the hidden layer's values (tanh) into `units`, the probabilities of the classes
 * (softmax, adding up to 1) into `shares`. `from`: where the row begins in `inputs`.
 */
export function passOn(
  { inputs, hidden, classes }: Layers,
  weights: Float64Array,
  values: Float64Array,
  from: number,
  units: Float64Array,
  shares: Float64Array,
): void {
  let at = 0;
  for (let unit = 0; unit < hidden; unit++) {
    let sum = weights[at++] ?? 0;
    for (let input = 0; input < inputs; input++) sum += (weights[at++] ?? 0) * (values[from + input] ?? 0);
    units[unit] = Math.tanh(sum);
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let one = 0; one < classes; one++) {
    let sum = weights[at++] ?? 0;
    for (let unit = 0; unit < hidden; unit++) sum += (weights[at++] ?? 0) * (units[unit] ?? 0);
    shares[one] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let one = 0; one < classes; one++) {
    const size = Math.exp((shares[one] ?? 0) - top);
    shares[one] = size;
    total += size;
  }
  for (let one = 0; one < classes; one++) shares[one] = (shares[one] ?? 0) / total;
}
