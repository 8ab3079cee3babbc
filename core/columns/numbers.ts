/** Value → cells that hold it. */
type Numbers = ReadonlyMap<number, number>;

/** The values from `min` to `max`, both included, with their cells. */
export function within(numbers: Numbers, min: number, max: number): Numbers {
  return new Map([...numbers].filter(([value]) => value >= min && value <= max));
}

/** True when no value lies outside `min` to `max`; also when there is none. */
export function areWithin(numbers: Numbers, min: number, max: number): boolean {
  return within(numbers, min, max).size === numbers.size;
}

/** True when every value is a whole number; also when there is none. */
export function areWhole(numbers: Numbers): boolean {
  return [...numbers.keys()].every(Number.isInteger);
}
