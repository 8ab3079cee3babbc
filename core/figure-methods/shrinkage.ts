import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { shrinkMeans } from '../stats/shrink-means.ts';
import { shrinkShare } from '../stats/shrink-share.ts';
import { givenIn } from './given.ts';

/** The usual weight of what is known before, in answers. */
const usualPriorSize = 20;

/** Small groups drawn towards what is usual. */
export const shrinkageMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'shrink-share',
    question: 'compare',
    title: { en: 'A small group’s share, steadied', 'zh-CN': '小组占比（稳健估计）', 'zh-TW': '小組占比（穩健估計）' },
    answers: {
      en: 'What is a small group’s share probably, given what is usual?',
      'zh-CN': '参照整体水平，小组的占比大概是多少？',
      'zh-TW': '參照整體水準，小組的占比大概是多少？',
    },
    source: 'Beta prior: Gelman et al., Bayesian Data Analysis, 2.4; R qbeta',
    fields: { hits: 'count', n: 'count', prior: 'share', priorSize: 'number?', level: 'level?' },
    notes: {
      hits: 'answers that count',
      n: 'all answers of the group',
      prior: 'the usual share, such as that of all customers',
      priorSize: 'how many answers that is worth, 20 if left out; 10 to 20 is usual',
      level: 'of the interval, 0.95 if left out',
      value:
        'steadied share; raw: the group’s own; a and b: its beta distribution; weight: share of the group’s own answers',
    },
    example: { hits: 9, n: 10, prior: 0.8, priorSize: 20 },
    range: { kind: 'named', field: null },
    run: ({ hits, n, prior, priorSize = usualPriorSize, level = 0.95 }) => {
      if (hits > n) return { refused: 'badInput', args: { field: 'hits', fault: `${hits} of ${n}` } };
      if (priorSize < 0) return { refused: 'negative', args: { name: 'priorSize' } };
      const found = shrinkShare({ hits, n, prior, priorSize }, level);
      if (!found) return { refused: 'noAnswers' };
      const a = hits + priorSize * prior;
      const details = { raw: n === 0 ? null : hits / n, weight: n / (n + priorSize), a, b: n + priorSize - a };
      return { value: found.value, n, interval: found.interval, details };
    },
  }),
  figureMethod({
    id: 'shrink-means',
    question: 'compare',
    title: {
      en: 'Means of small groups, steadied',
      'zh-CN': '小组平均值（稳健估计）',
      'zh-TW': '小組平均值（穩健估計）',
    },
    answers: {
      en: 'In which order do groups stand once luck in small ones is taken out?',
      'zh-CN': '剔除小组的偶然波动后，各组的高低如何？',
      'zh-TW': '剔除小組的偶然波動後，各組的高低如何？',
    },
    source: 'Efron & Morris (1975), JASA 70, 311–319; variance by moments: Searle, Casella & McCulloch (1992), 3.6',
    fields: { groups: 'groups' },
    notes: {
      groups: 'answers by group; at least two groups, one with two answers',
      value: 'mean of all answers',
      shrunken: 'by group; raw: its own mean',
      between: 'variance of true means between groups, 0: only chance; within: variance within groups',
    },
    example: { groups: { ann: [4, 5, 5, 5], bob: [3, 3, 4, 2, 3, 3], cid: [5, 4, null] } },
    range: { kind: 'table', field: 'groups' },
    run: ({ groups }) => {
      const names = Object.keys(groups);
      const read = Object.values(groups).map(givenIn);
      const means = read.map(({ given }) => {
        const [first = 0] = given;
        return sampleOf(given) ?? { n: given.length, mean: first, variance: null };
      });
      const n = means.reduce((sum, group) => sum + group.n, 0);
      const found = shrinkMeans(means);
      if (!found) return { refused: 'tooFew', args: { n, least: 3 } };
      const { values, between, within, grand } = found;
      const byName = (of: (index: number) => number | null) =>
        Object.fromEntries(names.map((name, index) => [name, of(index)]));
      return {
        value: grand,
        n,
        notAnswered: read.reduce((sum, { notAnswered }) => sum + notAnswered, 0),
        warnings: between === 0 ? ['onlyChance'] : [],
        details: {
          shrunken: byName((index) => values[index] ?? null),
          raw: byName((index) => (means[index]?.n ? means[index].mean : null)),
          ...{ between, within, grand },
        },
      };
    },
  }),
];
