import { figureStatus } from '../analysis/figure-status.ts';
import { npsFigure } from '../analysis/nps-figure.ts';
import type { Figure, FigureMethod } from '../analysis/schema.ts';
import type { CountedScale } from '../responses/counted.ts';
import { scaleEnds } from '../scales/ends.ts';
import { positionOf } from '../scales/position.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** What counts of levels come to. Shares are 0..1, the net −100..100; `null`: the scale does not allow it. */
export type CountFigures = {
  readonly n: number;
  readonly unanswered: number;
  /** Percent of maximum, 0..100. */
  readonly index: Figure;
  /** Percent of the range between worst and best level, 0..100. */
  readonly pomp: Figure;
  readonly topBox: Figure;
  readonly topTwo: Figure | null;
  readonly bottomBox: Figure;
  readonly bottomTwo: Figure | null;
  readonly net: Figure | null;
  /** Worst first. */
  readonly levels: readonly {
    readonly level: number;
    readonly title: string;
    readonly count: number;
    readonly share: number;
  }[];
};

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

type Taken = {
  readonly counts: readonly number[];
  readonly n: number;
  readonly unanswered: number;
  readonly minimum: number;
};

/** The mean of where the levels lie on 0..100, each as often as it was chosen, with its t interval. */
function meanFigure(scale: CountedScale, method: 'percentOfMaximum' | 'pomp', taken: Taken): Figure {
  const { counts, n, unanswered, minimum } = taken;
  const status = figureStatus(n, minimum);
  const basis = { n, notAnswered: unanswered, method, status, warnings: [] };
  if (n === 0 || n < minimum) return { ...basis, value: null };
  const at = scale.levels.map(({ value }) => positionOf(value, scale.scale, method));
  const mean = sumOf(at.map((position, place) => position * (counts[place] ?? 0))) / n;
  const spread = sumOf(at.map((position, place) => (position - mean) ** 2 * (counts[place] ?? 0)));
  const interval = n < 2 ? null : meanInterval(n, mean, spread / (n - 1));
  return {
    ...basis,
    value: mean,
    ...(interval && { interval: [Math.max(0, interval[0]), Math.min(100, interval[1])] as const }),
  };
}

function shareFigure(hits: number, method: FigureMethod, { n, unanswered, minimum }: Taken): Figure {
  const interval = n < minimum ? null : wilsonInterval(hits, n);
  return {
    value: interval && hits / n,
    n,
    notAnswered: unanswered,
    ...(interval && { interval }),
    method,
    status: figureStatus(n, minimum),
    warnings: [],
  };
}

/**
 * Good answers less bad ones, in percent: on 0–10 the Net Promoter Score (9–10 less 0–6); on four faces the best less both
 * bad ones, as smiley terminals print it; on other scales the best less the worst. `null` on one with more steps on one
 * side than on the other.
 */
function netFigure({ scale, kind }: CountedScale, { counts, n, unanswered, minimum }: Taken): Figure | null {
  const { min, max } = scaleEnds(scale);
  const isRecommend = scale.kind === 'numeric' && min === 0 && max === 10;
  if (kind === 'uneven') return null;
  const [best, worst] = isRecommend ? [2, 7] : kind === 'faces' ? [1, 2] : [1, 1];
  const promoters = sumOf(counts.slice(-best));
  const detractors = sumOf(counts.slice(0, worst));
  const recommend = { promoters, passives: n - promoters - detractors, detractors, notAnswered: unanswered };
  const { promoters: _p, passives: _q, detractors: _d, ...figure } = npsFigure({ recommend }, minimum);
  return { ...figure, method: isRecommend ? 'netPromoter' : kind === 'faces' ? 'netFaces' : 'netEnds' };
}

/** Fewer levels than these have no two best that leave out the middle. */
const leastForTwo = 4;

/**
 * Works out the figures of counts by level, worst first. `minimum`: a smaller group shows none of them; a figure is over
 * the answers that have a level. Four faces with 9, 19, 102 and 151 have POMP 80 and net 44.
 */
export function countFigures(
  counts: readonly number[],
  unanswered: number,
  scale: CountedScale,
  minimum: number,
): CountFigures {
  const n = sumOf(counts);
  const taken = { counts, n, unanswered, minimum };
  const hasTwo = counts.length >= leastForTwo;
  const share = (hits: readonly number[], method: FigureMethod) => shareFigure(sumOf(hits), method, taken);
  return {
    n,
    unanswered,
    index: meanFigure(scale, 'percentOfMaximum', taken),
    pomp: meanFigure(scale, 'pomp', taken),
    topBox: share(counts.slice(-1), 'topBox'),
    topTwo: hasTwo ? share(counts.slice(-2), 'topTwo') : null,
    bottomBox: share(counts.slice(0, 1), 'bottomBox'),
    bottomTwo: hasTwo ? share(counts.slice(0, 2), 'bottomTwo') : null,
    net: netFigure(scale, taken),
    levels: scale.levels.map(({ value, title }, place) => {
      const count = counts[place] ?? 0;
      return { level: value, title, count, share: n === 0 ? 0 : count / n };
    }),
  };
}
