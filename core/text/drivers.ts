import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What goes with satisfaction as a whole: never what brings it about. */
export const driversWords = {
  title: words('What goes with satisfaction as a whole', '与总体满意度相关的因素', '與整體滿意度相關的因素'),
  top: words(
    '{dimension} explains {share} % of the explainable difference in {question}.',
    '在{question}可解释的差异中，{dimension}解释了 {share}%。',
    '在{question}可解釋的差異中，{dimension}解釋了 {share}%。',
  ),
  whole: words(
    'All together explain {percent} % of the difference between the answers (R² {r2}, n = {n} responses without a gap). This says what goes together, not what brings what about.',
    '全部合计解释了答案差异的 {percent}%（R² {r2}，n = {n} 份完整答卷）。这说明哪些相关，并不说明因果。',
    '全部合計解釋了答案差異的 {percent}%（R² {r2}，n = {n} 份完整回覆）。這說明哪些相關，並不說明因果。',
  ),
  chance: words(
    'So much would often be explained by chance alone: more answers are needed before anything follows from it.',
    '仅凭偶然也常能解释这么多：需要更多答案才能下结论。',
    '僅憑偶然也常能解釋這麼多：需要更多答案才能下結論。',
  ),
  workFirst: words(
    'Important and below the average, so work pays there first: {dimensions}.',
    '重要而低于平均，应优先改进：{dimensions}。',
    '重要而低於平均，應優先改善：{dimensions}。',
  ),
  unclear: words(
    'Unclear: the 95 % interval of its share (importance) or of its index (performance) crosses the average.',
    '不明确：其占比（重要性）或指数（表现）的 95% 区间跨过平均线。',
    '不明確：其占比（重要性）或指數（表現）的 95% 區間跨過平均線。',
  ),
  scored: words(
    '{question} is scored as well, so it is part of the index; here it is what is explained and explains nothing itself.',
    '{question}也计分，是指数的一部分；此处它只是被解释的对象，不参与解释。',
    '{question}也計分，是指數的一部分；此處它只是被解釋的對象，不參與解釋。',
  ),
  against: words(
    'The lower {dimension}, the higher {question}: check which way its scale runs.',
    '{dimension}越低，{question}越高：请检查其量表方向。',
    '{dimension}越低，{question}越高：請檢查其量表方向。',
  ),
  hidden: words(
    '{dimension} goes the other way once the others are known (beta {beta}), although its share is small: its share and its correlation do not say all.',
    '考虑其他因素后，{dimension}的方向相反（beta {beta}），而占比很小：仅看占比和相关系数并不完整。',
    '考慮其他因素後，{dimension}的方向相反（beta {beta}），而占比很小：僅看占比和相關係數並不完整。',
  ),
  entwined: words(
    'These go together so closely that their shares are hard to tell apart (VIF above 5): {dimensions}.',
    '以下各项彼此高度相关，占比难以区分（VIF 大于 5）：{dimensions}。',
    '以下各項彼此高度相關，占比難以區分（VIF 大於 5）：{dimensions}。',
  ),
  johnson: words(
    'Shares by Johnson’s relative weights, since there are more than 10.',
    '因超过 10 项，占比按 Johnson 相对权重计算。',
    '因超過 10 項，占比按 Johnson 相對權重計算。',
  ),
  more: words('{n} more have smaller shares.', '另有 {n} 项占比更小。', '另有 {n} 項占比更小。'),
  quoted: words('“{question}”', '“{question}”', '「{question}」'),
  meanOf: words('the mean of {questions}', '{questions}的平均值', '{questions}的平均值'),
  noOutcome: words(
    'What goes with satisfaction as a whole can be said once the survey asks for it too: “Overall, how satisfied are you with us?” or, from 0 to 10, “Would you recommend us?”.',
    '问卷若再问一题，即可说明哪些与总体满意度相关：“总体而言，您对我们有多满意？”或 0–10 分的“您是否愿意推荐我们？”。',
    '問卷若再問一題，即可說明哪些與整體滿意度相關：「整體而言，您對我們有多滿意？」或 0–10 分的「您是否願意推薦我們？」。',
  ),
  tooFew: words(
    'Too few responses to say what goes with {question}: {n} answered all {count} and it, {needed} are needed.',
    '答卷太少，无法说明哪些与{question}相关：{n} 份答全了 {count} 项和该题，需要 {needed} 份。',
    '回覆太少，無法說明哪些與{question}相關：{n} 份答全了 {count} 項和該題，需要 {needed} 份。',
  ),
  fewest: words(
    'Fewest answered {dimension} (n = {n}).',
    '答得最少的是{dimension}（n = {n}）。',
    '答得最少的是{dimension}（n = {n}）。',
  ),
  tooMany: words(
    '{count} are too many to say what each has to do with {question}: up to {most} can be told apart. Put questions together under dimensions in Setup.',
    '共 {count} 项，过多，无法逐项说明与{question}的关系：最多 {most} 项。请在“设置”中把题目归入维度。',
    '共 {count} 項，過多，無法逐項說明與{question}的關係：最多 {most} 項。請在「設定」中把題目歸入構面。',
  ),
  constantOutcome: words(
    'All answers to {question} are the same, so there is no difference to explain.',
    '{question}的答案全部相同，没有差异可解释。',
    '{question}的答案全部相同，沒有差異可解釋。',
  ),
  constant: words(
    'What goes with {question} cannot be said: all answers are the same for {dimensions}.',
    '无法说明哪些与{question}相关：{dimensions}的答案全部相同。',
    '無法說明哪些與{question}相關：{dimensions}的答案全部相同。',
  ),
  collinear: words(
    'What goes with {question} cannot be said: {dimensions} say the same as each other. Ask one of them only, or put them together.',
    '无法说明哪些与{question}相关：{dimensions}彼此完全重复。请只保留其一，或合并。',
    '無法說明哪些與{question}相關：{dimensions}彼此完全重複。請只保留其一，或合併。',
  ),
  nothing: words(
    'Nothing that was asked goes with {question}.',
    '所问各项均与{question}无关。',
    '所問各項均與{question}無關。',
  ),
  columnShareInterval: words('95 % interval of the share', '占比的 95% 区间', '占比的 95% 區間'),
  columnR: words('Correlation', '相关系数', '相關係數'),
  columnQuadrant: words('Priority', '优先次序', '優先順序'),
  quadrantFirst: words('work here first', '优先改进', '優先改善'),
  quadrantKeep: words('keep it up', '继续保持', '繼續保持'),
  quadrantLow: words('low priority', '可缓', '可緩'),
  quadrantMuch: words('maybe too much', '或许过多', '或許過多'),
  quadrantImportanceUnclear: words('importance unclear', '重要性不明确', '重要性不明確'),
  quadrantPerformanceUnclear: words('performance unclear', '表现不明确', '表現不明確'),
  quadrantBothUnclear: words('both unclear', '两者均不明确', '兩者均不明確'),
  quadrantAgainst: words('check its scale', '请检查量表', '請檢查量表'),
  chart: words('Share of what can be explained', '可解释部分的占比', '可解釋部分的占比'),
  chartAlt: words(
    'Bar chart of the share of each in the explainable difference. {values}',
    '条形图：各项在可解释差异中的占比。{values}',
    '長條圖：各項在可解釋差異中的占比。{values}',
  ),
} as const satisfies Record<string, Localized>;

export type DriversKey = keyof typeof driversWords;

/** A text about drivers in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayDrivers(language: Language, key: DriversKey, args: TextArgs = {}): string {
  return driversWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
