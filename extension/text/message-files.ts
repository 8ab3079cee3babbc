import type { Language, Localized } from '../../core/text/schema.ts';
import { texts } from './index.ts';

/** The folders that browsers look for. */
const folders: Readonly<Record<Language, string>> = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };

/** The browser's message files, by their place in the extension. A `$` would begin one of the browser's own places. */
export const messageFiles = (
  said: Readonly<Record<string, Localized>> = texts,
): readonly { readonly path: string; readonly contents: string }[] =>
  (Object.keys(folders) as Language[]).map((language) => ({
    path: `_locales/${folders[language]}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(
        Object.entries(said).map(([key, text]) => [key, { message: text[language].replaceAll('$', '$$$$') }]),
      ),
    ),
  }));
