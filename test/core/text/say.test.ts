import { expect, test } from 'vitest';
import { languageOf } from '../../../core/text/language.ts';
import { say } from '../../../core/text/say.ts';

test.each([
  ['en', 'n = 4, not answered 0'],
  ['zh-CN', 'n = 4，未作答 0'],
  ['zh-TW', 'n = 4，未作答 0'],
] as const)('%s fills its places, 0 included', (language, text) => {
  expect(say(language, 'figure.basis', { n: 4, notAnswered: 0 })).toBe(text);
});

test('a place without a value stays as it is', () => {
  expect(say('en', 'figure.basis', { n: 4 })).toBe('n = 4, not answered {notAnswered}');
});

test('a value that looks like a place is not filled again', () => {
  expect(say('en', 'figure.basis', { n: '{notAnswered}', notAnswered: 1 })).toBe('n = {notAnswered}, not answered 1');
});

// Locales as Sheets (`zh_TW`) and browsers (`zh-Hant-HK`) name them.
test.each([
  ['zh_TW', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh_CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['en_GB', 'en'],
  ['pt_BR', 'en'],
  ['', 'en'],
])('%s is read as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
