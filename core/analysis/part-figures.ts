import { ratingMethod } from '../scoring/beside.ts';
import { settle } from '../scoring/round.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { figureStatus } from './figure-status.ts';
import type { WaveFigures } from './figures.ts';
import { indexFigure } from './index-figure.ts';
import type { WaveParts } from './parts.ts';
import type { Figure, GapTally, PartsSummary, RawSums } from './schema.ts';

type PartFigures = Pick<WaveFigures, 'items' | 'facts' | 'overall' | 'gaps' | 'evidence'>;

/** What lies below and beside the dimensions, worked out from the finished sums; a group below the minimum has no value. */
export function partFigures(sums: PartsSummary, parts: WaveParts, standard: Standard): PartFigures {
  const { minimumGroup } = standard;
  const rated = { method: ratingMethod(standard.method) };
  return {
    items: sums.items.flatMap((tally, place) => {
      const item = parts.items[place];
      return item ? [{ dimension: item.of.id, id: item.id, index: indexFigure(tally, standard, minimumGroup) }] : [];
    }),
    facts: sums.facts.flatMap((raw, place) => {
      const fact = parts.facts[place];
      if (!fact) return [];
      const { dimension, id, operational } = fact;
      return [{ dimension, id, operational, mean: rawFigure(raw, minimumGroup) }];
    }),
    overall: sums.overall.flatMap((tally, place) => {
      const rating = parts.overall[place];
      return rating ? [{ about: rating.about, index: indexFigure(tally, rated, minimumGroup) }] : [];
    }),
    gaps: sums.gaps.flatMap((tally, place) => {
      const gap = parts.gaps[place];
      return gap ? [gapFigures(tally, gap, standard)] : [];
    }),
    evidence: sums.evidence.flatMap((n, place) => {
      const kind = parts.evidence[place];
      return kind === undefined ? [] : [{ kind, n }];
    }),
  };
}

/** The mean of a fact in its own unit. */
function rawFigure({ n, whole, billionths, notAnswered }: RawSums, minimum: number): Figure {
  const status = figureStatus(n, minimum);
  const value = n === 0 || n < minimum ? null : settle((whole + billionths / 1e9) / n);
  return { value, n, notAnswered, method: 'rawMean', status, warnings: [] };
}

function gapFigures(
  { expected, perceived, gap }: GapTally,
  { dimension, unit }: WaveParts['gaps'][number],
  standard: Standard,
): WaveFigures['gaps'][number] {
  const { minimumGroup } = standard;
  // Only responses with both halves are counted in any of the three.
  const half = (tally: GapTally['expected']) =>
    indexFigure({ ...tally, notAnswered: gap.notAnswered }, standard, minimumGroup);
  const moved = half(gap);
  const back = (value: number) => settle(2 * (value - 50));
  const value = moved.value === null ? null : back(moved.value);
  const { interval, ...rest } = moved;
  return {
    dimension,
    expected: half(expected),
    perceived: half(perceived),
    gap: {
      ...rest,
      value,
      ...(interval && { interval: [back(interval[0]), back(interval[1])] as const }),
      method: 'gap',
    },
    inAnswers: value === null || unit === null ? null : settle((value * unit) / 100),
  };
}
