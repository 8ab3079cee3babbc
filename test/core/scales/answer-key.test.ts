import { expect, test } from 'vitest';
import { answerKey } from '../../../core/scales/answer-key.ts';
import { foldAnswer } from '../../../core/scales/fold.ts';

const keyOf = (text: string) => answerKey(foldAnswer(text));

test.each([
  ['Muy satisfecha', 'Muy satisfecho'],
  ['Satisfechos/as', 'Satisfecho'],
  ['Satisfeito (a)', 'Satisfeito'],
  ['Très insatisfait·e', 'Tres insatisfait'],
  ['Bonnes', 'Bon'],
  ['Muito boa', 'Muito bom'],
  ['Mittelmäßig', 'Mittelmassig'],
  ['매우만족', '매우 만족'],
  ['Ｂ．満足', '満足'],
  ['③ 一般', '一般'],
  ['😀 Great!', 'great'],
  ['☹️', '☹'],
])('%s says what %s says', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['Male', 'Malo'],
  ['Media', 'Medio'],
  ['満足', '不満足'],
  ['が', 'か'],
  ['Insatisfecho', 'Satisfecho'],
  ['más o menos', 'mau o menos'],
  ['😀', '🙂'],
])('%s does not say what %s says', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});
