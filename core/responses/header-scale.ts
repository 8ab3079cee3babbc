/** The ends that a header prints; `min` is `null` when only the top is said ("out of 10"). */
export type HeaderScale = { readonly min: number | null; readonly max: number };

const tops = new Set([3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 100]);
const range =
  /(?<![\d.])([01])(?: ?\([^)]*\))? ?(?:-|–|—|~|to|through|至|到|bis|à|a|[=:][^=:\d]*) ?(\d{1,3})(?![\d.])/g;
const notAScale =
  /^ ?(times?|years?|days?|weeks?|months?|hours?|minutes?|km|miles?|people|次|年|岁|天|个|人|元|小时|分钟|周|月)/;
const onlyTop =
  /(?:out of|满分(?:为|是)?|sur|von) ?(\d{1,3})|(\d{1,2})(?: |-)?(?:points? scale|point (?:likert )?scale|-point|分制|级量表|点量表)/;
const hanTop = /([三四五七十])分制/;
const hanNumbers: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 七: 7, 十: 10 };

/** The scale that a header prints: "on a scale of 1 to 5", "(1-10)", "0–10", "out of 7", "1-5分", "五分制"; else `null`. */
export function scaleInHeader(text: string): HeaderScale | null {
  for (const match of text.matchAll(range)) {
    const [whole, min, max] = match;
    const behind = text.slice(match.index + whole.length);
    if (tops.has(Number(max)) && !notAScale.test(behind)) return { min: Number(min), max: Number(max) };
  }
  const [, outOf, points] = onlyTop.exec(text) ?? [];
  const top = Number(outOf ?? points ?? hanNumbers[hanTop.exec(text)?.[1] ?? ''] ?? 0);
  return tops.has(top) ? { min: null, max: top } : null;
}
