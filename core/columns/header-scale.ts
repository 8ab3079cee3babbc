import { printedScale, writtenNumbers } from '../words/printed-scale.ts';
import { anchorsIn } from './header-anchors.ts';

/** The ends that a header prints; `min` is `null` when only the top is said ("out of 10"). */
export type HeaderScale = { readonly min: number | null; readonly max: number };

const tops = new Set([3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 100]);

const bottoms = new Set([0, 1]);

/**
 * The scale that a header prints: "on a scale of 1 to 5", "(1-10)", "0–10", "out of 7", "1-5分", "五分制", "auf einer
 * Skala von 1 bis 5", "1 = poor, 5 = excellent"; else `null`. `text` comes from `headerText`.
 */
export function scaleInHeader(text: string): HeaderScale | null {
  for (const pattern of printedScale.ranges)
    for (const match of text.matchAll(pattern)) {
      const [whole, min, max] = match;
      const behind = text.slice(match.index + whole.length);
      if (tops.has(Number(max)) && !printedScale.otherUnit.test(behind)) return { min: Number(min), max: Number(max) };
    }
  const ends = anchorsIn(text)?.ends;
  if (ends && bottoms.has(ends.min) && tops.has(ends.max)) return ends;
  const found = printedScale.tops.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  const top = Number(found ?? writtenNumbers[printedScale.writtenTop.exec(text)?.[1] ?? ''] ?? 0);
  if (tops.has(top)) return { min: null, max: top };
  return printedScale.grades.test(text) ? { min: 1, max: 6 } : null;
}
