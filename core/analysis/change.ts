import type { WaveFigures } from './figures.ts';
import type { Figure, FigureStatus } from './schema.ts';

type Wave = WaveFigures['trend'][number];

/** What lies between two figures. `value` is `null` when one of them is missing or too small to be shown. */
export type Difference = { readonly value: number | null; readonly status: FigureStatus | 'noEarlier' };

/** A wave beside the one before it. */
export type Change = {
  readonly later: Pick<Wave, 'period' | 'index'>;
  /** `null`: there is no earlier period. */
  readonly earlier: Pick<Wave, 'period' | 'index'> | null;
  readonly difference: Difference;
};

/** From the most certain to the least: the difference of two figures is as good as the worse of them. */
const order: readonly FigureStatus[] = ['graded', 'provisional', 'insufficient', 'noData'];

const tenths = (value: number) => Math.round(value * 10 + 1e-9);

/** Points from an earlier figure to a later one, of both as they read with one decimal: 62.1 to 63.4 is 1.3. */
export function differenceOf(later: Figure, earlier: Figure | null | undefined): Difference {
  if (!earlier) return { value: null, status: 'noEarlier' };
  const [status = 'noData'] = [later.status, earlier.status].sort((a, b) => order.indexOf(b) - order.indexOf(a));
  const isShown = later.value !== null && earlier.value !== null;
  return { value: isShown ? (tenths(later.value) - tenths(earlier.value)) / 10 : null, status };
}

/** The wave before a period, from waves in order of time; the undated are no wave. */
export function waveBefore(period: string, waves: readonly Wave[]): Wave | null {
  const earlier = waves.filter((wave) => wave.period !== '' && wave.period < period);
  return earlier[earlier.length - 1] ?? null;
}

/**
 * A wave beside the one before it, from waves in order of time. `chosen`: the period with its index, '' for the
 * undated; `null`: the newest. `null` when that wave has no date.
 */
export function changeOf(waves: readonly Wave[], chosen: Change['later'] | null): Change | null {
  const dated = waves.filter(({ period }) => period !== '');
  const later = chosen ?? dated[dated.length - 1];
  if (!later?.period) return null;
  const earlier = waveBefore(later.period, waves);
  return { later, earlier, difference: differenceOf(later.index, earlier?.index) };
}
