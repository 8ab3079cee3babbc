import type { NotWorked } from '../figure/method.ts';
import { kish } from '../stats/kish.ts';
import type { Margin } from '../stats/rake.ts';
import { rakeTrimmed } from '../stats/rake-trimmed.ts';
import type { FigureWarning } from '../text/figure-warning.ts';

/** A margin with the names of its groups, for whoever reads that one is empty. */
export type NamedMargin = Margin & { readonly names: readonly string[] };

/** Weights per answer in the order of the start, and what they are worth. */
export type RakedWeights = {
  readonly weights: readonly number[];
  readonly warnings: readonly FigureWarning[];
  readonly details: {
    readonly nEff: number | null;
    readonly deff: number | null;
    /** The largest weight, in times of the average. */
    readonly largest: number;
    readonly mean: number;
    readonly trimmed: number;
    readonly rounds: number;
  };
};

const totalOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Raked weights, or why there are none. `counts`: answers behind each start; `cap` `null`: not trimmed. */
export function raked(
  start: readonly number[],
  counts: readonly number[],
  margins: readonly NamedMargin[],
  cap: number | null,
): RakedWeights | NotWorked {
  const totals = margins.map(({ targets }) => totalOf(targets));
  const negative = margins.flatMap(({ names, targets }) => names.filter((_, place) => (targets[place] ?? 0) < 0));
  if (negative[0] !== undefined) return { refused: 'negative', args: { name: negative[0] } };
  if (totals.some((total) => total === 0)) return { refused: 'noWeight' };
  const found = rakeTrimmed(start, margins, cap ?? Number.POSITIVE_INFINITY, counts);
  if ('empty' in found)
    return { refused: 'emptyGroup', args: { name: margins[found.empty.margin]?.names[found.empty.group] ?? '' } };
  if ('unsettled' in found) return { refused: 'noConvergence', args: { rounds: found.unsettled } };
  const weights = found.weights.map((weight, place) => (counts[place] ? weight / (counts[place] ?? 1) : 0));
  const worth = kish(weights, counts);
  const mean = (totals[0] ?? 0) / totalOf(counts);
  const isScaled = totals.some((total) => Math.abs(total - (totals[0] ?? 0)) > 1e-9 * total);
  const { trimmed, exceeds, rounds } = found;
  return {
    weights,
    warnings: [
      ...(isScaled ? (['marginsScaled'] as const) : []),
      ...(exceeds ? (['aboveCap'] as const) : trimmed > 0 ? (['trimmed'] as const) : []),
    ],
    details: {
      ...{ nEff: worth?.nEffective ?? null, deff: worth?.deff ?? null, largest: Math.max(...weights) / mean },
      ...{ mean, trimmed, rounds },
    },
  };
}
