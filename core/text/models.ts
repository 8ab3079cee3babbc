import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** The frame of the Models tab; each model's own words stand beside it in `models-<model>.ts`. */
export const modelsWords = {
  title: words('Models beside the grade', '评级之外的模型', '評級之外的模型'),
  written: words(
    'by {standard} ({stamp}), worked out {now}',
    '按“{standard}”（{stamp}），计算于 {now}',
    '按「{standard}」（{stamp}），計算於 {now}',
  ),
  about: words('What this is', '说明', '說明'),
  comparison: words(
    'Comparisons: other ways to look at the same responses. No grade, index or case depends on them.',
    '仅供对照：用其他方法看同一批答卷。任何等级、指数和案件都不取决于这些模型。',
    '僅供對照：用其他方法看同一批回覆。任何等級、指數和案件都不取決於這些模型。',
  ),
  restsOn: words(
    '{n} {n|response counts|responses count}. What people chose stands on the tab {tab}; where answers are drawn by chance, seed {seed} gives the same figures again.',
    '计入 {n} 份答卷。人工选择见“{tab}”；凡涉及随机抽取，种子 {seed} 可重现相同结果。',
    '計入 {n} 份回覆。人工選擇見「{tab}」；凡涉及隨機抽取，種子 {seed} 可重現相同結果。',
  ),
} as const satisfies Record<string, Localized>;

type ModelsKey = keyof typeof modelsWords;

/** A sentence of the Models tab's frame in a language. */
export const sayModels = (language: Language, key: ModelsKey, args: TextArgs = {}): string =>
  fillIn(modelsWords[key][language], args);
