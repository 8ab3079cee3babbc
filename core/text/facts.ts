import type { Language, Localized } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What a measured rate can and cannot say. */
export const factsWords = {
  rates: words(
    'A rate in % is the mean of the values entered, each counting the same. Of how many customers or orders each is a share is not known, so it has no interval.',
    '以 % 计的比率是所填数值的平均，各值权重相同；不知每个比率以多少客户或订单为基数，因此不给区间。',
    '以 % 計的比率是所填數值的平均，各值權重相同；不知每個比率以多少客戶或訂單為基數，因此不給區間。',
  ),
} as const satisfies Record<string, Localized>;

/** A text about measured facts in a language. */
export const sayFacts = (language: Language, key: keyof typeof factsWords): string => factsWords[key][language];
