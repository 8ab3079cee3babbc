import type { Language, TextArgs } from '../../core/text/schema.ts';
import type { ExtensionTexts } from './index.ts';

export type TextKey = keyof ExtensionTexts;

/** A text of the extension with its `{name}` places filled. */
export type Say = (key: TextKey, args?: TextArgs) => string;

/** What a component needs to speak: our texts, and the language of the standard's own titles. */
export type Words = { readonly language: Language; readonly say: Say };

/** A text with its `{name}` places filled; a place without a value stays as it is. */
export const fill = (text: string, args: TextArgs = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
