/** A value axis: its ends and its ticks, which lie within them. */
export type Scale = {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
};

export type ScaleWish = {
  /** Fixed ends; left out: round numbers around the values. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Bars grow from 0, so 0 must be on their axis. */
  readonly hasZero: boolean;
};

const wantedSteps = 5;

/**
 * The axis for some values: round numbers 1, 2 or 5 times a power of ten apart (Heckbert, "Nice numbers for graph
 * labels", Graphics Gems, 1990), at most about six of them. Whole values get whole ticks. `[3, 17]` with zero → 0, 5, 10, 15, 20.
 */
export function scaleOf(values: readonly number[], { min, max, hasZero }: ScaleWish): Scale {
  const all = hasZero ? [...values, 0] : values;
  const lowest = min ?? Math.min(...all);
  const highest = max ?? Math.max(...all);
  const [low, high] = lowest < highest ? [lowest, highest] : [lowest - (hasZero && lowest >= 0 ? 0 : 1), lowest + 1];
  const step = niceStep(high - low, values.every(Number.isInteger));
  const from = min ?? Math.floor(low / step) * step;
  const to = max ?? Math.ceil(high / step) * step;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: Math.max(0, count) }, (_, at) => tidy((first + at) * step));
  return { min: tidy(from), max: tidy(to), step, ticks };
}

/** Where a value lies on the axis: 0 at its lower end, 1 at its upper end; beyond them the nearer end. */
export function shareOf({ min, max }: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

function niceStep(span: number, isWhole: boolean): number {
  const rough = span / wantedSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((nice) => nice * power >= rough - 1e-9) ?? 10;
  return isWhole ? Math.max(1, factor * power) : factor * power;
}

// 3 × 0.1 is 0.30000000000000004 and would be shown so.
const tidy = (value: number) => Number(value.toFixed(10));
