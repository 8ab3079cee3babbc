import { addDays } from '../actions/deadlines.ts';
import { periodName, periodNumber } from '../analysis/periods.ts';
import type { DigestInput, Rate } from './schema.ts';

/**
 * The response rate of the standard's period in which a digest's days begin, up to its last day: how many are asked is
 * said per period of the standard, and no share of it belongs to a week. `null`: nobody said how many.
 */
export function rateOf({ period, counting, shape, asked }: DigestInput): Rate | null {
  if (asked === null) return null;
  const number = periodNumber(period.from, shape.period);
  const isInWave = (day: string) => periodNumber(day, shape.period) === number;
  const answered = counting.filter(
    ({ response: { at } }) => at !== null && isInWave(at) && at.slice(0, 10) <= period.to,
  );
  return {
    wave: periodName(number, shape.period),
    isSoFar: isInWave(addDays(period.to, 1)),
    answered: answered.length,
    asked,
  };
}
