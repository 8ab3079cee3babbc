import type { Language, Localized } from '../text/schema.ts';

/** The few words of a `why` line; `{…}` is filled in. */
const whyWords = {
  outOf: { en: '{figure} of {most}', 'zh-CN': '{figure}（满分 {most}）', 'zh-TW': '{figure}（滿分 {most}）' },
  insufficient: {
    en: 'no grade, only {percent} % answered',
    'zh-CN': '不定级，仅作答 {percent}%',
    'zh-TW': '不定級，僅作答 {percent}%',
  },
  excluded: { en: 'left out, not fully answered', 'zh-CN': '作答不全，不计入', 'zh-TW': '作答不全，不計入' },
  notAnswered: { en: 'not answered', 'zh-CN': '未作答', 'zh-TW': '未作答' },
  byHand: {
    en: 'Set by hand to {value}: {reason}; computed {why}',
    'zh-CN': '人工更正为 {value}：{reason}；计算结果 {why}',
    'zh-TW': '人工更正為 {value}：{reason}；計算結果 {why}',
  },
  // evidence
  below: { en: 'below {to}', 'zh-CN': '{to} 以下', 'zh-TW': '{to} 以下' },
  fromToBelow: { en: '{from} to below {to}', 'zh-CN': '{from} 至 {to} 以下', 'zh-TW': '{from} 至 {to} 以下' },
  evidence: {
    en: '{kind} {range}: {score} → {grade}',
    'zh-CN': '{kind} {range}：{score} → {grade}',
    'zh-TW': '{kind} {range}：{score} → {grade}',
  },
  initial: {
    en: '{kind} {range}: {score}, the initial score → {grade}',
    'zh-CN': '{kind} {range}：初始得分 {score} → {grade}',
    'zh-TW': '{kind} {range}：初始得分 {score} → {grade}',
  },
  outside: {
    en: '{kind} {range}: {score} lies outside, not scored',
    'zh-CN': '{kind} {range}：{score} 超出范围，不计分',
    'zh-TW': '{kind} {range}：{score} 超出範圍，不計分',
  },
  noKind: {
    en: '{score} without a kind of evidence, not scored',
    'zh-CN': '{score} 未注明反馈形式，不计分',
    'zh-TW': '{score} 未註明回饋形式，不計分',
  },
} as const satisfies Record<string, Localized>;

/** One of the words in a language with its places filled. */
export function sayWhy(
  language: Language,
  word: keyof typeof whyWords,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return whyWords[word][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
