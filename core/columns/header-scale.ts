import { printedScale, writtenNumbers } from './answer-words.ts';

/** The ends that a header prints; `min` is `null` when only the top is said ("out of 10"). */
export type HeaderScale = { readonly min: number | null; readonly max: number };

const tops = new Set([3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 100]);

/** The scale that a header prints: "on a scale of 1 to 5", "(1-10)", "0–10", "out of 7", "1-5分", "五分制"; else `null`. */
export function scaleInHeader(text: string): HeaderScale | null {
  for (const match of text.matchAll(printedScale.range)) {
    const [whole, min, max] = match;
    const behind = text.slice(match.index + whole.length);
    if (tops.has(Number(max)) && !printedScale.otherUnit.test(behind)) return { min: Number(min), max: Number(max) };
  }
  const [, outOf, points] = printedScale.top.exec(text) ?? [];
  const top = Number(outOf ?? points ?? writtenNumbers[printedScale.writtenTop.exec(text)?.[1] ?? ''] ?? 0);
  return tops.has(top) ? { min: null, max: top } : null;
}
