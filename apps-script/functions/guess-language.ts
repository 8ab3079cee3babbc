import { isHan } from '../../core/scales/match-labels.ts';
import { simplify } from '../../core/scales/simplify.ts';
import type { Language } from '../../core/text/schema.ts';

/**
 * The language of what a custom function says, since it may not ask for the spreadsheet's: Chinese when a text has
 * Chinese characters, traditional when one of them is; else English. Japanese is not taken for Chinese.
 */
export function guessLanguage(texts: readonly unknown[]): Language {
  const text = texts.filter((one) => typeof one === 'string').join(' ');
  if (!isHan(text) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'en';
  return simplify(text) === text ? 'zh-CN' : 'zh-TW';
}
