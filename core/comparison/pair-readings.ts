import { newcombe } from '../stats/newcombe.ts';
import { npsOf } from '../stats/nps.ts';
import { npsDifference } from '../stats/nps-difference.ts';
import type { Sample } from '../stats/sample-of.ts';
import type { Share } from '../stats/share.ts';
import { twoShares } from '../stats/two-shares.ts';
import { welch } from '../stats/welch.ts';
import type { Against, Pair, Test } from './comparison.ts';
import type { Need } from './practical.ts';
import type { Reading } from './reading.ts';

type Counts = Extract<Reading, { kind: 'nps' }>['counts'];
type Found = Pick<Pair, 'test' | 'need'> & { readonly now: number; readonly there: number };

const need = (measure: Need['measure'], of: number): Need => ({ measure, against: 'group', of });

const hundredfold = ({ difference, interval: [low, high], p }: Test): Test => ({
  difference: 100 * difference,
  interval: [100 * low, 100 * high],
  p,
});

/** The variance of two samples taken together, weighted by what each is worth. */
const pooled = (a: Sample, b: Sample): number => ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / (a.n + b.n - 2);

function means(now: Sample | null, there: Sample | null): Found | null {
  if (!now || !there) return null;
  return { now: now.mean, there: there.mean, test: welch(now, there), need: need('index', pooled(now, there)) };
}

function shares(now: Share, there: Share): Found | null {
  const between = newcombe(now, there);
  if (!between) return null;
  // All or none in both: the chi-square cannot be worked out, and there is no difference to test.
  const p = twoShares(now, there)?.p ?? 1;
  return {
    now: (100 * now.hits) / now.n,
    there: (100 * there.hits) / there.n,
    test: hundredfold({ ...between, p }),
    need: need('csat', there.hits / there.n),
  };
}

function promoters(now: Counts, there: Counts): Found | null {
  const [later, earlier] = [npsOf(now), npsOf(there)];
  if (!later || !earlier) return null;
  const between = npsDifference(there, now);
  return {
    now: 100 * later.nps,
    there: 100 * earlier.nps,
    test: between && hundredfold(between),
    need: need('nps', (later.variance + earlier.variance) / 2),
  };
}

function found(now: Reading, there: Reading): Found | null {
  if (now.kind === 'mean' && there.kind === 'mean') return means(now.sample, there.sample);
  if (now.kind === 'share' && there.kind === 'share') return shares(now.share, there.share);
  return now.kind === 'nps' && there.kind === 'nps' ? promoters(now.counts, there.counts) : null;
}

/**
 * The same measure of two groups that do not overlap: means by Welch, shares by Newcombe with the p of the chi-square
 * without correction, NPS by the interval of the difference. `null` for a group below `minimum`, which shows nothing.
 */
export function pairReadings(now: Reading, there: Reading, against: Against, minimum: number): Pair | null {
  if (now.n < minimum || there.n < minimum) return null;
  const both = found(now, there);
  return (
    both && {
      about: now.about,
      against,
      now: { value: both.now, n: now.n },
      there: { value: both.there, n: there.n },
      test: both.test,
      need: both.need,
    }
  );
}
