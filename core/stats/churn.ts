/** Customers when the period began, those won in it, and all when it ended. */
export type CustomerCounts = { readonly start: number; readonly new: number; readonly end: number };

/**
 * Churn and retention: which share of the customers of the period's first day was lost, which stayed.
 * In words: retention = (customers at the end − new ones) / customers at the start; churn = 1 − retention. Shares 0..1
 * of the customers at the START, never of the average. `null` without customers at the start, or when the counts
 * contradict each other: fewer at the end than were won, or more old customers at the end than at the start.
 * Source: worked by hand. Example: 100 at the start, 20 new, 105 at the end → retention .85, churn .15.
 */
export function churn({
  start,
  new: won,
  end,
}: CustomerCounts): { readonly churn: number; readonly retention: number; readonly lost: number } | null {
  const stayed = end - won;
  if (start <= 0 || won < 0 || stayed < 0 || stayed > start) return null;
  const lost = start - stayed;
  return { churn: lost / start, retention: stayed / start, lost };
}
