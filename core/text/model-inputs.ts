import type { TextKey } from './en.ts';
import { fillIn } from './fill-in.ts';
import { localized as words } from './localized.ts';
import { say } from './say.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** The Model inputs tab: what it asks for, and what in a cell cannot be used. */
export const modelInputsWords = {
  purpose: words(
    'Fill in here what the models need to know from people, then make the models from the side panel. Leave out what you do not need.',
    '请在此填写模型需要由人提供的内容，然后从侧边栏生成模型。不需要的部分可以留空。',
    '請在此填寫模型需要由人提供的內容，然後從側邊欄產生模型。不需要的部分可以留空。',
  ),
  noGrade: words(
    'Nothing here changes a grade, an index or a case.',
    '此处的任何内容都不会改变等级、指数或案件。',
    '此處的任何內容都不會改變等級、指數或案件。',
  ),
  weights: words('Dimensions compared in pairs', '维度两两比较', '構面兩兩比較'),
  howToCompare: words(
    'Each cell: how many times more does the dimension of its row matter than that of its column? 1: the same, 3: somewhat more, 5: clearly more, 7: much more, 9: far more; 1/3, 1/5 …: as much less.',
    '每个单元格填写：该行的维度比该列的维度重要几倍？1 为同等，3 为略重要，5 为明显重要，7 为重要得多，9 为极其重要；反之填 1/3、1/5 等。',
    '每個儲存格填寫：該列的構面比該欄的構面重要幾倍？1 為同等，3 為略重要，5 為明顯重要，7 為重要得多，9 為極其重要；反之填 1/3、1/5 等。',
  ),
  half: words(
    'Fill in each pair once; the opposite cell may stay blank, and so may the diagonal.',
    '每一对填写一次即可，对称的单元格可以留空，对角线也可以留空。',
    '每一對填寫一次即可，對稱的儲存格可以留空，對角線也可以留空。',
  ),
  judges: words(
    'One table a person, {most} at most. Draw the tab again for another empty table.',
    '每人一张表，最多 {most} 人。重新生成此工作表可再得到一张空表。',
    '每人一張表，最多 {most} 人。重新產生此分頁可再得到一張空表。',
  ),
  dimensionCount: words(
    'From 2 to 10 dimensions can be compared in pairs; here {n|is|are} {n}.',
    '两两比较需要 2 至 10 个维度；目前有 {n} 个。',
    '兩兩比較需要 2 至 10 個構面；目前有 {n} 個。',
  ),
  judge: words('Person {n}', '比较者 {n}', '比較者 {n}'),
  name: words('Name', '姓名', '姓名'),
  whoCompares: words('Who compares', '比较者', '比較者'),
  corner: words('Row against column', '行与列相比', '列與欄相比'),
  dimension: words('Dimension', '维度', '構面'),
  against: words('Compared with', '相比的维度', '相比的構面'),
  judgement: words('Judgement', '判断值', '判斷值'),
  path: words('Path model: constructs and their questions', '路径模型：构念及其题目', '路徑模型：構念及其題目'),
  howToDraw: words(
    'A construct is what several questions ask about together. The first ones are those of the European satisfaction index (ECSI): change them as you like.',
    '构念是若干题目共同反映的内容。预填的是欧洲顾客满意度指数（ECSI）的构念，可任意修改。',
    '構念是若干題目共同反映的內容。預填的是歐洲顧客滿意度指數（ECSI）的構念，可任意修改。',
  ),
  arrows: words(
    'Arrows from: the constructs that you suppose stand behind this one, with commas between them.',
    '箭头来自：您认为影响此构念的其他构念，用逗号或顿号隔开。',
    '箭頭來自：您認為影響此構念的其他構念，用逗號或頓號隔開。',
  ),
  from: words('Arrows from', '箭头来自', '箭頭來自'),
  assign: words(
    'Choose the construct of each question. Where a header names one it is proposed; check it. Blank: not in the model.',
    '请为每道题选择构念。标题中写明构念的已预先填入，请核对。留空表示不计入模型。',
    '請為每道題選擇構念。標題中寫明構念的已預先填入，請核對。留空表示不計入模型。',
  ),
  noQuestions: words(
    'There is no column with numbers or ratings, so no question can be assigned.',
    '没有数字或评分列，因此没有可归入构念的题目。',
    '沒有數字或評分欄，因此沒有可歸入構念的題目。',
  ),
  question: words('Question', '题目', '題目'),
  about: words('What it is', '内容', '內容'),
  construct: words('Construct', '构念', '構念'),
  settings: words('Settings', '设置', '設定'),
  scheme: words('Inner scheme of the path model', '路径模型的内部加权', '路徑模型的內部加權'),
  schemeMeans: words(
    'how neighbouring constructs count while the weights are sought; path follows the arrows',
    '求权重时相邻构念如何计入；“路径”按箭头方向计算',
    '求權重時相鄰構念如何計入；「路徑」按箭頭方向計算',
  ),
  operator: words('Operator of the fuzzy evaluation', '模糊评价的算子', '模糊評價的算子'),
  operatorMeans: words(
    'how weights and shares are combined; M(·,+) counts every answer by its weight',
    '权重与占比如何合成；M(·,+) 按权重计入每个答案',
    '權重與占比如何合成；M(·,+) 按權重計入每個答案',
  ),
  resamples: words('Draws of the path model', '路径模型的抽样次数', '路徑模型的抽樣次數'),
  resamplesMeans: words(
    '0 to 2,000: how often it is worked out again on drawn responses, for its intervals',
    '0 至 2000：为求区间而用抽取的答卷重算的次数',
    '0 至 2000：為求區間而用抽取的回覆重算的次數',
  ),
  seed: words('Seed', '随机种子', '隨機種子'),
  seedMeans: words(
    'a whole number from 1 to 999,999: the same seed gives the same figures',
    '1 至 999999 的整数：相同的种子得到相同的结果',
    '1 至 999999 的整數：相同的種子得到相同的結果',
  ),
  gone: words('No longer asked', '不再涉及', '不再涉及'),
  goneMeans: words(
    'This was typed about dimensions or questions that are gone. It is not used, and goes back to its place when they come back.',
    '这些内容针对已不存在的维度或题目，不参与计算；维度或题目恢复后会回到原处。',
    '這些內容針對已不存在的構面或題目，不參與計算；構面或題目恢復後會回到原處。',
  ),
  number: words('number', '数字', '數字'),
  columnGone: words('not there now', '目前没有', '目前沒有'),
  notJudgement: words(
    '"{value}" is no judgement. Write a number from 1 to 9, or a fraction such as 1/3',
    '“{value}”不是判断值。请填写 1 到 9 的数字，或 1/3 这样的分数',
    '「{value}」不是判斷值。請填寫 1 到 9 的數字，或 1/3 這樣的分數',
  ),
  day: words(
    '{value} is a date, which sheets make of 1/3. Write ⅓ or 1:3 instead',
    '{value} 是日期，表格会把 1/3 变成日期。请改填 ⅓ 或 1:3',
    '{value} 是日期，試算表會把 1/3 變成日期。請改填 ⅓ 或 1:3',
  ),
  outOfRange: words(
    '"{value}" does not lie between 1/9 and 9. Write 9 for far more and 1/9 for far less',
    '“{value}”不在 1/9 与 9 之间。极其重要填 9，极不重要填 1/9',
    '「{value}」不在 1/9 與 9 之間。極其重要填 9，極不重要填 1/9',
  ),
  diagonal: words(
    '"{value}" compares a dimension with itself. Empty this cell, or write 1',
    '“{value}”是维度与自身的比较。请清空此单元格，或填 1',
    '「{value}」是構面與自身的比較。請清空此儲存格，或填 1',
  ),
  notReciprocal: words(
    '"{value}" contradicts "{otherValue}" in cell {other}, which must be its inverse. Empty one of the two',
    '“{value}”与单元格 {other} 的“{otherValue}”矛盾，两者应互为倒数。请清空其中一个',
    '「{value}」與儲存格 {other} 的「{otherValue}」矛盾，兩者應互為倒數。請清空其中一個',
  ),
  pairsOpen: words(
    '{judge} left {n} {n|pair|pairs} open, first {row} against {column}. Fill in every pair, or empty the whole table',
    '{judge}还有 {n} 对未比较，第一对为{row}与{column}。请填完所有各对，或清空整张表',
    '{judge}還有 {n} 對未比較，第一對為{row}與{column}。請填完所有各對，或清空整張表',
  ),
  newDimension: words(
    'the table of {judge} has no row or no column for {dimension}. Draw the tab again, then compare it',
    '{judge}的表中没有{dimension}这一行或列。请重新生成此工作表，然后补充比较',
    '{judge}的表中沒有{dimension}這一列或欄。請重新產生此分頁，然後補充比較',
  ),
  constructTwice: words(
    '"{value}" stands in cell {other} already. Give each construct a name of its own',
    '“{value}”已在单元格 {other} 中出现。每个构念须有不同的名称',
    '「{value}」已在儲存格 {other} 中出現。每個構念須有不同的名稱',
  ),
  noName: words(
    'arrows end here at no construct. Write its name, or empty the cell with the arrows',
    '此处有箭头却没有构念名称。请填写名称，或清空箭头单元格',
    '此處有箭頭卻沒有構念名稱。請填寫名稱，或清空箭頭儲存格',
  ),
  circle: words(
    'these arrows go in a circle: {path}. Take one of them out',
    '箭头形成了循环：{path}。请去掉其中一个',
    '箭頭形成了循環：{path}。請去掉其中一個',
  ),
  noQuestion: words(
    '{names}: arrows but no question. Choose {n|it|each of them} for a question below, or take {n|it|them} out with all arrows',
    '{names}：有箭头却没有题目。请在下方为题目选择该构念，或将其连同箭头一起去掉',
    '{names}：有箭頭卻沒有題目。請在下方為題目選擇該構念，或將其連同箭頭一起去掉',
  ),
  columnsMoved: words(
    'the columns of this tab were moved, so its cells cannot be read safely. Take out the columns you put in, or delete the tab',
    '此工作表的列被移动过，无法可靠读取。请删除插入的列，或删除整个工作表',
    '此分頁的欄被移動過，無法可靠讀取。請刪除插入的欄，或刪除整個分頁',
  ),
  rowsMixed: words(
    'the rows of this table were sorted without its hidden first column, so this one would be read as another. Undo that',
    '此表排序时没有包含隐藏的第一列，这一行会被当作另一行读取。请撤销排序',
    '此表排序時沒有包含隱藏的第一欄，這一列會被當成另一列讀取。請復原排序',
  ),
  noKeys: words(
    'the hidden first column of this tab was changed, so its rows cannot be told apart. Delete the tab; it is written anew',
    '此工作表中隐藏的第一列被改动，无法区分各行。请删除此工作表，它会重新生成',
    '此分頁中隱藏的第一欄被更動，無法分辨各列。請刪除此分頁，它會重新產生',
  ),
} as const satisfies Record<string, Localized>;

type AfterSetup<Key> = Key extends `setup.${infer Rest}` ? Rest : never;

/** A text of the tab, or what is wrong with a cell as it is said of any tab of ours. */
export type ModelInputsKey = keyof typeof modelInputsWords | AfterSetup<TextKey>;

/** A text of the Model inputs tab in a language. Of a fault: what is wrong and what to write instead, to stand after its cell. */
export const sayModelInputs = (language: Language, key: ModelInputsKey, args: TextArgs = {}): string =>
  key in modelInputsWords
    ? fillIn(modelInputsWords[key as keyof typeof modelInputsWords][language], args)
    : say(language, `setup.${key as AfterSetup<TextKey>}`, args);
