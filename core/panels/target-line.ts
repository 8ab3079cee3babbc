import type { Figure } from '../analysis/schema.ts';
import { roundHalfUp } from '../scoring/round.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** How a figure and its target read: in steps of `step` points, `points` (100 for a share of 1) to one of it. */
export type TargetLook = {
  readonly step: number;
  readonly points: 1 | 100;
  readonly unit: '' | '%';
  readonly language: Language;
};

/**
 * A figure beside what the team wants, in words: `target 80: 4.2 below`, `target 80: reached`. Reached is what reads
 * as reached: an index shown as 80 is not below 80. '' without a target or without a value.
 */
export function targetLine(
  { value }: Figure,
  target: number | null,
  { step, points, unit, language }: TargetLook,
): string {
  if (value === null || target === null) return '';
  const wanted = roundHalfUp(target * points, 0.01);
  const got = value * points;
  const args = { target: `${wanted}${unit}` };
  if (Math.max(got, roundHalfUp(got, step)) >= wanted) return say(language, 'headline.targetReached', args);
  const below = Math.ceil((wanted - got) * 10 - 1e-9) / 10;
  return say(language, 'headline.target', { ...args, below: below.toFixed(1) });
}
