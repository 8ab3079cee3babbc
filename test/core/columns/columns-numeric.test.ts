import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { brief, repeat, sheet } from './sheets.ts';

const first = (columns: Readonly<Record<string, readonly Cell[]>>) => {
  const [column] = mapColumns(sheet(columns), fivePoint, firstTime).columns;
  return column === undefined ? '' : brief(column);
};

describe('one column of numbers', () => {
  test.each([
    // The ends stand in the header.
    ['Service on a scale of 1 to 5', [4, 4, 5], 'rating item 1–5'],
    ['Rate our service (1-10)', [8, 9, 7], 'rating item 1–10'],
    ['Rating 0–10', [8, 9, 7], 'rating item 0–10'],
    ['Seat comfort, out of 7', [6, 5, 7], 'rating item 1–7'],
    ['服务满意度（1-5分）', [4, 4, 5], 'rating item 1–5'],
    ['Rate our service (1-5)', [8, 9, 7], 'rating item? 1–5'],
    // The header speaks of a rating and the answers show the scale.
    ['How satisfied are you?', [1, 2, 3, 4, 5], 'rating item 1–5'],
    ['How satisfied are you?', repeat([3, 4, 5], 10), 'rating item 1–5'],
    ['服务评分', [2, 3, 4, 5], 'rating item 1–5'],
    ['Service rating', [1, 2, 3, 4, 5, 6, 7], 'rating item 1–7'],
    ['Quality', repeat([0, 3, 5, 7, 8, 9, 10], 5), 'rating item 0–10'],
    ['Quality', repeat([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5), 'rating item 1–10'],
    ['Service', repeat(['4 - Good', '5 - Very good', '3 - So so', '1 - Bad', '2 - Poor'], 4), 'rating item? 1–5'],
    // Too little to be sure: asked.
    ['How satisfied are you?', [4, 5, 4], 'rating item? 1–5'],
    ['How satisfied are you?', [3, 4], 'rating item? 1–5'],
    ['Service rating', repeat([6, 7, 8], 20), 'rating item? 1–10'],
    // The best step was never chosen: the scale may end there or beyond.
    ['Service rating', repeat([1, 2, 3, 4], 10), 'rating item? 1–5'],
    ['Service rating', repeat([1, 2, 3, 4, 5, 6], 10), 'rating item? 1–7'],
    ['Service rating', [3.5, 4.2, 4.8], 'rating item? 1–5'],
    ['Service rating', repeat([1, 2, 3, 4, 5, 10], 5), 'rating item? 1–10'],
    // The header says nothing: never taken from the answers alone.
    ['Q7', [1, 2, 3, 4, 5], 'rating item? 1–5'],
    ['X1', repeat([1, 2, 3, 4, 5], 20), 'rating item? 1–5'],
    // Another meaning than satisfaction: asked or left alone.
    ['How likely are you to buy again?', [1, 2, 3, 4, 5], 'rating item? 1–5'],
    ['How concerned are you about delivery?', [1, 2, 3, 4, 5], 'rating item? turned 1–5'],
    ['How difficult was the service?', [1, 2, 3, 4, 5], 'rating item? turned 1–5'],
    ['How dissatisfied are you?', [1, 2, 3, 4, 5], 'rating item? turned 1–5'],
    ['How satisfied or dissatisfied are you?', [1, 2, 3, 4, 5], 'rating item 1–5'],
    ['How important is service?', [1, 2, 3, 4, 5], 'rating none 1–5'],
    // No rating.
    ['Age', [31, 45, 28], 'number none'],
    ['Years as a customer', [1, 2, 3, 4, 5], 'number none'],
    ['Number of service visits', [1, 2, 3, 4, 5], 'number none'],
    ['Delivery time (days)', [1, 2, 3, 4, 5], 'number none'],
    ['Order value', [120.5, 80, 99.9], 'number none'],
    ['Customer id', [1, 2, 3, 4, 5], 'id customer'],
    ['Average satisfaction', [3.5, 4.25, 4], 'derived none'],
    ['总分', [18, 20, 22], 'derived none'],
    ['Total', [18, 20, 22], 'derived none'],
    ['Branch', repeat([1, 2, 3, 4, 5], 20), 'category segment'],
    ['Service type', [1, 2, 3, 4, 5], 'number none'],
    ['Service type', repeat(['1 - Repair', '2 - Hire', '3 - Advice', '4 - Sale', '5 - Parts'], 4), 'category segment'],
    ['Contacted', [0, 1, 1, 0], 'boolean none'],
    // Yes and no as codes.
    ['您是否乘坐班车', repeat([1, 2, 1], 10), 'category segment'],
    ['Did you use the lift?', [0, 1, 1, 0], 'boolean none'],
    ['Have you been here before?', repeat([1, 2], 4), 'category segment'],
    // Which of several kinds, by its number.
    ['In which part of the town do you live?', repeat([1, 2, 3, 4, 5], 12), 'category segment'],
    // Marks out of a hundred.
    ['Satisfaction score', [85, 60, 95, 100, 70], 'rating item? 0–100'],
    ['puntuacion_satisfaccion', [85, 60, 95, 100, 70], 'rating item? 0–100'],
    ['给我们打分（满分100）', [85, 60, 95, 100, 70], 'rating item 0–100'],
    ['Progress (0-100)', [85, 60, 95, 100, 70], 'rating item? 0–100'],
    ['Satisfaction %', [85, 60, 95, 100, 70], 'derived none'],
    ['Age of the rating person', [35, 60, 45, 28, 70], 'number none'],
    // A statement; the ends and the meaning are not said.
    ['I had a better understanding of maps after the tour.', [2, 1, 3, 4, 2], 'rating item? 1–5'],
    ['导览之后我更了解这座城市了', [2, 1, 3, 4, 2], 'rating item? 1–5'],
    // In a long question "on average" is no name of a figure.
    ['Are our fees, on average 5 % of the price, all right?', repeat(['Too high', 'Right'], 6), 'category segment'],
    [
      'Satisfied with how long it took (duration)?',
      repeat(['Satisfied', 'Very satisfied', 'Neutral', 'Dissatisfied'], 8),
      'textLikert item Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied',
    ],
    ['所用时间', ['185秒', '90秒'], 'duration none'],
  ] as const)('%s, %j: %s', (header, cells, expected) => {
    expect(first({ [header]: cells })).toBe(expected);
  });
});

describe('would you recommend', () => {
  test.each([
    ['How likely are you to recommend us? (0-10)', [9, 7, 10], 'nps recommend 0–10'],
    ['NPS', [9, 7, 10], 'nps recommend 0–10'],
    ['Would you recommend us?', [0, 9, 10], 'nps recommend 0–10'],
    ['您是否愿意推荐我们？0-10分', [9, 7, 10], 'nps recommend 0–10'],
    ['How likely are you to recommend us (1-10)?', [1, 7, 10], 'nps recommend? 1–10'],
    ['Would you recommend us?', [7, 9, 10], 'nps recommend? 0–10'],
    ['Would you recommend us? (1-5)', [3, 4, 5], 'rating item? 1–5'],
    // A few marks between or beyond the steps are faults of their cells; many are no answers to this question.
    ['How likely are you to recommend us? (0-10)', [9, 10, 8, 7, 8.5, 0, 3], 'nps recommend 0–10'],
    ['How likely are you to recommend us? (0-10)', [...repeat([9, 7], 9), 8.5, 11], 'nps recommend 0–10'],
    ['How likely are you to recommend us? (0-10)', [9, 10, 8.5, 7.5, 6.5, 0, 3], 'rating item? 0–10'],
    ['Net Promoter Score', [44, 51, 38], 'derived none'],
  ] as const)('%s, %j: %s', (header, cells, expected) => {
    expect(first({ [header]: cells })).toBe(expected);
  });
});

describe('columns side by side', () => {
  const answers = repeat([5, 4, 3, 2, 1], 8);

  test('ratings of which half say what they are speak for the others', () => {
    const columns = { 'Staff service': answers, Gate: answers, 'Food quality': answers, Lounge: answers };
    expect(mapColumns(sheet(columns), fivePoint, firstTime).columns.map(brief)).toEqual(
      Array(4).fill('rating item 1–5'),
    );
  });

  test('few zeros below a scale from 1 mean not applicable', () => {
    const columns = {
      'Wifi service': [0, ...answers],
      'Seat comfort': [...answers, 5],
      'Food service': [0, ...answers],
    };
    const { columns: found } = mapColumns(sheet(columns), fivePoint, firstTime);
    expect(found.map(({ scale, naCodes, role }) => ({ scale, naCodes, role }))).toEqual(
      Array(3).fill({ scale: { kind: 'numeric', min: 1, max: 5 }, naCodes: [0], role: 'item' }),
    );
  });

  test('a rating and its label are one answer', () => {
    const columns = {
      satisfaction: [3, 4, 5, 4, 3, 5],
      satisfaction_level: ['一般', '满意', '很满意', '满意', '一般', '很满意'],
    };
    expect(mapColumns(sheet(columns), fivePoint, firstTime).columns.map(brief)).toEqual([
      'rating item 1–5',
      'derived none',
    ]);
  });
});

describe('a scale that may run the other way', () => {
  const marks = repeat([1, 2, 3, 4, 5], 6);
  test.each([
    'CES (1=very easy, 7=very hard)',
    'How easy was it (1 very easy - 7 very hard)',
    '您的满意程度（1非常满意 5非常不满意）',
    'Effort score (1-7)',
    'Pain level (0-10)',
    '等待时间长短(1-5)',
  ])('%s is asked, turned', (header) => {
    const [column] = mapColumns(sheet({ [header]: marks }), fivePoint, firstTime).columns;
    expect(column).toMatchObject({ role: 'item', direction: 'negative', needsConfirmation: true });
  });

  test.each(['投诉满意度(1-5)', 'How satisfied are you with the waiting time? (1-5)', '对等待时间的满意度(1-5)'])(
    '%s is not',
    (header) => {
      const [column] = mapColumns(sheet({ [header]: marks }), fivePoint, firstTime).columns;
      expect(column).toMatchObject({ role: 'item', direction: 'positive', needsConfirmation: false });
    },
  );
});
