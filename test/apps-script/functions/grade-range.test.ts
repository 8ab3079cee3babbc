import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { gradeRange } from '../../../apps-script/functions/grade-range.ts';

const aDate = runInNewContext('new Date(2026, 2, 1, 9, 30)');
const grade = (range: unknown, standard?: unknown) => gradeRange(range, standard) as unknown[][];

const more = (count: number, row: readonly unknown[]) => Array.from({ length: count }, () => row);

/** S2: equal weights, percent of maximum; 90, 80, 70. Enough plain rows follow for every column to be sure. */
const survey = [
  ['Timestamp', 'Product quality (1-5)', 'After-sales service (1-5)', 'Delivery time (1-5)', 'Remarks'],
  [aDate, 5, 4, 4, 'quick and friendly, thank you'],
  [aDate, 4, '', '５', ''],
  ['', '', '', '', ''],
  [aDate, 3, 'N/A', 9, 'the box was open'],
  [aDate, '', 'no idea', '', 'nobody answered the phone'],
  ...more(20, [aDate, 5, 5, 5, '']),
];

test('one answer a row: score, grade, why; blank where the row is', () => {
  const graded = grade(survey, 'S2');
  expect(graded).toHaveLength(survey.length);
  expect(graded.slice(0, 6)).toEqual([
    ['Score', 'Grade', 'Why'],
    // 13 ÷ 3 = 4.33 → 86.67
    [87, 'satisfied', '(5+4+4) ÷ 3 = 4.33 of 5 → 86.67 → 87 → satisfied'],
    // 9 ÷ 2 = 4.5 → 90
    [90, 'very satisfied', '(4+–+5) ÷ 2 = 4.50 of 5 → 90 → very satisfied'],
    ['', '', ''],
    // A third of the weight: a total without a grade.
    [60, '', '(3+–+–) ÷ 1 = 3.00 of 5 → 60 → no grade, only 33.33 % answered'],
    ['', '', 'not answered'],
  ]);
});

test.each([undefined, '', 's2', ' S2 ', 'five-point', 'Five-point scoring', 'FIVE-POINT SCORING'])(
  'the standard %j is S2',
  (name) => {
    expect(grade(survey, name)[1]?.slice(0, 2)).toEqual([87, 'satisfied']);
  },
);

test.each([
  ['五分制评分办法', ['得分', '等级'], '满意'],
  ['五分制評分辦法', ['分數', '等級'], '滿意'],
])('a title brings its language: %s', (name, titles, word) => {
  const [head, first] = grade(survey, name);
  expect(head?.slice(0, 2)).toEqual(titles);
  expect(first?.[1]).toBe(word);
});

/** The worked example of S12: 16 + 18 + 16 + 13 + 10 + 5 + 5 = 83. */
const procedure = [
  ['产品质量', 'RoHS 情况', '服务情况', '改善情况', '包装运输', '交付日期', '交付数量'],
  ['一般', '较满意', '一般', '较满意', '非常满意', '非常满意', '非常满意'],
  ...more(3, ['非常满意', '非常满意', '非常满意', '非常满意', '非常满意', '非常满意', '非常满意']),
];

test.each(['S12', 'weighted-procedure', '顾客满意度调查管理程序'])(
  '%s has its own points, in the words of the headers',
  (name) => {
    expect(grade(procedure, name).slice(0, 2)).toEqual([
      ['得分', '等级', '计算过程'],
      [83, 'B', '16+18+16+13+10+5+5 = 83 → B'],
    ]);
  },
);

test('a rating that is not sure is not scored, and the last title says so', () => {
  const [head, first] = grade([
    ['Product quality (1-5)', 'Will you buy again?'],
    [5, 'Likely'],
    [4, 'Very likely'],
  ]);
  expect(head?.[2]).toBe(
    'Why – Not scored, because it is not sure what they mean: Will you buy again?. Print the scale in the header, as in "Delivery (1–5)", or grade from the menu, where you can confirm them.',
  );
  expect(first?.[0]).toBe(100);
});

test('before the first answer there are only the titles', () => {
  expect(grade([survey[0] ?? []])).toEqual([['Score', 'Grade', 'Why']]);
  expect(grade([survey[0] ?? [], ['', '', '', '', '']])).toEqual([
    ['Score', 'Grade', 'Why'],
    ['', '', ''],
  ]);
  expect(grade([['']])).toEqual([['Score', 'Grade', 'Why']]);
});

test.each([
  [
    survey,
    'S99',
    /"S99" is not a standard\. Choose one of: .*S2 \(Five-point scoring\).*S12 \(Weighted survey procedure\)/,
  ],
  [procedure, '没有', /请选择：.*S2（?.*五分制评分办法/],
  [
    [
      ['Name', 'Remarks'],
      ['Ann', 'the box was open when it came'],
    ],
    'S2',
    /holds ratings/,
  ],
  [
    [['Satisfaction with our staff'], [2], [3]],
    'S2',
    /^Not scored, because it is not sure what they mean: Satisfaction with our staff\./,
  ],
])('%j by %j is refused in words', (range, name, message) => {
  expect(() => grade(range, name)).toThrow(message);
});
