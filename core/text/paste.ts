import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What is told of a pasted standard: findings, `<code>.repair` what is done about them, and its own decisions. */
export const paste = {
  // findings that only the person can put right
  tooLong: words(
    'The text is longer than {most} characters. Paste the tables alone.',
    '文本超过 {most} 个字符。请只粘贴表格。',
    '文字超過 {most} 個字元。請只貼上表格。',
  ),
  tooMany: words(
    'The table has {n} dimensions; at most {most} can be used.',
    '表中有 {n} 个维度，最多可用 {most} 个。',
    '表中有 {n} 個構面，最多可用 {most} 個。',
  ),
  noDimension: words(
    'No table of dimensions was found. Paste one with a row for each dimension: its name, its weight and, if there are any, its points for each level.',
    '没有找到维度表。请粘贴每个维度占一行的表格，依次为名称、权重，如有各级分值也一并粘贴。',
    '沒有找到構面表。請貼上每個構面占一列的表格，依序為名稱、權重，如有各級分數也一併貼上。',
  ),
  longName: words(
    '"{name}" is longer than {most} characters, too long for the name of a dimension.',
    '“{name}”超过 {most} 个字符，不宜作为维度名称。',
    '「{name}」超過 {most} 個字元，不宜作為構面名稱。',
  ),
  weightNotPositive: words(
    '"{dimension}" has the weight {value}. Write one above 0, or leave the row out.',
    '“{dimension}”的权重为 {value}。请填写大于 0 的权重，或删去该行。',
    '「{dimension}」的權重為 {value}。請填寫大於 0 的權重，或刪去該列。',
  ),
  oneLevel: words(
    '"{name}" is the only level. A scale needs at least two.',
    '只有“{name}”一个等级，量表至少需要两级。',
    '只有「{name}」一個等級，量表至少需要兩級。',
  ),
  tooManyLevels: words(
    'The table has {n} levels; at most {most} can be used.',
    '表中有 {n} 个等级，最多可用 {most} 级。',
    '表中有 {n} 個等級，最多可用 {most} 級。',
  ),
  duplicateLevel: words(
    '"{name}" stands for two levels. Give each its own word.',
    '“{name}”用于两个等级。请为每级使用不同的用语。',
    '「{name}」用於兩個等級。請為每級使用不同的用語。',
  ),
  boundOutside: words(
    'The grade "{grade}" has the bound {value}. Scores lie between 0 and 100.',
    '等级“{grade}”的界限为 {value}。得分应在 0 至 100 之间。',
    '等級「{grade}」的界限為 {value}。分數應在 0 至 100 之間。',
  ),
  bandsNotPercent: words(
    'The highest bound of the grades is {value}. Write the bounds out of 100.',
    '等级的最高界限为 {value}。请按满分 100 填写界限。',
    '等級的最高界限為 {value}。請按滿分 100 填寫界限。',
  ),
  bandSame: words(
    'The grades "{upper}" and "{lower}" both begin at {from}. Only one can.',
    '等级“{upper}”与“{lower}”均从 {from} 分起，只能有一个。',
    '等級「{upper}」與「{lower}」都從 {from} 分起，只能有一個。',
  ),
  // findings with a repair
  duplicateName: words('"{name}" stands twice.', '“{name}”出现两次。', '「{name}」出現兩次。'),
  'duplicateName.repair': words(
    'The second one is called "{renamed}".',
    '第二个改称“{renamed}”。',
    '第二個改稱「{renamed}」。',
  ),
  duplicateGrade: words('The grade "{grade}" stands twice.', '等级“{grade}”出现两次。', '等級「{grade}」出現兩次。'),
  'duplicateGrade.repair': words(
    'The lower one is called "{renamed}".',
    '较低的一个改称“{renamed}”。',
    '較低的一個改稱「{renamed}」。',
  ),
  weightMissing: words('"{dimension}" has no weight.', '“{dimension}”没有权重。', '「{dimension}」沒有權重。'),
  'weightMissing.repair': words('It weighs {value} %.', '权重定为 {value}%。', '權重定為 {value}%。'),
  unreadableWeight: words(
    '"{text}" is not a weight ("{dimension}").',
    '“{text}”不是权重，见“{dimension}”。',
    '「{text}」不是權重，見「{dimension}」。',
  ),
  'unreadableWeight.repair': words('It weighs {value} %.', '权重定为 {value}%。', '權重定為 {value}%。'),
  weightSum: words(
    'The weights add up to {sum}, not 100.',
    '权重合计为 {sum}，不是 100。',
    '權重合計為 {sum}，不是 100。',
  ),
  'weightSum.repair': words(
    'All weights, and points with them, are scaled in proportion so that they add up to 100.',
    '所有权重连同分值按比例调整，合计为 100。',
    '所有權重連同分數按比例調整，合計為 100。',
  ),
  twoWords: words(
    'Two words for one level: {words}.',
    '同一等级有两种用语：{words}。',
    '同一等級有兩種用語：{words}。',
  ),
  'twoWords.repair': words('Each of them means that level.', '均指该等级。', '均指該等級。'),
  missingPoints: words(
    '"{dimension}" has no points for {levels}.',
    '“{dimension}”缺少以下等级的分值：{levels}。',
    '「{dimension}」缺少以下等級的分數：{levels}。',
  ),
  'missingPoints.repair': words(
    'They become {values}, equal steps of the weight {weight}.',
    '依次定为 {values}，即权重 {weight} 的等分。',
    '依序定為 {values}，即權重 {weight} 的等分。',
  ),
  unreadablePoints: words(
    '"{text}" is not a number of points ("{dimension}", {level}).',
    '“{text}”不是分值，见“{dimension}”的“{level}”。',
    '「{text}」不是分數，見「{dimension}」的「{level}」。',
  ),
  'unreadablePoints.repair': words(
    'It becomes {repaired}, by equal steps of the weight {weight}.',
    '按权重 {weight} 等分，定为 {repaired}。',
    '按權重 {weight} 等分，定為 {repaired}。',
  ),
  pointsAboveWeight: words(
    '{value} points are more than the weight {weight} of "{dimension}" ({level}).',
    '“{dimension}”的“{level}”为 {value} 分，高于其权重 {weight}。',
    '「{dimension}」的「{level}」為 {value} 分，高於其權重 {weight}。',
  ),
  'pointsAboveWeight.repair': words(
    'They become {repaired}, by equal steps of the weight.',
    '按权重等分，定为 {repaired}。',
    '按權重等分，定為 {repaired}。',
  ),
  pointsFall: words(
    'The points of "{dimension}" do not fall from best to worst: {values}.',
    '“{dimension}”的分值未按由好到差递减：{values}。',
    '「{dimension}」的分數未按由好到差遞減：{values}。',
  ),
  'pointsFall.repair': words(
    'They are put in order: {sorted}.',
    '按顺序排列为：{sorted}。',
    '按順序排列為：{sorted}。',
  ),
  bandUnread: words(
    'The grade "{grade}" has no lower bound that can be read: "{text}".',
    '等级“{grade}”没有可识别的下限：“{text}”。',
    '等級「{grade}」沒有可辨識的下限：「{text}」。',
  ),
  'bandUnread.repair': words('It begins at {value}.', '从 {value} 分起。', '從 {value} 分起。'),
  bandGap: words(
    'Between {to} ("{lower}") and {from} ("{upper}") there is no grade.',
    '{to}（“{lower}”）与 {from}（“{upper}”）之间没有等级。',
    '{to}（「{lower}」）與 {from}（「{upper}」）之間沒有等級。',
  ),
  'bandGap.repair': words(
    'The total is rounded half up to steps of {step} before it is graded, so "{upper}" begins at {from}.',
    '总分先四舍五入（单位 {step}）再定级，“{upper}”从 {from} 分起。',
    '總分先四捨五入（單位 {step}）再定級，「{upper}」從 {from} 分起。',
  ),
  bandHole: words(
    'From {to} ("{lower}") to {from} ("{upper}") there are scores without a grade.',
    '{to}（“{lower}”）至 {from}（“{upper}”）之间有得分没有等级。',
    '{to}（「{lower}」）至 {from}（「{upper}」）之間有分數沒有等級。',
  ),
  'bandHole.repair': words(
    '"{lower}" reaches up to {from}.',
    '“{lower}”延伸到 {from} 分以下。',
    '「{lower}」延伸到 {from} 分以下。',
  ),
  bandShared: words(
    '{from} is in two grades: "{upper}" and "{lower}".',
    '{from} 分同属两个等级：“{upper}”与“{lower}”。',
    '{from} 分同屬兩個等級：「{upper}」與「{lower}」。',
  ),
  'bandShared.repair': words(
    'It belongs to "{upper}": what is below a number leaves the number out.',
    '归“{upper}”：以下不含该数本身。',
    '歸「{upper}」：以下不含該數本身。',
  ),
  bandOverlap: words(
    'Scores from {from} to {to} are in two grades: "{upper}" and "{lower}".',
    '{from} 至 {to} 分同属两个等级：“{upper}”与“{lower}”。',
    '{from} 至 {to} 分同屬兩個等級：「{upper}」與「{lower}」。',
  ),
  'bandOverlap.repair': words('They belong to "{upper}".', '归“{upper}”。', '歸「{upper}」。'),
  bandFloor: words(
    'The lowest grade, "{grade}", begins at {value}; scores below have none.',
    '最低等级“{grade}”从 {value} 分起，更低的得分没有等级。',
    '最低等級「{grade}」從 {value} 分起，更低的分數沒有等級。',
  ),
  'bandFloor.repair': words('"{grade}" begins at 0.', '“{grade}”从 0 分起。', '「{grade}」從 0 分起。'),
  // to know
  totalRow: words('The row of sums "{name}" is left out.', '合计行“{name}”不计入。', '合計列「{name}」不計入。'),
  columnIgnored: words(
    'The column "{name}" is left out: it is neither a weight nor a level.',
    '“{name}”一列不计入：既非权重，也非等级。',
    '「{name}」一欄不計入：既非權重，也非等級。',
  ),
  orderGuessed: words(
    'Nothing tells which level is best, so the first, "{name}", is taken for it.',
    '无法判断哪一级最好，暂以第一级“{name}”为最好。',
    '無法判斷哪一級最好，暫以第一級「{name}」為最好。',
  ),
  pointsOf: words(
    'Points are out of {value} in every row, so each counts as its share of the weight.',
    '各行分值均以 {value} 为满分，按占权重的比例计算。',
    '各列分數均以 {value} 為滿分，按占權重的比例計算。',
  ),
  pointsBelowWeight: words(
    'The best level of "{dimension}" earns {value} of {weight}, so nobody can reach 100.',
    '“{dimension}”的最好一级为 {value} 分，低于权重 {weight}，总分达不到 100。',
    '「{dimension}」的最好一級為 {value} 分，低於權重 {weight}，總分達不到 100。',
  ),
  bandTop: words(
    'The best grade, "{grade}", ends at {to}; totals above it get that grade as well.',
    '最高等级“{grade}”止于 {to} 分，更高的总分也归该等级。',
    '最高等級「{grade}」止於 {to} 分，更高的總分也歸該等級。',
  ),
  // the standard that comes of it
  summary: words(
    "The team's own standard, pasted on {date}. Dimensions: {n}, grades: {bands}.",
    '团队自定的标准，{date} 粘贴：{n} 个维度，{bands} 个等级。',
    '團隊自訂的標準，{date} 貼上：{n} 個構面，{bands} 個等級。',
  ),
  system: words('Own', '自定', '自訂'),
  document: words('pasted table', '粘贴的表格', '貼上的表格'),
  noWeights: words(
    'The table has no weights: the points of the best level are taken for them.',
    '表中没有权重：以最好一级的分值为权重。',
    '表中沒有權重：以最好一級的分數為權重。',
  ),
  noWeightsEqual: words(
    'The table has no weights: all dimensions weigh the same.',
    '表中没有权重：各维度权重相同。',
    '表中沒有權重：各構面權重相同。',
  ),
  noPoints: words(
    'The table has no points: each of the {n} levels counts its share of the best one.',
    '表中没有分值：{n} 个等级按与最好一级的比例计分。',
    '表中沒有分數：{n} 個等級按與最好一級的比例計分。',
  ),
  noLevels: words(
    'The table names no levels: the five of satisfaction, from very dissatisfied to very satisfied.',
    '表中没有等级用语：采用从非常不满意到非常满意的五级。',
    '表中沒有等級用語：採用從非常不滿意到非常滿意的五級。',
  ),
  noBands: words(
    'The table has no grades: 90, 80 and 70 are borrowed from S13.',
    '表中没有等级区间：借用 S13 的 90、80、70 分界。',
    '表中沒有等級區間：借用 S13 的 90、80、70 分界。',
  ),
  rounding: words(
    'The total is rounded half up to steps of {step} before it is graded.',
    '总分先四舍五入（单位 {step}）再定级。',
    '總分先四捨五入（單位 {step}）再定級。',
  ),
  noPeriod: words(
    'The table does not say how often: by quarter.',
    '表中未规定调查周期：按季度。',
    '表中未規定調查期間：按季。',
  ),
} as const satisfies Record<string, Localized>;

export type PasteKey = keyof typeof paste;

export const isPasteKey = (key: string): key is PasteKey => key in paste;

/** A text about a pasted standard in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayPaste(language: Language, key: PasteKey, args: TextArgs = {}): string {
  return paste[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
