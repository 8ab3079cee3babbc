import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { longestRun } from '../stats/longest-run.ts';
import { rowDeviation } from '../stats/row-deviation.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** Fewest questions of a grid where all answers alike say something. */
const strongFrom = 5;

/** Who answered a grid without looking. */
export const straightLiningMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'straight-lining',
    question: 'trust',
    title: { en: 'All answers alike', 'zh-CN': '作答全部相同', 'zh-TW': '作答全部相同' },
    answers: {
      en: 'How many respondents gave the same answer to every question of a grid?',
      'zh-CN': '有多少人对整组题目都给出同一答案？',
      'zh-TW': '有多少人對整組題目都給出同一答案？',
    },
    source: 'Johnson (2005), Dunn et al. (2018); R careless: longstring, irv',
    fields: { rows: 'matrix?', columns: 'columns?', level: 'level?' },
    notes: {
      rows: 'a row a respondent, a column a question, in the order asked; or columns',
      columns: 'the questions by name, in the order asked',
      level: 'of the interval, 0.95 if left out',
      value: 'share of respondents with all answers alike, of those with two answers or more; interval: Wilson',
      longstring: 'longest run of one answer, by respondent; blanks are passed over',
      irv: 'standard deviation of each respondent’s answers; null for fewer than two',
      alike: 'respondents with all answers alike; isStrong: the grid has five questions or more',
    },
    example: {
      rows: [
        [1, 1, 1, 1, 1, 1],
        [1, 2, 3, 4, 5, 1],
        [3, 3, 3, 4, 4, 5],
      ],
    },
    range: { kind: 'matrix', field: 'rows' },
    run: ({ rows, columns, level = 0.95 }) => {
      const lists = Object.values(columns ?? {});
      const given = rows ?? lists[0]?.map((_, at) => lists.map((list) => list[at] ?? null));
      if (!given) return { refused: 'missing', args: { fields: 'rows' } };
      const irv = given.map(rowDeviation);
      const n = irv.filter((deviation) => deviation !== null).length;
      if (n === 0) return { refused: 'noAnswers' };
      const alike = irv.filter((deviation) => deviation === 0).length;
      const isStrong = (given[0]?.length ?? 0) >= strongFrom;
      return {
        ...{ value: alike / n, n, notAnswered: given.length - n, interval: wilsonInterval(alike, n, level) },
        warnings: isStrong ? [] : ['shortGrid'],
        details: { longstring: given.map(longestRun), irv, alike, isStrong },
      };
    },
  }),
];
