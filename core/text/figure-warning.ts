import type { Language, Localized } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What to bear in mind with a figure that was worked out. */
export const figureWarnings = {
  notWhole: words(
    'Answers that are not whole numbers were left out: the Net Promoter Score is defined for whole numbers only.',
    '非整数的作答未计入：净推荐值只适用于整数评分。',
    '非整數的作答未計入：淨推薦值只適用於整數評分。',
  ),
  offScale: words(
    'Answers outside the scale were left out; they count as not answered.',
    '超出量表范围的作答未计入，按未作答处理。',
    '超出量表範圍的作答未計入，按未作答處理。',
  ),
  oneToTen: words(
    'The scale begins at 1: do not compare this with a score from a scale of 0 to 10.',
    '量表从 1 开始：不宜与 0–10 量表的净推荐值比较。',
    '量表從 1 開始：不宜與 0–10 量表的淨推薦值比較。',
  ),
  noneAboveFive: words(
    'No answer is above 5: is this a 0–10 question?',
    '没有高于 5 的作答：这是 0–10 分的题目吗？',
    '沒有高於 5 的作答：這是 0–10 分的題目嗎？',
  ),
  oneGroup: words(
    'Every answer is of one group, so the plain interval has width 0 and is false. Use the adjusted one.',
    '所有作答都属于同一组，普通区间宽度为 0，并不可信。请使用修正区间。',
    '所有作答都屬於同一組，普通區間寬度為 0，並不可信。請使用修正區間。',
  ),
  noSpread: words(
    'The answers do not differ, so no interval and no test can be given.',
    '作答之间没有差异，无法给出区间和检验。',
    '作答之間沒有差異，無法給出區間和檢定。',
  ),
  noSampleSize: words(
    'Without the number of answers no interval can be given.',
    '未提供作答份数，无法给出区间。',
    '未提供作答份數，無法給出區間。',
  ),
  onlyPairs: words(
    'Only those who answered both times are compared.',
    '只比较两次都作答的对象。',
    '只比較兩次都作答的對象。',
  ),
  tooFewForP: words(
    'With so few answers the p value is a rough one.',
    '作答太少，p 值只是粗略估计。',
    '作答太少，p 值只是粗略估計。',
  ),
  wholePopulation: words(
    'More answers would be needed than there are: ask everybody.',
    '所需作答数超过总体人数：请调查全部对象。',
    '所需作答數超過總體人數：請調查全部對象。',
  ),
  census: words(
    'Everybody answered: there is no sampling error left.',
    '所有对象都已作答：不再有抽样误差。',
    '所有對象都已作答：不再有抽樣誤差。',
  ),
  onlyChance: words(
    'The groups differ no more than by chance: every one gets the mean of all.',
    '各组差异不超过随机波动：各组都取总平均值。',
    '各組差異不超過隨機波動：各組都取總平均值。',
  ),
  lowCoverage: words(
    'Too little of the weight was answered, so there is no score to judge.',
    '已作答部分的权重太低，得分不足以评判。',
    '已作答部分的權重太低，得分不足以評判。',
  ),
  leftOut: words('Respondents with too many blanks were left out.', '空白过多的答卷未计入。', '空白過多的答卷未計入。'),
  fewRows: words(
    'Few complete answers for so many questions: a few more may change the result.',
    '相对于题目数量，完整作答偏少：再增加几份，结果可能改变。',
    '相對於題目數量，完整作答偏少：再增加幾份，結果可能改變。',
  ),
  dropped: words(
    'Questions that never vary or follow from the others were left out; they are named below.',
    '没有差异或可由其他题目推出的题目已去掉，名称见下。',
    '沒有差異或可由其他題目推出的題目已去掉，名稱見下。',
  ),
  highVif: words(
    'Some questions say nearly the same (VIF above 5): look at them together, not one by one.',
    '部分题目内容相近（VIF 大于 5）：请合并看待，不宜逐项解读。',
    '部分題目內容相近（VIF 大於 5）：請合併看待，不宜逐項解讀。',
  ),
  lowReliability: words(
    'Below .7: these questions hardly measure one thing. Do not rely on their mean alone.',
    '低于 0.7：这些题目未必测量同一内容，不宜只看其平均值。',
    '低於 0.7：這些題目未必測量同一內容，不宜只看其平均值。',
  ),
  reversed: words(
    'A question runs against the others, probably asked the other way round; it is named below. Turn it first.',
    '有题目与其他题目方向相反，可能是反向题，名称见下。请先反向计分。',
    '有題目與其他題目方向相反，可能是反向題，名稱見下。請先反向計分。',
  ),
  unlikeScales: words(
    'The questions are on different scales: compare the standardised value, which stands below.',
    '各题的量表不同：请比较下方的标准化值。',
    '各題的量表不同：請比較下方的標準化值。',
  ),
  twoItems: words(
    'For two questions the Spearman–Brown figure is the better one; it stands below.',
    '只有两题时，斯皮尔曼–布朗系数更合适，见下。',
    '只有兩題時，斯皮爾曼–布朗係數更合適，見下。',
  ),
  heldVariance: words(
    'The model of one common thing does not fit these questions.',
    '这些题目不符合“只有一个共同因素”的模型。',
    '這些題目不符合「只有一個共同因素」的模型。',
  ),
  fewGroups: words(
    'Fewer than five groups with ten answers each: take this as a hint only.',
    '每组至少 10 份作答的组不足 5 个：结果仅供参考。',
    '每組至少 10 份作答的組不足 5 個：結果僅供參考。',
  ),
  incompleteTargets: words(
    'Cases without enough ratings were left out.',
    '评分不足的个案未计入。',
    '評分不足的個案未計入。',
  ),
  shortGrid: words(
    'With fewer than five questions many people honestly answer all alike.',
    '题目少于 5 个时，如实作答也常会全部相同。',
    '題目少於 5 個時，如實作答也常會全部相同。',
  ),
  trimmed: words(
    'Weights above the cap were cut; the others make up for it.',
    '超过上限的权重已截断，由其他权重补足。',
    '超過上限的權重已截斷，由其他權重補足。',
  ),
  aboveCap: words(
    'The targets demand weights above the cap, so some answers count for very many.',
    '目标要求的权重超过上限，个别作答所占比重过大。',
    '目標要求的權重超過上限，個別作答所占比重過大。',
  ),
  marginsScaled: words(
    'The targets had different totals; all were scaled to the first.',
    '各组目标的合计不同，已统一按第一组折算。',
    '各組目標的合計不同，已統一按第一組折算。',
  ),
  weightsScaled: words(
    'The weights did not add up to 1; they were taken in proportion.',
    '权重合计不为 1，已按比例折算。',
    '權重合計不為 1，已按比例折算。',
  ),
  sharesScaled: words(
    'Rows did not add up to 1; they were taken in proportion.',
    '部分行的合计不为 1，已按比例折算。',
    '部分列的合計不為 1，已按比例折算。',
  ),
  inconsistent: words(
    'The judgements contradict each other too much (consistency ratio .10 or more): compare the pairs again.',
    '判断前后不一致（一致性比率不低于 0.10）：请重新比较。',
    '判斷前後不一致（一致性比率不低於 0.10）：請重新比較。',
  ),
  roughlyInverse: words(
    'Some pairs are only roughly the inverse of each other; they were taken as they stand.',
    '部分比较值只是近似互为倒数，已按原值计算。',
    '部分比較值只是近似互為倒數，已按原值計算。',
  ),
  noRandomIndex: words(
    'The table of random indices ends at 10, so there is no consistency ratio.',
    '随机一致性指标表只到 10 项，无法给出一致性比率。',
    '隨機一致性指標表只到 10 項，無法給出一致性比率。',
  ),
  evenWeights: words(
    'No column tells the objects apart, so all weigh the same.',
    '各列均无差异，因此权重相同。',
    '各欄均無差異，因此權重相同。',
  ),
  weakVerdict: words(
    'The best level is hardly ahead of the next: go by the score.',
    '最高等级的优势不明显：请以得分为准。',
    '最高等級的優勢不明顯：請以得分為準。',
  ),
  assumedArrows: words(
    'The direction of the arrows is assumed, not found in the answers.',
    '箭头方向是事先假定的，并非由数据得出。',
    '箭頭方向是事先假定的，並非由資料得出。',
  ),
  noClassAllows: words(
    'In every class one of these answers never occurred, so the class is not told: set smoothing above 0.',
    '每个类别都有至少一项答案从未出现，因此无法判断类别：请将平滑（smoothing）设为大于 0。',
    '每個類別都有至少一項答案從未出現，因此無法判斷類別：請將平滑（smoothing）設為大於 0。',
  ),
  noBetter: words('Hardly beats the commonest class.', '不优于一律猜最常见类别。', '不優於一律猜最常見類別。'),
  outsideList: words(
    'Customers outside the list were surveyed; they do not count.',
    '有名单之外的客户接受了调查，不计入。',
    '有名單之外的客戶接受了調查，不計入。',
  ),
} as const satisfies Record<string, Localized>;

export type FigureWarning = keyof typeof figureWarnings;

const isWarning = (text: string): text is FigureWarning => text in figureWarnings;

/** A warning in a language; what is no code is a sentence already and stays as it is. */
export const sayFigureWarning = (language: Language, warning: string): string =>
  isWarning(warning) ? figureWarnings[warning][language] : warning;
