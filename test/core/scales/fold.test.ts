import { expect, test } from 'vitest';
import { foldText } from '../../../core/scales/fold.ts';
import { simplify } from '../../../core/scales/simplify.ts';

test.each([
  ['  Very   Satisfied ', 'very satisfied'],
  ['Very\u00a0satisfied', 'very satisfied'],
  ['Very\nsatisfied', 'very satisfied'],
  ['４．５', '4.5'],
  ['Ｎ／Ａ', 'n/a'],
  ['（跳过）', '(跳过)'],
  ['满 意', '满意'],
  ['非常 满意 5', '非常满意 5'],
  ['Don’t know', "don't know"],
  ['\ufeffTimestamp', 'timestamp'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['非常滿意', '非常满意'],
  ['較不滿意', '较不满意'],
  ['服務態度', '服务态度'],
  ['Service 服務', 'Service 服务'],
  ['客戶名稱', '客户名称'],
  ['您會向親友推薦我們嗎', '您会向亲友推荐我们吗'],
  ['其他建議與意見', '其他建议与意见'],
  ['满意', '满意'],
])('%s in simplified characters is %s', (text, simplified) => {
  expect(simplify(text)).toBe(simplified);
});
