import { expect, test } from 'vitest';
import { en, type TextKey, type Texts } from '../../../core/text/en.ts';
import { zhCN } from '../../../core/text/zh-cn.ts';
import { zhTW } from '../../../core/text/zh-tw.ts';

const keys = Object.keys(en) as TextKey[];
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test('there are texts', () => {
  expect(keys.length).toBeGreaterThan(150);
});

test.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
] as const)('%s: every text has the places of the English one, says something, and is translated', (_, pack: Texts) => {
  const faults = keys.flatMap((key) => [
    ...(places(pack[key]).join() === places(en[key]).join() ? [] : [`${key}: places`]),
    ...(pack[key].trim() === '' ? [`${key}: empty`] : []),
    ...(pack[key] === en[key] ? [`${key}: as in English`] : []),
  ]);
  expect(faults).toEqual([]);
});

test('no English text is empty', () => {
  expect(keys.filter((key) => en[key].trim() === '')).toEqual([]);
});

// Signs that only one of the two scripts has, from the words these texts use most.
const simplifiedOnly =
  /[这个为时发数据评级门单标设维权认开关闭显错误语种载线总览说与应处统计问题间张写续终钱优坏经则构缓]/;
const traditionalOnly =
  /[這個為時發數據評級門單標設維權認開關閉顯錯誤語種載線總覽說與應處統計問題間張寫續優壞經則構緩欄儲]/;

test('neither Chinese language has signs or words of the other', () => {
  expect(keys.filter((key) => simplifiedOnly.test(zhTW[key]))).toEqual([]);
  expect(keys.filter((key) => traditionalOnly.test(zhCN[key]))).toEqual([]);
  // 單元格, 電子表格 and 工作表列 are mainland words in any script.
  expect(keys.filter((key) => /單元格|電子表格|數據|默認/.test(zhTW[key]))).toEqual([]);
});

test('menus and tabs have different names within a language', () => {
  for (const pack of [en, zhCN, zhTW]) {
    const names = keys.filter((key) => key.startsWith('tab.')).map((key) => pack[key].toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  }
});
