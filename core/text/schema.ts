/** The languages that every screen, tab and message exists in. */
export type Language = 'en' | 'zh-CN' | 'zh-TW';

/** A text that people read, in every language. */
export type Localized = { readonly [language in Language]: string };

/** Values put into a text's `{name}` places. */
export type TextArgs = Readonly<Record<string, string | number>>;
