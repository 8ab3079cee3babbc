/** Folded words of a column of yes and no. */
export const yesNo: ReadonlySet<string> = new Set([
  ...['yes', 'no', 'true', 'false', 'y', 'n', '是', '否', '有', '没有', '沒有', '会', '不会'],
  ...['oui', 'non', 'ja', 'nein', 'sí', 'si', 'sim', 'não'],
]);

/** What headers print of their scale; looked for in `headerText`. */
export const printedScale = {
  range: /(?<![\d.])([01])(?: ?\([^)]*\))? ?(?:-|–|—|~|to|through|至|到|bis|à|a|[=:][^=:\d]*) ?(\d{1,3})(?![\d.])/g,
  /** Behind a range that is none of answers. */
  otherUnit:
    /^ ?(times?|years?|days?|weeks?|months?|hours?|minutes?|km|miles?|people|次|年|岁|天|个|人|元|小时|分钟|周|月)/,
  top: /(?:out of|满分(?:为|是)?|sur|von) ?(\d{1,3})|(\d{1,2})(?: |-)?(?:points? scale|point (?:likert )?scale|-point|分制|级量表|点量表)/,
  writtenTop: /([三四五七十])分制/,
};

export const writtenNumbers: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 七: 7, 十: 10 };

/** Headers of a sheet with a row for each item and level; the whole of `headerText`. */
export const countedHeaders = {
  itemName: /^(item|question|aspect|indicator|dimension|statement|题目|问题|指标|项目|评价项目)s?( name| text)?$/,
  level: /^(level|rating|answer|option|response|choice|score|选项|等级|评分|答案|满意度)s?$/,
  count:
    /^(counts?|n|freq|frequency|responses|respondents|number of (answers|responses|respondents)|数量|人数|次数|频数|票数)$/,
};

/** A header that could be a question's code ("Q7", "X1", "item2b") or is itself a question. */
export const question = /^[a-z]{1,6} ?\d{1,3}[a-z]?$|\?|？|^how\b|如何|怎么样/;

/** Headers that ask for satisfaction as a whole; looked for in `headerText`. */
export const overallHeader =
  /\b(overall|osat|csat)\b|\b(general|total) satisfaction|总体|整体|总的来|总满意|综合满意|^(customer )?satisfaction( (score|rating|level))?$|^(客户|顾客)?满意度(评分)?$/;

/** Headers of addresses and of names of people. */
export const mailHeader = /e-?mail|邮/;
export const nameHeader = /name|姓名|名字|称呼/;
