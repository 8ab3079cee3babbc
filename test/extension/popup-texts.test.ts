import { expect, test } from 'vitest';
import { popup, sayPopup } from '../../core/text/popup.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.entries(popup))('%s says the same in three languages', (_, texts) => {
  for (const language of ['zh-CN', 'zh-TW'] as const) {
    expect(texts[language].trim()).not.toBe('');
    expect(places(texts[language])).toEqual(places(texts.en));
  }
});

test('places are filled, and one without a value stays as it is', () => {
  expect(sayPopup('en', 'answered', { answered: 3 })).toBe('3 of {dimensions} answered');
});
