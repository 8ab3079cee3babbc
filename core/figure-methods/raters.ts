import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { groupIcc } from '../stats/group-icc.ts';
import { type IccForm, icc, iccForms } from '../stats/icc.ts';
import { krippendorff, type RatingLevel, ratingLevels } from '../stats/krippendorff.ts';
import type { FigureWarning } from '../text/figure-warning.ts';

type Ratings = readonly (readonly (number | null)[])[];
const turn = (rows: Ratings): Ratings => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? null));
const isForm = (text: string): text is IccForm => iccForms.some((form) => form === text);
const isLevel = (text: string): text is RatingLevel => ratingLevels.some((level) => level === text);

/** Do raters agree, and how much do interviewers matter? */
export const raterMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'icc',
    question: 'trust',
    title: {
      en: 'Intraclass correlation of judges',
      'zh-CN': '评分者组内相关系数（ICC）',
      'zh-TW': '評分者組內相關係數（ICC）',
    },
    answers: {
      en: 'Do several judges give the same cases the same ratings?',
      'zh-CN': '多名评分者对同一个案的评分是否一致？',
      'zh-TW': '多名評分者對同一個案的評分是否一致？',
    },
    source: 'Shrout and Fleiss (1979), Psychological Bulletin 86, 420–428; R psych::ICC',
    fields: { ratings: 'matrix', form: 'text?', level: 'level?' },
    notes: {
      ratings: 'a row a case, a column a judge; a case without a rating from every judge is left out',
      form: 'which of the six is the value: ICC1, ICC2 (if left out), ICC3, ICC1k, ICC2k, ICC3k',
      level: 'of the intervals, 0.95 if left out',
      value: 'agreement, 1 at most, may be below 0',
      ICC1: 'other judges for each case; ICC2: judges are a sample; ICC3: they are all there are; k: of the mean of all judges',
      tests: 'F, df, p and interval of each form; null when judges never differ beyond a constant',
      msTargets: 'mean squares of cases, msJudges of judges, msError of the rest, msWithin within cases',
    },
    example: {
      ratings: [
        [9, 2, 5, 8],
        [6, 1, 3, 2],
        [8, 4, 6, 8],
        [7, 1, 2, 6],
        [10, 5, 6, 9],
        [6, 2, 4, 7],
      ],
    },
    range: { kind: 'matrix', field: 'ratings' },
    run: ({ ratings, form = 'ICC2', level = 0.95 }) => {
      if (!isForm(form))
        return { refused: 'badInput', args: { field: 'form', fault: `none of ${iccForms.join(', ')}` } };
      if ((ratings[0]?.length ?? 0) < 2)
        return { refused: 'badInput', args: { field: 'ratings', fault: 'fewer than 2 judges' } };
      const complete = ratings.filter((row) => row.every((rating) => rating !== null)).length;
      if (complete < 2) return { refused: 'tooFew', args: { n: complete, least: 2 } };
      const found = icc(ratings, level);
      if (!found) return { refused: 'constant', args: { name: 'ratings' } };
      const { values, intervals, n, judges, msTargets, msJudges, msError, msWithin } = found;
      const warnings: readonly FigureWarning[] = [
        ...(n < ratings.length ? (['incompleteTargets'] as const) : []),
        ...(intervals ? [] : (['noSpread'] as const)),
      ];
      return {
        ...{ value: values[form], n, notAnswered: ratings.length - n, interval: intervals?.[form].interval ?? null },
        warnings,
        details: { ...values, tests: intervals, judges, msTargets, msJudges, msError, msWithin },
      };
    },
  }),
  figureMethod({
    id: 'krippendorff',
    question: 'trust',
    title: { en: 'Krippendorff’s alpha', 'zh-CN': '克里彭多夫系数（α）', 'zh-TW': '克里彭多夫係數（α）' },
    answers: {
      en: 'Do raters agree beyond chance, even when some ratings are missing?',
      'zh-CN': '评分有缺失时，评分者之间的一致程度是否高于随机？',
      'zh-TW': '評分有缺失時，評分者之間的一致程度是否高於隨機？',
    },
    source: 'Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability; R irr::kripp.alpha',
    fields: { unitsByRaters: 'matrix?', ratersByUnits: 'matrix?', measure: 'text?' },
    notes: {
      unitsByRaters: 'a row a case, a column a rater; cases with fewer than two ratings are left out',
      ratersByUnits: 'the same the other way round',
      measure: 'nominal, ordinal (if left out), interval or ratio: which of the four is the value',
      value:
        '1: perfect, 0: as by chance, below 0: raters contradict each other; from .8 reliable, from .667 tentative',
      nominal:
        'other or not; ordinal: ranks apart; interval: units apart; ratio: apart by their ratio, null for ratings below 0',
      ratings: 'ratings that count; units: cases that count',
    },
    example: {
      ratersByUnits: [
        [1, 2, 3, 3, 1, 4, null, 5],
        [1, 2, 3, 4, 2, 4, 2, 5],
      ],
    },
    range: { kind: 'matrix', field: 'unitsByRaters' },
    run: ({ unitsByRaters, ratersByUnits, measure = 'ordinal' }) => {
      if (!isLevel(measure))
        return { refused: 'badInput', args: { field: 'measure', fault: `none of ${ratingLevels.join(', ')}` } };
      const units = unitsByRaters ?? (ratersByUnits && turn(ratersByUnits));
      if (!units) return { refused: 'missing', args: { fields: 'unitsByRaters' } };
      const paired = units.filter((unit) => unit.filter((rating) => rating !== null).length > 1).length;
      if (paired === 0) return { refused: 'tooFew', args: { n: 0, least: 2 } };
      const nominal = krippendorff(units, 'nominal');
      if (!nominal) return { refused: 'constant', args: { name: 'ratings' } };
      const all = Object.fromEntries(ratingLevels.map((level) => [level, krippendorff(units, level)?.alpha ?? null]));
      const value = all[measure] ?? null;
      if (value === null) return { refused: 'negative', args: { name: 'ratings' } };
      return {
        ...{ value, n: paired, notAnswered: units.length - paired },
        warnings: paired < units.length ? ['incompleteTargets'] : [],
        details: { ...all, units: nominal.units, ratings: nominal.ratings },
      };
    },
  }),
  figureMethod({
    id: 'group-icc',
    question: 'trust',
    title: { en: 'Effect of interviewers', 'zh-CN': '访问员效应', 'zh-TW': '訪員效應' },
    answers: {
      en: 'How much of the difference between answers depends on who asked?',
      'zh-CN': '作答差异中有多少取决于由谁访问？',
      'zh-TW': '作答差異中有多少取決於由誰訪問？',
    },
    source: 'Kish (1965), Survey Sampling; one-way analysis of variance, R aov',
    fields: { groups: 'groups' },
    notes: {
      groups: 'the answers that each interviewer, shop or team collected',
      value: 'share of the variance that lies between groups, 0 to 1; below 0 is shown as 0',
      raw: 'the same before it is raised to 0',
      deff: 'design effect: how many times wider the variance of the mean is; nEffective = n / deff',
      msBetween: 'mean square between groups, msWithin within them; m: answers a group, evened out',
    },
    example: { groups: { An: [4, 5, 4, 5, 3], Bo: [3, 2, 4, 3, 3], Chen: [5, 5, 4, 4, 5] } },
    range: { kind: 'table', field: 'groups' },
    run: ({ groups }) => {
      const answered = Object.values(groups).map((group) => group.filter((answer) => answer !== null).length);
      const n = answered.reduce((sum, size) => sum + size, 0);
      const asked = Object.values(groups).reduce((sum, group) => sum + group.length, 0);
      const filled = answered.filter((size) => size > 0).length;
      if (n === 0) return { refused: 'noAnswers' };
      if (filled < 2)
        return { refused: 'badInput', args: { field: 'groups', fault: 'fewer than 2 groups with answers' } };
      if (n === filled) return { refused: 'tooFew', args: { n, least: filled + 1 } };
      const found = groupIcc(Object.values(groups));
      if (!found) return { refused: 'constant', args: { name: 'groups' } };
      return {
        ...{ value: found.icc, n, notAnswered: asked - n },
        warnings: answered.filter((size) => size >= 10).length < 5 ? ['fewGroups'] : [],
        details: { ...found, nEffective: n / found.deff },
      };
    },
  }),
];
