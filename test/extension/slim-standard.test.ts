import { expect, test } from 'vitest';
import { standards } from '../../core/standards/index.ts';
import { gradeEntry } from '../../extension/entry/grade-entry.ts';
import { levelWords } from '../../extension/entry/level-words.ts';
import { slimStandard } from '../../extension/slim-standard.ts';

test.each(standards)('$id grades and speaks the same without what only the add-on needs', (standard) => {
  const slim = slimStandard(standard);
  for (const { answers } of standard.examples) {
    const choices = Object.fromEntries(standard.dimensions.map(({ id }, place) => [id, answers[place] ?? null]));
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      expect(gradeEntry(choices, slim, language)).toEqual(gradeEntry(choices, standard, language));
      expect(levelWords(slim, language)).toEqual(levelWords(standard, language));
    }
  }
  expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(standard).length / 2);
});
