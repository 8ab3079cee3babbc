import { say } from '../text/say.ts';
import { sayTrust, type TrustKey } from '../text/trust.ts';
import { acquiescence } from '../trust/acquiescence.ts';
import { extremes } from '../trust/extremes.ts';
import { checksOf } from '../trust/flagged-rows.ts';
import type { Flag, TrustInput } from '../trust/schema.ts';
import { formatAs } from './format-figure.ts';
import type { PanelInput } from './panel.ts';
import { linesOf, type TrustLine } from './trust-line.ts';

/** A check that applies to this survey; `line`: what it found, `null` when nothing. */
export type Sign = {
  readonly check: TrustKey;
  readonly line: TrustLine | null;
  /** Responses that it stopped at; left out: it looks at them together. */
  readonly flags?: readonly Flag[];
};

type Said = Pick<PanelInput, 'language'>;

const rowsOf = (flags: readonly Flag[]) => flags.map(({ row }) => row);

/** Flags as a line, strong ones first among the rows to look at. */
function lineOf(
  check: TrustKey,
  flags: readonly Flag[],
  { checked, said, language }: Said & { readonly checked: number; readonly said: readonly string[] },
): TrustLine | null {
  if (flags.length === 0) return null;
  const rows = rowsOf([...flags.filter(({ isStrong }) => isStrong), ...flags.filter(({ isStrong }) => !isStrong)]);
  return {
    check: sayTrust(language, check),
    responses: flags.length,
    share: flags.length / checked,
    of: checked,
    rows,
    said,
  };
}

const countsOf = (flags: readonly Flag[]) => {
  const strong = flags.filter(({ isStrong }) => isStrong).length;
  return { strong, weak: flags.length - strong };
};

function careless(input: TrustInput, { language }: Said): readonly Sign[] {
  const { straight, fast } = checksOf(input);
  const ends = extremes(input);
  const signs: Sign[] = [];
  if (straight) {
    const counts = countsOf(straight.flags);
    const said = linesOf(language, counts.strong > 0 ? 'straightStrong' : 'straightWeak', counts);
    const line = lineOf('straight', straight.flags, { ...straight, said, language });
    signs.push({ check: 'straight', line, flags: straight.flags });
  }
  if (fast) {
    const counts = countsOf(fast.flags);
    const median = Number(fast.median.toFixed(1));
    const said = linesOf(language, counts.strong > 0 ? 'fastStrong' : 'fastWeak', { ...counts, median });
    signs.push({ check: 'fast', line: lineOf('fast', fast.flags, { ...fast, said, language }), flags: fast.flags });
  }
  if (ends) {
    // One answer throughout may be an end: it is told once.
    const lines = new Set(rowsOf(straight?.flags ?? []));
    const flags = ends.flags.filter(({ row }) => !lines.has(row));
    const said = linesOf(language, 'endsFound', { n: flags.length, share: formatAs('topBox', ends.share) });
    signs.push({ check: 'ends', line: lineOf('ends', flags, { ...ends, said, language }) });
  }
  return signs;
}

function doubles(input: TrustInput, { language }: Said): readonly Sign[] {
  const { sameRespondent, copies, sameSecond, flags: all } = checksOf(input).twice;
  const checked = input.graded.length;
  const sign = (check: TrustKey, found: TrustKey, rows: readonly number[] | null): readonly Sign[] => {
    if (rows === null) return [];
    const said = linesOf(language, found, { n: rows.length, setting: say(language, 'setup.repeat') });
    const own = new Set(rows);
    const flags = all.filter(({ row }) => own.has(row));
    const line = lineOf(
      check,
      rows.map((row) => ({ row, isStrong: true })),
      { checked, said, language },
    );
    return [{ check, line, flags }];
  };
  return [
    ...sign('twice', 'twiceFound', sameRespondent),
    ...sign('copies', 'copiesFound', copies),
    ...sign('second', 'secondFound', sameSecond),
  ];
}

/** A lean that is smaller, in shares of half the scale, moves no figure that anybody would act on. */
const leastLean = 0.1;

function yesSaying(input: TrustInput, { language }: Said): readonly Sign[] {
  const found = acquiescence(input);
  if (found === null) return [];
  const { n, lean, interval } = found;
  const [low, high] = interval;
  const isThere = Math.abs(lean) >= leastLean && (low > 0 || high < 0);
  if (!isThere) return [{ check: 'yes', line: null }];
  const [from, to] = lean > 0 ? [low, high] : [-high, -low];
  const said = linesOf(language, 'yesFound', {
    ...{ lean: formatAs('topBox', Math.abs(lean)), low: formatAs('topBox', from), high: formatAs('topBox', to) },
    end: sayTrust(language, lean > 0 ? 'upper' : 'lower'),
  });
  return [{ check: 'yes', line: { check: sayTrust(language, 'yes'), responses: n, share: null, rows: [], said } }];
}

/** What single responses look like: carelessness, answers counted twice, and a lean to yes; only checks that apply. */
export const trustSigns = (input: TrustInput, said: Said): readonly Sign[] => [
  ...careless(input, said),
  ...doubles(input, said),
  ...yesSaying(input, said),
];
