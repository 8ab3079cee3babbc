import type { Language, TextArgs } from '../../core/text/schema.ts';
import { texts } from '../../extension/text/index.ts';
import { fill, type TextKey } from '../../extension/text/say.ts';

/** A text of the extension as a page shows it. */
export const say = (key: TextKey, args: TextArgs = {}, language: Language = 'en'): string =>
  fill(texts[key][language], args);

/** The same with anything in its places. */
export const saying = (key: TextKey, language: Language = 'en'): RegExp =>
  new RegExp(
    texts[key][language]
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
