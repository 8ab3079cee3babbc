import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { holm } from '../stats/holm.ts';
import { mannWhitney, tieSum } from '../stats/mann-whitney.ts';
import { mannWhitneyExact } from '../stats/mann-whitney-exact.ts';
import { pairedT } from '../stats/paired-t.ts';
import { pooledT } from '../stats/pooled-t.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { welch } from '../stats/welch.ts';
import { givenIn } from './given.ts';
import { oneSided } from './one-sided.ts';
import { readSample } from './read-sample.ts';

const sides = {
  first: 'answers of the first group; null: not answered',
  second: 'answers of the second group',
  level: 'of the interval, 0.95 if left out',
};
/** Groups of this size and more have too many orders to count one by one; R draws the same line. */
const exactBelow = 50;

/** Two groups, or one group twice. */
export const comparisonMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'welch',
    question: 'compare',
    title: { en: 'Difference of two means', 'zh-CN': '两个平均值之差', 'zh-TW': '兩個平均值之差' },
    answers: {
      en: 'Do two groups differ in their mean by more than chance?',
      'zh-CN': '两组平均值之差是否超出随机波动？',
      'zh-TW': '兩組平均值之差是否超出隨機波動？',
    },
    source: 'Welch (1947), Biometrika 34, 28–35; R t.test',
    fields: {
      ...{ first: 'numbers?', second: 'numbers?', level: 'level?' },
      ...{ firstSummary: 'amounts?', secondSummary: 'amounts?' },
    },
    notes: {
      ...sides,
      firstSummary: 'n, mean and sd (or variance) in place of first',
      secondSummary: 'the same in place of second',
      value: 'first mean minus second',
      p: 'two-sided; pLess and pGreater: one-sided; df by Satterthwaite',
      pooled: 'the same by Student’s test, which takes both groups to spread alike',
    },
    example: { first: [4, 5, 3, 4, 5], second: [3, 2, 4, 3, null, 2] },
    range: { kind: 'table', field: null, isUneven: true },
    run: ({ first, second, firstSummary, secondSummary, level = 0.95 }) => {
      const one = readSample(first, firstSummary, 'first');
      if ('refused' in one) return one;
      const two = readSample(second, secondSummary, 'second');
      if ('refused' in two) return two;
      const test = welch(one.sample, two.sample, level);
      const { mean: firstMean, n: firstN } = one.sample;
      const { mean: secondMean, n: secondN } = two.sample;
      return {
        value: firstMean - secondMean,
        n: firstN + secondN,
        notAnswered: one.notAnswered + two.notAnswered,
        interval: test?.interval ?? null,
        warnings: test ? [] : ['noSpread'],
        details: {
          ...{ firstMean, secondMean, firstN, secondN },
          ...{ t: test?.t ?? null, df: test?.df ?? null, p: test?.p ?? null },
          ...(test && oneSided(test.t, test.p)),
          pooled: pooledT(one.sample, two.sample, level),
        },
      };
    },
  }),
  figureMethod({
    id: 'paired-t',
    question: 'compare',
    title: { en: 'Change of the same customers', 'zh-CN': '同一批客户的前后变化', 'zh-TW': '同一批客戶的前後變化' },
    answers: {
      en: 'Has the mean changed among those who answered both times?',
      'zh-CN': '两次都作答的客户，平均值是否有变化？',
      'zh-TW': '兩次都作答的客戶，平均值是否有變化？',
    },
    source: 'Student (1908), Biometrika 6, 1–25; R t.test(paired = TRUE)',
    fields: { first: 'numbers', second: 'numbers', level: 'level?' },
    notes: {
      ...sides,
      first: 'answers place by place as in second',
      value: 'mean of first minus second',
      p: 'two-sided',
    },
    example: { first: [4, 5, 3, 4, 5], second: [3, 5, null, 3, 2] },
    range: { kind: 'table', field: null },
    run: ({ first, second, level = 0.95 }) => {
      if (first.length !== second.length) return { refused: 'unequal', args: { fields: 'first, second' } };
      const differences = first.map((value, index) => {
        const other = second[index] ?? null;
        return value === null || other === null ? null : value - other;
      });
      const sample = sampleOf(differences);
      if (!sample) return { refused: 'tooFew', args: { n: givenIn(differences).given.length, least: 2 } };
      const test = pairedT(first, second, level);
      const notAnswered = first.length - sample.n;
      return {
        value: sample.mean,
        n: sample.n,
        notAnswered,
        interval: test?.interval ?? null,
        warnings: [...(test ? [] : ['noSpread']), ...(notAnswered > 0 ? ['onlyPairs'] : [])],
        details: {
          ...{ meanDifference: sample.mean, sd: Math.sqrt(sample.variance), t: test?.t ?? null, df: sample.n - 1 },
          ...{ p: test?.p ?? null, ...(test && oneSided(test.t, test.p)) },
        },
      };
    },
  }),
  figureMethod({
    id: 'mann-whitney',
    question: 'compare',
    title: {
      en: 'Which group answers higher (ranks)',
      'zh-CN': '哪一组评分更高（秩检验）',
      'zh-TW': '哪一組評分更高（等級檢定）',
    },
    answers: {
      en: 'Does one group tend to answer higher, counting only the order of the levels?',
      'zh-CN': '只看等级高低顺序，其中一组的评分是否普遍更高？',
      'zh-TW': '只看等級高低順序，其中一組的評分是否普遍更高？',
    },
    source: 'Mann & Whitney (1947), Ann. Math. Stat. 18, 50–60; R wilcox.test',
    fields: { first: 'numbers', second: 'numbers' },
    notes: {
      first: sides.first,
      second: sides.second,
      value: 'share of pairs in which the first is higher, ties counted half: 0.5 is no difference',
      w: 'R’s W; p: two-sided, normal, with tie and continuity correction',
      pUncorrected: 'without the continuity correction',
      pExact: 'by counting all orders: without ties and below 50 a group only',
    },
    example: { first: [4, 5, 3, 4, 5], second: [3, 2, 4, 3, null, 2] },
    range: { kind: 'table', field: null, isUneven: true },
    run: ({ first, second }) => {
      const one = givenIn(first);
      const two = givenIn(second);
      const found = mannWhitney(one.given, two.given);
      if (!found) return { refused: 'noAnswers' };
      const [n1, n2] = [one.given.length, two.given.length];
      const isExact = n1 < exactBelow && n2 < exactBelow && tieSum([...one.given, ...two.given]) === 0;
      return {
        value: found.w / (n1 * n2),
        n: n1 + n2,
        notAnswered: one.notAnswered + two.notAnswered,
        warnings: found.p === null ? ['noSpread'] : Math.min(n1, n2) < 5 ? ['tooFewForP'] : [],
        details: {
          ...{ w: found.w, u: Math.min(found.w, n1 * n2 - found.w), z: found.z, p: found.p },
          pUncorrected: mannWhitney(one.given, two.given, false)?.p ?? null,
          pExact: isExact ? mannWhitneyExact(found.w, n1, n2) : null,
        },
      };
    },
  }),
  figureMethod({
    id: 'adjusted-p',
    question: 'compare',
    title: { en: 'Many comparisons at once', 'zh-CN': '多重比较校正', 'zh-TW': '多重比較校正' },
    answers: {
      en: 'Which of many differences remain when all are looked at together?',
      'zh-CN': '同时看多项差异时，哪些仍然成立？',
      'zh-TW': '同時看多項差異時，哪些仍然成立？',
    },
    source: 'Benjamini & Hochberg (1995), JRSS B 57, 289–300; Holm (1979), Scand. J. Statist. 6, 65–70; R p.adjust',
    fields: { p: 'numbers', level: 'level?' },
    notes: {
      p: 'p values, 0 to 1; null is passed over',
      level: 'what a comparison must reach, 0.95 if left out: p at most 0.05',
      value: 'how many remain by Benjamini–Hochberg; details hold each adjusted p in the order given',
    },
    example: { p: [0.01, 0.02, 0.03, 0.04, 0.05] },
    range: { kind: 'list', field: 'p' },
    run: ({ p, level = 0.95 }) => {
      const { given } = givenIn(p);
      if (given.length === 0) return { refused: 'missing', args: { fields: 'p' } };
      if (given.some((one) => one < 0 || one > 1))
        return { refused: 'badInput', args: { field: 'p', fault: 'not between 0 and 1' } };
      const inPlace = (adjusted: readonly number[]) => {
        let next = 0;
        return p.map((one) => (one === null ? null : (adjusted[next++] ?? null)));
      };
      const byFinds = benjaminiHochberg(given);
      return {
        // A p of .05 adjusted to .05 counts, whatever dust 1 − .95 leaves.
        value: byFinds.filter((one) => one <= 1 - level + 1e-12).length,
        details: {
          ...{ benjaminiHochberg: inPlace(byFinds), holm: inPlace(holm(given)) },
          bonferroni: inPlace(given.map((one) => Math.min(1, one * given.length))),
        },
      };
    },
  }),
];
