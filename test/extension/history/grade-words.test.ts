import { expect, test } from 'vitest';
import { fourAspect } from '../../../core/standards/four-aspect.ts';
import { gradeWords } from '../../../extension/history/grade-words.ts';
import { texts } from '../../../extension/text/index.ts';
import { fill, type Words } from '../../../extension/text/say.ts';

const words: Words = { language: 'en', say: (key, args) => fill(texts[key].en, args) };

test.each([
  [83, 'B', 'B · 83'],
  [null, 'B', 'B'],
])('a score of %j and the grade %j are %j', (score, grade, shown) => {
  expect(gradeWords({ score, grade }, null, words)).toBe(shown);
  expect(gradeWords({ score, grade }, fourAspect, words)).toBe(shown);
});
