import { bandFor } from '../scoring/grade.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { meanOf } from '../stats/mean.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import type { Moments } from '../stats/moments.ts';
import { varianceOf } from '../stats/variance.ts';
import { figureStatus } from './figure-status.ts';
import type { Figure, Tally } from './schema.ts';

function intervalOf(moments: Moments): readonly [number, number] | null {
  const mean = meanOf(moments);
  const variance = varianceOf(moments);
  const interval = mean === null || variance === null ? null : meanInterval(moments.n, mean, variance);
  return interval && [Math.max(0, interval[0]), Math.min(100, interval[1])];
}

/** What the name of an index comes from. */
type Scored = Pick<Standard, 'method' | 'evidence'>;

/**
 * The mean of scores 0..100 with its t interval, kept within 0..100. Groups below `minimum` show neither.
 * A single score has no interval.
 */
export function indexFigure({ moments, notAnswered }: Tally, standard: Scored, minimum: number): Figure {
  const status = figureStatus(moments.n, minimum);
  const isShown = status === 'graded' || status === 'provisional';
  const interval = isShown ? intervalOf(moments) : null;
  return {
    value: isShown ? meanOf(moments) : null,
    n: moments.n,
    notAnswered,
    ...(interval && { interval }),
    method: standard.evidence ? 'evidence' : standard.method,
    status,
    warnings: [],
  };
}

/** The grade of an index: the band of the index as shown; `null` without an index or bands. */
export function indexGrade({ value }: Figure, { roundTo, bands }: Standard): string | null {
  return value === null || bands.length === 0 ? null : bandFor(roundHalfUp(value, roundTo), bands).grade;
}
