import { describe, expect, test } from 'vitest';
import { gradeRow } from '../../../apps-script/automatic/grade-row.ts';
import { readRecord } from '../../../apps-script/grading/record.ts';
import type { EnteredRow } from '../../../core/counted/schema.ts';
import { cellsOf, openAutomatic } from './survey.ts';

const { host } = openAutomatic();
const record = readRecord(cellsOf(host, 'history').map(([cell]) => cell));
if (!record) throw new Error('no record');
const header = record.columns.map((column) => column.header);
const titles = record.grades.headers;
type Cells = readonly (string | number | boolean)[];
const at = (row: Cells | undefined, title: string) => row?.[titles.indexOf(title)];
/** 46000.5 is noon of 2025-12-09. */
const cells = [46000.5, 'North', 'Very satisfied', 'Satisfied', 'Neutral'];
const above = [46000.4, 'South', 'Satisfied', 'Neutral', 'Neutral'];
const neighbour = { row: 499, cells: above };
const graded = (given: readonly (string | number)[], before: readonly EnteredRow[] = [], row = 500) =>
  gradeRow(record, header, { row, cells: given, neighbour }, before);
/** A row of Grades as a grading of these cells wrote it. */
function written(given: readonly (string | number)[], row = 500, entry: Partial<EnteredRow> = {}): EnteredRow {
  const name = graded(given, [], row)?.name;
  if (!name) throw new Error('not graded');
  return { ...name, isLeftOut: false, reason: '', ...entry };
}
const ticked = { isLeftOut: true, reason: 'test' };

test('a row by the last grading: as wide as Grades, with the number of its row', () => {
  // Percent of maximum: (100 + 80 + 60) / 3 = 80.
  const row = graded(cells)?.values;
  expect(row?.length).toBe(titles.length);
  expect([at(row, 'Row'), at(row, 'Answered'), at(row, 'Score')]).toEqual([500, 46000.5, 80]);
});

describe('what a person left out beside the row', () => {
  test('stays while the row is the same', () => {
    const found = graded(cells, [written(cells, 500, ticked)]);
    expect([at(found?.values, 'Status'), found?.isAside]).toEqual(['left out', true]);
    expect([at(found?.values, 'Score'), at(found?.values, 'Grade')]).toEqual([80, '']);
  });

  test('is not written over where the row may be another one: that is for the whole grading', () => {
    // Two of five filled cells are others; whether it is the same response edited, the whole grading sees.
    const edited = [46001, 'North', 'Very satisfied', 'Satisfied', 'Satisfied'];
    expect(graded(edited, [written(above, 499), written(cells, 500, ticked)])).toBeNull();
    expect(graded(edited, [written(above, 499), written(cells, 500, { reason: 'who?' })])).toBeNull();
  });

  test('is nothing to a new row, nor to one without an entry', () => {
    for (const before of [[written(cells, 499, ticked)], [written(cells)]])
      expect(at(graded(cells, before)?.values, 'Status')).toBe('graded');
  });

  test('follows changed answers by time and respondent, when only one row has them', () => {
    const asked = record.columns.map((column, place) =>
      place === 1 ? { ...column, role: 'respondent' as const } : column,
    );
    const named = { ...record, columns: asked };
    const one = (given: readonly (string | number)[], before: readonly EnteredRow[] = []) =>
      gradeRow(named, header, { row: 500, cells: given, neighbour }, before);
    const name = one(cells)?.name;
    if (!name) throw new Error('not graded');
    const before: readonly EnteredRow[] = [{ ...name, ...ticked }];
    const other = [46000.5, 'North', 'Neutral', 'Neutral', 'Satisfied'];
    expect(one(other, before)?.isAside).toBe(true);
    expect(one(other, [...before, { ...name, ...ticked, id: 'third', key: 'third', row: 3 }])).toBeNull();
  });
});

describe('an edited row without a respondent', () => {
  const edited = [46001, 'North', 'Very satisfied', 'Satisfied', 'Satisfied'];

  test('is written over in its row, with its id, while the row above it stands where it stood', () => {
    const before = [written(above, 499), written(cells)];
    expect(graded(edited, before)?.name.id).toBe(before[1]?.id);
    // Somebody put rows in or took some out: what Grades calls row 500 may be another response.
    expect(graded(edited, [written(cells, 499), written(cells)])).toBeNull();
  });

  test('of which most is changed is a new response, as is an equal one in another row', () => {
    const other = [46001, 'South', 'Neutral', 'Neutral', 'Neutral'];
    const before = [written(above, 499), written(cells)];
    expect(before.map(({ id }) => id)).not.toContain(graded(other, before)?.name.id);
    const twice = graded(cells, [written(cells, 499)]);
    expect(twice?.name.id).toBe(`${twice?.name.key}#2`);
  });
});

test.each([
  ['blank', header, ['', ' '], 500, record.version],
  ['the header', header, header, 1, record.version],
  ['under other headers', header.slice().reverse(), ['', '', 'Satisfied'], 500, record.version],
  ['under one header more', [...header, 'Price'], ['', '', 'Satisfied'], 500, record.version],
  ['graded by another version before', header, ['', '', 'Satisfied'], 500, 'older'],
])('not a row that is %s', (_what, headers, given, row, version) => {
  expect(gradeRow({ ...record, version }, headers, { row, cells: given, neighbour })).toBeNull();
});
