import type { Localized } from '../text/schema.ts';

/** The few words of a `why` line; `{…}` is filled in. */
export const whyWords = {
  outOf: { en: '{figure} of {most}', 'zh-CN': '{figure}（满分 {most}）', 'zh-TW': '{figure}（滿分 {most}）' },
  insufficient: {
    en: 'no grade, only {percent} % answered',
    'zh-CN': '不定级，仅作答 {percent}%',
    'zh-TW': '不定級，僅作答 {percent}%',
  },
  excluded: { en: 'left out, not fully answered', 'zh-CN': '作答不全，不计入', 'zh-TW': '作答不全，不計入' },
  notAnswered: { en: 'not answered', 'zh-CN': '未作答', 'zh-TW': '未作答' },
} as const satisfies Record<string, Localized>;
