import type { Band, Standard } from '../standard-rules/standard.ts';
import { gradeOf } from './totals.ts';

/**
 * How far an index lies from a bound, in points with one decimal, and the grade on the other side of it. `from`: where the
 * upper of both grades begins; `bound`: the lowest index that is rounded to it.
 */
export type Distance = {
  readonly band: Band;
  readonly from: number;
  readonly bound: number;
  readonly points: number;
};

/** In tenths, rounded up: 0 only at the bound itself. */
const upwards = (points: number): number => Math.max(0, Math.ceil(points * 10 - 1e-7)) / 10;

/** The lowest index that is rounded to a grade from `from` on: with whole numbers 79.5 reads 80. */
export function lowestFor(from: number, roundTo: number): number {
  const perUnit = Math.round(1 / roundTo);
  return (Math.ceil(from * perUnit - 1e-9) - 0.5) / perUnit;
}

/**
 * How far the unrounded index lies below where it is rounded to the next better grade, and above where it loses its own;
 * `null` where there is no such grade.
 * Example: 86.4 with good from 90 and fair from 70, in whole numbers, is 3.1 below good (89.5) and 16.9 above poor (69.5).
 */
export function distances(
  index: number | null,
  standard: Standard,
): { readonly better: Distance | null; readonly worse: Distance | null } {
  const { bands } = standard;
  const grade = gradeOf(index, standard);
  const place = bands.findIndex((band) => band.grade === grade);
  const [own, better, worse] = [bands[place], bands[place - 1], bands[place + 1]];
  if (index === null || own === undefined) return { better: null, worse: null };
  const to = (band: Band, { from }: Band): Distance => {
    const bound = lowestFor(from, standard.roundTo);
    return { band, from, bound, points: upwards(Math.abs(bound - index)) };
  };
  return { better: better ? to(better, better) : null, worse: worse ? to(worse, own) : null };
}
