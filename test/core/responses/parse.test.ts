import { describe, expect, test } from 'vitest';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Column, ColumnMap, Role } from '../../../core/responses/schema.ts';
import type { Scale } from '../../../core/scales/schema.ts';

const five: Scale = { kind: 'numeric', min: 1, max: 5 };
const column = (index: number, role: Role, more: Partial<Column> = {}): Column => ({
  index,
  header: `column ${index}`,
  fingerprint: `column ${index}`,
  type: role === 'item' ? 'rating' : 'category',
  role,
  dimension: role === 'item' ? `d${index}` : null,
  scale: role === 'item' ? five : null,
  direction: 'positive',
  naCodes: [],
  confidence: 1,
  needsConfirmation: false,
  confirmed: false,
  ...more,
});
const mapOf = (...columns: readonly Column[]): ColumnMap => ({
  layout: 'respondent-rows',
  headerRows: 1,
  columns,
  issues: [],
  refusals: [],
});

test('answers stand in the order of the item columns; those to be confirmed are left out', () => {
  const map = mapOf(
    column(0, 'item', { direction: 'negative' }),
    column(1, 'none'),
    column(2, 'item', { needsConfirmation: true }),
    column(3, 'item', { naCodes: [0] }),
    column(4, 'recommend', { scale: { kind: 'numeric', min: 0, max: 10 } }),
    column(5, 'segment'),
    column(6, 'respondent'),
    column(7, 'customer'),
  );
  const table = [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    [1, 'x', 5, 0, 0, ' North ', 7, ''],
    ['２', 'x', 5, '4分', '', 12, ' ann@example.org ', 'Alder'],
  ];
  expect(parseResponses(table, map)).toEqual({
    responses: [
      { row: 2, at: null, respondent: '7', customer: null, answers: [5, null], recommend: 0, segments: ['North'] },
      {
        row: 3,
        at: null,
        respondent: 'ann@example.org',
        customer: 'Alder',
        answers: [4, 4],
        recommend: null,
        segments: ['12'],
      },
    ],
    issues: [],
    blankRows: 0,
  });
});

test('blank rows are counted, short rows are read, and rows keep their number', () => {
  const { responses, blankRows } = parseResponses(
    [['a', 'b'], [4], ['', ' '], [null, null], [], [null, 5]],
    mapOf(column(0, 'item'), column(1, 'item')),
  );
  expect(responses.map(({ row, answers }) => [row, answers])).toEqual([
    [2, [4, null]],
    [6, [null, 5]],
  ]);
  expect(blankRows).toBe(3);
});

describe('cells that are no answer', () => {
  test.each([
    ['great', { code: 'unknownWord', args: { value: 'great' } }],
    [9, { code: 'offScale', args: { value: '9', scale: '1–5' } }],
    ['#DIV/0!', { code: 'errorValue', args: { value: '#DIV/0!' } }],
    [Number.NaN, { code: 'errorValue', args: { value: 'NaN' } }],
    ['2026-11-21T00:00:00', { code: 'dateValue', args: {} }],
    ['y'.repeat(100), { code: 'unknownWord', args: { value: `${'y'.repeat(59)}…` } }],
  ])('%j is told with its row and column', (cell, issue) => {
    const { responses, issues } = parseResponses(
      [
        ['a', 'b'],
        ['x', 4],
        ['x', cell],
      ],
      mapOf(column(1, 'item')),
    );
    expect(responses.map(({ answers }) => answers)).toEqual([[4], [null]]);
    expect(issues).toEqual([{ row: 3, column: 1, ...issue }]);
  });

  test('99 and −3 are no recommendation, nor is 7.5', () => {
    const map = mapOf(column(0, 'recommend', { scale: { kind: 'numeric', min: 0, max: 10 } }));
    const { responses, issues } = parseResponses([['nps'], [99], [-3], [7.5], [0]], map);
    expect(responses.map(({ recommend }) => recommend)).toEqual([null, null, null, 0]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['offScale', 2],
      ['offScale', 3],
      ['offScale', 4],
    ]);
  });
});

describe('a column of which no answer fits its scale', () => {
  const words: Scale = { kind: 'labelled', levels: [['good'], ['bad']] };
  const table = [
    ['a', 'Mood', 'c'],
    ...['Neutral', 'Concerned', 'Neutral', 'Calm', 'Angry', 'N/A', ''].map((word) => [4, word, 12]),
  ];

  test('is one issue with three of the answers, whatever else is off', () => {
    const map = mapOf(column(0, 'item'), column(1, 'item', { header: 'Mood', scale: words }), column(2, 'recommend'));
    const { responses, issues } = parseResponses(table, map);
    expect(responses.every(({ answers }) => answers[1] === null)).toBe(true);
    expect(issues).toEqual([
      {
        code: 'noneFits',
        row: null,
        column: 1,
        args: { header: 'Mood', scale: 'good < bad', values: '"Neutral", "Concerned", "Calm"' },
      },
      { code: 'noneFits', row: null, column: 2, args: { header: 'column 2', scale: '0–10', values: '"12"' } },
    ]);
  });

  test('but cell by cell when a single one fits, and not at all when none was given', () => {
    const map = mapOf(column(1, 'item', { scale: words }));
    expect(parseResponses([...table, [4, 'bad']], map).issues.map(({ code, row }) => [code, row])).toEqual(
      [2, 3, 4, 5, 6].map((row) => ['unknownWord', row]),
    );
    expect(
      parseResponses(
        [
          ['a', 'b'],
          [1, 'N/A'],
          [1, ''],
        ],
        map,
      ).issues,
    ).toEqual([]);
  });
});

describe('when a response was given', () => {
  const read = (cells: readonly (string | number | null)[], dateOrder?: Column['dateOrder']) => {
    const time = column(0, 'timestamp', dateOrder === undefined ? {} : { dateOrder });
    const { responses, issues } = parseResponses([['t', 'x'], ...cells.map((cell) => [cell, 'x'])], mapOf(time));
    return { at: responses.map(({ at }) => at), issues };
  };

  test('ISO text, serial days and written dates', () => {
    expect(read(['2026-11-21T09:30:00', 45000.5, '21/11/2026 9:30', null], 'dmy')).toEqual({
      at: ['2026-11-21T09:30:00', '2023-03-15T12:00:00', '2026-11-21T09:30:00', null],
      issues: [],
    });
  });

  test('a cell that is no date is told', () => {
    expect(read(['31/02/2026', 'soon'], 'dmy').issues).toEqual([
      { code: 'unreadableDate', row: 2, column: 0, args: { value: '31/02/2026' } },
      { code: 'unreadableDate', row: 3, column: 0, args: { value: 'soon' } },
    ]);
  });

  test('an unsettled column leaves its rows undated without a word for each', () => {
    expect(read(['1/2/2026', '2026-11-21'], null)).toEqual({ at: [null, '2026-11-21T00:00:00'], issues: [] });
  });
});
