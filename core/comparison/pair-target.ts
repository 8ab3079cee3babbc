import type { Targets } from '../analysis/schema.ts';
import { adjustedWaldNps } from '../stats/adjusted-wald-nps.ts';
import { normalCdf } from '../stats/normal.ts';
import { npsOf } from '../stats/nps.ts';
import { oneSampleT } from '../stats/one-sample-t.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { z95 } from '../stats/z95.ts';
import type { Pair, Test } from './comparison.ts';
import type { Need } from './practical.ts';
import type { Reading } from './reading.ts';

type Kind<K extends Reading['kind']> = Extract<Reading, { kind: K }>;
type Found = Pick<Pair, 'test' | 'need'> & { readonly now: number; readonly there: number };

const need = (measure: Need['measure'], of: number): Need => ({ measure, against: 'target', of });

/** How often chance alone lies as far out, on either side. */
const twoSided = (z: number): number => 2 * normalCdf(-Math.abs(z));

function meanTo({ sample }: Kind<'mean'>, target: number): Found | null {
  if (!sample) return null;
  return {
    now: sample.mean,
    there: target,
    test: oneSampleT(sample, target),
    need: need('index', sample.variance),
  };
}

/** Wilson's interval holds exactly the targets that the score test with the target's own variance does not reject. */
function shareTo({ share: { hits, n } }: Kind<'share'>, target: number): Found | null {
  const interval = wilsonInterval(hits, n);
  if (!interval) return null;
  const difference = hits / n - target;
  const spread = Math.sqrt((target * (1 - target)) / n);
  const test: Test = {
    difference: 100 * difference,
    interval: [100 * (interval[0] - target), 100 * (interval[1] - target)],
    p: spread > 0 ? twoSided(difference / spread) : Number(difference === 0),
  };
  return {
    now: (100 * hits) / n,
    there: 100 * target,
    test,
    need: need('csat', target),
  };
}

function npsTo({ counts }: Kind<'nps'>, target: number): Found | null {
  const plain = npsOf(counts);
  const adjusted = adjustedWaldNps(counts);
  if (!plain || !adjusted) return null;
  const { estimate, interval } = adjusted;
  // An end at −1 or 1 was cut off there; at least one end never is, and it tells the width.
  const half = Math.max(estimate - interval[0], interval[1] - estimate);
  return {
    now: 100 * plain.nps,
    there: target,
    test: {
      difference: 100 * plain.nps - target,
      interval: [100 * interval[0] - target, 100 * interval[1] - target],
      p: twoSided(((estimate - target / 100) * z95) / half),
    },
    need: need('nps', plain.variance),
  };
}

function found(reading: Reading, targets: Targets): Found | null {
  if (reading.kind === 'mean')
    return reading.about.kind === 'index' && targets.index !== null ? meanTo(reading, targets.index) : null;
  if (reading.kind === 'share') return targets.csat === null ? null : shareTo(reading, targets.csat);
  return targets.nps === null ? null : npsTo(reading, targets.nps);
}

/**
 * A measure beside what the team wants: the index by the t test of one sample, the satisfied by Wilson's interval, the
 * NPS by the adjusted Wald interval. `null` without a target, or for a group below `minimum`.
 */
export function pairTarget(reading: Reading, targets: Targets, minimum: number): Pair | null {
  if (reading.n < minimum) return null;
  const both = found(reading, targets);
  return (
    both && {
      about: reading.about,
      against: { kind: 'target' },
      now: { value: both.now, n: reading.n },
      there: { value: both.there, n: null },
      test: both.test,
      need: both.need,
    }
  );
}
