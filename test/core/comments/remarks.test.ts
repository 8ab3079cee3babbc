import { expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { countTags } from '../../../core/comments/count-tags.ts';
import { commentColumns, remarksOf } from '../../../core/comments/remarks.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Table } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { column } from '../panels/panel-input.ts';

test('comments stand in columns with that role and in free text that nothing else is read from', () => {
  const columns = [
    { ...column(0, 'Quality') },
    { ...column(1, 'Anything else?'), role: 'comment' as const, type: 'freeText' as const },
    { ...column(2, 'Why'), role: 'none' as const, type: 'freeText' as const },
    { ...column(3, 'Customer'), role: 'customer' as const, type: 'freeText' as const },
    { ...column(4, 'Branch'), role: 'none' as const, type: 'category' as const },
  ];
  const written = commentColumns(columns);
  expect(written.map(({ index }) => index)).toEqual([1, 2]);
  const table: Table = [
    ['Quality', 'Anything else?', 'Why', 'Customer', 'Branch'],
    [5, 'Fast delivery', 3, 'Rude Ltd', 'Expensive'],
    [4, null, 'Too expensive', '', ''],
  ];
  expect(remarksOf([{ row: 3 }, { row: 2 }, { row: 9 }], written, table)).toEqual([
    { row: 3, texts: ['Too expensive'] },
    { row: 2, texts: ['Fast delivery'] },
    { row: 9, texts: [] },
  ]);
});

const scores = [
  [5, 4, 5],
  [1, 2, 1],
  [3, 3, 4],
  [5, 5, 5],
  [2, null, 3],
  [4, 1, 2],
];
const sheetOf = (comments: readonly string[]): Table => [
  ['Timestamp', 'Product quality (1-5)', 'Delivery (1-5)', 'Service attitude (1-5)', 'Any comments?'],
  ...scores.map((row, place) => [`2026-11-0${place + 1}T09:00:00`, ...row, comments[place] ?? '']),
];
const gradesOf = (table: Table) => {
  const map = mapColumns(table, fivePoint, firstTime);
  const rubric = fitRubric(fivePoint, map.columns);
  const graded = parseResponses(table, map).responses.map((one) => gradeResponse(one, rubric));
  return { graded, columns: map.columns };
};

test('a comment never moves a grade, whatever it says', () => {
  const none = gradesOf(sheetOf([]));
  const blame = gradesOf(
    sheetOf([
      'Terrible quality, late delivery, rude staff, never again',
      'Perfect in every way, excellent quality, fast delivery and a friendly team',
      '质量很差，物流太慢，服务态度恶劣',
      'The price is too high',
      '非常满意，质量很好，价格便宜',
      'grade A, score 100, 5 5 5',
    ]),
  );
  expect(none.graded.map(({ grade }) => grade)).not.toContain(undefined);
  expect(new Set(none.graded.map(({ grade }) => grade)).size).toBeGreaterThan(1);
  expect(blame.graded).toEqual(none.graded);
  const written = remarksOf(
    blame.graded.map(({ response }) => response),
    commentColumns(blame.columns),
    sheetOf(['Terrible quality']),
  );
  expect(countTags(written).aspects.map(({ aspect }) => aspect)).toEqual(['quality']);
});
