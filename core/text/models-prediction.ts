import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** Telling a response's grade from its answers. */
export const predictionWords = {
  title: words('Telling the grade from the answers', '由答案推断等级', '由答案推斷等級'),

  overall: words(
    'Of 100 responses the index tells the overall answer right in {inForce} by its grades in force and in {index} by its best cuts; the best other model ({best}) in {most}, always “{grade}” in {commonest}.',
    '每 100 份答卷中，指数判对总体评价：按现行等级 {inForce} 份，按最佳分界 {index} 份；其他模型中最好的（{best}）{most} 份，一律“{grade}”{commonest} 份。',
    '每 100 份回覆中，指數判對整體評價：按現行等級 {inForce} 份，按最佳分界 {index} 份；其他模型中最好的（{best}）{most} 份，一律「{grade}」{commonest} 份。',
  ),
  index: words(
    'From the single answers the best model ({best}) tells the grade of the weighted index right in {most} of 100 responses, always saying “{grade}” in {commonest}.',
    '每 100 份答卷中，仅凭各题答案，最好的模型（{best}）判对加权指数的等级 {most} 份，一律判为“{grade}”{commonest} 份。',
    '每 100 份回覆中，僅憑各題答案，最好的模型（{best}）判對加權指數的等級 {most} 份，一律判為「{grade}」{commonest} 份。',
  ),
  better: words(
    'Better than the index by its best cuts, by more than chance: {models}.',
    '优于按最佳分界的指数，且非偶然：{models}。',
    '優於按最佳分界的指數，且非偶然：{models}。',
  ),
  notBetter: words(
    'No model is better than the index by its best cuts, by more than chance.',
    '没有模型明显优于按最佳分界的指数。',
    '沒有模型明顯優於按最佳分界的指數。',
  ),
  guessing: words(
    'No better than always saying “{grade}”: {models}.',
    '不比一律判为“{grade}”更好：{models}。',
    '不比一律判為「{grade}」更好：{models}。',
  ),
  byDefinition: words(
    'The weighted index gives this grade itself and is right by definition; the question is how well the others come to the same.',
    '该等级本就由加权指数得出，它必然正确；这里看其他模型能否得出相同结果。',
    '該等級本就由加權指數得出，它必然正確；這裡看其他模型能否得出相同結果。',
  ),
  basis: words(
    'n = {n} complete responses, {questions} {questions|question|questions}; grades told apart: {grades}.',
    'n = {n} 份完整答卷，{questions} 道题；区分的等级：{grades}。',
    'n = {n} 份完整回覆，{questions} 道題；區分的等級：{grades}。',
  ),
  joined: words(
    'Grades with fewer than 10 responses count together with the next one.',
    '不足 10 份答卷的等级与相邻等级合并。',
    '不足 10 份回覆的等級與相鄰等級合併。',
  ),
  sampled: words(
    'Drawn by seed {seed} from {complete}.',
    '由种子 {seed} 从 {complete} 份中抽取。',
    '由種子 {seed} 從 {complete} 份中抽取。',
  ),
  question: words(
    'Overall answer: {question}, graded as if it were the whole; the models and the index here do without it.',
    '总体评价：{question}，视同总分评定等级；此处的模型和指数均不含该题。',
    '整體評價：{question}，視同總分評定等級；此處的模型和指數均不含該題。',
  ),

  columnModel: words('Model', '模型', '模型'),
  columnRight: words('Right', '判对', '判對'),
  columnCommonest: words('Against always “{grade}”', '与一律“{grade}”相比', '與一律「{grade}」相比'),
  columnIndex: words('Against the index, best cuts', '与指数（最佳分界）相比', '與指數（最佳分界）相比'),
  commonestModel: words('Always “{grade}”', '一律“{grade}”', '一律「{grade}」'),
  inForceModel: words('Index, grades in force', '指数（现行等级）', '指數（現行等級）'),
  indexModel: words('Index, best cuts', '指数（最佳分界）', '指數（最佳分界）'),
  naiveModel: words('Naive Bayesian network', '朴素贝叶斯网络', '單純貝氏網路'),
  treeModel: words('Bayesian tree network', '树状贝叶斯网络', '樹狀貝氏網路'),
  networkModel: words('Neural network', '神经网络', '神經網路'),
  standingBetter: words('better', '更好', '更好'),
  standingSame: words('as good', '不相上下', '不相上下'),
  standingWorse: words('worse', '更差', '更差'),
  noBetter: words('no better', '未见更好', '未見更好'),

  columnTelling: words('Questions that tell most', '最能说明等级的题目', '最能說明等級的題目'),
  columnShare: words('Uncertainty taken away', '消除的不确定性', '消除的不確定性'),
  columnLinks: words('Go together beyond the grade', '除等级外仍彼此相关', '除等級外仍彼此相關'),
  columnBits: words('Bits', '比特', '位元'),

  method: words(
    'Right is measured on responses that the model had not seen: five parts in turn, each told by what the other four taught (seed {seed}). Another seed, or a few more responses, may move these figures by a few points. Better or worse: McNemar’s exact test, p < 0.05; intervals: Wilson (1927).',
    '正确率在模型未见过的答卷上测得：分为五份，每份由其余四份学得的模型推断（种子 {seed}）。换一个种子，或多几份答卷，这些数字可能变动几个百分点。更好或更差：McNemar 精确检验，p < 0.05；区间：Wilson (1927)。',
    '正確率在模型未見過的回覆上測得：分為五份，每份由其餘四份學得的模型推斷（種子 {seed}）。換一個種子，或多幾份回覆，這些數字可能變動幾個百分點。更好或更差：McNemar 精確檢定，p < 0.05；區間：Wilson (1927)。',
  ),
  telling: words(
    'Uncertainty taken away: of what is unknown about the grade before the answer is read; of the tree network (Friedman, Geiger & Goldszmidt 1997) the strongest links. It says what goes together, not what brings what about.',
    '消除的不确定性：看到该题答案后，对等级的未知减少了多少；彼此相关取自树状网络（Friedman, Geiger & Goldszmidt 1997）中最强的连接。这只说明哪些相关，并不说明因果。',
    '消除的不確定性：看到該題答案後，對等級的未知減少了多少；彼此相關取自樹狀網路（Friedman, Geiger & Goldszmidt 1997）中最強的連結。這只說明哪些相關，並不說明因果。',
  ),
  misleads: words(
    'It misleads where few responses have a grade, and where things have changed: a model repeats the past. Its result cannot be explained line by line as a grade must be; therefore it is never one.',
    '某等级答卷很少，或情况已变时，结果会误导：模型只会重复过去。它无法像评级那样逐项解释，因此绝不作为等级。',
    '某等級回覆很少，或情況已變時，結果會誤導：模型只會重複過去。它無法像評級那樣逐項解釋，因此絕不作為等級。',
  ),

  evidence: words(
    'Nothing to learn from: this standard grades by evidence, not by questions.',
    '没有可学习的内容：该标准按证据而非题目评级。',
    '沒有可學習的內容：該標準按證據而非題目評級。',
  ),
  small: words(
    '{target} is not told: fewer than {minimum} complete responses.',
    '{target}不作推断：完整答卷不足 {minimum} 份。',
    '{target}不作推斷：完整回覆不足 {minimum} 份。',
  ),
  overallTarget: words('The overall answer', '总体评价', '整體評價'),
  indexTarget: words('The grade of the weighted index', '加权指数的等级', '加權指數的等級'),
  noQuestions: words(
    '{target} cannot be told: no question is scored that it could be told from.',
    '{target}无法推断：没有可作依据的计分题目。',
    '{target}無法推斷：沒有可作依據的計分題目。',
  ),
  tooFew: words(
    '{target} cannot be told yet: {n} complete {n|response|responses}, {needed} are needed (100, or five for each question).',
    '{target}尚无法推断：完整答卷 {n} 份，需要 {needed} 份（100 份，或每题 5 份）。',
    '{target}尚無法推斷：完整回覆 {n} 份，需要 {needed} 份（100 份，或每題 5 份）。',
  ),
  oneGrade: words(
    '{target} leaves nothing to tell: no two grades have 10 responses each.',
    '{target}无需推断：没有两个等级各有 10 份答卷。',
    '{target}無需推斷：沒有兩個等級各有 10 份回覆。',
  ),
  noOverall: words(
    'Whether other models tell satisfaction as a whole better can be said once the survey asks for it: “Overall, how satisfied are you with us?”.',
    '问卷若问“总体而言，您对我们有多满意？”，即可比较各模型对总体评价的推断。',
    '問卷若問「整體而言，您對我們有多滿意？」，即可比較各模型對整體評價的推斷。',
  ),
} as const satisfies Record<string, Localized>;

export type PredictionKey = keyof typeof predictionWords;

/** A text about telling grades in a language. */
export const sayPrediction = (language: Language, key: PredictionKey, args: TextArgs = {}): string =>
  fillIn(predictionWords[key][language], args);
