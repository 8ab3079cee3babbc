import { type FigureMethod, figureMethod, type NotWorked } from '../figure/method.ts';
import { agrestiCoull } from '../stats/agresti-coull.ts';
import { clopperPearson } from '../stats/clopper-pearson.ts';
import { jeffreys } from '../stats/jeffreys.ts';
import { newcombe } from '../stats/newcombe.ts';
import type { Share } from '../stats/share.ts';
import { twoShares } from '../stats/two-shares.ts';
import { waldInterval } from '../stats/wald-interval.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** A share from its two counts, or why it is none. */
function readShare(hits: number | null | undefined, n: number | null | undefined, name: string): Share | NotWorked {
  if (hits === undefined || n === undefined || hits === null || n === null)
    return { refused: 'missing', args: { fields: name } };
  if (hits < 0 || n < 0) return { refused: 'negative', args: { name } };
  if (!Number.isInteger(hits) || !Number.isInteger(n))
    return { refused: 'badInput', args: { field: name, fault: 'not whole numbers' } };
  if (hits > n) return { refused: 'badInput', args: { field: name, fault: `${hits} of ${n}` } };
  return n === 0 ? { refused: 'noAnswers' } : { hits, n };
}

/** Shares and their differences. */
export const shareMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'share-interval',
    question: 'headline',
    title: { en: 'A share and its interval', 'zh-CN': '占比及其区间', 'zh-TW': '占比及其區間' },
    answers: {
      en: 'Between which shares does the true one lie, such as that of satisfied customers?',
      'zh-CN': '真实占比（例如满意客户占比）在什么范围内？',
      'zh-TW': '真實占比（例如滿意客戶占比）在什麼範圍內？',
    },
    source: 'Wilson (1927), JASA 22, 209–212; Brown, Cai & DasGupta (2001), Statistical Science 16; R package binom',
    fields: { hits: 'count', n: 'count', level: 'level?' },
    notes: {
      hits: 'answers that count, such as 4 and 5 of 5',
      n: 'all answers',
      level: 'of the intervals, 0.95 if left out',
      value: 'share 0 to 1; interval: Wilson',
      agrestiCoull: 'not cut at 0 and 1, as the plain formula wald',
      clopperPearson: 'called exact: never too narrow',
      jeffreysCentral: 'the central interval; R prints the shortest one',
    },
    example: { hits: 81, n: 263 },
    range: { kind: 'named', field: null },
    run: ({ hits, n, level = 0.95 }) => {
      const share = readShare(hits, n, 'hits, n');
      if ('refused' in share) return share;
      const wilson = wilsonInterval(hits, n, level);
      return {
        value: hits / n,
        n,
        interval: wilson,
        details: {
          ...{ wilson, agrestiCoull: agrestiCoull(hits, n, level), clopperPearson: clopperPearson(hits, n, level) },
          ...{ wald: waldInterval(hits, n, level), jeffreysCentral: jeffreys(hits, n, level) },
        },
      };
    },
  }),
  figureMethod({
    id: 'newcombe',
    question: 'compare',
    title: { en: 'Difference of two shares', 'zh-CN': '两个占比之差', 'zh-TW': '兩個占比之差' },
    answers: {
      en: 'Do two shares differ by more than chance, such as satisfied customers of two periods?',
      'zh-CN': '两个占比（例如两期的满意客户占比）之差是否超出随机波动？',
      'zh-TW': '兩個占比（例如兩期的滿意客戶占比）之差是否超出隨機波動？',
    },
    source: 'Newcombe (1998), Statistics in Medicine 17, 873–890, method 10; R prop.test',
    fields: {
      ...{ first: 'numbers?', second: 'numbers?', level: 'level?' },
      ...{ firstHits: 'count?', firstN: 'count?', secondHits: 'count?', secondN: 'count?' },
    },
    notes: {
      first: 'two numbers, hits and all answers; or firstHits and firstN',
      second: 'the same of the second side; or secondHits and secondN',
      ...{ firstHits: 'hits of the first side', firstN: 'its answers' },
      ...{ secondHits: 'hits of the second side', secondN: 'its answers' },
      level: 'of the interval, 0.95 if left out',
      value: 'first share minus second, −1 to 1',
      chiSquare: 'without continuity correction, p with it; corrected: with that of Yates',
    },
    example: { first: [56, 70], second: [48, 80] },
    range: { kind: 'named', field: null },
    run: ({ first, second, level = 0.95, firstHits, firstN, secondHits, secondN }) => {
      const misfit = first && first.length !== 2 ? 'first' : second && second.length !== 2 ? 'second' : null;
      if (misfit)
        return { refused: 'badInput', args: { field: misfit, fault: 'not two numbers, hits and all answers' } };
      const [hits1 = firstHits, n1 = firstN] = first ?? [];
      const [hits2 = secondHits, n2 = secondN] = second ?? [];
      const one = readShare(hits1, n1, 'first');
      if ('refused' in one) return one;
      const two = readShare(hits2, n2, 'second');
      if ('refused' in two) return two;
      const found = newcombe(one, two, level);
      if (!found) return { refused: 'noAnswers' };
      const test = twoShares(one, two);
      return {
        value: found.difference,
        n: one.n + two.n,
        interval: found.interval,
        warnings: test ? [] : ['noSpread'],
        details: {
          ...{ first: one.hits / one.n, second: two.hits / two.n, ...found },
          ...{ chiSquare: test?.chiSquare ?? null, p: test?.p ?? null, corrected: twoShares(one, two, true) },
        },
      };
    },
  }),
];
