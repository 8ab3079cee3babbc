import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { ConfirmedColumn, Table } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

const marks = Array.from({ length: 15 }, (_, at) => 1 + (at % 5));
const columns = {
  Timestamp: repeat(['2026-03-13T10:05:02'], 15),
  'Service rating': marks,
  Q2: marks.map((mark) => 6 - mark),
  City: repeat(['York', 'Leeds', 'Bath'], 5),
};
const table = sheet(columns);

const rating = (fingerprint: string, more: Partial<ConfirmedColumn> = {}): ConfirmedColumn => ({
  fingerprint,
  type: 'rating',
  role: 'item',
  dimension: 'after-sales',
  scale: { kind: 'numeric', min: 1, max: 7 },
  direction: 'positive',
  naCodes: [],
  ...more,
});
const plain = (fingerprint: string, type: ConfirmedColumn['type'], role: ConfirmedColumn['role']): ConfirmedColumn =>
  rating(fingerprint, { type, role, dimension: null, scale: null });
const confirmed = [
  plain('timestamp', 'timestamp', 'timestamp'),
  rating('service rating'),
  rating('q2', { dimension: null, direction: 'negative', naCodes: [1] }),
  plain('city', 'category', 'segment'),
];

const items = (sheetNow: Table) =>
  mapColumns(sheetNow, fivePoint, { confirmed, known })
    .columns.filter(({ role, needsConfirmation }) => role === 'item' && !needsConfirmation)
    .map(({ fingerprint, scale, dimension, direction, naCodes }) => ({
      fingerprint,
      scale,
      dimension,
      direction,
      naCodes,
    }));

test('a confirmed column wins whole', () => {
  const map = mapColumns(table, fivePoint, { confirmed, known: [] });
  expect(map.columns[1]).toMatchObject({ ...confirmed[1], confidence: 1, confirmed: true, needsConfirmation: false });
  // An open standard gives an item without a dimension one of its own.
  expect(map.columns[2]).toMatchObject({ ...confirmed[2], dimension: 'Q2', confirmed: true });
  expect(codesOf(map.issues)).toEqual([]);
  expect(parseResponses(table, map).responses[1]).toMatchObject({
    answers: [2, 4],
    segments: ['Leeds'],
    at: '2026-03-13T10:05:02',
  });
  expect(parseResponses(table, map).responses[4]?.answers).toEqual([5, null]);
});

/** The columns that the earlier grading listed. */
const known = ['timestamp', 'service rating', 'q2', 'city'];

describe('a sheet that changed', () => {
  test('columns that moved keep what was confirmed for them', () => {
    const moved = sheet({
      City: columns.City,
      Q2: columns.Q2,
      Timestamp: columns.Timestamp,
      'Service rating': columns['Service rating'],
    });
    expect(new Set(items(moved))).toEqual(new Set(items(table)));
    expect(codesOf(mapColumns(moved, fivePoint, { confirmed, known }).issues)).toEqual([]);
  });

  test('an inserted rating is asked, and the others stay', () => {
    const { Timestamp, ...others } = columns;
    const inserted = sheet({ Timestamp, 'Delivery rating': marks, ...others });
    const map = mapColumns(inserted, fivePoint, { confirmed, known });
    expect(map.columns[1]).toMatchObject({
      header: 'Delivery rating',
      role: 'item',
      needsConfirmation: true,
      confirmed: false,
    });
    expect(codesOf(map.issues)).toEqual(['needsConfirmation']);
    expect(items(inserted)).toEqual(items(table));
  });

  test('a renamed column is a new one: it is asked, and the old one is reported gone', () => {
    const { 'Service rating': renamed, ...rest } = columns;
    const map = mapColumns(sheet({ ...rest, 'Service rating 2026': renamed }), fivePoint, { confirmed, known });
    expect(map.issues).toEqual([
      { code: 'confirmedGone', row: null, column: null, args: { header: 'service rating' } },
      { code: 'needsConfirmation', row: null, column: 3, args: { header: 'Service rating 2026', scale: '1–5' } },
    ]);
    expect(map.columns[3]).toMatchObject({ scale: { kind: 'numeric', min: 1, max: 5 }, confirmed: false });
  });

  test('a second column of the name: both are asked, since either may be the confirmed one', () => {
    const [header = [], ...rows] = table;
    const map = mapColumns([[...header, 'Q2'], ...rows.map((row) => [...row, row[1] ?? null])], fivePoint, {
      confirmed,
      known,
    });
    expect(map.columns.map(({ fingerprint, needsConfirmation }) => [fingerprint, needsConfirmation])).toEqual([
      ['timestamp', false],
      ['service rating', false],
      ['q2', true],
      ['city', false],
      ['q2#2', true],
    ]);
    expect(codesOf(map.issues).filter((code) => code !== 'needsConfirmation')).toEqual(['duplicateHeader']);
  });

  test('a second column of the name that would not be used is no question', () => {
    const map = mapColumns(
      [
        ['When', 'Service (1-5)', 'When'],
        ['2026-11-01 09:00:00', 5, 'Week'],
        ['2026-11-02 09:00:00', 4, 'Week'],
      ],
      fivePoint,
      { confirmed: [], known: [] },
    );
    expect(map.columns.map(({ role, needsConfirmation }) => [role, needsConfirmation])).toEqual([
      ['timestamp', true],
      ['item', false],
      ['none', false],
    ]);
    expect(codesOf(map.issues)).toEqual(['duplicateHeader']);
  });

  test('a role that one column was confirmed for goes to no other', () => {
    const map = mapColumns(sheet({ 'Submission time': columns.Timestamp, ...columns }), fivePoint, {
      confirmed,
      known,
    });
    expect(map.columns.map(({ role }) => role)).toEqual(['none', 'timestamp', 'item', 'item', 'segment']);
  });
});

test('a confirmed item without a scale takes the one proposed for it', () => {
  const map = mapColumns(table, fivePoint, { confirmed: [rating('service rating', { scale: null })], known: [] });
  expect(map.columns[1]?.scale).toEqual({ kind: 'numeric', min: 1, max: 5 });
});

test('a mapping that names one column leaves the others as they are proposed', () => {
  const map = mapColumns(table, fivePoint, { confirmed: confirmed.slice(0, 1), known: [] });
  const alone = mapColumns(table, fivePoint, firstTime);
  expect(map.columns.map(({ needsConfirmation }) => needsConfirmation)).toEqual(
    alone.columns.map(({ needsConfirmation }, index) => needsConfirmation && !map.columns[index]?.confirmed),
  );
});
