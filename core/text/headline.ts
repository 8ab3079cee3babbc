import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** What the cards of the headline say beyond their figure: which interval it is, and how easy it was. */
export const headlineWords = {
  interval: words(
    '95 % interval {interval} ({method})',
    '95% 区间 {interval}（{method}）',
    '95% 區間 {interval}（{method}）',
  ),
  /** A longer name stands on a line of its own, as wide as a card is. */
  intervalAbove: words(
    '95 % interval {interval}\n({method})',
    '95% 区间 {interval}\n（{method}）',
    '95% 區間 {interval}\n（{method}）',
  ),
  wilson: words('Wilson', 'Wilson 法', 'Wilson 法'),
  adjustedWald: words('adjusted Wald', '校正 Wald 法', '校正 Wald 法'),
  t: words('t', 't 分布', 't 分布'),
  fourFaces: words(
    'the index that four-face terminals print',
    '即四级笑脸评价器显示的指数',
    '即四級笑臉評價器顯示的指數',
  ),
  effort: words('Customer effort (CES)', '客户费力度（CES）', '客戶費力度（CES）'),
  effortUp: words(
    'mean of {min}–{max}, more is easier',
    '{min}–{max} 分的均值，越高越省力',
    '{min}–{max} 分的平均，越高越省力',
  ),
  effortDown: words(
    'mean of {min}–{max}, less is easier',
    '{min}–{max} 分的均值，越低越省力',
    '{min}–{max} 分的平均，越低越省力',
  ),
  easy: words(
    'easy ({from}–{to}): {share}\n{interval} (Wilson)',
    '省力（{from}–{to} 分）：{share}\n{interval}（Wilson 法）',
    '省力（{from}–{to} 分）：{share}\n{interval}（Wilson 法）',
  ),
} as const satisfies Record<string, Localized>;

export type HeadlineKey = keyof typeof headlineWords;

/** A text of a headline card in a language with its `{name}` places filled. */
export function sayHeadline(language: Language, key: HeadlineKey, args: TextArgs = {}): string {
  return headlineWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
