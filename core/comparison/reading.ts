import type { WaveSummary } from '../analysis/schema.ts';
import type { WaveShape } from '../analysis/shape.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { RecommendCounts } from '../stats/adjusted-wald-nps.ts';
import { meanOf } from '../stats/mean.ts';
import type { Moments } from '../stats/moments.ts';
import type { Sample } from '../stats/sample-of.ts';
import type { Share } from '../stats/share.ts';
import { varianceOf } from '../stats/variance.ts';
import type { Measure } from './comparison.ts';

/** What a group of responses says about one measure, as its test needs it. */
export type Reading =
  | { readonly kind: 'mean'; readonly about: Measure; readonly sample: Sample | null; readonly n: number }
  | { readonly kind: 'share'; readonly about: Measure; readonly share: Share; readonly n: number }
  | { readonly kind: 'nps'; readonly about: Measure; readonly counts: RecommendCounts; readonly n: number };

/** n, mean and variance from exact sums; `null` for fewer than two values. */
export function sampleFrom(moments: Moments): Sample | null {
  const mean = meanOf(moments);
  const variance = varianceOf(moments);
  return mean === null || variance === null ? null : { n: moments.n, mean, variance };
}

const meanReading = (about: Measure, moments: Moments): Reading => ({
  kind: 'mean',
  about,
  sample: sampleFrom(moments),
  n: moments.n,
});

/** All that can be compared of a group of responses: index, satisfied, NPS, then its dimensions in the rubric's order. */
export function readingsOf(summary: WaveSummary, rubric: Rubric, shape: WaveShape): readonly Reading[] {
  const { index, overall, recommend, dimensions } = summary;
  const { promoters, passives, detractors } = recommend;
  const csat: Reading = {
    kind: 'share',
    about: { kind: 'csat' },
    share: { hits: overall.top, n: overall.answered },
    n: overall.answered,
  };
  const nps: Reading = {
    kind: 'nps',
    about: { kind: 'nps' },
    counts: { promoters, passives, detractors },
    n: promoters + passives + detractors,
  };
  return [
    meanReading({ kind: 'index' }, index.moments),
    ...(shape.overall ? [csat] : []),
    ...(shape.asksRecommend ? [nps] : []),
    ...rubric.dimensions.flatMap(({ id }, place) => {
      const tally = dimensions[place];
      return tally ? [meanReading({ kind: 'dimension', id }, tally.moments)] : [];
    }),
  ];
}
