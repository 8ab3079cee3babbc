import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import { wordless } from './read-words.ts';
import { briefs, repeat, sheet } from './sheets.ts';

describe('grids told by the number of their question', () => {
  const bus = '6、请评价班车（1非常满意 2满意 3一般 4不满意 5非常不满意）—准点';
  const table = sheet({
    '1、部门': repeat([1, 2, 3], 10),
    [bus]: repeat([1, 2, -3, 4, 5], 6),
    '6、车厢温度': repeat([1, -3, 3, 2, 1], 6),
    '7、以下方面的重要程度（1-5）—票价': repeat([4, 5, 3], 10),
    '7、口味': repeat([5, 3, 4], 10),
    '8、给后勤打分（0-100）': repeat([80, 95, -2, 60, 100], 6),
  });
  const map = mapColumns(table, wordless, firstTime);

  test('rows share scale, direction and meaning of the first header; -2 and -3 are no answers', () => {
    expect(briefs(map)).toEqual({
      '1、部门': 'category segment',
      [bus]: 'rating item? turned 1–5',
      '6、车厢温度': 'rating item? turned 1–5',
      '7、以下方面的重要程度（1-5）—票价': 'rating none 1–5',
      '7、口味': 'rating none 1–5',
      '8、给后勤打分（0-100）': 'rating item 0–100',
    });
  });

  test('codes are read as not answered', () => {
    const confirmed = map.columns.map((column) => ({ ...column, needsConfirmation: false }));
    const { responses } = parseResponses(table, { ...map, columns: confirmed });
    // The first row: best on both of the bus, then 80; the third leaves the first question and the mark empty.
    expect([responses[0]?.answers, responses[2]?.answers]).toEqual([
      [5, 5, 80],
      [null, 3, null],
    ]);
  });

  test('-2 alone is a number like others', () => {
    const alone = mapColumns(sheet({ '8、打分（0-100）': repeat([80, 95, -2, 60], 6) }), wordless, firstTime);
    expect(alone.columns[0]?.naCodes).toEqual([]);
  });
});
