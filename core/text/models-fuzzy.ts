import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** Fuzzy comprehensive evaluation on the Models tab. */
export const modelsFuzzyWords = {
  title: words('Fuzzy comprehensive evaluation', '模糊综合评价', '模糊綜合評價'),
  evidence: words(
    'Not worked out: here the form of the feedback gives the grade, so there are no questions to weigh.',
    '未计算：此标准按反馈形式定等级，没有可加权的题目。',
    '未計算：此標準按回饋形式定等級，沒有可加權的題目。',
  ),
  noQuestions: words(
    'Not worked out: no question counts towards the score yet.',
    '未计算：目前没有计分的题目。',
    '未計算：目前沒有計分的題目。',
  ),
  tooFew: words(
    'Not worked out: fewer than {minimum} answers.',
    '未计算：答案少于 {minimum} 份。',
    '未計算：答案少於 {minimum} 份。',
  ),
  clear: words(
    'By {operator}, {share} % belongs to “{level}”; by score it is {score}: grade {grade}.',
    '按 {operator}，{share}% 属于“{level}”；按得分为 {score}，等级：{grade}。',
    '依 {operator}，{share}% 屬於「{level}」；依分數為 {score}，等級：{grade}。',
  ),
  weak: words(
    'By {operator}, no level stands out: “{level}” comes first with {share} %, but its effectiveness {effectiveness} is below 0.5. The score says more: {score}, grade {grade}.',
    '按 {operator}，没有突出的级别：“{level}”占比最大，为 {share}%，但有效度 {effectiveness} 低于 0.5。应看得分：{score}，等级：{grade}。',
    '依 {operator}，沒有突出的級別：「{level}」占比最大，為 {share}%，但有效度 {effectiveness} 低於 0.5。應看分數：{score}，等級：{grade}。',
  ),
  shared: words(
    'By {operator}, no level stands out: several are tied for the largest share. The score says more: {score}, grade {grade}.',
    '按 {operator}，没有突出的级别：多个级别占比并列最大。应看得分：{score}，等级：{grade}。',
    '依 {operator}，沒有突出的級別：多個級別占比並列最大。應看分數：{score}，等級：{grade}。',
  ),
  operator: words('Whole, by operator', '总体（按算子）', '整體（依算子）'),
  dimension: words('Dimension, by {operator}', '维度（按 {operator}）', '構面（依 {operator}）'),
  largest: words('Largest share', '占比最大', '占比最大'),
  weakLevel: words('{level} (weak)', '{level}（不明确）', '{level}（不明確）'),
  tied: words('tied', '并列', '並列'),
  effectiveness: words('Effectiveness', '有效度', '有效度'),
  allInOne: words('all in one', '全属一级', '全屬一級'),
  index: words('The index itself', '指数本身', '指數本身'),
  level: words('Level {n}', '第 {n} 级', '第 {n} 級'),
  more: words('{n} more dimensions are not shown.', '另有 {n} 个维度未列出。', '另有 {n} 個構面未列出。'),
  operators: words(
    'M(·,+) counts every answer by its weight: the usual way. M(∧,∨) and M(·,∨) keep a single question for each level and lose most of the answers; M(∧,⊕) cuts shares off at the weight, so with many questions all levels look alike. Where they disagree, believe M(·,+).',
    'M(·,+) 按权重计入每个答案，是常用算法。M(∧,∨) 和 M(·,∨) 每级只取一题，丢失大部分答案；M(∧,⊕) 以权重截断占比，题目多时各级趋于相同。结果不一致时，以 M(·,+) 为准。',
    'M(·,+) 按權重計入每個答案，是常用算法。M(∧,∨) 和 M(·,∨) 每級只取一題，失去大部分答案；M(∧,⊕) 以權重截斷占比，題目多時各級趨於相同。結果不一致時，以 M(·,+) 為準。',
  ),
  scale: words(
    'The levels are those of the questions, worth {values} of 100. The largest share hides the rest: read the low levels too.',
    '级别取自题目的选项，分值为 {values}（满分 100）。占比最大的级别会掩盖其余：低级别也要看。',
    '級別取自題目的選項，分值為 {values}（滿分 100）。占比最大的級別會掩蓋其餘：低級別也要看。',
  ),
  long: words(
    'The questions have more than {most} levels, so the grades of the standard stand in: an answer belongs to the grade that its score alone would get. The largest share hides the rest: read the low grades too.',
    '题目的级别超过 {most} 个，因此以标准的等级代替：每个答案归入其得分单独对应的等级。占比最大的等级会掩盖其余：低等级也要看。',
    '題目的級別超過 {most} 個，因此以標準的等級代替：每個答案歸入其分數單獨對應的等級。占比最大的等級會掩蓋其餘：低等級也要看。',
  ),
  differ: words(
    'The questions do not share their levels, so the grades of the standard stand in: an answer belongs to the grade that its score alone would get. The largest share hides the rest: read the low grades too.',
    '各题的级别不同，因此以标准的等级代替：每个答案归入其得分单独对应的等级。占比最大的等级会掩盖其余：低等级也要看。',
    '各題的級別不同，因此以標準的等級代替：每個答案歸入其分數單獨對應的等級。占比最大的等級會掩蓋其餘：低等級也要看。',
  ),
  notAsked: words(
    'Not asked, so their weight goes to the others: {names}.',
    '未询问，权重由其余各项分担：{names}。',
    '未詢問，權重由其餘各項分擔：{names}。',
  ),
  fewAnswers: words(
    'Fewer than {minimum} answers, so their weight goes to the others: {names}.',
    '答案少于 {minimum} 份，权重由其余各项分担：{names}。',
    '答案少於 {minimum} 份，權重由其餘各項分擔：{names}。',
  ),
  source: words(
    'n = {n}; from questions to dimensions to the whole by the standard’s weights. Zadeh (1965), Information and Control 8, 338–353; effectiveness (nβ − 1) / 2γ(n − 1) of n levels, β the largest and γ the second share.',
    'n = {n}；按标准的权重由题目到维度再到总体。Zadeh (1965), Information and Control 8, 338–353；最大隶属度原则的有效度 (nβ − 1) / 2γ(n − 1)：n 为级别数，β、γ 为最大和次大占比。',
    'n = {n}；按標準的權重由題目到構面再到整體。Zadeh (1965), Information and Control 8, 338–353；最大隸屬度原則的有效度 (nβ − 1) / 2γ(n − 1)：n 為級別數，β、γ 為最大和次大占比。',
  ),
} as const satisfies Record<string, Localized>;

/** A sentence about the fuzzy evaluation in a language. */
export const sayModelsFuzzy = (language: Language, key: keyof typeof modelsFuzzyWords, args: TextArgs = {}): string =>
  fillIn(modelsFuzzyWords[key][language], args);
