import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { anova } from '../stats/anova.ts';
import { groupIcc } from '../stats/group-icc.ts';
import { kruskalWallis } from '../stats/kruskal-wallis.ts';
import { type Sample, sampleOf } from '../stats/sample-of.ts';
import { welchAnova } from '../stats/welch-anova.ts';
import { givenIn } from './given.ts';

type Groups = Readonly<Record<string, readonly (number | null)[]>>;

function readGroups(groups: Groups) {
  const read = Object.values(groups).map(givenIn);
  return {
    answers: read.map(({ given }) => given),
    n: read.reduce((sum, { given }) => sum + given.length, 0),
    notAnswered: read.reduce((sum, { notAnswered }) => sum + notAnswered, 0),
    means: Object.fromEntries(
      Object.keys(groups).map((name, index) => {
        const given = read[index]?.given ?? [];
        return [name, given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length];
      }),
    ),
  };
}
const isSample = (sample: Sample | null): sample is Sample => sample !== null;

/** Several groups at once. */
export const groupComparisonMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'anova',
    question: 'compare',
    title: { en: 'Differences between several groups', 'zh-CN': '多组平均值比较', 'zh-TW': '多組平均值比較' },
    answers: {
      en: 'Do several groups differ in their mean by more than chance, and how alike are answers within one?',
      'zh-CN': '多组平均值的差异是否超出随机波动？组内作答有多相似？',
      'zh-TW': '多組平均值的差異是否超出隨機波動？組內作答有多相似？',
    },
    source: 'Fisher (1925); Welch (1951), Biometrika 38, 330–336; Kish (1965), 5.4; R aov, oneway.test',
    fields: { groups: 'groups' },
    notes: {
      groups: 'answers by group',
      value: 'F; p that of chance',
      icc: 'share of the differences that lies between groups; deff: 1 + (m − 1)·icc',
      etaSquared: 'sum of squares between over all',
      welch: 'the same where groups spread differently; null when a group does not spread',
    },
    example: { groups: { north: [4, 5, 3, 4], south: [3, 2, 4, null], west: [5, 5, 4, 4] } },
    range: { kind: 'table', field: 'groups' },
    run: ({ groups }) => {
      const { answers, n, notAnswered, means } = readGroups(groups);
      const answered = answers.filter(({ length }) => length > 0);
      if (answered.length < 2 || n === answered.length)
        return { refused: 'tooFew', args: { n, least: Math.max(3, answered.length + 1) } };
      const found = anova(answers);
      if (!found) return { refused: 'constant', args: { name: 'groups' } };
      const alike = groupIcc(answers);
      const { f, ...rest } = found;
      const samples = answered.map(sampleOf).filter(isSample);
      return {
        value: f,
        n,
        notAnswered,
        details: {
          ...{ f, ...rest, etaSquared: found.ssBetween / (found.ssBetween + found.ssWithin), means },
          ...{ icc: alike?.icc ?? null, deff: alike?.deff ?? null },
          welch: samples.length === answered.length ? welchAnova(samples) : null,
        },
      };
    },
  }),
  figureMethod({
    id: 'kruskal-wallis',
    question: 'compare',
    title: {
      en: 'Differences between several groups (ranks)',
      'zh-CN': '多组比较（秩检验）',
      'zh-TW': '多組比較（等級檢定）',
    },
    answers: {
      en: 'Does any of several groups tend to answer higher, counting only the order of the levels?',
      'zh-CN': '只看等级高低顺序，是否有某一组的评分普遍更高？',
      'zh-TW': '只看等級高低順序，是否有某一組的評分普遍更高？',
    },
    source: 'Kruskal & Wallis (1952), JASA 47, 583–621; R kruskal.test',
    fields: { groups: 'groups' },
    notes: { groups: 'answers by group', value: 'H, corrected for ties; p by chi-square with df' },
    example: { groups: { north: [4, 5, 3, 4], south: [3, 2, 4, null], west: [5, 5, 4, 4] } },
    range: { kind: 'table', field: 'groups' },
    run: ({ groups }) => {
      const { answers, n, notAnswered } = readGroups(groups);
      const filled = answers.filter(({ length }) => length > 0).length;
      if (filled < 2) return { refused: 'tooFew', args: { n, least: 2 } };
      const found = kruskalWallis(answers);
      if (!found) return { refused: 'constant', args: { name: 'groups' } };
      return {
        value: found.h,
        n,
        notAnswered,
        warnings: answers.some(({ length }) => length > 0 && length < 5) ? ['tooFewForP'] : [],
        details: found,
      };
    },
  }),
];
