import type { StandardItem } from '../standard-rules/item.ts';
import type { Dimension, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';

// What most systems leave open and the decisions make alike. A standard says in its notes which of this it uses.

/** S2's five points. The first three words of a level are its names in English, simplified and traditional Chinese. */
export const satisfactionScale: Standard['scale'] = {
  kind: 'labelled',
  levels: [
    [
      'very dissatisfied',
      '非常不满意',
      '非常不滿意',
      '极不满意',
      '極不滿意',
      '很不满意',
      '很不滿意',
      'extremely dissatisfied',
      'very unsatisfied',
    ],
    ['dissatisfied', '不满意', '不滿意', 'unsatisfied', 'not satisfied', '较不满意', '較不滿意'],
    ['neutral', '一般', '普通', 'average', 'fair', 'neither satisfied nor dissatisfied', '中立', '尚可'],
    ['satisfied', '满意', '滿意', '较满意', '較滿意', '比较满意', '比較滿意', 'fairly satisfied'],
    ['very satisfied', '非常满意', '非常滿意', '很满意', '很滿意', '十分满意', '十分滿意', 'extremely satisfied'],
  ],
};

/** S13's levels. */
export const satisfactionBands: Standard['bands'] = [
  { grade: 'very satisfied', title: localized('very satisfied', '非常满意', '非常滿意'), from: 90 },
  { grade: 'satisfied', title: localized('satisfied', '满意', '滿意'), from: 80 },
  { grade: 'average', title: localized('average', '一般', '普通'), from: 70 },
  { grade: 'dissatisfied', title: localized('dissatisfied', '不满意', '不滿意'), from: 0 },
];

const silent = (about: string, en: string, hans: string, hant: string): Note => ({
  about,
  source: 'silent',
  decided: localized(en, hans, hant),
});

/** Decisions about what a source does not say, told to the team. */
export const usualNotes = {
  weights: silent(
    'weights',
    'The source gives no weights: equal at each level, to be changed by the team.',
    '原文未给出权重：每一层权重相同，可由团队调整。',
    '原文未給出權重：每一層權重相同，可由團隊調整。',
  ),
  scale: silent(
    'scale',
    'The source gives no scale: the five points of S2, 20 to 100.',
    '原文未给出量表：采用 S2 的五分制，对应 20 至 100。',
    '原文未給出量表：採用 S2 的五分制，對應 20 至 100。',
  ),
  bands: silent(
    'bands',
    'The source has no grades for the total. Borrowed from S13: 90, 80 and 70.',
    '原文未规定总评等级，借用 S13 的 90、80、70 分界。',
    '原文未規定總評等級，借用 S13 的 90、80、70 分界。',
  ),
  roundTo: silent(
    'roundTo',
    'The total is rounded half up to a whole number before it is graded, as in S13.',
    '总评先四舍五入为整数再定级，与 S13 相同。',
    '總評先四捨五入為整數再定級，與 S13 相同。',
  ),
  missing: silent(
    'missing',
    'What was not answered is left out and its weight spread. Below 60 % answered there is a total but no grade.',
    '未作答的部分不计入，其权重分摊；作答不足 60% 时只给分，不定级。',
    '未作答的部分不計入，其權重分攤；作答不足 60% 時只給分，不定級。',
  ),
  period: silent(
    'period',
    'The source does not say how often: by quarter.',
    '原文未规定调查周期：按季度。',
    '原文未規定調查期間：按季。',
  ),
  facts: silent(
    'facts',
    'The source gives no values for good and bad: a measured fact is shown as it is and scored once the team has confirmed its values for 0 and 100.',
    '原文未给出优劣的界限：实测数据按原值显示，待团队确认 0 分值与 100 分值后才计分。',
    '原文未給出優劣的界限：實測資料按原值顯示，待團隊確認 0 分值與 100 分值後才計分。',
  ),
} as const satisfies Record<string, Note>;

/** How a total comes about where the source does not say. */
export const usualRules = {
  method: 'percentOfMaximum',
  scale: satisfactionScale,
  aspects: 'fixed',
  missing: { policy: 'renormalise', minimumWeight: 60 },
  roundTo: 1,
  bands: satisfactionBands,
  triggers: [],
  keepFrom: 80,
  period: 'quarter',
  minimumGroup: 5,
} as const satisfies Partial<Standard>;

/** Dimensions that all weigh the same. */
export const equalDimensions = (...dimensions: readonly Omit<Dimension, 'weight'>[]): readonly Dimension[] =>
  dimensions.map((dimension) => ({ ...dimension, weight: 100 / dimensions.length }));

/** Items that all weigh the same within their dimension. */
export const equalItems = (...items: readonly Omit<StandardItem, 'weight'>[]): readonly StandardItem[] =>
  items.map((item) => ({ ...item, weight: 100 / items.length }));

/** An item of opinion: id, its titles in the three languages, more words that name it in a survey. */
export const opinion = (
  id: string,
  en: string,
  hans: string,
  hant: string,
  headers: readonly string[] = [],
): Omit<StandardItem, 'weight'> => ({ id, title: localized(en, hans, hant), headers });
