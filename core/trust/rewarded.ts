/** Months of a period by what stands before its number. */
const lengths: Readonly<Record<string, number>> = { Q: 3, H: 6, '': 1 };

/** The months of a period by its name, counted from the year 0, the end left out; `null`: no period. */
function monthsOf(name: string): readonly [number, number] | null {
  const [, year, mark, nth] = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(name) ?? [];
  if (year === undefined) return null;
  if (nth === undefined) return [Number(year) * 12, Number(year) * 12 + 12];
  const length = lengths[mark ?? ''] ?? 1;
  const first = Number(year) * 12 + (Number(nth) - 1) * length;
  return [first, first + length];
}

/** Whether participants were rewarded in a wave: in all, or in a period that shares a month with it. The undated ('') only in all. */
export function wasRewarded(wave: string, rewarded: readonly string[]): boolean {
  if (rewarded.includes('all')) return true;
  const own = monthsOf(wave);
  if (own === null) return false;
  return rewarded.some((period) => {
    const other = monthsOf(period);
    return other !== null && other[0] < own[1] && own[0] < other[1];
  });
}
