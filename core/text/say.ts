import type { TextKey } from './en.ts';
import { en } from './en.ts';
import type { Language, TextArgs } from './schema.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

const packs = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** The text in a language with its `{name}` places filled; a place without a value stays as it is. */
export function say(language: Language, key: TextKey, args: TextArgs = {}): string {
  return packs[language][key].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
