import { expect, test } from 'vitest';
import type { Levels, Scale } from '../../../core/scales/schema.ts';
import { readScale, writeScale } from '../../../core/tabs/scale-text.ts';
import type { Language } from '../../../core/text/schema.ts';

const known: readonly Levels[] = [
  [
    ['poor', '差'],
    ['good', '满意', '滿意', 'fine'],
  ],
];
const words = (...levels: string[][]): Scale => ({ kind: 'labelled', levels });

test.each<[text: string, scale: Scale | null | undefined]>([
  ['', null],
  ['1–5', { kind: 'numeric', min: 1, max: 5 }],
  ['0-10', { kind: 'numeric', min: 0, max: 10 }],
  ['1 to 7', { kind: 'numeric', min: 1, max: 7 }],
  ['1 至 5', { kind: 'numeric', min: 1, max: 5 }],
  ['５～９', { kind: 'numeric', min: 5, max: 9 }],
  ['low < middle < high', words(['low'], ['middle'], ['high'])],
  ['Poor < Good', words(['Poor', '差'], ['Good', '满意', '滿意', 'fine'])],
  ['差 < 滿意', words(['差', 'poor'], ['滿意', 'good', '满意', 'fine'])],
  ['good < poor', words(['good'], ['poor'])],
  ['5–1', undefined],
  ['-2–2', undefined],
  ['good', undefined],
  ['good < ', undefined],
])('%j is read as %j', (text, scale) => {
  expect(readScale(text, known)).toEqual(scale);
});

test.each<[language: Language, text: string]>([
  ['en', 'poor < good'],
  ['zh-CN', '差 < 满意'],
  ['zh-TW', '差 < 滿意'],
])('a known list in %s is written %s and read back whole', (language, text) => {
  const scale: Scale = { kind: 'labelled', levels: known[0] ?? [] };
  expect(writeScale(scale, language)).toBe(text);
  const back = readScale(text, known);
  // What was written comes first, the other spellings behind it.
  const spellings = back?.kind === 'labelled' ? back.levels.map((level) => [...level].sort()) : [];
  expect(spellings).toEqual(known[0]?.map((level) => [...level].sort()));
  expect(writeScale(back ?? null, language)).toBe(text);
});
