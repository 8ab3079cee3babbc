import type { Language } from './schema.ts';

/**
 * The language for a locale as Sheets or a browser names it (`zh_TW`, `zh-Hant-HK`, `en_GB`). Traditional for
 * Taiwan, Hong Kong, Macao or the script Hant; any other Chinese is simplified; all else is English.
 */
export function languageOf(locale: string): Language {
  const parts = locale.toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh') return 'en';
  return parts.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh-CN';
}
