import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

const words = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
const chinese = ['非常不满意', '不满意', '一般', '满意', '非常满意'];

describe('a row for each level', () => {
  const cells = { level: words, count: [3, 4, 8, 20, 9, 1, 0, 2, 7, 12] };

  test.each([
    ['item, level, count', ['Item', 'Level', 'Count'], ['item', 'level', 'count']],
    ['count first', ['Count', 'Question', 'Answer'], ['count', 'item', 'level']],
    ['in Chinese', ['人数', '指标', '满意度'], ['count', 'item', 'level']],
    ['in German', ['Frage', 'Bewertung', 'Anzahl'], ['item', 'level', 'count']],
  ] as const)('%s', (_what, headers, order) => {
    const all = {
      item: [...repeat(['Service'], 5), ...repeat(['Price'], 5)],
      level: repeat(words, 2),
      count: cells.count,
    };
    const table = sheet(Object.fromEntries(headers.map((header, place) => [header, all[order[place] ?? 'item']])));
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map).toMatchObject({ layout: 'long-aggregated', refusals: [] });
    expect(map.counted?.cells).toEqual({
      kind: 'long',
      item: order.indexOf('item'),
      level: order.indexOf('level'),
      count: order.indexOf('count'),
    });
  });

  test('one question with its shares', () => {
    const table = sheet({ 选项: chinese, 小计: [1, 2, 3, 4, 5], 比例: ['7%', '13%', '20%', '27%', '33%'] });
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.counted?.cells).toEqual({ kind: 'long', item: null, level: 0, count: 1 });
    expect(map.columns.map(({ type }) => type)).toEqual(['category', 'levelCount', 'derived']);
  });

  test('answers that are no levels are refused', () => {
    const table = sheet({
      Question: ['A', 'A', 'B', 'B'],
      Answer: ['Blue', 'Red', 'Blue', 'Red'],
      Count: [3, 4, 5, 6],
    });
    const map = mapColumns(table, fivePoint, firstTime);
    expect([map.layout, ...codesOf(map.refusals)]).toEqual(['long-aggregated', 'levelsUnknown']);
  });

  test('reviews with their votes are responses', () => {
    const table = sheet({ Product: ['A', 'A', 'B', 'B', 'A'], Rating: [5, 5, 4, 3, 2], Votes: [3, 2, 1, 1, 9] });
    expect(mapColumns(table, fivePoint, firstTime).layout).toBe('respondent-rows');
  });
});

describe('complaints', () => {
  test.each<[string, ReturnType<typeof sheet>]>([
    [
      'a log',
      sheet({
        'Date received': ['2026-01-05', '2026-01-09'],
        Complaint: ['Late', 'Broken'],
        'Issue owner': ['Ann', 'Bo'],
      }),
    ],
    [
      'tickets',
      sheet({
        'Ticket ID': ['T-1', 'T-2'],
        Priority: ['High', 'Low'],
        Agent: ['Ann', 'Bo'],
        'Resolved at': ['2026-01-05', '2026-01-09'],
        Text: ['Late', 'Broken'],
      }),
    ],
    [
      '投诉登记',
      sheet({
        投诉编号: ['TS001', 'TS002'],
        投诉日期: ['2026-01-05', '2026-01-09'],
        投诉内容: ['破损', '延期'],
        处理结果: ['已换货', '已致歉'],
      }),
    ],
  ])('%s is refused with its reason', (_what, table) => {
    const map = mapColumns(table, fivePoint, firstTime);
    expect([map.layout, ...codesOf(map.refusals)]).toEqual(['complaint-rows', 'complaintRows']);
  });

  test('a survey that asks about complaints is no log', () => {
    const table = sheet({
      Age: [31, 45],
      'Have you had a complaint?': ['Yes', 'No'],
      'What was the issue?': ['Late', ''],
    });
    expect(mapColumns(table, fivePoint, firstTime).layout).toBe('respondent-rows');
  });

  test('complaints beside a rating are responses', () => {
    const table = sheet({
      Complaint: ['Late', 'Broken'],
      'Complaint solved': ['Yes', 'No'],
      'Rate our service (1-5)': [4, 2],
    });
    expect(codesOf(mapColumns(table, fivePoint, firstTime).refusals)).toEqual([]);
  });
});
