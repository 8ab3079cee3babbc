import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { sheet } from './sheets.ts';

const agreement = ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree'];
const cells = <T>(values: readonly T[], rows = 40) =>
  Array.from({ length: rows }, (_, row) => values[(row * 7 + (row % 3)) % values.length] ?? null);

const readIn = (columns: Readonly<Record<string, readonly (string | number | null)[]>>) =>
  mapColumns(sheet(columns), fivePoint, firstTime).columns.map(({ role, needsConfirmation }) =>
    role === 'none' ? 'no' : role !== 'item' && role !== 'recommend' ? role : needsConfirmation ? 'asked' : 'scored',
  );

describe('what one agrees with', () => {
  test.each<[string, string]>([
    ['I am satisfied with the support', 'scored'],
    ['The service was good', 'scored'],
    ['I find it easy to make friends', 'asked'],
    ['My manager gives me feedback', 'asked'],
    ['I will use what I learned', 'asked'],
    ['The sky is blue', 'asked'],
  ])('%s: %s', (header, use) => {
    expect(readIn({ [header]: cells(agreement) })).toEqual([use]);
    expect(
      readIn({
        [`Please say how far you agree (1 = strongly disagree, 5 = strongly agree) [${header}]`]: cells([
          1, 2, 3, 4, 5,
        ]),
      }),
    ).toEqual([use]);
  });

  test('a grid whose question speaks of rating says nothing of its rows', () => {
    const question = '請依您的感受勾選';
    const words = ['非常同意', '同意', '普通', '不同意', '非常不同意'];
    expect(
      readIn({
        [`${question} [我會將所學應用於工作中]`]: cells(words),
        [`${question} [課程服務令人滿意]`]: cells(words),
      }),
    ).toEqual(['asked', 'scored']);
  });
});

describe('how often', () => {
  const often = ['Never', 'Sometimes', 'Usually', 'Always'];
  test.each<[string, string]>([
    ['How often did the nurses listen to you?', 'asked'],
    ['How often did you get help as soon as you wanted it?', 'asked'],
    ['How often do you use our products?', 'no'],
    ['How often have you visited the website?', 'no'],
  ])('%s: %s', (header, use) => {
    expect(readIn({ [header]: cells(often) })).toEqual([use]);
  });

  test('four steps stay four', () => {
    const [column] = mapColumns(
      sheet({ 'How often did the nurses listen to you?': cells(often) }),
      fivePoint,
      firstTime,
    ).columns;
    expect(column?.scale).toMatchObject({ kind: 'labelled', levels: { length: 4 } });
  });
});

test.each<[string, readonly (string | number)[], string]>([
  // Anything that goes up to 10 may be a recommendation under so short a header.
  ['Score', [0, 3, 7, 8, 9, 10], 'asked'],
  ['How would you rate your overall health? (1-5)', [1, 2, 3, 4, 5], 'no'],
  ['How would you rate your health care provider? (1-5)', [1, 2, 3, 4, 5], 'scored'],
  ['Shop floor - points (max 10)', [4, 6, 8, 9, 10], 'asked'],
])('%s: %s', (header, values, use) => {
  expect(readIn({ [header]: cells(values) })).toEqual([use]);
});

test('"rate the waiting time" is not turned, and is asked', () => {
  const [column] = mapColumns(
    sheet({ 'How would you rate the waiting time? (1-5)': cells([1, 2, 3, 4, 5]) }),
    fivePoint,
    firstTime,
  ).columns;
  expect(column).toMatchObject({ role: 'item', direction: 'positive', needsConfirmation: true });
});
