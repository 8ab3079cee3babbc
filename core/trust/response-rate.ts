import { periodName, periodNumber, periodNumberOf } from '../analysis/periods.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import type { Period } from '../standard-rules/standard.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

type ResponseRate = {
  /** Name of the wave. */
  readonly wave: string;
  readonly isRunning: boolean;
  readonly answered: number;
  readonly asked: number;
  /** 0..1; `null`: more answered than were asked, so one of the two numbers is wrong. */
  readonly rate: number | null;
  /** Wilson, 95 %. */
  readonly interval: readonly [number, number] | null;
};

type Asked = {
  /** All that count, of every segment: how many were asked is said of all. */
  readonly counting: readonly GradedResponse[];
  readonly asked: number | null;
  readonly period: Period;
  /** The wave that is chosen; `null` or '': the newest complete one, else the running one. */
  readonly chosen: string | null;
  readonly running: string;
};

/** How many of those asked in a wave answered. `null`: nobody said how many were asked, or no answer has a date. */
export function responseRate({ counting, asked, period, chosen, running }: Asked): ResponseRate | null {
  if (asked === null) return null;
  const numbers = counting.map(({ response }) => periodNumber(response.at, period)).filter((number) => number >= 0);
  const now = periodNumberOf(running, period);
  const complete = numbers.filter((number) => number < now);
  const newest = (complete.length > 0 ? complete : numbers).reduce((last, number) => Math.max(last, number), -1);
  const wave = chosen ? periodNumberOf(chosen, period) : newest;
  if (wave < 0) return null;
  const answered = numbers.filter((number) => number === wave).length;
  const isRate = answered <= asked;
  return {
    ...{ wave: periodName(wave, period), isRunning: wave === now, answered, asked },
    rate: isRate ? answered / asked : null,
    interval: isRate ? wilsonInterval(answered, asked) : null,
  };
}
