import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What may be said of two figures beside each other, and how the periods go on from one to the next. */
export const comparisonWords = {
  panel: words('Changes and differences', '变化与差异', '變化與差異'),
  heatMap: words('Dimensions by segment', '各分组的维度得分', '各分群的構面得分'),
  what: words('Figure', '指标', '指標'),
  now: words('Value', '数值', '數值'),
  against: words('Compared with', '比较对象', '比較對象'),
  there: words('Its value', '对象值', '對象值'),
  nThere: words('Its n', '对象 n', '對象 n'),
  needed: words('n needed', '所需 n', '所需 n'),
  finding: words('What can be said', '结论', '結論'),
  target: words('target', '目标', '目標'),
  rest: words('the rest', '其余各组', '其餘各組'),
  csat: words('Satisfied (CSAT), %', '满意率（CSAT），%', '滿意率（CSAT），%'),

  'before.up': words('changed: up', '有变化：上升', '有變化：上升'),
  'before.down': words('changed: down', '有变化：下降', '有變化：下降'),
  'before.none': words('no detectable change', '未检出变化', '未檢出變化'),
  'target.up': words('differs: above the target', '有差异：高于目标', '有差異：高於目標'),
  'target.down': words('differs: below the target', '有差异：低于目标', '有差異：低於目標'),
  'target.none': words('no detectable difference', '未检出差异', '未檢出差異'),
  'rest.up': words('differs: above the rest', '有差异：高于其余', '有差異：高於其餘'),
  'rest.down': words('differs: below the rest', '有差异：低于其余', '有差異：低於其餘'),
  'rest.none': words('no detectable difference', '未检出差异', '未檢出差異'),
  within: words('{finding} (±{half})', '{finding}（±{half}）', '{finding}（±{half}）'),
  unsure: words('not certain among {n} comparisons', '在 {n} 项比较中不能确定', '在 {n} 項比較中無法確定'),
  unsureAlone: words('not certain', '不能确定', '無法確定'),
  untested: words('cannot be tested: all answers alike', '无法检验：答案全部相同', '無法檢定：答案全部相同'),
  provisional: words('{finding}, few answers', '{finding}，样本较少', '{finding}，樣本較少'),
  provisionalShort: words('{finding}, few', '{finding}，样本较少', '{finding}，樣本較少'),

  rule: words(
    '“Changed” and “differs” stand only where the 95 % interval leaves out 0 and the test still holds with all {n} comparisons judged together (Benjamini–Hochberg); where only the interval does, it is “not certain”.',
    '只有 95% 区间不含 0，且与全部 {n} 项比较一并校正（Benjamini–Hochberg）后仍显著，才写“有变化”或“有差异”；只有区间不含 0 的，写“不能确定”。',
    '只有 95% 區間不含 0，且與全部 {n} 項比較一併校正（Benjamini–Hochberg）後仍顯著，才寫「有變化」或「有差異」；只有區間不含 0 的，寫「無法確定」。',
  ),
  waves: words(
    'Periods: {later} compared with {earlier}.',
    '周期：{later} 与 {earlier} 相比。',
    '期間：{later} 與 {earlier} 相比。',
  ),
  neededWhy: words(
    'n needed: answers in each group that would show a difference of {index} points (satisfied and NPS: {nps}) in 4 of 5 cases.',
    '所需 n：每组需要多少答案，才能在五次中有四次看出 {index} 分的差异（满意率与 NPS 为 {nps}）。',
    '所需 n：每組需要多少答案，才能在五次中有四次看出 {index} 分的差異（滿意率與 NPS 為 {nps}）。',
  ),
  few: words(
    '“Few”: fewer than 30 answers on one side, a first sign only.',
    '样本较少：某一方答案不足 30 份，仅供初步参考。',
    '樣本較少：某一方答案不足 30 份，僅供初步參考。',
  ),
  brokenWaves: words(
    'not compared: graded under several standards',
    '未作比较：两个周期按不同标准评级',
    '未作比較：兩期依不同標準評級',
  ),
  brokenGroups: words(
    'Segments are not compared: the responses were graded under several standards.',
    '未比较各分组：答卷按不同标准评级。',
    '未比較各分群：回覆依不同標準評級。',
  ),
  more: words(
    'Comparisons not shown: {n}, with a change or difference: {found}.',
    '另有 {n} 项比较未列出，其中有变化或差异的 {found} 项。',
    '另有 {n} 項比較未列出，其中有變化或差異的 {found} 項。',
  ),
  shrunken: words('Shrunken index', '收缩后指数', '收縮後指數'),
  toRest: words('Against the rest', '与其余相比', '與其餘相比'),
  toRestCell: words('{difference}: {finding}', '{difference}：{finding}', '{difference}：{finding}'),
  order: words(
    'In order of size, not of the index: segments whose intervals overlap cannot be ranked.',
    '按答卷数排列，不按指数排列：区间重叠的分组无法分出名次。',
    '依回覆數排列，不依指數排列：區間重疊的分群無法分出名次。',
  ),
  shrunkenWhy: words(
    'Shrunken index: drawn towards the mean of all, the more so the fewer answers there are; small segments are read by it.',
    '收缩后指数：答案越少，越向总体均值靠拢；看小分组时以它为准。',
    '收縮後指數：答案越少，越向整體平均靠攏；看小分群時以它為準。',
  ),
  allChance: words(
    'Where the shrunken index is one number throughout, the values taken together differ no more than chance explains.',
    '收缩后指数全列相同的，各取值合起来看，差异未超出偶然范围。',
    '收縮後指數整欄相同的，各項目合起來看，差異未超出偶然範圍。',
  ),

  foundIn: words(
    '{title}: a difference was found for {values}.',
    '{title}：{values} 与其余有差异。',
    '{title}：{values} 與其餘有差異。',
  ),
  noOtherColumn: words('No other column shows a difference.', '其他各栏均未见差异。', '其他各欄均未見差異。'),
  noColumn: words('No column shows a difference.', '各栏均未见差异。', '各欄均未見差異。'),

  segment: words('Segment', '分组', '分群'),
  moreGroups: words(
    'Smaller segments not shown: {n}.',
    '另有 {n} 个较小的分组未列出。',
    '另有 {n} 個較小的分群未列出。',
  ),
  smallGroups: words(
    'Not shown, fewer than {minimum} graded: {n}.',
    '评级答卷不足 {minimum} 份而未列出的分组：{n} 个。',
    '評級回覆不足 {minimum} 份而未列出的分群：{n} 個。',
  ),
  moreDimensions: words('Dimensions not shown: {names}.', '未列出的维度：{names}。', '未列出的構面：{names}。'),

  'share.csat': words('Satisfied (CSAT)', '满意率（CSAT）', '滿意率（CSAT）'),
  'share.low': words('With a case', '有立案的占比', '有立案的占比'),
  controlChart: words('Trend within its limits', '趋势与控制限', '趨勢與管制界限'),
  centre: words('Usual', '常态', '常態'),
  lower: words('Lower limit', '下限', '下限'),
  upper: words('Upper limit', '上限', '上限'),
  mark: words('Mark', '标记', '標記'),
  outside: words('outside', '超限', '超限'),
  run: words('run', '同侧', '同側'),
  shareRule: words(
    'Control chart (p chart): between its limits chance is enough to explain the differences. Outside: beyond 3 standard errors; run: one of 8 or more periods in a row on one side of the usual share.',
    '控制图（p 图）：在上下限之间，偶然因素足以解释各周期的差异。超限：超出 3 个标准误；同侧：连续 8 个周期或更多落在常态同一侧。',
    '管制圖（p 圖）：在上下限之間，偶然因素足以解釋各期間的差異。超限：超出 3 個標準誤；同側：連續 8 個期間或更多落在常態同一側。',
  ),
  shareBroken: words(
    'No control chart: the periods were graded under several standards.',
    '无控制图：各周期按不同标准评级。',
    '無管制圖：各期間依不同標準評級。',
  ),
  shareChart: words('{share}, period by period', '各周期的{share}', '各期間的{share}'),
  shareAlt: words(
    '{share} by period, usual {centre}, limits dashed: {values}',
    '各周期的{share}，常态 {centre}，虚线为上下限：{values}',
    '各期間的{share}，常態 {centre}，虛線為上下限：{values}',
  ),
} as const satisfies Record<string, Localized>;

export type ComparisonKey = keyof typeof comparisonWords;

/** A text about comparisons in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayComparison(language: Language, key: ComparisonKey, args: TextArgs = {}): string {
  return comparisonWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
