import { periodName, periodNumber } from '../analysis/periods.ts';
import { type WaveShape, waveShape } from '../analysis/shape.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import { type ChartPoint, pChart } from '../stats/p-chart.ts';
import type { Compared } from './compare-view.ts';

/** What is counted: answers on the top levels of the overall question, or responses with a case. */
export type Counted = 'csat' | 'low';

/** A wave on the control chart. `point` is `null` for a wave below the minimum group. `isInRun`: one of eight or more in a row on one side. */
export type WaveShare = {
  readonly period: string;
  readonly n: number;
  readonly point: ChartPoint | null;
  readonly isInRun: boolean;
};

/** The share wave by wave with its limits, 0..1; `isBroken`: several standards, so that there is no line. */
export type WaveShares = {
  readonly counted: Counted;
  readonly centre: number;
  readonly waves: readonly WaveShare[];
  readonly isBroken: boolean;
};

/** With fewer waves the limits would be those of the very waves that they judge. */
const fewest = 4;

type Share = { hits: number; n: number };

function countInto(share: Share, { response, status, triggers }: GradedResponse, { overall }: WaveShape): void {
  if (overall) {
    const answers = overall.isBeside ? response.beside?.overall : response.answers;
    const answer = answers?.[overall.answer] ?? null;
    share.n += Number(answer !== null);
    share.hits += Number(answer !== null && answer >= overall.from);
    return;
  }
  // Without an answer a response can have no case.
  share.n += Number(status !== 'notAnswered');
  share.hits += Number(triggers.length > 0);
}

/**
 * A p chart of the chosen segment's dated waves: the satisfied where the survey asks for satisfaction as a whole, else the
 * responses with a case. `null` where neither is known, or for fewer than four waves that may be shown.
 */
export function waveShares({ view, rubric, columns, counting }: Omit<Compared, 'targets'>): WaveShares | null {
  const shape = waveShape(rubric, columns);
  const { standard } = rubric;
  if (!shape.overall && standard.triggers.length === 0) return null;
  const { segment } = view.selection;
  const shares = new Map<number, Share>();
  const standards = new Set<string>();
  for (const one of counting) {
    if (segment && one.response.segments[segment.place] !== segment.value) continue;
    const number = periodNumber(one.response.at, shape.period);
    if (number < 0) continue;
    let share = shares.get(number);
    if (!share) {
      share = { hits: 0, n: 0 };
      shares.set(number, share);
    }
    standards.add(one.standard);
    countInto(share, one, shape);
  }
  const waves = [...shares].sort(([a], [b]) => a - b);
  const isShown = ({ n }: Share) => n > 0 && n >= standard.minimumGroup;
  const chart = pChart(
    waves.map(([, share]) => (isShown(share) ? { count: share.hits, size: share.n } : { count: null, size: null })),
  );
  if (!chart || waves.filter(([, share]) => isShown(share)).length < fewest) return null;
  const drawn = waves.flatMap((_, place) => (chart.points[place] ? [place] : []));
  const inRuns = new Set(
    chart.runs.flatMap(({ from, length }) => drawn.slice(drawn.indexOf(from), drawn.indexOf(from) + length)),
  );
  return {
    counted: shape.overall ? 'csat' : 'low',
    centre: chart.centre,
    waves: waves.map(([number, { n }], place) => ({
      period: periodName(number, shape.period),
      n,
      point: chart.points[place] ?? null,
      isInRun: inRuns.has(place),
    })),
    isBroken: standards.size > 1,
  };
}
