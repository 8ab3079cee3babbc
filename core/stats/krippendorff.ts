/** What a difference between two ratings means: other or not, ranks apart, units apart, or apart by their ratio. */
export const ratingLevels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type RatingLevel = (typeof ratingLevels)[number];

export type Agreement = {
  /** 1: perfect, 0: as by chance, below 0: raters contradict each other. */
  readonly alpha: number;
  /** Units with two ratings or more. */
  readonly units: number;
  /** Ratings of those units. */
  readonly ratings: number;
};

/** The codes in rising order, how often each was given, and how many ratings are of it or a lower one. */
type Values = {
  readonly codes: readonly number[];
  readonly counts: readonly number[];
  readonly upTo: readonly number[];
};

/** Squared difference of the codes at two places, by level. */
const differences: Record<RatingLevel, (values: Values, from: number, to: number) => number> = {
  nominal: (_, from, to) => (from === to ? 0 : 1),
  ordinal: ({ counts, upTo }, from, to) => {
    const between = (upTo[to] ?? 0) - (upTo[from] ?? 0) + (counts[from] ?? 0);
    return (between - ((counts[from] ?? 0) + (counts[to] ?? 0)) / 2) ** 2;
  },
  interval: ({ codes }, from, to) => ((codes[to] ?? 0) - (codes[from] ?? 0)) ** 2,
  ratio: ({ codes }, from, to) => {
    const [low = 0, high = 0] = [codes[from], codes[to]];
    return high === low ? 0 : ((high - low) / (high + low)) ** 2;
  },
};

/**
 * Krippendorff's alpha: how far raters of the same cases agree beyond chance, with any number of raters and missing ratings.
 * In words: 1 − seen disagreement / disagreement by chance. Seen: squared differences of all pairs of ratings of one unit, each pair
 * weighted by 1/(ratings of the unit − 1); by chance: those of all pairs of ratings whatever their unit, divided by
 * (ratings − 1). Input: the ratings of each unit. Units with fewer than two ratings are left out; `null` when none is
 * left, when all ratings are the same, and for a ratio level with ratings below 0.
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; R `irr::kripp.alpha`.
 * Example: units (1, 1), (2, 2), (3, 3), (3, 4), (1, 2), (4, 4), (5, 5), nominal → 2/3.
 */
export function krippendorff(units: readonly (readonly (number | null)[])[], level: RatingLevel): Agreement | null {
  const paired = units.map((unit) => unit.filter((code) => code !== null)).filter(({ length }) => length > 1);
  const all = paired.flat();
  const codes = [...new Set(all)].sort((a, b) => a - b);
  if (codes.length < 2 || (level === 'ratio' && (codes[0] ?? 0) < 0)) return null;
  const places = new Map(codes.map((code, at) => [code, at]));
  const counts = codes.map(() => 0);
  for (const code of all) counts[places.get(code) ?? 0] = (counts[places.get(code) ?? 0] ?? 0) + 1;
  let sum = 0;
  const upTo = counts.map((count) => {
    sum += count;
    return sum;
  });
  const differ = (one: number, other: number) =>
    differences[level]({ codes, counts, upTo }, Math.min(one, other), Math.max(one, other));
  let seen = 0;
  for (const unit of paired) {
    const at = unit.map((code) => places.get(code) ?? 0);
    for (const [second, to] of at.entries())
      for (const from of at.slice(0, second)) if (from !== to) seen += differ(from, to) / (unit.length - 1);
  }
  let chance = 0;
  for (let to = 1; to < codes.length; to++)
    for (let from = 0; from < to; from++) chance += (counts[from] ?? 0) * (counts[to] ?? 0) * differ(from, to);
  return { alpha: 1 - ((all.length - 1) * seen) / chance, units: paired.length, ratings: all.length };
}
