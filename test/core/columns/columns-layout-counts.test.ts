import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { codesOf, sheet } from './sheets.ts';

const words = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
const chinese = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
const stars = ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'];
const faces = ['😡', '🙁', '😐', '🙂', '😀'];

/** A column for each level, with these counts in every row. */
const counted = (levels: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  Object.fromEntries(levels.map((level, place) => [level, rows.map((row) => row[place] ?? null)]));
const rows = [
  [12, 3, 8, 20, 9],
  [30, 0, 2, 7, 12],
];

describe('counts per level', () => {
  test.each<[string, ReturnType<typeof sheet>]>([
    ['beside a total', sheet({ Month: ['March', 'April'], ...counted(words, ...rows), Total: [52, 51] })],
    ['as text cells', sheet({ Month: ['March', 'April'], ...counted(words, ...rows.map((row) => row.map(String))) })],
    [
      'marked as counts',
      sheet({
        Shop: ['A', 'B'],
        ...counted(
          words.map((word) => `${word} (count)`),
          [1, 0, 2, 3, 4],
          [0, 1, 1, 2, 2],
        ),
      }),
    ],
    [
      'with 人数',
      sheet({
        门店: ['A', 'B'],
        ...counted(
          chinese.map((word) => `${word}人数`),
          [1, 0, 2, 3, 4],
          [0, 1, 1, 2, 2],
        ),
      }),
    ],
    ['as stars', sheet({ Product: ['A', 'B'], ...counted(stars, ...rows) })],
    ['as faces', sheet({ Shop: ['A', 'B'], ...counted(faces, ...rows) })],
    [
      'a row for each question, written out',
      sheet({
        Statement: ['The venue was easy to find for me and my team.', 'I would come to such a day again.'],
        ...counted(words, [2, 0, 1, 3, 4], [1, 1, 0, 5, 3]),
      }),
    ],
    ['in a single row', sheet(counted(chinese, [1, 0, 2, 3, 5]))],
    [
      'beside percents',
      sheet({
        ...counted(words, [1, 0, 1, 1, 1]),
        ...counted(
          words.map((word) => `${word} %`),
          [25, 0, 25, 25, 25],
        ),
      }),
    ],
    [
      'on 0 to 10 beside a total',
      sheet({
        ...counted(
          Array.from({ length: 11 }, (_, mark) => String(mark)),
          [0, 0, 0, 0, 0, 1, 2, 6, 9, 20, 30],
        ),
        Total: [68],
      }),
    ],
  ])('%s are summarised, not refused', (_what, table) => {
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map).toMatchObject({ layout: 'aggregated-counts', refusals: [] });
    const { cells, levels } = map.counted ?? {};
    expect(cells?.kind === 'wide' && cells.counts.length).toBe(levels?.length);
    expect(map.columns.filter(({ role }) => role === 'item')).toEqual([]);
  });

  test('its columns are named for what they hold', () => {
    const table = sheet({ Month: ['March', 'April'], ...counted(words, ...rows), Total: [52, 51] });
    const { columns, counted: found } = mapColumns(table, fivePoint, firstTime);
    expect(columns.map(({ type }) => type)).toEqual(['category', ...Array(5).fill('levelCount'), 'derived']);
    expect(found).toMatchObject({ kind: 'even', isListed: true, cells: { counts: [1, 2, 3, 4, 5], totals: [6] } });
  });

  test('four faces in words have no middle', () => {
    const moods = ['Very negative', 'Negative', 'Positive', 'Very positive'];
    const found = mapColumns(sheet({ Day: ['Mon', 'Tue'], ...counted(moods, ...rows) }), fivePoint, firstTime).counted;
    expect(found?.kind).toBe('faces');
  });

  test('levels that no list has are those of the sheet', () => {
    const found = mapColumns(sheet(counted(['Poor', 'Good', 'Very good'], [12, 30, 14])), fivePoint, firstTime).counted;
    expect(found).toMatchObject({
      isListed: false,
      kind: 'uneven',
      levels: [{ title: 'Poor' }, { title: 'Good' }, { title: 'Very good' }],
    });
  });

  test.each<[string, string, ReturnType<typeof sheet>]>([
    [
      'percents by their headers',
      'percentOnly',
      sheet(
        counted(
          words.map((word) => `${word} %`),
          [10, 20, 30, 20, 20],
        ),
      ),
    ],
    ['percents by their cells', 'percentOnly', sheet(counted(words, ['10%', '20%', '30%', '20%', '20%']))],
    ['shares of one', 'percentOnly', sheet(counted(words, [0.1, 0.2, 0.3, 0.2, 0.2]))],
    ['whole percents', 'percentOnly', sheet(counted(words, [10, 20, 30, 20, 20], [5, 15, 30, 30, 20]))],
    ['a level left out', 'levelsMissing', sheet({ Product: ['A', 'B'], ...counted(stars.slice(1), ...rows) })],
  ])('%s are refused', (_what, code, table) => {
    const map = mapColumns(table, fivePoint, firstTime);
    expect([map.layout, ...codesOf(map.refusals)]).toEqual(['aggregated-counts', code]);
  });

  test('two questions side by side are refused', () => {
    const header = ['Shop', ...words, ...words];
    const table = [header, ['A', 12, 3, 8, 20, 9, 12, 3, 8, 20, 9], ['B', 12, 3, 8, 20, 9, 12, 3, 8, 20, 9]];
    expect(codesOf(mapColumns(table, fivePoint, firstTime).refusals)).toEqual(['levelsTwice']);
  });
});

describe('ratings that are called like levels', () => {
  const good = { Good: [4, 2, 1], Fair: [3, 3, 5], Poor: [5, 1, 2] };

  test.each([
    ['on their own', sheet(good)],
    ['of people with names', sheet({ Name: ['Ann Lee', 'Bo Kim', 'Cy Roe'], ...good })],
    [
      'with the time of day',
      sheet({ Timestamp: ['2026-01-05T10:00:00', '2026-01-05T11:00:00', '2026-01-06T09:00:00'], ...good }),
    ],
  ])('%s are asked about, never taken for counts', (_what, table) => {
    const map = mapColumns(table, fivePoint, firstTime);
    expect(map).toMatchObject({ layout: 'respondent-rows', refusals: [{ code: 'onlyUnconfirmed' }] });
    expect(map.columns.slice(-3).every(({ needsConfirmation }) => needsConfirmation)).toBe(true);
    expect(codesOf(map.issues).filter((code) => code === 'maybeCounts')).toHaveLength(3);
  });

  test('questions by number with a total are no counts', () => {
    const table = [
      ['1', '2', '3', '4', '5', 'Total'],
      [5, 4, 3, 4, 5, 21],
      [4, 4, 4, 4, 4, 20],
      [3, 3, 3, 4, 5, 18],
    ];
    expect(mapColumns(table, fivePoint, firstTime).layout).toBe('respondent-rows');
  });

  test('a tick for each choice is no count', () => {
    const table = [words, [1, 0, 0, 0, 0], [0, 0, 0, 0, 1], [0, 0, 1, 0, 0]];
    expect(mapColumns(table, fivePoint, firstTime).layout).toBe('respondent-rows');
  });
});

test('a header of counts without a row is a header only', () => {
  const map = mapColumns([words.map((word) => `${word} (count)`)], fivePoint, firstTime);
  expect([map.layout, ...codesOf(map.refusals)]).toEqual(['respondent-rows', 'headerOnly']);
});
