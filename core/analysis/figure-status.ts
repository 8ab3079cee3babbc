import type { FigureStatus } from './schema.ts';

/** Fewer answers than this are too few to rank by: a convention of survey reports, also the least for a t interval. */
const enough = 30;

/** How far a figure over `n` answers may be trusted; `minimum` is the smallest group that is shown (0: any). */
export function figureStatus(n: number, minimum: number): FigureStatus {
  if (n === 0) return 'noData';
  if (n < minimum) return 'insufficient';
  return n < enough ? 'provisional' : 'graded';
}
