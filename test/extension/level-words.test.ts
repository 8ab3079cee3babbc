import { expect, test } from 'vitest';
import { fivePoint } from '../../core/standards/five-point.ts';
import { weightedProcedure } from '../../core/standards/weighted-procedure.ts';
import type { Language } from '../../core/text/schema.ts';
import { levelWords } from '../../extension/entry/level-words.ts';

// S2 clause 1.1; S12 clause 5.2.3, where the middle level is called 一般.
test.each<[string, Language, string[]]>([
  ['S2', 'en', ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied']],
  ['S2', 'zh-CN', ['极不满意', '不满意', '一般', '满意', '非常满意']],
  ['S12', 'en', ['very dissatisfied', 'dissatisfied', 'satisfied', 'fairly satisfied', 'very satisfied']],
  ['S12', 'zh-TW', ['非常不滿意', '不滿意', '普通', '較滿意', '非常滿意']],
])('the levels of %s in %s, worst first', (system, language, words) => {
  const standard = system === 'S2' ? fivePoint : weightedProcedure;
  expect(levelWords(standard, language)).toEqual(words.map((word, place) => ({ level: place + 1, word })));
});

test.each<[string, Language, string]>([
  ['numeric', 'en', '7'],
  ['one word a level', 'zh-CN', 'good'],
])('a scale with %s falls back to what it has', (kind, language, best) => {
  const scale =
    kind === 'numeric'
      ? { kind: 'numeric' as const, min: 1, max: 7 }
      : { kind: 'labelled' as const, levels: [['bad'], ['good']] };
  expect(levelWords({ ...fivePoint, scale }, language).at(-1)?.word).toBe(best);
});
