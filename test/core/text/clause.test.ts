import { expect, test } from 'vitest';
import { clauseWord, isNumbered } from '../../../core/text/clause.ts';

test.each([
  ['5.1–5.5', '5.1–5.5', '5.1–5.5', '5.1–5.5'],
  ['2, 3, 8', '2, 3, 8', '2, 3, 8', '2, 3, 8'],
  ['end', 'last part', '末尾部分', '末尾部分'],
  ['rewards', 'Rewards', '奖罚', '獎懲'],
  ['text 9', 'text 9', '第 9 篇', '第 9 篇'],
  ['text 9, 1–6', 'text 9, 1–6', '第 9 篇、1–6', '第 9 篇、1–6'],
  ['2026-11-21', '2026-11-21', '2026-11-21', '2026-11-21'],
  ['constructor', 'constructor', 'constructor', 'constructor'],
])('%s is read as %s, %s, %s', (clause, en, hans, hant) => {
  expect((['en', 'zh-CN', 'zh-TW'] as const).map((language) => clauseWord(clause, language))).toEqual([en, hans, hant]);
});

test.each([
  ['5.1', true],
  ['end', false],
  ['text 9', false],
])('%s is a number: %s', (clause, is) => {
  expect(isNumbered(clause)).toBe(is);
});
