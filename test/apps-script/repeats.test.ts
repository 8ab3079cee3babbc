import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade } from './add-on.ts';
import { answers, cellsOf, codes, gradesOf, leaveOut, sheetOf, statusOf, survey } from './counting.ts';

describe('repeat answers', () => {
  /** Chooses in Setup which answers count. */
  function choose(host: LocalHost, words: string) {
    const rows = cellsOf(host, 'Setup');
    const cells = sheetOf(host, 'Setup').cells[rows.findIndex(([key]) => key === 'repeat')];
    const typed = { stringValue: words };
    if (!cells) throw new Error('no row');
    cells[2] = { ...cells[2], userEnteredValue: typed, effectiveValue: typed };
  }

  test('chosen in Setup, the later answer of Ann replaces the earlier one', () => {
    const host = survey();
    expect(grade(host).summary).toMatchObject({ n: 8, repeats: 0 });
    choose(host, 'only the latest');
    const report = grade(host);
    expect(report.summary).toMatchObject({ n: 7, repeats: 1, leftOut: 0 });
    expect(report.responses[0]).toMatchObject({ row: 2, status: 'repeat', replacedBy: 9, score: 100 });
    const [ann] = gradesOf(host);
    expect(ann).toMatchObject({ Row: 2, Status: 'repeat', Score: 100, Grade: '' });
    expect(ann?.Why).toMatch(/^replaced by row 9 · /);
    // Percent of maximum without Ann's first: (80 + 60 + 20 + 80 + 80 + 70 + 60) / 7
    expect(report.summary.index.value).toBeCloseTo(450 / 7, 9);
    // Kept by Setup, and so by the next grading.
    expect(grade(host).summary.repeats).toBe(1);
  });

  test('with the later answer left out the earlier one counts again', () => {
    const host = survey();
    grade(host);
    choose(host, '只计最近一次');
    leaveOut(host, 9, 'not a customer');
    expect(statusOf(grade(host))).toMatchObject({ 2: 'graded', 9: 'leftOut' });
  });

  test('from the command line, with rows that are left out', () => {
    const mapping = {
      columns: [],
      repeat: 'latest',
      leftOut: [
        { row: 5, reason: 'test' },
        { row: 77, reason: 'gone' },
      ],
    };
    const report = grade(survey(), { mapping });
    expect(statusOf(report)).toMatchObject({ 2: 'repeat', 5: 'leftOut', 6: 'graded', 7: 'graded' });
    expect(report.summary).toMatchObject({ n: 6, repeats: 1, leftOut: 1 });
    expect(codes(report)).toContain('leftOutNoRow');
  });
});

test('one option in two spellings is one group, which the selector and Grades call by one name', () => {
  const report = grade(survey(answers.map((row) => row.replace(',South,', ',南方,'))), {
    mapping: [{ header: 'Region', type: 'category', role: 'segment' }],
  });
  const [region] = report.summary.segments;
  expect(region.values.map((one: { value: string; index: { n: number } }) => [one.value, one.index.n])).toEqual([
    ['North', 5],
    ['南方', 3],
  ]);
});
