import { type FigureMethod, figureMethod, type NotWorked, type Worked } from '../figure/method.ts';
import { annualRate } from '../stats/annual-rate.ts';
import { churn } from '../stats/churn.ts';
import { localized } from '../text/localized.ts';
import { shareDetail, shareFigure } from './share-figure.ts';

type CustomerInput = {
  readonly start: number;
  readonly new?: number;
  readonly end?: number;
  readonly lost?: number;
  readonly level?: number;
};

const customerFields = { start: 'count', new: 'count?', end: 'count?', lost: 'count?', level: 'level?' } as const;
const customerNotes = {
  start: 'customers when the period began',
  new: 'won in the period',
  end: 'customers when it ended, new ones included',
  lost: 'instead of new and end',
  level: 'of the interval, 0.95 if left out',
} as const;

/** Customers lost and kept of those at the start; nobody at the start: no value. */
function customersOf(
  { start, new: won, end, lost, level = 0.95 }: CustomerInput,
  isChurn: boolean,
): Worked | NotWorked {
  if (lost === undefined && (won === undefined || end === undefined))
    return { refused: 'missing', args: { fields: 'new, end / lost' } };
  const counts = lost === undefined ? { new: won ?? 0, end: end ?? 0 } : { new: 0, end: start - lost };
  const found = churn({ start, ...counts });
  if (!found && start > 0)
    return { refused: 'badInput', args: { field: 'end', fault: `${counts.end - counts.new} of ${start}` } };
  const gone = found?.lost ?? 0;
  const figure = shareFigure(isChurn ? gone : start - gone, start, level);
  if ('refused' in figure) return figure;
  const rates = { churn: found?.churn ?? null, retention: found?.retention ?? null, lost: found ? gone : null };
  return { ...figure, details: rates };
}

/** Rates of customers and cases. */
export const rateMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'churn',
    question: 'headline',
    title: localized('Churn', '客户流失率', '客戶流失率'),
    answers: localized(
      'Which share of the customers at the start was lost?',
      '期初客户中流失了多大比例？',
      '期初客戶中流失了多大比例？',
    ),
    source: 'Customers lost / customers at the start; interval Wilson (1927)',
    fields: customerFields,
    notes: { ...customerNotes, value: 'share 0 to 1 of the customers at the start; details: retention, lost' },
    example: { start: 100, new: 20, end: 105 },
    range: { kind: 'named', field: null },
    run: (input) => customersOf(input, true),
  }),
  figureMethod({
    id: 'retention',
    question: 'headline',
    title: localized('Retention', '客户保留率', '客戶保留率'),
    answers: localized(
      'Which share of the customers at the start stayed?',
      '期初客户中保留了多大比例？',
      '期初客戶中保留了多大比例？',
    ),
    source: '(Customers at the end − new) / customers at the start; interval Wilson (1927)',
    fields: customerFields,
    notes: { ...customerNotes, value: 'share 0 to 1 of the customers at the start; details: churn, lost' },
    example: { start: 100, new: 20, end: 105 },
    range: { kind: 'named', field: null },
    run: (input) => customersOf(input, false),
  }),
  figureMethod({
    id: 'churn-reasons',
    question: 'why',
    title: localized('Churn by reason', '各原因的流失率', '各原因的流失率'),
    answers: localized(
      'How many of the customers at the start left for each reason?',
      '期初客户因各原因流失了多少？',
      '期初客戶因各原因流失了多少？',
    ),
    source: 'Shares of the customers at the start; intervals Wilson (1927)',
    fields: { lost: 'amounts', start: 'count', level: 'level?' },
    notes: {
      lost: 'customers lost by reason, each counted once',
      start: 'customers when the period began',
      level: 'of the intervals, 0.95 if left out',
      value: 'share lost for any reason, 0 to 1',
      reasons: 'share: of the customers at the start; ofLost: of those lost',
    },
    example: { lost: { price: 6, quality: 4, moved: 5 }, start: 100 },
    range: { kind: 'named', field: 'lost' },
    run: ({ lost, start, level = 0.95 }) => {
      const negative = Object.keys(lost).find((reason) => (lost[reason] ?? 0) < 0);
      if (negative !== undefined) return { refused: 'negative', args: { name: negative } };
      const all = Object.values(lost).reduce((sum, count) => sum + count, 0);
      const figure = shareFigure(all, start, level);
      if ('refused' in figure) return figure;
      const reasons = Object.entries(lost).map(([reason, count]) => {
        const part = { ...shareDetail(count, start, level), ofLost: all > 0 ? count / all : null };
        return [reason, part] as const;
      });
      return { ...figure, details: { lost: all, reasons: Object.fromEntries(reasons) } };
    },
  }),
  figureMethod({
    id: 'annual-rate',
    question: 'headline',
    title: localized('Rate per year', '年度比率', '年度比率'),
    answers: localized(
      'What does a monthly rate of loss come to in a year?',
      '按月流失率折算，一年流失多少？',
      '按月流失率折算，一年流失多少？',
    ),
    source: 'Compound survival, 1 − (1 − m)^12',
    fields: { rate: 'share', periods: 'positive?' },
    notes: { rate: 'of one period', periods: 'periods in a year, 12 if left out', value: 'share 0 to 1' },
    example: { rate: 0.02 },
    range: { kind: 'named', field: null },
    run: ({ rate, periods = 12 }) => ({ value: annualRate(rate, periods) }),
  }),
  figureMethod({
    id: 'complaint-rate',
    question: 'headline',
    title: localized('Complaint rate', '投诉率', '投訴率'),
    answers: localized(
      'How many complaints come on each delivery, order or customer?',
      '每笔交付、订单或每位客户有多少投诉？',
      '每筆交付、訂單或每位客戶有多少投訴？',
    ),
    source: 'Share; interval Wilson (1927)',
    fields: { complaints: 'count', all: 'count', level: 'level?' },
    notes: {
      complaints: 'deliveries, orders or customers with a complaint, each counted once',
      all: 'deliveries, orders or customers in all',
      level: 'of the interval, 0.95 if left out',
      value: 'share 0 to 1',
    },
    example: { complaints: 7, all: 320 },
    range: { kind: 'named', field: null },
    run: ({ complaints, all, level = 0.95 }) => shareFigure(complaints, all, level),
  }),
  figureMethod({
    id: 'resolution-rate',
    question: 'headline',
    title: localized('Resolution rate', '投诉解决率', '投訴解決率'),
    answers: localized(
      'Which share of the complaints was settled?',
      '投诉中有多大比例得到解决？',
      '投訴中有多大比例得到解決？',
    ),
    source: 'Share; interval Wilson (1927)',
    fields: { resolved: 'count', complaints: 'count', level: 'level?' },
    notes: {
      resolved: 'complaints that were settled',
      complaints: 'complaints in all',
      level: 'of the interval, 0.95 if left out',
      value: 'share 0 to 1',
    },
    example: { resolved: 18, complaints: 21 },
    range: { kind: 'named', field: null },
    run: ({ resolved, complaints, level = 0.95 }) => shareFigure(resolved, complaints, level),
  }),
];
