import { type FigureMethod, figureMethod, type NotWorked } from '../figure/method.ts';
import { ces } from '../stats/ces.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { topLevelsShare } from '../stats/top-levels-share.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { localized } from '../text/localized.ts';
import { fromCounts, type OnScale, onScale } from './on-scale.ts';

type Scores = readonly (number | null)[];

/** Answers as scores, or as counts of each step from the lowest. */
function answersOf(
  scores: Scores | undefined,
  counts: Scores | undefined,
  min: number,
  max: number,
): OnScale | NotWorked {
  if (!(max > min)) return { refused: 'badScale' };
  if (scores) return onScale(scores, min, max);
  if (counts && counts.length !== max - min + 1)
    return { refused: 'badInput', args: { field: 'counts', fault: `${counts.length} counts on ${min} to ${max}` } };
  return counts ? fromCounts(counts, min) : { refused: 'missing', args: { fields: 'scores / counts' } };
}

/** Figures of one satisfaction question. */
export const satisfactionMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'csat',
    question: 'headline',
    title: localized('Satisfied (CSAT)', '满意率（CSAT）', '滿意率（CSAT）'),
    answers: localized(
      'Which share of the answers is on the top levels?',
      '最高几级的作答占多大比例？',
      '最高幾級的作答占多大比例？',
    ),
    source: 'Top-two-box share; interval Wilson (1927), JASA 22, 209–212',
    fields: {
      ...{ scores: 'numbers?', counts: 'numbers?', min: 'number?', max: 'number?' },
      ...{ levels: 'count?', reversed: 'flag?', level: 'level?' },
    },
    notes: {
      scores: 'one answer a respondent; outside the scale: not answered',
      counts: 'instead: answers at each step of the scale, from the lowest number up',
      min: 'lowest step, 1 if left out',
      max: 'highest step; left out: 5, or as many as there are counts',
      levels: 'top levels that count, 2 if left out',
      reversed: 'the lowest number is the best answer',
      level: 'of the interval, 0.95 if left out',
      value: 'share 0 to 1; interval: Wilson; mean: never called CSAT',
    },
    example: { scores: [5, 4, 3, 5, 1, null, 4], min: 1, max: 5 },
    range: { kind: 'list', field: 'scores' },
    run: ({
      scores,
      counts,
      min = 1,
      max = counts ? min + counts.length - 1 : 5,
      levels = 2,
      reversed = false,
      level,
    }) => {
      const read = answersOf(scores, counts, min, max);
      if ('refused' in read) return read;
      const { answers, notAnswered, warnings } = read;
      if (answers.length === 0) return { refused: 'noAnswers' };
      const found = topLevelsShare(answers, { min, max, levels, isReversed: reversed });
      if (!found) return { refused: 'badInput', args: { field: 'levels', fault: `${levels} of ${min} to ${max}` } };
      const { hits, n } = found;
      const mean = answers.reduce((sum, answer) => sum + answer, 0) / n;
      return {
        ...{ value: hits / n, n, notAnswered, warnings },
        interval: wilsonInterval(hits, n, level),
        details: { hits, mean, levels, scale: [min, max] },
      };
    },
  }),
  figureMethod({
    id: 'ces',
    question: 'headline',
    title: localized('Customer effort (CES)', '客户费力度（CES）', '客戶費力度（CES）'),
    answers: localized('How easy was it for the customers?', '客户办事有多省力？', '客戶辦事有多省力？'),
    source: 'Dixon, Freeman & Toman (2010), HBR July (CES 1.0); CEB (2013), CES 2.0',
    fields: {
      ...{ scores: 'numbers?', counts: 'numbers?', direction: 'text?' },
      ...{ min: 'number?', max: 'number?', level: 'level?' },
    },
    notes: {
      scores: 'one answer a respondent; outside the scale: not answered',
      counts: 'instead: answers at each step of the scale, from the lowest number up',
      direction: '"agreement" (CES 2.0: it was easy; more is better) or "effort" (CES 1.0: less is better)',
      min: 'lowest step, 1 if left out',
      max: 'highest step; left out: 7 for agreement, 5 for effort, or as many as there are counts',
      level: 'of the intervals, 0.95 if left out',
      value: 'mean answer; interval: t',
      easy: 'share beyond the middle on the good side: 5–7 of 1–7, 1–2 of 1–5 effort; easyInterval: Wilson',
    },
    example: { scores: [7, 6, 5, 4, 2], direction: 'agreement' },
    range: { kind: 'list', field: 'scores' },
    run: ({ scores, counts, direction = 'agreement', min = 1, max, level }) => {
      if (direction !== 'agreement' && direction !== 'effort')
        return { refused: 'badInput', args: { field: 'direction', fault: 'neither "agreement" nor "effort"' } };
      const top = max ?? (counts ? min + counts.length - 1 : direction === 'agreement' ? 7 : 5);
      const read = answersOf(scores, counts, min, top);
      if ('refused' in read) return read;
      const { answers, notAnswered, warnings } = read;
      const found = ces(answers, { min, max: top, direction });
      if (!found) return { refused: 'noAnswers' };
      const { mean, easy, n } = found;
      const sample = sampleOf(answers);
      return {
        ...{ value: mean, n, notAnswered, warnings },
        interval: sample && meanInterval(n, sample.mean, sample.variance, level),
        details: {
          ...{ mean, easy: easy / n, easyHits: easy, easyInterval: wilsonInterval(easy, n, level) },
          ...{ direction, scale: [min, top] },
        },
      };
    },
  }),
];
