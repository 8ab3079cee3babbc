import { adjustedWaldNps } from '../stats/adjusted-wald-nps.ts';
import { figureStatus } from './figure-status.ts';
import type { WaveFigures } from './figures.ts';
import type { WaveSummary } from './schema.ts';

/**
 * Net Promoter Score, −100..100: percent of answers 9–10 less percent of answers 0–6, over the answers given.
 * The interval is the adjusted Wald one, since the plain one has no width when all agree.
 * Groups below `minimum` show neither. Source: Reichheld (2003), Harvard Business Review 81(12), 46–54.
 */
export function npsFigure(
  { recommend }: Pick<WaveSummary, 'recommend'>,
  minimum: number,
): NonNullable<WaveFigures['nps']> {
  const { promoters, passives, detractors, notAnswered } = recommend;
  const n = promoters + passives + detractors;
  const adjusted = n < minimum ? null : adjustedWaldNps(recommend);
  return {
    value: adjusted && (100 * (promoters - detractors)) / n,
    n,
    notAnswered,
    ...(adjusted && { interval: [100 * adjusted.interval[0], 100 * adjusted.interval[1]] as const }),
    method: 'netPromoter',
    status: figureStatus(n, minimum),
    warnings: [],
    promoters,
    passives,
    detractors,
  };
}
