import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What is wrong with a changed weight, points or lower end of a grade, beside its field. */
export const whatIfWords = {
  weightSum: words(
    'The weights add up to {sum}, not 100.',
    '权重合计为 {sum}，不是 100。',
    '權重合計為 {sum}，不是 100。',
  ),
  itemWeightSum: words(
    'The weights of its items add up to {sum}, not 100.',
    '该维度各题权重合计为 {sum}，不是 100。',
    '該構面各題權重合計為 {sum}，不是 100。',
  ),
  bandOrder: words(
    '{value} is not below {above}, where the better grade begins.',
    '{value} 不低于较好等级的起点 {above}。',
    '{value} 不低於較好等級的起點 {above}。',
  ),
  bandLast: words(
    'The last grade must begin at 0, not at {value}.',
    '最后一个等级须从 0 起，不能从 {value} 起。',
    '最後一個等級須從 0 起，不能從 {value} 起。',
  ),
  pointsFall: words(
    '{value} is less than the {before} of the level below.',
    '{value} 低于下一级的 {before}。',
    '{value} 低於下一級的 {before}。',
  ),
  pointsAboveWeight: words(
    '{value} points are more than the weight {weight}.',
    '{value} 分高于权重 {weight}。',
    '{value} 分高於權重 {weight}。',
  ),
  badWeight: words(
    '{value} is not a weight above 0 and up to 100.',
    '{value} 不是大于 0 且不超过 100 的权重。',
    '{value} 不是大於 0 且不超過 100 的權重。',
  ),
  badScore: words('{value} is not between 0 and 100.', '{value} 不在 0 至 100 之间。', '{value} 不在 0 至 100 之間。'),
  openWeights: words(
    'Under this standard all aspects weigh the same.',
    '此标准下各项权重相同。',
    '此標準下各項權重相同。',
  ),
  unknownField: words(
    'The standard in force has no such number, or another count of them.',
    '现行标准没有此项数值，或数量不符。',
    '現行標準沒有此項數值，或數量不符。',
  ),
} as const satisfies Record<string, Localized>;

export type WhatIfKey = keyof typeof whatIfWords;

/** A text about a changed number in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayWhatIf(language: Language, key: WhatIfKey, args: TextArgs = {}): string {
  return whatIfWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
