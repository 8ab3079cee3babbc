/**
 * Share of the top levels (CSAT: the best two): how many of all were satisfied, in whole answers.
 * In words: answers on the best `levels` levels of a scale of whole steps: 4–5 of 1–5, 6–7 of 1–7, 9–10 of 0–10.
 * `isReversed`: the scale's lowest number is its best. Divide `hits` by `n`; its interval is Wilson's. `null` without
 * an answer, or when the scale has not more levels than are asked for.
 * Source: ACSI and NCSI reports name it top-two-box. Example: 5, 4, 3, 5, 1 on 1–5 → 3 of 5.
 */
export function topLevelsShare(
  answers: readonly number[],
  { min = 1, max = 5, levels = 2, isReversed = false } = {},
): { readonly hits: number; readonly n: number } | null {
  const n = answers.length;
  if (n === 0 || levels < 1 || max - min < levels) return null;
  const isTop = (answer: number) => (isReversed ? answer < min + levels : answer > max - levels);
  return { hits: answers.filter(isTop).length, n };
}
