import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** The schemes by which neighbours count while the weights are sought. */
export const schemeWords = {
  path: words('path', '路径', '路徑'),
  factorial: words('factorial', '因子', '因子'),
  centroid: words('centroid', '重心', '重心'),
} as const satisfies Record<string, Localized>;

/** What the path model says, and why it says nothing. */
export const modelsPathWords = {
  title: words('Path model (ECSI, ACSI)', '路径模型（ECSI、ACSI）', '路徑模型（ECSI、ACSI）'),
  finding: words(
    'What goes most with {target} is {leading}: {effect} over all ways{interval}; 0 is nothing, 1 is in step, −1 the other way round. The model explains {percent} % of the differences in {target}.',
    '与{target}关系最强的是{leading}：各路径合计 {effect}{interval}；0 表示无关，1 表示完全同步，−1 表示完全相反。模型解释了{target}差异的 {percent}%。',
    '與{target}關係最強的是{leading}：各路徑合計 {effect}{interval}；0 表示無關，1 表示完全同步，−1 表示完全相反。模型解釋了{target}差異的 {percent}%。',
  ),
  between: words(' (95 % interval {low} to {high})', '（95% 区间 {low} 至 {high}）', '（95% 區間 {low} 至 {high}）'),
  chance: words(
    'Even that may be chance: the interval reaches 0.',
    '这也可能只是偶然：区间包含 0。',
    '這也可能只是偶然：區間包含 0。',
  ),
  from: words('From', '起点', '起點'),
  to: words('To', '终点', '終點'),
  path: words('Path', '路径系数', '路徑係數'),
  verdict: words('Verdict', '结论', '結論'),
  totalEffect: words('Over all ways', '总效应', '總效應'),
  clear: words('clear', '明确', '明確'),
  against: words('clear, the other way', '明确（方向相反）', '明確（方向相反）'),
  unclear: words('unclear: may be 0', '不明确：可能为 0', '不明確：可能為 0'),
  construct: words('Construct', '构念', '構念'),
  questions: words('Questions', '题数', '題數'),
  r2: words('Explained (R²)', '被解释的比例（R²）', '被解釋的比例（R²）'),
  communality: words('Communality (AVE)', '共同度（AVE）', '共同性（AVE）'),
  rho: words('Reliability (ρ)', '组合信度（ρ）', '組合信度（ρ）'),
  alpha: words('Cronbach’s alpha', 'Cronbach α 系数', 'Cronbach α 係數'),
  index: words('ACSI index', 'ACSI 指数', 'ACSI 指數'),
  question: words('Question', '题目', '題目'),
  loading: words('Loading', '载荷', '負荷量'),
  weight: words('Weight', '权重', '權重'),
  assumed: words(
    'People drew the arrows: their direction is assumed, not found. A path says what goes with what while the other arrows into the same construct are held fixed. It misleads where something that was not asked stands behind both.',
    '箭头由人设定：方向是假定的，不是由数据得出的。路径系数表示在指向同一构念的其他箭头不变时，两者如何相关。若两者背后另有未问及的因素，结果会误导。',
    '箭頭由人設定：方向是假定的，不是由資料得出的。路徑係數表示在指向同一構念的其他箭頭不變時，兩者如何相關。若兩者背後另有未問及的因素，結果會誤導。',
  ),
  enough: words(
    'Usually called enough: reliability from 0.7, communality from 0.5.',
    '通常认为足够：信度不低于 0.7，共同度不低于 0.5。',
    '通常認為足夠：信度不低於 0.7，共同性不低於 0.5。',
  ),
  single: words(
    '“—”: one question alone shows nothing of how reliable it is.',
    '“—”：只有一道题时，无法看出其信度。',
    '「—」：只有一道題時，無法看出其信度。',
  ),
  worst: words(
    'ACSI index: 0 is every answer the worst; the index of the grade, by percent of maximum, has its worst at 20 on five levels.',
    'ACSI 指数：0 表示所有答案均为最差；等级所用指数按满分百分比计，五级题最差为 20。',
    'ACSI 指數：0 表示所有答案均為最差；等級所用指數按滿分百分比計，五級題最差為 20。',
  ),
  basis: words('Complete responses: {n} of {of}.', '完整答卷：{n} / {of} 份。', '完整回覆：{n} / {of} 份。'),
  drawn: words(
    'Intervals from {resamples} draws of whole responses.',
    '区间由整份答卷重抽样 {resamples} 次得出。',
    '區間由整份回覆重抽樣 {resamples} 次得出。',
  ),
  failed: words(
    '{failed} of them could not be fitted and {failed|is|are} left out.',
    '其中 {failed} 次无法拟合，未计入。',
    '其中 {failed} 次無法配適，未計入。',
  ),
  fewDrawn: words(
    'Too few draws for intervals: nothing here tells chance from more.',
    '重抽样次数太少，没有区间：无法区分偶然与否。',
    '重抽樣次數太少，沒有區間：無法區分偶然與否。',
  ),
  method: words(
    'PLS path model (Tenenhaus et al. 2005), scheme “{scheme}”.',
    'PLS 路径模型（Tenenhaus 等，2005），方案“{scheme}”。',
    'PLS 路徑模型（Tenenhaus 等，2005），方案「{scheme}」。',
  ),
  difference: words(
    'With the two other schemes no path differs by more than {difference}.',
    '改用另外两种方案时，路径系数相差不超过 {difference}。',
    '改用另外兩種方案時，路徑係數相差不超過 {difference}。',
  ),
  noDifference: words(
    'With another scheme it could not be fitted: take it with care.',
    '改用其他方案时无法拟合，请谨慎看待。',
    '改用其他方案時無法配適，請謹慎看待。',
  ),
  more: words('{n} more are not shown.', '另有 {n} 项未列出。', '另有 {n} 項未列出。'),
  nothing: words(
    'No question is assigned to a construct yet. Do so on the tab {tab}.',
    '尚未把题目归入任何构念。请在“{tab}”中设置。',
    '尚未把題目歸入任何構念。請在「{tab}」中設定。',
  ),
  faults: words(
    'Not worked out, since the tab {tab} cannot be read in full:',
    '未计算，因为“{tab}”有无法读取之处：',
    '未計算，因為「{tab}」有無法讀取之處：',
  ),
  noQuestion: words('No question stands for {name}.', '{name}没有题目。', '{name}沒有題目。'),
  noArrow: words(
    'No arrow begins or ends at {name}. Draw one, or leave it out.',
    '{name}没有任何箭头。请添加箭头，或去掉该构念。',
    '{name}沒有任何箭頭。請加上箭頭，或去掉該構念。',
  ),
  tooFew: words(
    'Only {n} of {of} responses answer every question of the model; at least {least} are needed.',
    '{of} 份答卷中只有 {n} 份答全了模型的题目，至少需要 {least} 份。',
    '{of} 份回覆中只有 {n} 份答全了模型的題目，至少需要 {least} 份。',
  ),
  constant: words(
    'All answers to {name} are the same, so nothing goes with it.',
    '{name}的答案全部相同，无法分析。',
    '{name}的答案全部相同，無法分析。',
  ),
  circle: words(
    'The arrows run in a circle. Take one of them out.',
    '箭头形成了循环。请去掉其中一个。',
    '箭頭形成了循環。請去掉其中一個。',
  ),
  collinear: words(
    'Constructs with an arrow to {name} say the same thing twice. Leave one of them out.',
    '指向{name}的构念内容重复。请去掉其中一个。',
    '指向{name}的構念內容重複。請去掉其中一個。',
  ),
  unrelated: words(
    'None of the constructs next to {name} goes with it.',
    '{name}与相邻的构念均无关。',
    '{name}與相鄰的構念均無關。',
  ),
  unsettled: words(
    'The weights did not settle after {rounds} rounds.',
    '经过 {rounds} 轮仍未收敛。',
    '經過 {rounds} 輪仍未收斂。',
  ),
} as const satisfies Record<string, Localized>;

type ModelsPathKey = keyof typeof modelsPathWords;

/** A text on the path model in a language. */
export const sayModelsPath = (language: Language, key: ModelsPathKey, args: TextArgs = {}): string =>
  fillIn(modelsPathWords[key][language], args);
