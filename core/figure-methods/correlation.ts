import { type FigureMethod, figureMethod, type Worked } from '../figure/method.ts';
import { completeRows } from '../stats/complete-rows.ts';
import { correlationTest } from '../stats/correlation-test.ts';
import { fisherInterval } from '../stats/fisher-interval.ts';
import { kendallTauB } from '../stats/kendall.ts';
import { pearson } from '../stats/pearson.ts';
import { spearman } from '../stats/spearman.ts';

function correlationFigure(r: number, n: number, level: number): Worked & Required<Pick<Worked, 'details'>> {
  const interval = fisherInterval(r, n, level);
  const test = correlationTest(r, n);
  return {
    ...{ value: r, n, interval },
    details: { r, [`ci${Math.round(level * 1000) / 10}`]: interval, t: test?.t ?? null, df: n - 2, p: test?.p ?? null },
  };
}

/** How closely two questions go together. */
export const correlationMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'correlation',
    question: 'why',
    title: { en: 'Correlation', 'zh-CN': '相关系数', 'zh-TW': '相關係數' },
    answers: {
      en: 'How closely do two questions rise and fall together?',
      'zh-CN': '两个题目的作答是否同升同降，程度如何？',
      'zh-TW': '兩個題目的作答是否同升同降，程度如何？',
    },
    source: 'Pearson (1895), Fisher (1921), Spearman (1904), Kendall (1945); R cor.test',
    fields: { x: 'numbers?', y: 'numbers?', r: 'number?', n: 'count?', level: 'level?' },
    notes: {
      x: 'answers to the first question, respondent by respondent; with y',
      y: 'answers to the second question of the same respondents; only those who answered both count',
      r: 'a correlation known already, with n, in place of x and y',
      level: 'of the interval, 0.95 if left out',
      value: 'Pearson r, −1 to 1; interval by Fisher z, none for n of 3 or fewer or r of −1 or 1',
      t: 't with df = n − 2 and its two-sided p',
      spearman: 'correlation of the average ranks',
      kendallTauB: 'Kendall tau-b, which allows for ties',
    },
    example: { x: [51, 64, 70, 63, 78, 55], y: [43, 63, 71, 61, 81, 43] },
    range: { kind: 'table', field: null },
    run: ({ x, y, r, n, level = 0.95 }) => {
      if (r !== undefined && n !== undefined) {
        if (Math.abs(r) > 1) return { refused: 'badInput', args: { field: 'r', fault: 'not between −1 and 1' } };
        return correlationFigure(r, n, level);
      }
      if (!x || !y) return { refused: 'missing', args: { fields: x ? 'y' : 'x, y' } };
      if (x.length !== y.length) return { refused: 'unequal', args: { fields: 'x, y' } };
      const [left = [], right = []] = completeRows([x, y]);
      if (left.length < 2) return { refused: 'tooFew', args: { n: left.length, least: 2 } };
      const found = pearson(left, right);
      if (found === null) {
        const name = left.every((value) => value === left[0]) ? 'x' : 'y';
        return { refused: 'constant', args: { name } };
      }
      const figure = correlationFigure(found, left.length, level);
      return {
        ...figure,
        notAnswered: x.length - left.length,
        details: { ...figure.details, spearman: spearman(left, right), kendallTauB: kendallTauB(left, right) },
      };
    },
  }),
];
