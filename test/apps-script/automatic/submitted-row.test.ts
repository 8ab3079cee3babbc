import { describe, expect, test } from 'vitest';
import { gradeRow } from '../../../apps-script/automatic/submitted-row.ts';
import { readRecord } from '../../../apps-script/grading/record.ts';
import { cellsOf, openAutomatic } from './survey.ts';

const { host } = openAutomatic();
const record = readRecord(cellsOf(host, 'history').map(([cell]) => cell));
if (!record) throw new Error('no record');
const header = record.columns.map((column) => column.header);
const titles = record.grades.headers;
const at = (row: readonly (string | number | boolean)[] | null, title: string) => row?.[titles.indexOf(title)];

test('a row by the last grading: as wide as Grades, with the number of its row', () => {
  // 46000.5 is noon of 2025-12-09; percent of maximum: (100 + 80 + 60) / 3 = 80.
  const cells = [46000.5, 'North', 'Very satisfied', 'Satisfied', 'Neutral'];
  const row = gradeRow(record, header, cells, 500);
  expect(row?.length).toBe(titles.length);
  expect([at(row, 'Row'), at(row, 'Answered'), at(row, 'Score')]).toEqual([500, 46000.5, 80]);
});

describe('what a person left out beside the row', () => {
  const cells = [46000.5, 'North', 'Very satisfied', 'Satisfied', 'Neutral'];
  const key = String(at(gradeRow(record, header, cells, 500), 'Row key'));
  const entry = { row: 500, pair: '', isLeftOut: true, reason: 'test' };

  test('stays while the row is the same', () => {
    const row = gradeRow(record, header, cells, 500, [{ ...entry, key }]);
    expect([at(row, 'Status'), at(row, 'Left out'), at(row, 'Reason')]).toEqual(['left out', true, 'test']);
    expect([at(row, 'Score'), at(row, 'Grade')]).toEqual([80, '']);
  });

  test('is not written over where the row may be another one: that is for the whole grading', () => {
    expect(gradeRow(record, header, cells, 500, [{ ...entry, key: 'other' }])).toBeNull();
    expect(gradeRow(record, header, cells, 500, [{ ...entry, key: 'other', isLeftOut: false }])).toBeNull();
  });

  test('is nothing to a new row, nor to one without an entry', () => {
    for (const entered of [[{ ...entry, row: 499, key }], [{ ...entry, key: 'other', isLeftOut: false, reason: '' }]]) {
      const row = gradeRow(record, header, cells, 500, entered);
      expect([at(row, 'Status'), at(row, 'Left out'), at(row, 'Reason')]).toEqual(['graded', '', '']);
    }
  });

  test('follows changed answers by time and respondent, when only one row has them', () => {
    const asked = record.columns.map((column, place) =>
      place === 1 ? { ...column, role: 'respondent' as const } : column,
    );
    const named = { ...record, columns: asked };
    // Without the region as a segment the columns are others; the key is the last.
    const name = String(gradeRow(named, header, cells, 500)?.slice(-1)[0]);
    const [, pair = ''] = name.split(' ');
    const before = [{ ...entry, key: 'other', pair }];
    expect(pair).not.toBe('');
    expect(gradeRow(named, header, cells, 500, before)).toContain('test');
    expect(gradeRow(named, header, cells, 500, [...before, { ...entry, row: 3, key: 'third', pair }])).toBeNull();
  });
});

test.each([
  ['blank', header, ['', ' '], 500, record.version],
  ['the header', header, header, 1, record.version],
  ['under other headers', header.slice().reverse(), ['', '', 'Satisfied'], 500, record.version],
  ['under one header more', [...header, 'Price'], ['', '', 'Satisfied'], 500, record.version],
  ['graded by another version before', header, ['', '', 'Satisfied'], 500, 'older'],
])('not a row that is %s', (_what, headers, cells, row, version) => {
  expect(gradeRow({ ...record, version }, headers, cells, row)).toBeNull();
});
