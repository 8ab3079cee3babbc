import { fillIn } from './fill-in.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** Why a figure cannot be worked out: what happened and what to do. */
export const figureRefusals = {
  unknownMethod: words('There is no method "{method}".', '没有名为“{method}”的方法。', '沒有名為「{method}」的方法。'),
  badInput: words(
    'The input does not fit at "{field}": {fault}.',
    '输入在“{field}”处不符合要求：{fault}。',
    '輸入在「{field}」處不符合要求：{fault}。',
  ),
  missing: words('Something is missing from the input: {fields}.', '输入缺少：{fields}。', '輸入缺少：{fields}。'),
  noAnswers: words('Nobody answered.', '没有任何作答。', '沒有任何作答。'),
  tooFew: words(
    'Only {n} complete {n|answer|answers}; at least {least} are needed.',
    '完整作答仅 {n} 份，至少需要 {least} 份。',
    '完整作答僅 {n} 份，至少需要 {least} 份。',
  ),
  constant: words(
    '"{name}" is the same in every answer, so nothing can be said of it.',
    '“{name}”在所有作答中都相同，因此无法分析。',
    '「{name}」在所有作答中都相同，因此無法分析。',
  ),
  collinear: words(
    'These say the same thing twice: {names}. Leave one of them out.',
    '以下各项内容重复：{names}。请去掉其中一项。',
    '以下各項內容重複：{names}。請去掉其中一項。',
  ),
  noWeight: words('The weights add up to 0.', '权重合计为 0。', '權重合計為 0。'),
  negative: words('"{name}" is below 0.', '“{name}”小于 0。', '「{name}」小於 0。'),
  emptyGroup: words(
    'Nobody of "{name}" answered, so no weight can make up for them.',
    '“{name}”没有任何作答，无法用加权弥补。',
    '「{name}」沒有任何作答，無法用加權彌補。',
  ),
  noConvergence: words(
    'The weights did not settle after {rounds} rounds.',
    '经过 {rounds} 轮仍未收敛。',
    '經過 {rounds} 輪仍未收斂。',
  ),
  unequal: words(
    'The lists are not equally long: {fields}.',
    '各列长度不一致：{fields}。',
    '各列長度不一致：{fields}。',
  ),
  badScale: words(
    'The scale must have a lower end below its upper end.',
    '量表下限须小于上限。',
    '量表下限須小於上限。',
  ),
  notReciprocal: words(
    'The comparison of {first} with {second} is not the inverse of the one of {second} with {first}.',
    '{first} 与 {second} 的比较值，与 {second} 对 {first} 的比较值不互为倒数。',
    '{first} 與 {second} 的比較值，與 {second} 對 {first} 的比較值不互為倒數。',
  ),
  outOfRange: words(
    'The comparison of {first} with {second} is not between 1/9 and 9.',
    '{first} 与 {second} 的比较值不在 1/9 至 9 之间。',
    '{first} 與 {second} 的比較值不在 1/9 至 9 之間。',
  ),
} as const satisfies Record<string, Localized>;

export type FigureRefusal = keyof typeof figureRefusals;

/** Why a figure was not worked out, in a language, with its `{name}` places filled. */
export function sayFigureRefusal(language: Language, key: FigureRefusal, args: TextArgs = {}): string {
  return fillIn(figureRefusals[key][language], args);
}
