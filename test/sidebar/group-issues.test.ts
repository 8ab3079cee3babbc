import { expect, test } from 'vitest';
import { groupIssues } from '../../apps-script/sidebar/components/group-issues.ts';

const issue = (message: string, cell: string, sheetId = 7) => ({ message, place: { sheetId, cell } });
const word = (cell: string, value = 'maybe') => issue(`Cell ${cell}: "${value}" is not an answer.`, cell);

test('the same of several cells is said once, with the first cell and the count, in the order it came', () => {
  const groups = groupIssues([word('C5'), issue('Cell B2: 12 lies outside 1–7.', 'B2'), word('C55'), word('D5')]);
  expect(groups.map(({ message, times, place }) => [message, times, place?.cell])).toEqual([
    ['Cell C5: "maybe" is not an answer.', 3, 'C5'],
    ['Cell B2: 12 lies outside 1–7.', 1, 'B2'],
  ]);
});

test.each([
  ['another word', [word('C5'), word('C6', 'perhaps')]],
  ['another tab', [word('C5'), { ...word('C5'), place: { sheetId: 8, cell: 'C5' } }]],
  // Only the cell itself is left out of the comparison, not what begins like it.
  ['a value that begins like the cell', [word('C5', 'C51'), word('C6', 'C61')]],
])('%s stands for itself', (_, issues) => {
  expect(groupIssues(issues)).toHaveLength(2);
});

test('every group has a key of its own, also where no cell is named', () => {
  const column = { message: 'Column F and G have the same header.', place: null };
  const groups = groupIssues([column, word('C5'), column, issue('单元格 C5：“好”不是答案。', 'C5')]);
  expect(groups.map(({ times }) => times)).toEqual([2, 1, 1]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
});
