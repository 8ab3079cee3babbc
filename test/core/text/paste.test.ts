import { describe, expect, test } from 'vitest';
import { comparisonWords } from '../../../core/text/comparison.ts';
import { paste } from '../../../core/text/paste.ts';
import type { Localized } from '../../../core/text/schema.ts';
import { whatIfWords } from '../../../core/text/what-if.ts';

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
const packs: readonly (readonly [string, Readonly<Record<string, Localized>>])[] = [
  ['paste', paste],
  ['what if', whatIfWords],
  ['comparison', comparisonWords],
];

describe.each(packs)('%s', (_, pack) => {
  const texts = Object.entries(pack);

  test('every text says the same figures in each language', () => {
    expect(texts.length).toBeGreaterThan(8);
    const differs = texts.filter(([, text]) => new Set(Object.values(text).map(places)).size > 1);
    expect(differs.map(([key]) => key)).toEqual([]);
  });

  test('Chinese has its own punctuation and is translated', () => {
    const faults = texts.filter(([, { en, ...chinese }]) =>
      Object.values(chinese).some((text) => text === en || /[,;:()?]/.test(text)),
    );
    expect(faults.map(([key]) => key)).toEqual([]);
  });
});
