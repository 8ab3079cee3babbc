import { type FigureMethod, figureMethod, type NotWorked } from '../figure/method.ts';
import { composite, type MissingPolicy } from '../stats/composite.ts';
import { kish } from '../stats/kish.ts';
import { percentOfMax } from '../stats/percent-of-max.ts';
import { pomp } from '../stats/pomp.ts';
import { compositeOfRows, isJudged } from './composite-rows.ts';
import { givenIn } from './given.ts';
import { scaleScores } from './scale-scores.ts';

const policies: readonly string[] = ['renormalise', 'zero', 'exclude'];
const isPolicy = (text: string): text is MissingPolicy => policies.includes(text);
const badScale: NotWorked = { refused: 'badScale' };
const scaleNotes = {
  x: 'one answer',
  values: 'answers, one a respondent, in place of x',
  reversed: 'true: a high answer is bad',
  notApplicable: 'codes that mean "not applicable"; they count as not answered',
  scores: 'each answer on 0 to 100; null: not answered or outside the scale',
};
/** Below this share of the weight a composite is not judged (measurement §2). */
const leastCoverage = 0.6;

/** Why weights cannot be used; `null`: they can. */
function faultOfWeights(weights: readonly (number | null)[]): NotWorked | null {
  if (weights.some((weight) => weight === null)) return { refused: 'missing', args: { fields: 'weights' } };
  if (weights.some((weight) => weight !== null && weight < 0))
    return { refused: 'negative', args: { name: 'weights' } };
  return weights.some((weight) => weight !== null && weight > 0) ? null : { refused: 'noWeight' };
}

/** From answers to scores. */
export const scoringMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'pomp',
    question: 'basics',
    title: { en: 'Percent of maximum possible', 'zh-CN': '最大可能百分比（POMP）', 'zh-TW': '最大可能百分比（POMP）' },
    answers: {
      en: 'Where does an answer lie between the ends of its scale, 0 to 100?',
      'zh-CN': '作答在量表两端之间处于什么位置（0 至 100）？',
      'zh-TW': '作答在量表兩端之間處於什麼位置（0 至 100）？',
    },
    source: 'Cohen, Cohen, Aiken & West (1999), Multivariate Behavioral Research 34, 315–346',
    fields: {
      ...{ values: 'numbers?', x: 'number?', min: 'number', max: 'number' },
      ...{ reversed: 'flag?', notApplicable: 'numbers?' },
    },
    notes: {
      ...scaleNotes,
      min: 'lower end of the scale, not the lowest answer',
      max: 'upper end',
      value: 'mean, 0 to 100',
    },
    example: { x: 4, min: 1, max: 5 },
    range: { kind: 'list', field: 'values' },
    run: ({ min, max, reversed = false, ...answers }) =>
      min < max ? scaleScores(answers, (answer) => pomp(answer, min, max, reversed)) : badScale,
  }),
  figureMethod({
    id: 'percent-of-max',
    question: 'basics',
    title: { en: 'Percent of maximum', 'zh-CN': '占满分百分比', 'zh-TW': '占滿分百分比' },
    answers: {
      en: 'Which share of the best answer is this one? The worst of 1 to 5 is 20, not 0.',
      'zh-CN': '作答相当于最高分的百分之几？1–5 分中最低为 20，而不是 0。',
      'zh-TW': '作答相當於最高分的百分之幾？1–5 分中最低為 20，而不是 0。',
    },
    source: 'Usual conversion of 1–5 to 20–100; 100·x/max',
    fields: {
      ...{ values: 'numbers?', x: 'number?', max: 'positive', min: 'number?' },
      ...{ reversed: 'flag?', notApplicable: 'numbers?' },
    },
    notes: {
      ...scaleNotes,
      max: 'upper end of the scale',
      min: 'lower end; needed when reversed',
      value: 'mean, up to 100',
    },
    example: { x: 4, max: 5 },
    range: { kind: 'list', field: 'values' },
    run: ({ max, min, reversed = false, ...answers }) => {
      if (reversed && min === undefined) return { refused: 'missing', args: { fields: 'min' } };
      const least = min ?? 0;
      return least < max ? scaleScores(answers, (answer) => percentOfMax(answer, max, least, reversed)) : badScale;
    },
  }),
  figureMethod({
    id: 'composite',
    question: 'headline',
    title: { en: 'Composite score', 'zh-CN': '综合得分', 'zh-TW': '綜合得分' },
    answers: {
      en: 'What is the weighted score over several dimensions, and how much of it rests on answers?',
      'zh-CN': '多个维度的加权得分是多少？其中有多少权重得到了作答？',
      'zh-TW': '多個構面的加權得分是多少？其中有多少權重得到了作答？',
    },
    source: 'OECD (2008), Handbook on Constructing Composite Indicators; interval: Efron (1979), percentile bootstrap',
    fields: {
      ...{ weights: 'numbers', scores: 'numbers?', rows: 'matrix?', missing: 'text?', minCoverage: 'share?' },
      ...{ resamples: 'count?', seed: 'count?', level: 'level?' },
    },
    notes: {
      weights: 'one a dimension, 0 and above; they need not sum to 1',
      scores: 'one a dimension, null: not answered',
      rows: 'such a list a respondent, in place of scores',
      missing: 'renormalise (usual): the other weights are scaled up; zero: counts as 0; exclude: no score',
      minCoverage: 'answered share of the weight below which there is no score, 0.6 if left out',
      resamples: 'for the interval of rows, 2000 if left out',
      seed: 'a whole number, 42 if left out: the same seed gives the same interval',
      level: 'of the interval of rows, 0.95 if left out',
      value: 'score; of rows the mean over respondents, each scored first, with its interval',
      coverage: 'answered weight over all weight',
    },
    example: { weights: [25, 20, 20, 15, 10, 5, 5], scores: [80, 90, null, 70, 100, null, 60], missing: 'renormalise' },
    range: { kind: 'matrix', field: 'rows' },
    run: ({ weights, scores, rows, missing = 'renormalise', minCoverage = leastCoverage, ...chance }) => {
      if (!isPolicy(missing)) return { refused: 'badInput', args: { field: 'missing', fault: policies.join(', ') } };
      const fault = faultOfWeights(weights);
      if (fault) return fault;
      const { given } = givenIn(weights);
      const { resamples = 2000, seed = 42, level = 0.95 } = chance;
      const wrong = (rows ?? (scores ? [scores] : [])).some(({ length }) => length !== given.length);
      if (wrong) return { refused: 'unequal', args: { fields: rows ? 'weights, rows' : 'weights, scores' } };
      if (rows) return compositeOfRows(rows, { weights: given, missing, minCoverage, resamples, seed, level });
      const found = scores && composite(scores, given, missing);
      if (!found) return { refused: 'missing', args: { fields: 'scores | rows' } };
      const isInsufficient = !isJudged(found, minCoverage);
      return {
        value: isInsufficient ? null : found.score,
        notAnswered: givenIn(scores).notAnswered,
        warnings: isInsufficient ? ['lowCoverage'] : [],
        isInsufficient,
        details: { score: found.score, coverage: found.coverage },
      };
    },
  }),
  figureMethod({
    id: 'kish',
    question: 'weights',
    title: { en: 'What weighted answers are worth', 'zh-CN': '有效样本量', 'zh-TW': '有效樣本數' },
    answers: {
      en: 'How many unweighted answers is a weighted sample worth?',
      'zh-CN': '加权后的样本相当于多少份未加权的作答？',
      'zh-TW': '加權後的樣本相當於多少份未加權的作答？',
    },
    source: 'Kish (1965), Survey Sampling, 11.7',
    fields: { weights: 'numbers', counts: 'numbers?' },
    notes: {
      weights: 'one a respondent; null: left out',
      counts: 'how many respondents have each weight, one if left out',
      value: 'effective number of answers; deff: answers over that',
    },
    example: { weights: [1, 2, 4], counts: [50, 30, 20] },
    range: { kind: 'list', field: 'weights' },
    run: ({ weights, counts }) => {
      if (counts && counts.length !== weights.length)
        return { refused: 'unequal', args: { fields: 'weights, counts' } };
      const times = (index: number) => (counts ? (counts[index] ?? 0) : 1);
      if (counts?.some((_, index) => !Number.isInteger(times(index)) || times(index) < 0))
        return { refused: 'badInput', args: { field: 'counts', fault: 'not whole numbers from 0' } };
      const pairs = weights.flatMap((weight, index) => (weight === null ? [] : [{ weight, count: times(index) }]));
      const n = pairs.reduce((sum, { count }) => sum + count, 0);
      if (n === 0) return { refused: 'noAnswers' };
      const fault = faultOfWeights(pairs.map(({ weight }) => weight));
      if (fault) return fault;
      if (n > 1e7) return { refused: 'badInput', args: { field: 'counts', fault: 'more than 10000000' } };
      const found = kish(pairs.flatMap(({ weight, count }) => Array.from({ length: count }, () => weight)));
      if (!found) return { refused: 'noWeight' };
      return { value: found.nEffective, n, notAnswered: weights.length - pairs.length, details: found };
    },
  }),
];
