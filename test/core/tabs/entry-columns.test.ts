import { expect, test } from 'vitest';
import { entryColumns, entryPlace } from '../../../core/tabs/entry-columns.ts';

test.each<[string, readonly string[], number | null]>([
  ['in English', ['Row', 'Status', 'Left out', 'Override', 'Reason', 'Score'], 2],
  ['in Chinese', ['行', '排除', '人工更正', '原因', '得分'], 1],
  ['at the very beginning', ['Left out', 'Override', 'Reason'], 0],
  ['nothing was written yet', [], null],
  ['an earlier version had no overrides', ['Row', 'Left out', 'Reason', 'Score'], null],
  ['a question of the survey is called the same', ['Row', 'Left out', 'Status', 'Left out', 'Override', 'Reason'], 3],
  ['two languages side by side are not ours', ['Row', 'Left out', '人工更正', '原因'], null],
  ['at the end, cut off', ['Row', 'Left out'], null],
])('%s', (_, headers, place) => {
  expect(entryPlace(headers)).toBe(place);
});

test('a tick, an override and a reason', () => {
  expect(entryColumns).toBe(3);
});
