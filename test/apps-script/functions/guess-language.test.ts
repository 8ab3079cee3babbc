import { expect, test } from 'vitest';
import { guessLanguage } from '../../../apps-script/functions/guess-language.ts';

test.each([
  [['Score', 5, ''], 'en'],
  [['Zufriedenheit'], 'en'],
  [['Score', '服务'], 'zh-CN'],
  [['服務', 'Score'], 'zh-TW'],
  // Kanji among kana are Japanese.
  [['満足度はいかがですか'], 'en'],
  [[], 'en'],
])('%j is told in %s', (texts, language) => {
  expect(guessLanguage(texts)).toBe(language);
});
