import { foldText } from '../scales/fold.ts';
import { labelLanguages } from '../scales/labels.ts';
import { simplify } from '../scales/simplify.ts';
import { satisfactionBands, satisfactionScale } from '../standards/usual.ts';

/** What the column below a heading holds. */
export type HeadingKind = 'dimension' | 'weight' | 'grade' | 'range' | 'ignored';

/** Whole headings, and the ends of longer Chinese ones ("产品评价项目"). */
const headings: Readonly<Record<HeadingKind, { readonly whole: string; readonly end: RegExp }>> = {
  dimension: {
    whole:
      'dimension|item|criterion|criteria|indicator|factor|aspect|category|attribute|question|kpi|area|evaluation item|内容|因素|要素|方面|项',
    end: /(项目|指标|维度|构面|评价内容|考核内容|调查内容|评估内容)$/,
  },
  weight: {
    whole:
      'weight|weighting|share|percent|percentage|points|max points|maximum points|max|maximum|score|max score|marks|系数',
    end: /(权重|权数|比重|比例|占比|分值|满分|配分|标准分|分数)$/,
  },
  grade: { whole: 'grade|rating|band|class|verdict|result|结果|结论', end: /(等级|级别|评级|档次|级距|等第)$/ },
  range: {
    whole:
      'score|scores|score range|range|points|point range|marks|from|min|minimum|from score|threshold|cutoff|to|max|maximum|分值|分数',
    end: /(得分|分数|分数段|范围|区间|总分|下限|上限|最低分|最高分)$/,
  },
  ignored: {
    whole: '#|no|no.|number|id|note|notes|remark|remarks|comment|comments|description|department|owner|s/n|项次',
    end: /(序号|编号|备注|说明|描述|部门|责任人)$/,
  },
};

const plural = (word: string): string => word.replace(/s$/, '');

/** A heading without what stands in brackets behind it, signs and script. */
const bare = (text: string): string =>
  simplify(foldText(text))
    .replace(/\([^)]*\)|[%:*]/g, '')
    .trim();

/** Whether a cell is a heading of this kind; some words serve for two kinds, and the row decides. */
export function isHeading(kind: HeadingKind, text: string): boolean {
  const word = text.length > 30 ? '' : bare(text);
  if (word === '') return false;
  const { whole, end } = headings[kind];
  const isLong = word.length > 12 && /\p{Script=Han}/u.test(word);
  return whole.split('|').some((one) => one === word || one === plural(word)) || (!isLong && end.test(word));
}

/** Whether a row names the sum of the others. */
export const isTotal = (text: string): boolean =>
  /^(合计|总计|总和|总分|小计|共计|sum|total|subtotal|grand total|in total|total score)$/.test(bare(text));

/** Every word that names a level somewhere; a table whose columns are called so has levels. */
const levelWords: ReadonlySet<string> = new Set(
  [
    ...labelLanguages.flat().flatMap(({ levels }) => levels.flat()),
    ...(satisfactionScale.kind === 'labelled' ? satisfactionScale.levels.flat() : []),
    ...satisfactionBands.flatMap(({ title }) => Object.values(title)),
    ...['优', '良', '中', '优秀', '良好', '合格', '不合格', '及格', '不及格', '较好', '较差', '中等', '达标', '不达标'],
    ...['outstanding', 'excellent', 'good', 'average', 'fair', 'poor', 'pass', 'fail', 'acceptable', 'unacceptable'],
  ].map((word) => simplify(foldText(word))),
);

const digits = /^(\d{1,3}) ?(?:分|点|points?|pts?)?$/;

/** The words of a level's heading, the number beside them, or the number that it is. `一般(满意)` are two words. */
export function levelOf(text: string): { readonly words: readonly string[]; readonly number: number | null } {
  const folded = foldText(text);
  const [, alone] = digits.exec(simplify(folded)) ?? [];
  if (alone !== undefined) return { words: [], number: Number(alone) };
  const [, beside] = /[(=:] ?(\d{1,3}(?:\.\d+)?) ?(?:分|点|點|%|points?|pts?)? ?\)?$/.exec(folded) ?? [];
  const words = text
    .normalize('NFKC')
    .split(/[()/|=:、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !/^[\d.\s-]+(分|点|點|%|points?|pts?)?$/.test(word));
  return { words: [...new Set(words)].slice(0, 5), number: beside === undefined ? null : Number(beside) };
}

/** Whether a heading names a level by a word that levels usually have, or by a number. */
export function isLevel(text: string): boolean {
  const { words, number } = levelOf(text);
  return words.length === 0 ? number !== null : words.some((word) => levelWords.has(simplify(foldText(word))));
}
