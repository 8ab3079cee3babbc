import { expect, test } from 'vitest';
import { gradeRow } from '../../../apps-script/automatic/submitted-row.ts';
import { readRecord } from '../../../apps-script/grading/record.ts';
import { cellsOf, openAutomatic } from './survey.ts';

const { host } = openAutomatic();
const record = readRecord(cellsOf(host, 'history').map(([cell]) => cell));
if (!record) throw new Error('no record');
const header = record.columns.map((column) => column.header);
const titles = record.grades.headers;
const at = (row: readonly (string | number)[] | null, title: string) => row?.[titles.indexOf(title)];

test('a row by the last grading: as wide as Grades, with the number of its row', () => {
  // 46000.5 is noon of 2025-12-09; percent of maximum: (100 + 80 + 60) / 3 = 80.
  const cells = [46000.5, 'North', 'Very satisfied', 'Satisfied', 'Neutral'];
  const row = gradeRow(record, header, cells, 500);
  expect(row?.length).toBe(titles.length);
  expect([at(row, 'Row'), at(row, 'Answered'), at(row, 'Score')]).toEqual([500, 46000.5, 80]);
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
