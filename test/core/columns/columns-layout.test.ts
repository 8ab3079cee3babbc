import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';

const ratings = [1, 2, 3, 4, 5].map((mark) => [
  `2026-03-0${mark}T10:00:00`,
  mark,
  6 - mark,
  `note ${mark} on the visit`,
]);

describe('two header rows', () => {
  const header = ['StartDate', 'Q1', 'Q2', 'Q3'];
  const questions = ['Start Date', 'Rate our service', 'Rate our quality', 'Anything else?'];
  const imports = ['startDate', 'QID1', 'QID2', 'QID3'].map((id) => `{"ImportId":"${id}"}`);

  test('the second row names the questions and is not graded', () => {
    const map = mapColumns([header, questions, ...ratings], fivePoint, firstTime);
    expect(map).toMatchObject({ layout: 'respondent-rows-2-header', headerRows: 2, refusals: [] });
    expect(map.issues).toEqual([{ code: 'secondHeader', row: 2, column: null, args: { row: 2 } }]);
    expect(map.columns.map(({ role }) => role)).toEqual(['timestamp', 'item', 'item', 'comment']);
    expect(parseResponses([header, questions, ...ratings], map).responses.map(({ row }) => row)).toEqual([
      3, 4, 5, 6, 7,
    ]);
  });

  test('a row of import ids below it is skipped as well', () => {
    const table = [header, questions, imports, ...ratings];
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.headerRows).toBe(2);
    expect(map.issues.map(({ code, row }) => [code, row])).toEqual([
      ['secondHeader', 2],
      ['secondHeader', 3],
    ]);
    expect(parseResponses(table, map).responses.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8]);
  });

  test('import ids alone are a second header', () => {
    const table = [['Timestamp', 'Service rating', 'Quality rating', 'Comment'], imports, ...ratings];
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.headerRows).toBe(2);
    expect(parseResponses(table, map).responses[0]).toMatchObject({ row: 3, answers: [1, 5] });
  });

  test.each([
    ['answers missing', ['', 'N/A', 'N/A', 'first']],
    ['an error and a wrong word', ['2026-03-01T09:00:00', '#REF!', 'blue', 'first']],
    ['one number among texts', ['soon', 4, 'blue', 'first']],
  ])('a first response with %s is no header', (_what, second) => {
    expect(mapColumns([header, second, ...ratings], fivePoint, firstTime).headerRows).toBe(1);
  });
});

const marks = [
  ['r1', 5, 4, 3, 'fine'],
  ['r2', 4, 4, 3, 'all good here'],
  ['r3', 5, 2, 3, 'too dear'],
];
const texts = marks.map((row) => row.map(String));

describe('a second row that parts the questions of the first', () => {
  test.each([
    ['typed', marks],
    ['text', texts],
  ])('names its columns, %s cells', (_what, rows) => {
    const table = [
      ['Respondent ID', 'How satisfied are you with?', '', '', 'Any comments?'],
      ['', 'Delivery', 'Price', 'Service', 'Open-Ended Response'],
      ...rows,
    ];
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map).toMatchObject({ layout: 'respondent-rows-2-header', headerRows: 2, refusals: [] });
    expect(map.columns.map(({ header, role }) => [header, role])).toEqual([
      ['Respondent ID', 'respondent'],
      ['How satisfied are you with? [Delivery]', 'item'],
      ['How satisfied are you with? [Price]', 'item'],
      ['How satisfied are you with? [Service]', 'item'],
      ['Any comments?', 'comment'],
    ]);
    expect(parseResponses(table, map).responses.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  test('a question row above a row of options', () => {
    const table = [
      ['序号', '1、您对以下方面的满意度', '', ''],
      ['', '质量', '价格', '服务'],
      ...marks.map((row) => row.slice(0, 4)),
    ];
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.headerRows).toBe(2);
    expect(map.columns.map(({ header }) => header).slice(2)).toEqual([
      '1、您对以下方面的满意度 [价格]',
      '1、您对以下方面的满意度 [服务]',
    ]);
  });

  test('"Response" alone is none of an answer', () => {
    const table = [
      ['ID', 'How satisfied are you?'],
      ['', 'Response'],
      ['a', 'Satisfied'],
      ['b', 'Neutral'],
    ];
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.headerRows).toBe(2);
    expect(map.columns[1]?.header).toBe('How satisfied are you?');
  });

  test.each([
    ['an answer that comes back', ['2026-01-05', 'Satisfied', 'note', 'other']],
    ['a number', ['', 4, 'note', 'other']],
    ['one note below a blank header', ['', 'Satisfied so far', 'note', '']],
  ])('%s in the second row is a response', (_what, second) => {
    const table = [
      ['Date', 'Service', '', ''],
      second,
      ['2026-01-06', 'Satisfied', '', ''],
      ['2026-01-07', 'Neutral', '', ''],
    ];
    expect(mapColumns(table, fivePoint, firstTime).headerRows).toBe(1);
  });
});
