import { type FigureMethod, figureMethod, type NotWorked, type Worked } from '../figure/method.ts';
import { adjustedWaldNps, type RecommendCounts } from '../stats/adjusted-wald-nps.ts';
import { npsOf } from '../stats/nps.ts';
import { npsDifference } from '../stats/nps-difference.ts';
import type { FigureWarning } from '../text/figure-warning.ts';
import { type NpsInput, readNps } from './nps-input.ts';

const times100 = ([low, high]: readonly [number, number]): readonly [number, number] => [low * 100, high * 100];
const percentOf = (level: number) => Math.round(level * 1000) / 10;
const scales: ReadonlyMap<string, number> = new Map([
  ['0-10', 0],
  ['1-10', 1],
]);
const badScale: NotWorked = { refused: 'badInput', args: { field: 'scale', fault: 'neither "0-10" nor "1-10"' } };

function npsFigure(counts: RecommendCounts, level: number, notAnswered = 0, before: readonly string[] = []): Worked {
  const found = npsOf(counts, level);
  const adjusted = adjustedWaldNps(counts, level);
  if (!found || !adjusted) return { value: null, n: 0, notAnswered, warnings: before };
  const warnings: readonly FigureWarning[] = found.variance === 0 ? ['oneGroup'] : [];
  return {
    value: found.nps * 100,
    n: counts.promoters + counts.passives + counts.detractors,
    notAnswered,
    interval: times100(adjusted.interval),
    warnings: [...before, ...warnings],
    details: {
      ...{ share: found.nps, variance: found.variance, se: found.se },
      [`wald${percentOf(level)}`]: found.wald,
      adjusted: adjusted.estimate,
      [`adjusted${percentOf(level)}`]: adjusted.interval,
      [`adjusted${percentOf(level)}Unclamped`]: adjusted.unclamped,
      ...counts,
    },
  };
}

/** From shares: the score needs no number of answers, its interval does. */
function fromShares(promoters: number, detractors: number, n: number | undefined, level: number): Worked | NotWorked {
  if (promoters + detractors > 1 + 1e-9)
    return { refused: 'badInput', args: { field: 'promoterShare', fault: 'more than 1 with detractorShare' } };
  const size = n ?? 1;
  const passives = Math.max(0, 1 - promoters - detractors);
  const counts = { promoters: promoters * size, passives: passives * size, detractors: detractors * size };
  if (n !== undefined) return { ...npsFigure(counts, level), n };
  const share = promoters - detractors;
  const variance = promoters + detractors - share * share;
  return { value: share * 100, interval: null, warnings: ['noSampleSize'], details: { share, variance } };
}

/** Net promoter scores. */
export const npsMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'nps',
    question: 'headline',
    title: { en: 'Net Promoter Score', 'zh-CN': '净推荐值（NPS）', 'zh-TW': '淨推薦值（NPS）' },
    answers: {
      en: 'How many more customers would recommend us than would not?',
      'zh-CN': '愿意推荐我们的客户比不愿意的多多少？',
      'zh-TW': '願意推薦我們的客戶比不願意的多多少？',
    },
    source: 'Reichheld (2003), HBR 81(12); interval: Rocks (2016), American Statistician 70, 365–372; R package NPS',
    fields: {
      ...{ scores: 'numbers?', promoters: 'count?', passives: 'count?', detractors: 'count?', byScore: 'numbers?' },
      ...{ promoterShare: 'share?', passiveShare: 'share?', detractorShare: 'share?', n: 'count?' },
      ...{ scale: 'text?', level: 'level?' },
    },
    notes: {
      scores:
        'one answer a respondent, whole numbers 0 to 10; or give the three counts, the counts by score, or shares',
      promoters: 'answers 9–10',
      passives: 'answers 7–8',
      detractors: 'answers 0–6',
      byScore: 'answers at each score from the lowest up: 11 counts, or 10 with scale 1-10',
      promoterShare: 'share of 9–10; with detractorShare, and n for an interval',
      passiveShare: 'not needed: the rest',
      detractorShare: 'share of 0–6',
      n: 'number of answers, only with shares',
      scale: '"0-10" (usual) or "1-10"',
      level: 'of the intervals, 0.95 if left out',
      value: 'score −100 to 100; interval: adjusted Wald',
      share: 'the score as a share −1 to 1; variance of one answer; se: standard error',
      wald95: 'plain interval as shares; false at few answers',
      adjusted: 'centre of the adjusted Wald interval, adjusted95 its ends, as shares',
    },
    example: { promoters: 50, passives: 30, detractors: 20 },
    range: { kind: 'list', field: 'scores' },
    run: ({ promoterShare, passiveShare, detractorShare, n, scale = '0-10', level = 0.95, ...counted }) => {
      const lowest = scales.get(scale);
      if (lowest === undefined) return badScale;
      if (promoterShare !== undefined || detractorShare !== undefined) {
        if (promoterShare === undefined || detractorShare === undefined)
          return { refused: 'missing', args: { fields: 'promoterShare, detractorShare' } };
        if (passiveShare !== undefined && Math.abs(promoterShare + passiveShare + detractorShare - 1) > 0.011)
          return { refused: 'badInput', args: { field: 'passiveShare', fault: 'the three do not add up to 1' } };
        return fromShares(promoterShare, detractorShare, n, level);
      }
      const answers = readNps(counted, lowest);
      if ('refused' in answers) return answers;
      const warnings: readonly FigureWarning[] = [
        ...(lowest === 1 ? (['oneToTen'] as const) : []),
        ...answers.warnings,
      ];
      const worked = npsFigure(answers.counts, level, answers.notAnswered, warnings);
      return worked.n === 0 ? { refused: 'noAnswers' } : worked;
    },
  }),
  figureMethod({
    id: 'nps-difference',
    question: 'compare',
    title: { en: 'Change of the NPS', 'zh-CN': '净推荐值的变化', 'zh-TW': '淨推薦值的變化' },
    answers: {
      en: 'Has the Net Promoter Score changed by more than chance?',
      'zh-CN': '净推荐值的变化是否超出随机波动？',
      'zh-TW': '淨推薦值的變化是否超出隨機波動？',
    },
    source: 'Difference of independent means, normal; R package NPS, nps_test (its sign apart)',
    fields: {
      ...{ firstScores: 'numbers?', secondScores: 'numbers?', first: 'amounts?', second: 'amounts?' },
      ...{ scale: 'text?', level: 'level?' },
    },
    notes: {
      firstScores: 'answers of the first side, one a respondent',
      secondScores: 'answers of the second side',
      first: 'promoters, passives and detractors of the first side; or firstScores, its answers 0 to 10',
      second: 'the same of the second side; or secondScores',
      scale: '"0-10" (usual) or "1-10"',
      level: 'of the interval, 0.95 if left out',
      value: 'second minus first, in points; interval likewise',
      difference: 'as a share; se, z, p (two-sided) and interval of it; first and second: each score as a share',
    },
    example: {
      first: { promoters: 40, passives: 40, detractors: 20 },
      second: { promoters: 110, passives: 60, detractors: 30 },
    },
    range: { kind: 'table', field: null, isUneven: true },
    run: ({ firstScores, secondScores, first, second, scale = '0-10', level = 0.95 }) => {
      const lowest = scales.get(scale);
      if (lowest === undefined) return badScale;
      const one = readNps(firstScores ? { scores: firstScores } : ((first ?? {}) as NpsInput), lowest);
      if ('refused' in one) return one;
      const two = readNps(secondScores ? { scores: secondScores } : ((second ?? {}) as NpsInput), lowest);
      if ('refused' in two) return two;
      const before = npsOf(one.counts);
      const after = npsOf(two.counts);
      if (!before || !after) return { refused: 'noAnswers' };
      const found = npsDifference(one.counts, two.counts, level);
      const difference = after.nps - before.nps;
      const sizes = [one, two].map(({ counts }) => counts.promoters + counts.passives + counts.detractors);
      const warnings = new Set<FigureWarning>([...one.warnings, ...two.warnings]);
      if (lowest === 1) warnings.add('oneToTen');
      if (!found) warnings.add('noSpread');
      return {
        value: difference * 100,
        n: sizes.reduce((sum, size) => sum + size, 0),
        notAnswered: one.notAnswered + two.notAnswered,
        interval: found && times100(found.interval),
        warnings: [...warnings],
        details: {
          ...{ first: before.nps, second: after.nps, difference, se: found?.se ?? 0 },
          ...{ z: found?.z ?? null, p: found?.p ?? null, interval: found?.interval ?? null },
        },
      };
    },
  }),
];
