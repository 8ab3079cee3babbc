/**
 * Rate per year from the rate of a shorter period: which share is lost in a year when each month loses the same share
 * of those still there.
 * In words: 1 − (1 − rate)^periods; twelve months unless told. Shares 0..1; a rate outside gives `null`. Twelve times
 * the monthly rate would be too much: nobody leaves twice. Source: compound survival. Example: 2 % a month → 21.53 % a
 * year.
 */
export function annualRate(rate: number, periods = 12): number | null {
  if (!(rate >= 0 && rate <= 1 && periods > 0)) return null;
  return 1 - (1 - rate) ** periods;
}
