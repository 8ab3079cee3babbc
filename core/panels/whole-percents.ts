import { apportion } from '../scoring/apportion.ts';
import { roundHalfUp } from '../scoring/round.ts';

/** Shares 0..1 in whole percents that add up to their total as shown: three times 0.3333 is 0.34, 0.33, 0.33. */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return apportion(shares, roundHalfUp(total, 0.01), 0.01);
}
