import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

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

const words = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
const counts = Object.fromEntries(words.map((word, place) => [word, [12 + place, 30 - place]]));

describe('sheets that do not hold one response a row', () => {
  test.each([
    ['aggregated-counts', sheet({ Month: ['March', 'April'], ...counts, Total: [70, 130] })],
    [
      'long-aggregated',
      sheet({
        Item: repeat(['Service', 'Price'], 5),
        Level: repeat(words, 2),
        Count: [3, 4, 8, 20, 9, 1, 0, 2, 7, 12],
      }),
    ],
    [
      'complaint-rows',
      sheet({
        'Date received': ['2026-01-05', '2026-01-09', '2026-02-01'],
        Complaint: ['Late delivery', 'Broken part', 'Late delivery'],
        'Issue owner': ['Ann', 'Bo', 'Ann'],
      }),
    ],
  ])('%s is refused', (layout, table) => {
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map.layout).toBe(layout);
    expect(map.refusals).toEqual([{ code: 'notRespondentRows', row: null, column: null, args: { layout } }]);
  });

  test('its columns are named for what they hold', () => {
    const { columns } = mapColumns(
      sheet({ Month: ['March', 'April'], ...counts, Total: [70, 130] }),
      fivePoint,
      firstTime,
    );
    expect(columns.map(({ type }) => type)).toEqual(['category', ...Array(5).fill('levelCount'), 'derived']);
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
