import { type FigureMethod, figureMethod, type NotWorked, type Worked } from '../figure/method.ts';
import { exactAnswersToDetectMean } from '../stats/detect-mean.ts';
import { exactAnswersToDetectNps } from '../stats/detect-nps.ts';
import { exactAnswersToDetectShares } from '../stats/detect-shares.ts';
import { krejcieMorgan } from '../stats/krejcie-morgan.ts';
import { marginOfError } from '../stats/margin-of-error.ts';
import { sampleSize } from '../stats/sample-size.ts';

const planned = { question: 'plan', range: { kind: 'named', field: null } } as const;
const noChange: NotWorked = { refused: 'badInput', args: { field: 'input', fault: 'no difference to be seen' } };
const sampleNotes = {
  share: 'expected share, 0.5 (the worst case) if left out',
  level: 'of the interval, 0.95 if left out',
  population: 'how many customers there are; very many if left out',
  designEffect: 'from clusters or interviewers, 1 if left out',
};
const testNotes = {
  power: 'how often a difference of this size is to be seen, 0.8 if left out',
  level: '1 less the risk of a false alarm, two-sided, 0.95 if left out',
  value: 'answers needed in each group, rounded up; exact: before rounding; total: both groups',
};
const perGroup = (exact: number | null): Worked | NotWorked =>
  exact === null
    ? noChange
    : { value: Math.ceil(exact), details: { exact, perGroup: Math.ceil(exact), total: 2 * Math.ceil(exact) } };

/** How many answers are needed. */
export const planningMethods: readonly FigureMethod[] = [
  figureMethod({
    ...planned,
    id: 'sample-size',
    title: { en: 'How many answers are needed', 'zh-CN': '需要多少份作答', 'zh-TW': '需要多少份作答' },
    answers: {
      en: 'How many must answer so that a share is known to a given precision?',
      'zh-CN': '要以给定精度了解某个占比，需要多少人作答？',
      'zh-TW': '要以給定精度了解某個占比，需要多少人作答？',
    },
    source: 'Cochran (1977), Sampling Techniques, 4.4',
    fields: {
      ...{ error: 'level', share: 'level?', level: 'level?', population: 'count?' },
      ...{ designEffect: 'positive?', responseRate: 'level?' },
    },
    notes: {
      error: 'half the width of the interval as a share: 0.05 is ± 5 points',
      ...sampleNotes,
      responseRate: 'share of those invited that answers, for details.invitations',
      value: 'answers needed, rounded up and never above the population; exact: before rounding',
    },
    example: { error: 0.05, population: 1000 },
    run: ({ responseRate, error, share = 0.5, level = 0.95, population, designEffect = 1 }) => {
      if (population === 0) return { refused: 'noAnswers' };
      const found = sampleSize({ error, share, level, designEffect, ...(population && { population }) });
      if (!found) return noChange;
      const { exact, needed } = found;
      return {
        value: needed,
        warnings: population !== undefined && exact > population ? ['wholePopulation'] : [],
        details: { exact, needed, ...(responseRate && { invitations: Math.ceil(needed / responseRate) }) },
      };
    },
  }),
  figureMethod({
    ...planned,
    id: 'margin-of-error',
    title: { en: 'How precise a share is', 'zh-CN': '占比的误差范围', 'zh-TW': '占比的誤差範圍' },
    answers: {
      en: 'To plus or minus how much is a share known from so many answers?',
      'zh-CN': '有这么多份作答时，占比的误差是正负多少？',
      'zh-TW': '有這麼多份作答時，占比的誤差是正負多少？',
    },
    source: 'Cochran (1977), Sampling Techniques, 3.2',
    fields: { n: 'count', share: 'share?', level: 'level?', population: 'count?', designEffect: 'positive?' },
    notes: { n: 'answers', ...sampleNotes, value: 'half the width of the interval, as a share' },
    example: { n: 400, population: 1000 },
    run: ({ n, share = 0.5, level = 0.95, population, designEffect = 1 }) => {
      if (n === 0) return { refused: 'noAnswers' };
      if (population !== undefined && n > population)
        return { refused: 'badInput', args: { field: 'n', fault: `${n} of ${population}` } };
      const of = population === undefined ? {} : { population };
      return {
        value: marginOfError(n, { share, level, designEffect, ...of }),
        n,
        warnings: n === population ? ['census'] : [],
        details: { withoutPopulation: marginOfError(n, { share, level, designEffect }) },
      };
    },
  }),
  figureMethod({
    ...planned,
    id: 'krejcie-morgan',
    title: { en: 'Krejcie and Morgan’s table', 'zh-CN': 'Krejcie–Morgan 样本量表', 'zh-TW': 'Krejcie–Morgan 樣本量表' },
    answers: {
      en: 'How many of a known number of customers should be surveyed?',
      'zh-CN': '客户总数已知时，应调查多少家？',
      'zh-TW': '客戶總數已知時，應調查多少家？',
    },
    source: 'Krejcie & Morgan (1970), Educational and Psychological Measurement 30, 607–610',
    fields: { population: 'count', error: 'level?', share: 'level?', chiSquare: 'positive?' },
    notes: {
      population: 'how many customers there are',
      error: '0.05 if left out',
      share: '0.5 if left out',
      chiSquare: '3.841 if left out, as printed: 95 %',
      value:
        'answers needed, rounded to the nearest whole number as in the printed table; exact and roundedUp in details',
    },
    example: { population: 1000 },
    run: ({ population, error = 0.05, share = 0.5, chiSquare = 3.841 }) => {
      const exact = krejcieMorgan(population, error, share, chiSquare);
      if (exact === null) return { refused: 'noAnswers' };
      return { value: Math.round(exact), details: { exact, roundedUp: Math.ceil(exact) } };
    },
  }),
  figureMethod({
    ...planned,
    id: 'detect-shares',
    title: {
      en: 'Answers needed to tell two shares apart',
      'zh-CN': '分辨两个占比所需作答数',
      'zh-TW': '分辨兩個占比所需作答數',
    },
    answers: {
      en: 'How many answers a period show a change from one share to another?',
      'zh-CN': '每期需要多少份作答，才能看出占比从一个值变到另一个值？',
      'zh-TW': '每期需要多少份作答，才能看出占比從一個值變到另一個值？',
    },
    source: 'Fleiss (1981), Statistical Methods for Rates and Proportions, 3.2; R power.prop.test',
    fields: { p1: 'share', p2: 'share', power: 'level?', level: 'level?' },
    notes: { p1: 'one share', p2: 'the other', ...testNotes },
    example: { p1: 0.7, p2: 0.6 },
    run: ({ p1, p2, power, level }) => perGroup(exactAnswersToDetectShares(p1, p2, power, level)),
  }),
  figureMethod({
    ...planned,
    id: 'detect-nps',
    title: {
      en: 'Answers needed to see an NPS change',
      'zh-CN': '看出净推荐值变化所需作答数',
      'zh-TW': '看出淨推薦值變化所需作答數',
    },
    answers: {
      en: 'How many answers a period show a change of the Net Promoter Score?',
      'zh-CN': '每期需要多少份作答，才能看出净推荐值的变化？',
      'zh-TW': '每期需要多少份作答，才能看出淨推薦值的變化？',
    },
    source: 'Normal two-sample formula: Fleiss (1981), Statistical Methods for Rates and Proportions, 3.2',
    fields: { change: 'number', variance: 'positive', power: 'level?', level: 'level?' },
    notes: { change: 'as a share: 0.1 is 10 points', variance: 'of one answer: P + D − (P − D)²', ...testNotes },
    example: { change: 0.1, variance: 0.61 },
    run: ({ change, variance, power, level }) =>
      Math.abs(change) > 2
        ? { refused: 'badInput', args: { field: 'change', fault: 'not between −2 and 2: 0.1 is 10 points' } }
        : perGroup(exactAnswersToDetectNps(change, variance, power, level)),
  }),
  figureMethod({
    ...planned,
    id: 'detect-mean',
    title: {
      en: 'Answers needed to see a change of a mean',
      'zh-CN': '看出平均值变化所需作答数',
      'zh-TW': '看出平均值變化所需作答數',
    },
    answers: {
      en: 'How many answers a period show a change of a mean?',
      'zh-CN': '每期需要多少份作答，才能看出平均值的变化？',
      'zh-TW': '每期需要多少份作答，才能看出平均值的變化？',
    },
    source: 'R power.t.test; noncentral t: Lenth (1989), Applied Statistics 38, 185–189',
    fields: { difference: 'number', sd: 'positive?', variance: 'positive?', power: 'level?', level: 'level?' },
    notes: {
      difference: 'the change, in the unit of the answers',
      sd: 'standard deviation of one answer; or variance',
      variance: 'square of sd, in its place',
      ...testNotes,
      normal: 'before rounding, by the shorter normal formula',
    },
    example: { difference: 0.3, sd: 1 },
    run: ({ difference, sd, variance = sd === undefined ? undefined : sd * sd, power, level }) => {
      if (variance === undefined) return { refused: 'missing', args: { fields: 'sd' } };
      const worked = perGroup(exactAnswersToDetectMean(difference, variance, power, level));
      if ('refused' in worked) return worked;
      const normal = exactAnswersToDetectNps(difference, variance, power, level);
      return { ...worked, details: { ...worked.details, normal } };
    },
  }),
];
