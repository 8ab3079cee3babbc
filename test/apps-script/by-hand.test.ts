import { describe, expect, test } from 'vitest';
import { grade } from './add-on.ts';
import { callFor, fixtureNamed, openFixture } from './fixtures.ts';

type Row = { row: number; raw: number | null; score: number | null; grade: string | null; triggers: string[] };

const gradedBy = (name: string) => {
  const fixture = fixtureNamed(name);
  return grade(openFixture(fixture), callFor(fixture));
};

const rowOf = (report: { responses: Row[] }, row: number) => {
  const found = report.responses.find((one) => one.row === row);
  return found && [found.score, found.grade, found.triggers];
};

/** S12, clauses 5.2.4, 5.2.5 and 5.3.1; each sum worked out by hand from its points table. */
describe('procedure-s12', () => {
  const report = gradedBy('procedure-s12');
  const low = (...items: string[]) => items.map((item) => `low-item:${item}`);

  test.each([
    // 25+20+20+15+10+5+5
    [2, 100, 'A', []],
    // 16+18+16+13+10+5+5
    [3, 83, 'B', []],
    // 20+20+20+15+10+5+5 and one point less
    [4, 95, 'A', []],
    [5, 94, 'B', []],
    // 16+16+16+11+6+3+3: all at level 3 opens nothing
    [6, 71, 'C', []],
    // 16+16+16+11+6+2+3: 70 is not below 70
    [7, 70, 'C', low('delivery-date')],
    // 16+16+16+11+4+3+3
    [8, 69, 'C', ['low-total', ...low('packaging')]],
    // 16+18+18+13+8+4+4 and one point less
    [9, 81, 'B', []],
    [10, 80, 'C', []],
    // 16+16+11+6+3+4 = 56 of 80; 16+16+11+6+3 = 52 of 75 = 69.33; 18+18+15+10+5+5 = 71 of 75 = 94.67
    [11, 70, 'C', []],
    [12, 69, 'C', ['low-total']],
    [13, 95, 'A', []],
    // 5+16+16+11+6+3+4 and one point less
    [14, 61, 'C', ['low-total', ...low('product-quality')]],
    [15, 60, 'D', ['low-total', ...low('product-quality')]],
    // 16+16+11 = 43 of 60 = 71.67, exactly 60 % answered; 10+16+6 = 32 of 55 = 58.18 has no grade
    [16, 72, 'C', []],
    [17, 58, null, low('product-quality')],
    // 5+4+16+3+6+3+3 and 16+4+4+3+6+3+3
    [18, 40, 'D', ['low-total', ...low('product-quality', 'rohs', 'improvement')]],
    [19, 39, 'E', ['low-total', ...low('rohs', 'service', 'improvement')]],
    // 25+20+20+6+10+5+5; nothing answered; 20+18+18+13+8+4+4
    [20, 91, 'B', low('improvement')],
    [21, null, null, []],
    [22, 85, 'B', []],
  ])('row %i: %j %j, %j', (row, score, letter, triggers) => {
    expect(rowOf(report, row)).toEqual([score, letter, triggers]);
  });

  test('one case for each rule that fired, for each item one', () => {
    const cases = report.actions.map(({ row, rule }: { row: number; rule: string }) => `${row} ${rule}`);
    const fired = report.responses.flatMap(({ row, triggers }: Row) => triggers.map((rule) => `${row} ${rule}`));
    // 7: 1, 8: 2, 12: 1, 14: 2, 15: 2, 17: 1, 18: 4, 19: 4, 20: 1 and the last but one, all at level 1: 1 + 7
    expect([cases.length, [...cases].sort()]).toEqual([26, [...fired].sort()]);
  });
});

/** What the files hold, counted by hand. */
describe.each([
  // 32 rows, one blank; nothing answered in 12, one aspect of five in 15
  ['forms-en', { responses: 31, index: 29, recommend: 28, dated: 31 }],
  // nothing answered in 12; 25 has three aspects of five, exactly 60 %
  ['forms-zh-cn', { responses: 25, index: 24, recommend: 24, dated: 25 }],
  ['forms-zh-tw', { responses: 20, index: 19, recommend: 19, dated: 20 }],
  // nothing answered in 17, two aspects of four in 13, one in 19
  ['numeric-mixed', { responses: 24, index: 21, recommend: 23, dated: 24 }],
])('%s', (name, wanted) => {
  const { summary } = gradedBy(name);

  test('counts who is in each figure', () => {
    const undated = summary.trend.filter(({ period }: { period: string }) => period === '');
    const out = undated.reduce((all: number, { index }: { index: Figure }) => all + index.n + index.notAnswered, 0);
    expect({
      responses: summary.n,
      index: summary.index.n,
      recommend: summary.nps?.n,
      dated: summary.n - out,
    }).toEqual(wanted);
    expect(summary.index.notAnswered).toBe(wanted.responses - wanted.index);
  });
});

type Figure = { n: number; notAnswered: number };
