import { type Answers, completeRows } from './complete-rows.ts';
import { pearson } from './pearson.ts';
import { averageRanks } from './ranks.ts';

/**
 * Spearman's rank correlation: how closely two questions rise together when only the order of the answers counts.
 * In words: Pearson's correlation of the average ranks, of those who answered both. −1..1; `null` as `pearson`.
 * Source: Spearman (1904), American Journal of Psychology 15, 72–101; R `cor(method = 'spearman')`.
 * Example: `attitude`, rating and complaints → .8322005623.
 */
export function spearman(x: Answers, y: Answers): number | null {
  const [left = [], right = []] = completeRows([x, y]);
  return pearson(averageRanks(left), averageRanks(right));
}
