import { expect, test } from 'vitest';
import { slimStandard } from '../../core/feedback/slim-standard.ts';
import { standards } from '../../core/standards/index.ts';
import { evidenceKey } from '../../extension/entry/entry.ts';
import { gradeEntry } from '../../extension/entry/grade-entry.ts';
import { levelWords } from '../../extension/entry/level-words.ts';
import { offeredStandards } from '../../extension/offered-standards.ts';

test.each(offeredStandards(standards))(
  '$id grades and speaks the same without what only the add-on needs',
  (standard) => {
    const slim = slimStandard(standard);
    for (const { answers, evidence } of standard.examples) {
      const place = (standard.evidence?.findIndex(({ id }) => id === evidence) ?? -1) + 1;
      const choices = {
        ...Object.fromEntries(standard.dimensions.map(({ id }, place) => [id, answers[place] ?? null])),
        ...(place > 0 && { [evidenceKey]: place }),
      };
      for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
        expect(gradeEntry(choices, slim, language)).toEqual(gradeEntry(choices, standard, language));
        expect(levelWords(slim, language)).toEqual(levelWords(standard, language));
      }
    }
    expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(standard).length / 2);
  },
);
