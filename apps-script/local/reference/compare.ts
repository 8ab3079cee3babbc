/** One published value beside ours. `difference`: `null` where no number is expected. */
export type Compared = {
  /** Where it stands in the case, such as `vif.raises` or `1.0`. */
  readonly name: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly difference: number | null;
  readonly holds: boolean;
};

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Every value of a case, leaf by leaf of what is expected: numbers within `tolerance`, all else the same. What is
 * missing on our side does not hold.
 */
export function compare(expected: unknown, got: unknown, tolerance: number, name = ''): readonly Compared[] {
  if (isTree(expected)) {
    const below = isTree(got) ? got : {};
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(value, below[key], tolerance, name === '' ? key : `${name}.${key}`),
    );
  }
  if (typeof expected !== 'number')
    return [{ name, expected, got: got ?? null, difference: null, holds: expected === got }];
  const difference = typeof got === 'number' ? got - expected : null;
  return [
    { name, expected, got: got ?? null, difference, holds: difference !== null && Math.abs(difference) <= tolerance },
  ];
}
