import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** How sure a gap between what was expected and what was perceived is. */
export const gapWords = {
  noneBelow: words(
    'No dimension lies detectably below what was expected.',
    '没有维度可测地低于期望。',
    '沒有構面可測地低於期望。',
  ),
  undetected: words(
    'No detectable gap, since the 95 % interval holds 0: {dimensions}.',
    '未测出差距（95% 区间包含 0）：{dimensions}。',
    '未測出差距（95% 區間包含 0）：{dimensions}。',
  ),
} as const satisfies Record<string, Localized>;

export type GapKey = keyof typeof gapWords;

/** A text about gaps in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayGap(language: Language, key: GapKey, args: TextArgs = {}): string {
  return gapWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
