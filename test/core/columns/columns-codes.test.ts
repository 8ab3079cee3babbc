import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { briefs, sheet } from './sheets.ts';

const rows = Array.from({ length: 60 }, (_, row) => row);
const codes = (from: number, to: number) => rows.map((row) => from + ((row * 7 + (row % 4)) % (to - from + 1)));
const ratings = {
  'Rate our service (1-5)': rows.map((row) => 1 + ((row * 3) % 5)),
  'Rate our speed (1-5)': rows.map((row) => 1 + ((row * 3 + (row % 3)) % 5)),
};

describe('numbers that are no ratings are never scored without a question', () => {
  test.each<[string, readonly Cell[]]>([
    ...['store_id', 'brand_code', 'Branch', 'Q12_code', 'Shift', 'Line', 'Tier', 'Floor', 'Product no', 'Urgency'].map(
      (header): [string, readonly Cell[]] => [header, codes(1, 5)],
    ),
    ...['Age group', 'Education level', 'Income bracket', 'Household size', 'Visits last month', 'Attempts'].map(
      (header): [string, readonly Cell[]] => [header, codes(1, 5)],
    ),
    ...['门店编号', '品牌代码', '楼层', '会员等级', '年龄段', '学历', '城市编码', '上月到店次数'].map(
      (header): [string, readonly Cell[]] => [header, codes(1, 5)],
    ),
    ...['Geschlecht', 'Sexe', '性別', '성별', 'Gender', 'Bought before'].map((header): [string, readonly Cell[]] => [
      header,
      codes(1, 2),
    ]),
    ['Number of children', codes(0, 4)],
    ['Wave', codes(1, 4)],
    ['Survey version', codes(1, 2)],
    ['Year', codes(2019, 2024)],
    ['Employee number', codes(1, 9)],
    ['Ticket', rows.map((row) => 1000 + row)],
    ['Order', rows.map((row) => 88_000 + 3 * row)],
    ['Row', rows.map((row) => row + 1)],
    ['Postal code', rows.map((row) => 10_000 + 7 * row)],
  ])('%s', (header, cells) => {
    for (const columns of [
      { [header]: cells, ...ratings },
      {
        'Rate our service (1-5)': ratings['Rate our service (1-5)'],
        [header]: cells,
        'Rate our speed (1-5)': ratings['Rate our speed (1-5)'],
      },
    ]) {
      const found = briefs(mapColumns(sheet(columns), fivePoint, firstTime));
      expect(found[header]).not.toMatch(/ (item|overall|expected|recommend)( |$)/);
      expect(found['Rate our speed (1-5)']).toBe('rating item 1–5');
    }
  });
});

// Sixteen rounds of 25 rows in which each pair of two independent answers stands once, so that they go together in none;
// in the rounds in which the column repeats the rating they go together wholly: r is the share of those rounds.
describe('a column beside ratings, over 400 answers', () => {
  const many = Array.from({ length: 400 }, (_, row) => row);
  const rating = many.map((row) => 1 + (row % 5));
  const beside = (rounds: number) =>
    many.map((row) => (Math.floor(row / 25) < rounds ? 1 + (row % 5) : 1 + (Math.floor(row / 5) % 5)));
  test.each([
    // 3/16 = .19: more than chance (3.5/√400 = .175) and less than ratings of one respondent do (.25)
    [3, false],
    // 5/16 = .31
    [5, true],
  ])('that goes with them in %i of 16 rounds is scored at once: %s', (rounds, isScored) => {
    const columns = { 'Rate our service (1-5)': rating, Corner: beside(rounds), 'Rate our speed (1-5)': rating };
    const found = briefs(mapColumns(sheet(columns), fivePoint, firstTime));
    expect(found.Corner === 'rating item 1–5').toBe(isScored);
  });
});

describe('types by their values', () => {
  test.each<[string, readonly Cell[], string]>([
    ['Row', rows.map((row) => row + 1), 'id none'],
    ['Tel', rows.map((row) => 13_800_000_000 + row), 'pii none'],
    ['Reach me', rows.map((row) => `+49 171 55501${10 + row}`), 'pii none'],
    ['Server', rows.map(() => 'eu-7'), 'metadata none'],
    ['App', rows.map((row) => `${1 + (row % 3)}.${row % 9}.${10 + (row % 12)}`), 'category none'],
    ['Arrived', rows.map((row) => `${1 + (row % 12)}:05`), 'number none'],
    ['Submitted at', rows.map((row) => 1_712_484_302 + 86_400 * row), 'timestamp timestamp?'],
    ['Submitted at', rows.map((row) => 1_712_484_302_000 + 86_400_000 * row), 'timestamp timestamp?'],
    ['Submission date', rows.map((row) => 20_240_401 + (row % 28)), 'timestamp timestamp'],
    ['Submission date', rows.map((row) => `${1 + (row % 28)}/4/24`), 'timestamp timestamp'],
    ['Submitted at', rows.map((row) => `${1 + (row % 28)} avr. 2024 à 10:05`), 'timestamp timestamp'],
    ['How it went', rows.map((row) => `${1 + (row % 28)} April 2024`), 'date timestamp'],
    ['Comment', rows.map((row) => `${row % 5} people waited, good but slow ${row}`), 'freeText comment'],
    [
      'Comment',
      rows.map((row) => `${['Good', 'Excellent', 'Very good'][row % 3]}, and person ${row} helped`),
      'freeText comment',
    ],
    ['What did you use?', rows.map((row) => ['Bar', 'Bar|Pool', 'Pool|Gym', 'Gym'][row % 4] ?? ''), 'multiSelect none'],
  ])('%s %j', (header, cells, is) => {
    expect(briefs(mapColumns(sheet({ [header]: cells, ...ratings }), fivePoint, firstTime))[header]).toBe(is);
  });
});
