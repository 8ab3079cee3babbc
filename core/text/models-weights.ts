import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** How much the dimensions would weigh otherwise: by people's comparisons, and by what tells responses apart. */
export const modelsWeightsWords = {
  title: words('Weights of the dimensions', '维度权重', '構面權重'),
  byEvidence: words(
    'Under this standard the form of the feedback gives the grade, so there are no weights to compare.',
    '此标准按反馈形式评级，没有可比较的权重。',
    '此標準按回饋形式評級，沒有可比較的權重。',
  ),
  oneDimension: words(
    'Weights say something from two dimensions on.',
    '至少有两个维度时，权重才有意义。',
    '至少有兩個構面時，權重才有意義。',
  ),
  oneAsked: words(
    'Entropy says something from two dimensions on; this survey asks fewer.',
    '熵权法至少需要两个维度，本次调查不足两个。',
    '熵權法至少需要兩個構面，本次調查不足兩個。',
  ),
  noJudge: words(
    'Nobody has compared the dimensions yet. On the tab {tab}, fill in for each pair how many times more one matters than the other (1: the same, 9: far more), then run the models again.',
    '尚无人比较各维度。请在“{tab}”中填写每两个维度中一个比另一个重要几倍（1 为同等，9 为重要得多），然后重新运行模型。',
    '尚無人比較各構面。請在「{tab}」中填寫每兩個構面中一個比另一個重要幾倍（1 為同等，9 為重要得多），然後重新執行模型。',
  ),
  noneUsable: words(
    'No comparison of the dimensions can be used yet:',
    '目前没有可用的维度比较：',
    '目前沒有可用的構面比較：',
  ),
  tooMany: words(
    '{n} dimensions are too many to compare in pairs; {most} is the most.',
    '{n} 个维度过多，无法两两比较；最多 {most} 个。',
    '{n} 個構面過多，無法兩兩比較；最多 {most} 個。',
  ),
  otherDimensions: words(
    'The dimensions have changed since they were compared. Open the tab {tab} again and compare the new ones too.',
    '比较之后维度已有变化。请重新打开“{tab}”，补充比较新的维度。',
    '比較之後構面已有變化。請重新開啟「{tab}」，補充比較新的構面。',
  ),
  fewComplete: words(
    'Entropy needs {least} responses without a gap; there {n|is|are} {n}.',
    '熵权法需要 {least} 份完整答卷，目前 {n} 份。',
    '熵權法需要 {least} 份完整回覆，目前 {n} 份。',
  ),
  pairs: words(
    'By the comparisons of {n} {n|person|people}, {dimension} weighs most: {weight} %, in force {now} %{shift}.',
    '按 {n} 人的两两比较，{dimension}权重最高：{weight}%，现行 {now}%{shift}。',
    '按 {n} 人的兩兩比較，{dimension}權重最高：{weight}%，現行 {now}%{shift}。',
  ),
  pairsEven: words(
    'By the comparisons of {n} {n|person|people}, all dimensions weigh the same{shift}.',
    '按 {n} 人的两两比较，各维度权重相同{shift}。',
    '按 {n} 人的兩兩比較，各構面權重相同{shift}。',
  ),
  contradictory: words(
    'The comparisons contradict each other too much to be used: consistency ratio {ratio}, accepted below 0.10.',
    '比较结果前后矛盾过大，不宜采用：一致性比率 {ratio}，低于 0.10 才可接受。',
    '比較結果前後矛盾過大，不宜採用：一致性比率 {ratio}，低於 0.10 才可接受。',
  ),
  leastConsistent: words(
    'Least consistent is {judge}: ratio {ratio}, accepted below 0.10. {look}',
    '一致性最差的是{judge}：比率 {ratio}，低于 0.10 才可接受。{look}',
    '一致性最差的是{judge}：比率 {ratio}，低於 0.10 才可接受。{look}',
  ),
  lookFirst: words(
    'Look first at {first} over {second}: {judged}, where {fitting} would fit the others.',
    '请先核对“{first}”比“{second}”：{judged}，{fitting} 才与其余判断相符。',
    '請先核對「{first}」比「{second}」：{judged}，{fitting} 才與其餘判斷相符。',
  ),
  entropy: words(
    'What tells responses apart most is {dimension}: by entropy it weighs {weight} %, in force {now} %{shift}.',
    '按熵权法，{dimension}最能区分答卷，权重最高：{weight}%，现行 {now}%{shift}。',
    '按熵權法，{dimension}最能區分回覆，權重最高：{weight}%，現行 {now}%{shift}。',
  ),
  entropyEven: words(
    'All {n} complete responses have the same scores, so nothing tells them apart and entropy gives equal weights.',
    '{n} 份完整答卷得分全部相同，无从区分，熵权法给出相等的权重。',
    '{n} 份完整回覆得分全部相同，無從區分，熵權法給出相等的權重。',
  ),
  moves: words(
    '; the index would be {after} instead of {before}',
    '；指数将由 {before} 变为 {after}',
    '；指數將由 {before} 變為 {after}',
  ),
  stays: words('; the index would stay {before}', '；指数仍为 {before}', '；指數仍為 {before}'),
  columnPercent: words('Weight in percent', '权重（%）', '權重（%）'),
  columnWeights: words('Weights', '权重', '權重'),
  columnChanged: words('Responses with another grade', '等级变化的答卷', '等級變化的回覆'),
  now: words('In force', '现行', '現行'),
  byPairs: words('By pairs (AHP)', '两两比较（AHP）', '兩兩比較（AHP）'),
  byPairsContradictory: words(
    'By pairs (AHP), contradictory',
    '两两比较（AHP），前后矛盾',
    '兩兩比較（AHP），前後矛盾',
  ),
  byEntropy: words('By entropy', '熵权法', '熵權法'),
  columnJudge: words('Who compared', '比较者', '比較者'),
  columnRatio: words('Consistency ratio', '一致性比率', '一致性比率'),
  columnPair: words('Fits the others least', '与其余判断最不符', '與其餘判斷最不符'),
  columnJudged: words('Judged', '判断值', '判斷值'),
  columnFitting: words('Would fit', '相符值', '相符值'),
  together: words('All together', '合计', '合計'),
  pairOf: words('{first} : {second}', '{first} : {second}', '{first} : {second}'),
  more: words('{n} more weigh less by entropy.', '另有 {n} 项熵权更低。', '另有 {n} 項熵權更低。'),
  small: words(
    'With fewer than {least} responses it is not shown what the index would be.',
    '答卷少于 {least} 份，不显示指数的变化。',
    '回覆少於 {least} 份，不顯示指數的變化。',
  ),
  aboutPairs: words(
    'By pairs: what people say matters, no better than their judgement. Saaty’s AHP with his random index of 1980; judges together by the geometric mean (Aczél & Saaty 1983).',
    '两两比较：反映人们认为重要的内容，可靠程度取决于判断本身。方法为 Saaty 的层次分析法（随机指标取 1980 年表），多人判断取几何平均（Aczél & Saaty 1983）。',
    '兩兩比較：反映人們認為重要的內容，可靠程度取決於判斷本身。方法為 Saaty 的層級分析法（隨機指標取 1980 年表），多人判斷取幾何平均（Aczél & Saaty 1983）。',
  ),
  aboutEntropy: words(
    'Entropy weighs what tells responses apart, not what matters: what all rate alike weighs nothing. Never a reason by itself to change weights. n = {n} responses without a gap (Shannon 1948; Zeleny 1982).',
    '熵权反映哪些维度能区分答卷，并不反映重要性：人人评分相同的维度权重为零。不可仅凭熵权修改权重。n = {n} 份完整答卷（Shannon 1948；Zeleny 1982）。',
    '熵權反映哪些構面能區分回覆，並不反映重要性：人人評分相同的構面權重為零。不可僅憑熵權修改權重。n = {n} 份完整回覆（Shannon 1948；Zeleny 1982）。',
  ),
  open: words(
    'Under this standard all aspects weigh the same, so no weights can be put in their place. To use weights, choose a standard whose dimensions have weights of their own.',
    '此标准下各项权重相同，无法采用其他权重。如需使用权重，请选择各维度自带权重的标准。',
    '此標準下各項權重相同，無法採用其他權重。如需使用權重，請選擇各構面自帶權重的標準。',
  ),
  adopt: words(
    'Weights above 0 from judgements that agree can be tried out in the sidebar; they hold only once a person saves them.',
    '判断一致且均大于 0 的权重可在侧边栏试用；由人保存后才生效。',
    '判斷一致且均大於 0 的權重可在側邊欄試用；由人儲存後才生效。',
  ),
} as const satisfies Record<string, Localized>;

export type ModelsWeightsKey = keyof typeof modelsWeightsWords;

/** A sentence about weights beside those in force, in a language. */
export const sayModelsWeights = (language: Language, key: ModelsWeightsKey, args: TextArgs = {}): string =>
  fillIn(modelsWeightsWords[key][language], args);
