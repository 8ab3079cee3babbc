import { describe, expect, test } from 'vitest';
import { headerText } from '../../../core/columns/header-text.ts';
import { wordPattern } from '../../../core/words/word-pattern.ts';

describe('words of a list', () => {
  test.each([
    ['price', 'Our price', true],
    ['price', 'A surprise', false],
    ['satisf*', 'Satisfaction', true],
    ['*qualität', 'Produktqualität', true],
    // Umlauts are also written with an e, and not at all.
    ['qualität', 'Qualitaet', true],
    ['qualität', 'Qualitat', true],
    ['délai', 'Delai', true],
    ['on time', 'On-time', true],
    ['^name$', 'Name:', true],
    ['^name$', 'Name (optional)', true],
    ['^name$', 'Brand name', false],
    ['納期', '今回の納期', true],
    ['배송 속도', '배송속도', true],
    ['態度', '服务态度', true],
    ['a/s', 'A/S 만족도', true],
  ])('%s in %s: %s', (word, header, isThere) => {
    expect(wordPattern([word]).test(headerText(header))).toBe(isThere);
  });

  test('no words are in no header', () => {
    expect(wordPattern([]).test('anything')).toBe(false);
  });

  test('of words that begin alike the longest is found', () => {
    expect(wordPattern(['delivery, delivery time']).exec('delivery time')?.[0]).toBe('delivery time');
  });
});

// "ñ" and "ç" are letters of their own there; kana and Hangul without their marks would be other words.
test.each([
  ['AÑO', 'ano'],
  ['Qualité', 'qualite'],
  ['Straße', 'strasse'],
  ['ガイド', 'ガイド'],
  ['만족도', '만족도'],
])('%s is looked for as %s', (header, text) => {
  expect(headerText(header)).toBe(text);
});
