import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** How sure a grade is, what would change it, and where the points were lost. */
export const certaintyWords = {
  title: words('What would change this grade', '什么会改变这个等级', '什麼會改變這個等級'),

  inDraws: words(
    '{grade} in {n} of 100 draws',
    '重复抽取 100 次，{n} 次为“{grade}”',
    '重複抽取 100 次，{n} 次為「{grade}」',
  ),
  borderlineMark: words('borderline', '处于临界', '處於臨界'),

  sure: words('Same grade if drawn again', '重复抽取等级不变', '重複抽取等級不變'),
  sureBasis: words(
    '{n} responses, drawn again {resamples} times',
    '{n} 份答卷，重复抽取 {resamples} 次',
    '{n} 份回覆，重複抽取 {resamples} 次',
  ),
  sureOthers: words('else {grades}', '其余：{grades}', '其餘：{grades}'),
  gradeShare: words('{grade} {share}', '“{grade}”{share}', '「{grade}」{share}'),
  sureRange: words('95 % of them: index {interval}', '其中 95% 的指数为 {interval}', '其中 95% 的指數為 {interval}'),
  better: words('Points to the next grade', '距更高一级', '距更高一級'),
  betterFrom: words(
    '{grade} begins at {from}; {bound} rounds to it',
    '“{grade}”从 {from} 起，{bound} 即取整为 {from}',
    '「{grade}」從 {from} 起，{bound} 即取整為 {from}',
  ),
  worse: words('Points above the grade below', '高出更低一级', '高出更低一級'),
  worseFrom: words(
    '{grade} lies below {bound} (rounds to {from})',
    '低于 {bound}（取整为 {from}）即为“{grade}”',
    '低於 {bound}（取整為 {from}）即為「{grade}」',
  ),

  borderline: words(
    'Borderline: in 95 of 100 repeated draws of the responses the index lies between {low} ({lowGrade}) and {high} ({highGrade}).',
    '处于临界：把答卷重复抽取 100 次，有 95 次指数在 {low}（{lowGrade}）与 {high}（{highGrade}）之间。',
    '處於臨界：把回覆重複抽取 100 次，有 95 次指數在 {low}（{lowGrade}）與 {high}（{highGrade}）之間。',
  ),
  firm: words(
    'Not borderline: in 95 of 100 repeated draws of the responses the index lies between {low} and {high}, all of it {lowGrade}.',
    '不在临界：把答卷重复抽取 100 次，有 95 次指数在 {low} 与 {high} 之间，均为“{lowGrade}”。',
    '不在臨界：把回覆重複抽取 100 次，有 95 次指數在 {low} 與 {high} 之間，均為「{lowGrade}」。',
  ),
  dependsOnMethod: words(
    'Depends on the method: it would be another grade {ways}.',
    '取决于计算方法：{ways}等级会不同。',
    '取決於計算方法：{ways}等級會不同。',
  ),
  dependsOnWho: words(
    'Depends on which responses count: it would be another grade {ways}.',
    '取决于哪些答卷计入：{ways}等级会不同。',
    '取決於哪些回覆計入：{ways}等級會不同。',
  ),
  steady: words(
    'The grade is the same in every other way of working it out that is listed here.',
    '按下列其他算法，等级都不变。',
    '按下列其他算法，等級都不變。',
  ),
  segmentFlip: words(
    'Rests on {segment}: without its {n} responses the grade would be {grade}.',
    '取决于“{segment}”：去掉这 {n} 份答卷，等级将为“{grade}”。',
    '取決於「{segment}」：去掉這 {n} 份回覆，等級將為「{grade}」。',
  ),
  moreFlips: words(
    'Other segments that it rests on: {n}.',
    '同样情况的其他分组：{n} 个。',
    '同樣情況的其他分群：{n} 個。',
  ),
  responseFlip: words(
    'Rests on a single response: without that of row {row} the grade would be {grade}.',
    '取决于一份答卷：去掉第 {row} 行，等级将为“{grade}”。',
    '取決於一份回覆：去掉第 {row} 列，等級將為「{grade}」。',
  ),
  noFlip: words(
    'Without any one response, or any one segment of {minimum} or more, it would still be {grade}.',
    '去掉任何一份答卷，或任何一个不少于 {minimum} 份的分组，等级仍为“{grade}”。',
    '去掉任何一份回覆，或任何一個不少於 {minimum} 份的分群，等級仍為「{grade}」。',
  ),

  columnWay: words('Worked out', '算法', '算法'),
  columnEffect: words('Effect', '影响', '影響'),
  asItStands: words('as the standard says', '按现行标准', '按現行標準'),
  equalWeights: words('with equal weights', '各维度权重相同', '各構面權重相同'),
  pomp: words('in percent of the range (POMP)', '按量表区间百分比（POMP）', '按量表區間百分比（POMP）'),
  percentOfMaximum: words('in percent of maximum', '按满分百分比', '按滿分百分比'),
  unflagged: words('without flagged responses', '去掉有疑点的答卷', '去掉有疑點的回覆'),
  complete: words('from complete answers only', '只计完整作答', '只計完整作答'),
  withoutSegment: words('without {segment}', '去掉“{segment}”', '去掉「{segment}」'),
  withoutResponse: words('without row {row}', '去掉第 {row} 行', '去掉第 {row} 列'),
  same: words('the same', '不变', '不變'),
  byMethod: words('depends on the method', '取决于计算方法', '取決於計算方法'),
  byWho: words('depends on which responses count', '取决于哪些答卷计入', '取決於哪些回覆計入'),
  bySegment: words('rests on one segment', '取决于一个分组', '取決於一個分群'),
  byResponse: words('rests on one response', '取决于一份答卷', '取決於一份回覆'),

  lostTitle: words('Where the points were lost', '分数丢在哪里', '分數丟在哪裡'),
  lostSum: words(
    '100 − {index} = {total} points were lost; the parts below add up to that.',
    '100 − {index} = {total} 分，即丢失的分数；以下各项之和与之相等。',
    '100 − {index} = {total} 分，即失去的分數；以下各項之和與之相等。',
  ),
  lostIn: words('{points} points lost in {part}.', '“{part}”丢了 {points} 分。', '「{part}」失去 {points} 分。'),
  columnLost: words('Points lost', '丢分', '失分'),
  columnMost: words('Of at most', '至多可丢', '至多可丟'),
  columnLostShare: words('Share of the loss', '占丢分的比例', '占失分的比例'),
  byHand: words('scores set by hand', '人工设定的得分', '人工設定的分數'),
  together: words('{n} dimensions together', '{n} 个维度合计', '{n} 個構面合計'),
  togetherWhy: words(
    'Together, because fewer than {minimum} answered one of them: {dimensions}.',
    '以下维度合计，因为其中有的作答不足 {minimum} 份：{dimensions}。',
    '以下構面合計，因為其中有的作答不足 {minimum} 份：{dimensions}。',
  ),
  others: words('{n} others', '其他 {n} 项', '其他 {n} 項'),
  total: words('Total', '合计', '合計'),
  chartAlt: words('Points lost: {values}', '丢分：{values}', '失分：{values}'),
} as const satisfies Record<string, Localized>;

export type CertaintyKey = keyof typeof certaintyWords;

/** A text about how sure a grade is in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayCertainty(language: Language, key: CertaintyKey, args: TextArgs = {}): string {
  return certaintyWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
