import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { fourFaces } from '../stats/four-faces.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { localized } from '../text/localized.ts';
import { runAcsi } from './acsi.ts';
import { runCsi } from './csi.ts';

/** Indices 0 to 100 of several questions, or of the faces of a terminal. */
export const indexMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'csi',
    question: 'headline',
    title: localized('Weighted satisfaction index (CSI)', '加权满意度指数（CSI）', '加權滿意度指數（CSI）'),
    answers: localized(
      'What do the scores come to when some matter more?',
      '按重要性加权后，总体满意度是多少？',
      '按重要性加權後，總體滿意度是多少？',
    ),
    source: 'Σ w·s / Σ w; Hill & Alexander (2006), Handbook of Customer Satisfaction and Loyalty Measurement',
    fields: {
      ...{ scores: 'numbers?', answers: 'columns?', weights: 'numbers?', importance: 'numbers?' },
      ...{ importanceAnswers: 'columns?', method: 'text?', min: 'number?', max: 'number?', level: 'level?' },
    },
    notes: {
      scores: 'one an item; or answers by item, which give an interval too',
      answers: 'by item; below 60 % of the weight answered, a respondent is left out',
      weights: 'in the order of the items; left out: equal',
      importance: 'mean importances instead of weights: each is divided by their sum',
      importanceAnswers: 'answers on importance by item instead: their means are taken',
      method: '"percentOfMaximum" (x / max), "pomp" (0 at min) or "none"; left out: the first if max is given',
      min: 'lower end of the scale, 1 if left out; only for pomp',
      max: 'upper end of the scale; left out: scores are 0 to 100 already',
      level: 'of the interval, 0.95 if left out',
      value: 'index, 0 to 100; interval: t over respondents',
      parts:
        'what each item contributes; details.weights add up to 1, scores are on 0 to 100; coverage: weight answered',
    },
    example: { scores: [4.2, 3.8, 4.5], importance: [4.8, 4.1, 3.9], max: 5 },
    range: { kind: 'table', field: 'answers' },
    run: runCsi,
  }),
  figureMethod({
    id: 'acsi',
    question: 'headline',
    title: localized('ACSI-type index', 'ACSI 式满意度指数', 'ACSI 式滿意度指數'),
    answers: localized(
      'How high is satisfaction on the 0 to 100 of the American index?',
      '按美国顾客满意度指数（0–100）计算，满意度是多少？',
      '按美國顧客滿意度指數（0–100）計算，滿意度是多少？',
    ),
    source: 'Fornell et al. (1996), Journal of Marketing 60(4), 7–18',
    fields: {
      ...{ means: 'numbers?', answers: 'columns?', weights: 'numbers?', standardised: 'flag?' },
      ...{ min: 'number?', max: 'number?', level: 'level?' },
    },
    notes: {
      means: 'of overall satisfaction, expectations met and the ideal; or their answers by question',
      answers: 'by question; respondents who answered all of them',
      weights: 'in the order of the questions; left out: equal',
      standardised: 'the weights belong to standardised questions (path model): each is divided by its deviation',
      min: 'lower end of the scale, 1 if left out',
      max: 'upper end of the scale, 10 if left out',
      level: 'of the interval, 0.95 if left out',
      value: 'index, 0 to 100; interval: t over respondents, only from answers',
    },
    example: { means: [7.988, 7.128, 7.316], weights: [0.3885, 0.319, 0.2925] },
    range: { kind: 'table', field: 'answers' },
    run: runAcsi,
  }),
  figureMethod({
    id: 'four-faces',
    question: 'headline',
    title: localized('Four-face terminal', '四级笑脸评价器', '四級笑臉評價器'),
    answers: localized(
      'How do the presses on a terminal with four faces balance?',
      '四级笑脸评价器的按键结果如何？',
      '四級笑臉評價器的按鍵結果如何？',
    ),
    source: 'Figures that HappyOrNot prints; interval: t of the presses at 0, 33⅓, 66⅔, 100',
    fields: { counts: 'numbers', level: 'level?' },
    notes: {
      counts: 'presses from the worst face to the best, four numbers',
      level: 'of the interval, 0.95 if left out',
      value: 'index, 0 to 100',
      nps: '% best − % of both negative faces; redPct: % of both negative ones, greenPct: the rest',
    },
    example: { counts: [9, 19, 102, 151] },
    range: { kind: 'list', field: 'counts' },
    run: ({ counts, level }) => {
      const [veryNegative, negative, positive, veryPositive] = counts.map((count) => count ?? 0);
      if (counts.length !== 4 || veryNegative === undefined || negative === undefined)
        return { refused: 'badInput', args: { field: 'counts', fault: `${counts.length} numbers, not 4` } };
      if (positive === undefined || veryPositive === undefined) return { refused: 'noAnswers' };
      if (counts.some((count) => (count ?? 0) < 0)) return { refused: 'negative', args: { name: 'counts' } };
      const found = fourFaces({ veryNegative, negative, positive, veryPositive });
      if (!found) return { refused: 'noAnswers' };
      const { index, net, red, green, n } = found;
      const squares = [veryNegative, negative, positive, veryPositive].reduce(
        (sum, count, face) => sum + count * ((100 * face) / 3 - index) ** 2,
        0,
      );
      return {
        ...{ value: index, n, interval: meanInterval(n, index, squares / (n - 1), level) },
        details: {
          ...{ index, indexRounded: Math.floor(index + 0.5), nps: net, npsRounded: Math.floor(net + 0.5) },
          ...{ redPct: red, greenPct: green },
        },
      };
    },
  }),
];
