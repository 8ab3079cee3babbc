import { wilsonInterval } from '../stats/wilson-interval.ts';
import { figureStatus } from './figure-status.ts';
import type { Figure, WaveSummary } from './schema.ts';
import type { TopLevels } from './top-levels.ts';

/**
 * CSAT, 0..1: the share of answers on the top levels of the overall-satisfaction item, over the answers given.
 * The warning 'topLevelOnly' says that the scale is too short for two levels. Groups below `minimum` show no share.
 */
export function csatFigure({ overall }: Pick<WaveSummary, 'overall'>, { levels }: TopLevels, minimum: number): Figure {
  const { top, answered, notAnswered } = overall;
  const interval = answered < minimum ? null : wilsonInterval(top, answered);
  return {
    value: interval && top / answered,
    n: answered,
    notAnswered,
    ...(interval && { interval }),
    method: 'topTwo',
    status: figureStatus(answered, minimum),
    warnings: levels === 2 ? [] : ['topLevelOnly'],
  };
}
