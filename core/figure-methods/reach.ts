import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { chiSquareUpper } from '../stats/chi-square.ts';
import { coverage } from '../stats/coverage.ts';
import { localized } from '../text/localized.ts';
import { shareDetail, shareFigure } from './share-figure.ts';

const sumOf = (amounts: Readonly<Record<string, number>>) => Object.values(amounts).reduce((sum, one) => sum + one, 0);

/** Whether two sets of counts fit: every part of the first within that of the second. */
function misfit(part: Readonly<Record<string, number>>, whole: Readonly<Record<string, number>>): string | null {
  for (const [name, count] of Object.entries(part))
    if (count < 0 || count > (whole[name] ?? 0)) return `${name}: ${count} of ${whole[name] ?? 0}`;
  const negative = Object.entries(whole).find(([, count]) => count < 0);
  return negative ? `${negative[0]}: ${negative[1]}` : null;
}

/** Who was reached by a survey, and who answered. */
export const reachMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'coverage',
    question: 'trust',
    title: localized('Coverage', '调查覆盖率', '調查涵蓋率'),
    answers: localized(
      'Which share of the eligible customers was surveyed?',
      '应调查的客户中实际调查了多大比例？',
      '應調查的客戶中實際調查了多大比例？',
    ),
    source: 'Distinct eligible customers surveyed / eligible; interval Wilson (1927)',
    fields: {
      surveyed: 'texts?',
      eligible: 'texts?',
      excluded: 'names?',
      hits: 'count?',
      n: 'count?',
      level: 'level?',
    },
    notes: {
      surveyed: 'one customer a response; who answered twice counts once',
      eligible: 'all customers that should be heard',
      excluded: 'customers left out, by reason: they leave the denominator and are listed',
      hits: 'instead of the lists: distinct customers surveyed, of n eligible ones',
      n: 'eligible customers',
      level: 'of the interval, 0.95 if left out',
      value: 'share 0 to 1; outside: surveyed but not on the list',
    },
    example: { surveyed: ['A', 'A', 'B'], eligible: ['A', 'B', 'C', 'D'] },
    range: { kind: 'table', field: null, isUneven: true },
    run: ({ surveyed, eligible, excluded = {}, hits, n, level = 0.95 }) => {
      if (hits !== undefined && n !== undefined) return shareFigure(hits, n, level);
      if (!surveyed || !eligible) return { refused: 'missing', args: { fields: 'surveyed, eligible / hits, n' } };
      const clean = (names: readonly (string | null)[]) => names.map((name) => (name ?? '').trim());
      const out = new Set(clean(Object.values(excluded).flat()));
      const wanted = clean(eligible).filter((name) => !out.has(name));
      const heard = clean(surveyed).filter((name) => !out.has(name));
      const found = coverage(heard, wanted);
      const reasons = Object.entries(excluded).map(([reason, names]) => [reason, new Set(clean(names)).size] as const);
      const figure = shareFigure(found?.hits ?? 0, found?.n ?? 0, level);
      if ('refused' in figure) return figure;
      return {
        ...figure,
        warnings: found && found.outside > 0 ? ['outsideList'] : [],
        details: {
          ...{ surveyed: found?.hits ?? 0, eligible: found?.n ?? 0, outside: found?.outside ?? heard.length },
          excluded: Object.fromEntries(reasons),
        },
      };
    },
  }),
  figureMethod({
    id: 'response-rate',
    question: 'trust',
    title: localized('Response rate', '回复率', '回覆率'),
    answers: localized(
      'Which share of the invitations that arrived led to a complete answer?',
      '送达的邀请中有多大比例得到完整作答？',
      '送達的邀請中有多大比例得到完整作答？',
    ),
    source: 'Complete answers / invitations delivered (AAPOR RR1 where all are eligible); interval Wilson (1927)',
    fields: {
      ...{ answered: 'count?', delivered: 'count?', level: 'level?' },
      ...{ answeredBy: 'amounts?', deliveredBy: 'amounts?' },
    },
    notes: {
      answered: 'complete answers, of the invitations delivered (not: sent)',
      delivered: 'invitations that arrived',
      answeredBy: 'instead by channel, since phone and link surveys have different denominators; with deliveredBy',
      deliveredBy: 'invitations that arrived, by channel',
      level: 'of the intervals, 0.95 if left out',
      value: 'share 0 to 1; channels: each one for itself',
    },
    example: { answered: 212, delivered: 640 },
    range: { kind: 'named', field: null },
    run: ({ answered, delivered, answeredBy, deliveredBy, level = 0.95 }) => {
      if (answeredBy && deliveredBy) {
        const fault = misfit(answeredBy, deliveredBy);
        if (fault !== null) return { refused: 'badInput', args: { field: 'answeredBy', fault } };
        const figure = shareFigure(sumOf(answeredBy), sumOf(deliveredBy), level);
        if ('refused' in figure) return figure;
        const channels = Object.entries(deliveredBy).map(
          ([name, count]) => [name, shareDetail(answeredBy[name] ?? 0, count, level)] as const,
        );
        return { ...figure, details: { channels: Object.fromEntries(channels) } };
      }
      if (answered === undefined || delivered === undefined)
        return { refused: 'missing', args: { fields: 'answered, delivered' } };
      return shareFigure(answered, delivered, level);
    },
  }),
  figureMethod({
    id: 'non-response',
    question: 'trust',
    title: localized('Who did not answer', '未作答的客户', '未作答的客戶'),
    answers: localized(
      'Did some segments answer less than others, so that the result is lopsided?',
      '是否有群体作答偏少，使结果有偏？',
      '是否有群體作答偏少，使結果有偏？',
    ),
    source: 'Pearson (1900), chi-square of the table answered / not answered by segment; intervals Wilson (1927)',
    fields: { invited: 'amounts', answered: 'amounts', level: 'level?' },
    notes: {
      invited: 'customers invited, by segment',
      answered: 'of them, those who answered',
      level: 'of the intervals, 0.95 if left out',
      value: 'response rate of all, 0 to 1',
      p: 'how often chance alone makes the rates differ as much; chiSquare on df degrees of freedom',
      segments: 'share: response rate; ofInvited and ofAnswered: share of the segment; gap: the second less the first',
    },
    example: { invited: { north: 200, south: 300 }, answered: { north: 60, south: 150 } },
    range: { kind: 'named', field: 'invited' },
    run: ({ invited, answered, level = 0.95 }) => {
      const fault = misfit(answered, invited);
      if (fault !== null) return { refused: 'badInput', args: { field: 'answered', fault } };
      const all = { invited: sumOf(invited), answered: sumOf(answered) };
      const figure = shareFigure(all.answered, all.invited, level);
      if ('refused' in figure) return figure;
      if (all.invited === 0) return { refused: 'noAnswers' };
      const rate = all.answered / all.invited;
      const used = Object.entries(invited).filter(([, count]) => count > 0);
      const canTest = used.length > 1 && rate > 0 && rate < 1;
      const chiSquare = used.reduce(
        (sum, [name, count]) => sum + ((answered[name] ?? 0) - count * rate) ** 2 / (count * rate * (1 - rate)),
        0,
      );
      const df = used.length - 1;
      const segments = Object.entries(invited).map(([name, count]) => {
        const here = answered[name] ?? 0;
        const ofInvited = count / all.invited;
        const ofAnswered = all.answered > 0 ? here / all.answered : null;
        const gap = ofAnswered === null ? null : ofAnswered - ofInvited;
        return [name, { ...shareDetail(here, count, level), ofInvited, ofAnswered, gap }] as const;
      });
      return {
        ...figure,
        details: {
          ...{ chiSquare: canTest ? chiSquare : null, df, p: canTest ? chiSquareUpper(chiSquare, df) : null },
          segments: Object.fromEntries(segments),
        },
      };
    },
  }),
];
