import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** What is said of a run that makes the Models tab. */
export const modelsRunWords = {
  gradeFirst: words(
    'Nothing has been graded yet. Grade first, then make the models.',
    '尚未评级。请先评级，再生成模型。',
    '尚未評級。請先評級，再產生模型。',
  ),
  changed: words(
    'Answers, rules or the tab "{tab}" were changed meanwhile, so nothing was written. Start again.',
    '计算过程中答卷、规则或工作表“{tab}”有改动，因此没有写入任何内容。请重新开始。',
    '計算過程中回覆、規則或分頁「{tab}」有更動，因此沒有寫入任何內容。請重新開始。',
  ),
  badParts: words(
    'The parts of the work did not arrive whole, so nothing was written. Start again.',
    '各部分的计算结果不完整，因此没有写入任何内容。请重新开始。',
    '各部分的計算結果不完整，因此沒有寫入任何內容。請重新開始。',
  ),
  done: words('The models are on the tab "{tab}".', '模型结果在工作表“{tab}”中。', '模型結果在分頁「{tab}」中。'),
  doneAhead: words(
    'The models are on the tab "{tab}". Answers or settings were changed since the last grading; the Dashboard may not show them yet.',
    '模型结果在工作表“{tab}”中。上次评级后答卷或设置有改动，仪表板可能尚未反映。',
    '模型結果在分頁「{tab}」中。上次評級後回覆或設定有更動，儀表板可能尚未反映。',
  ),
  otherGrading: words(
    'Columns, rules or Setup were changed since the last grading. Grade first, so that the models speak of the same grades as the Dashboard.',
    '上次评级后，列、规则或设置有改动。请先评级，使模型与仪表板所说的是同样的等级。',
    '上次評級後，欄、規則或設定有更動。請先評級，使模型與儀表板所說的是同樣的等級。',
  ),
  counts: words(
    'The rows of "{source}" are counts of answers, not responses, so there are no models.',
    '“{source}”的各行是回答人数，不是答卷，因此没有模型。',
    '「{source}」的各列是回答人數，不是回覆，因此沒有模型。',
  ),
  inputsDone: words(
    'What the models need from you goes on the tab "{tab}".',
    '模型所需的输入请填写在工作表“{tab}”中。',
    '模型所需的輸入請填寫在分頁「{tab}」中。',
  ),
} as const satisfies Record<string, Localized>;

type ModelsRunKey = keyof typeof modelsRunWords;

/** A sentence on a run of the models in a language. */
export const sayModelsRun = (language: Language, key: ModelsRunKey, args: TextArgs = {}): string =>
  fillIn(modelsRunWords[key][language], args);
