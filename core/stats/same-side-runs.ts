/** Points in a row on one side of a line; `from` counts from 0. */
export type Run = { readonly from: number; readonly length: number; readonly side: 'above' | 'below' };

/**
 * Runs on one side: stretches of at least `least` points in a row above a line, or below it; a shift that no single
 * point shows. In words: a point on the line ends a run; a blank (`null`) is passed over.
 * Source: Western Electric (1956), Statistical Quality Control Handbook, whose rule takes 8; 7 and 9 are in use too.
 * Example: eight points above the line → one run of 8 from point 0; by chance once in 256.
 */
export function sameSideRuns(values: readonly (number | null)[], line: number, least = 8): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let length = 0;
  let sign = 0;
  const close = () => {
    if (length >= least) runs.push({ from, length, side: sign > 0 ? 'above' : 'below' });
  };
  values.forEach((value, place) => {
    if (value === null) return;
    const next = Math.sign(value - line);
    if (next !== 0 && next === sign) {
      length += 1;
      return;
    }
    close();
    from = place;
    sign = next;
    length = next === 0 ? 0 : 1;
  });
  close();
  return runs;
}
