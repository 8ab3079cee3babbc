import type { Localized } from './schema.ts';

/** A text in the three languages, on one line of a table. */
export const localized = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });
