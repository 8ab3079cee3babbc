import { describe, expect, test } from 'vitest';
import { grade } from './add-on.ts';
import { cellsOf, enter, gradesOf, sheetOf } from './counting.ts';
import {
  hasLog,
  header,
  issueOf,
  logged,
  lowRow,
  overridden,
  putRows,
  putTable,
  reason,
  rows,
  s12,
  scoresOf,
  setScore,
} from './overriding.ts';
import { rewardsTab, withProjects } from './rewards.ts';

/** Rules that fired, by row. */
const firedOf = (report: ReturnType<typeof grade>) =>
  Object.fromEntries(report.responses.map((one: { row: number; triggers: string[] }) => [one.row, one.triggers]));
const items = ['low-item:product-quality', 'low-item:service'];

const line = ['2', 'score set by hand', '85', 'in force'];

describe('a score set by hand', () => {
  test('is the score of every figure and of the rule about the total; items and the computed sum stay', () => {
    const host = s12();
    expect(hasLog(host.book)).toBe(false);
    const first = grade(host);
    setScore(host, 2, '85');
    const report = grade(host);
    // (62 + 100 + 83) / 3, then (85 + 100 + 83) / 3
    expect(first.summary.index.value).toBeCloseTo(245 / 3, 9);
    expect(report.summary.index.value).toBeCloseTo(268 / 3, 9);
    expect(first.summary.grades).toMatchObject({ A: 1, B: 1, C: 1 });
    expect(report.summary.grades).toMatchObject({ A: 1, B: 2, C: 0 });
    expect(firedOf(first)).toEqual({ 2: ['low-total', ...items], 3: [], 4: [] });
    expect(firedOf(report)).toEqual({ 2: items, 3: [], 4: [] });
    expect(report.responses[0]).toMatchObject({
      ...{ row: 2, raw: 85, score: 85, grade: 'B', status: 'graded' },
      override: { value: 85, reason, computed: { raw: 62, score: 62, grade: 'C', status: 'graded' } },
      why: `Set by hand to 85: ${reason}; computed 10+16+12+11+6+3+4 = 62 → C`,
    });
    expect(report.responses[1]).not.toHaveProperty('override');
    expect(gradesOf(host)[0]).toMatchObject({
      ...{ Score: 85, Grade: 'B', 'Before rounding': 62, Override: '85', Reason: reason },
      Why: `Set by hand to 85: ${reason}; computed 10+16+12+11+6+3+4 = 62 → C`,
    });
    expect(cellsOf(host, 'Dashboard').flat().join('\n')).toContain('Scores set by hand on the tab "Grades": 1.');
    expect(logged(host)).toEqual([line]);
    expect(logged(host, ['Computed score', 'Computed grade', 'Reason', 'Who', 'Graded by'])).toEqual([
      [62, 'C', reason, 'unknown', 'weighted-procedure@1'],
    ]);
  });

  test('below 70 the rule about the total fires, at 70 it does not', () => {
    const host = s12();
    setScore(host, 3, '69.4');
    const report = grade(host);
    expect(firedOf(report)[3]).toEqual(['low-total']);
    expect(report.actions).toContainEqual(expect.objectContaining({ rule: 'low-total', row: 3 }));
    setScore(host, 3, '69.5');
    expect(firedOf(grade(host))[3]).toEqual([]);
  });

  test('cleared the computed result is back, exactly', () => {
    const host = s12();
    const first = grade(host);
    setScore(host, 2, '85');
    grade(host);
    setScore(host, 2, '', '');
    const { serviceCalls: _now, ...back } = grade(host);
    const { serviceCalls: _then, ...before } = first;
    expect(back).toEqual(before);
    expect(logged(host)).toEqual([
      ['2', 'score set by hand', '85', 'ended'],
      ['2', 'override cleared', '', 'ended'],
    ]);
  });

  test.each<[act: string, run: (host: ReturnType<typeof s12>) => void, row: number]>([
    ['grading again', () => {}, 2],
    ['sorting the response tab', (host) => putRows(host, [...rows].reverse()), 4],
    ['a row put before it', (host) => putRows(host, [rows[1].replace('乙', '丁'), ...rows]), 3],
    [
      'sorting Grades',
      (host) => {
        const { cells } = sheetOf(host, 'Grades');
        cells.splice(1, 3, ...cells.slice(1, 4).reverse());
      },
      2,
    ],
    [
      'moving a column',
      (host) =>
        putTable(
          host,
          [header, ...rows]
            .map((text) => text.split(','))
            .map(([at, who, ...more]) => [at, ...more, who].join(','))
            .join('\n'),
        ),
      2,
    ],
    [
      'adding a column',
      (host) => putTable(host, [`${header},其他意见`, ...rows.map((row) => `${row},无`)].join('\n')),
      2,
    ],
    [
      'an answer that is edited',
      (host) => putRows(host, [lowRow.replace('一般,较满意', '一般,一般'), rows[1], rows[2]]),
      2,
    ],
  ])('stays in force after %s, with no line more in the log', (_act, run, row) => {
    const { host } = overridden();
    run(host);
    for (const report of [grade(host), grade(host)]) {
      expect(scoresOf(report)[row]).toBe(85);
      expect(report.responses.filter((one: object) => 'override' in one)).toHaveLength(1);
    }
    expect(logged(host)).toEqual([[String(row), ...line.slice(1)]]);
  });

  test('without a reason it is not in force and names the cell of the reason', () => {
    const host = s12();
    enter(host, 2, 'Override', '85');
    const report = grade(host);
    expect(scoresOf(report)[2]).toBe(62);
    const column = String.fromCharCode(65 + (cellsOf(host, 'Grades')[0] ?? []).indexOf('Reason'));
    expect(issueOf(report, 'overrideNoReason')).toEqual([
      `Row 2: the override "85" is not in force without a reason. Write one in cell ${column}2 of "Grades".`,
    ]);
    expect(gradesOf(host)[0]).toMatchObject({ Override: '85', Score: 62 });
    expect(logged(host)).toEqual([['2', 'score set by hand', '85', 'not in force: no reason']]);
  });

  test.each(['B', '101', '=85', '@SUM(A1)', '+cmd|calc', '-1', '1,000'])(
    '"%s" is none: told with its cell',
    (typed) => {
      const host = s12();
      setScore(host, 2, typed);
      const report = grade(host);
      expect(scoresOf(report)[2]).toBe(62);
      expect(issueOf(report, 'overrideUnknown')[0]).toContain(`"${typed}"`);
      expect(gradesOf(host)[0]).toMatchObject({ Override: typed });
      expect(logged(host)[0]).toEqual(['2', 'score set by hand', typed, 'not in force: no score and no verdict']);
    },
  );

  test('of a response that is left out it does nothing', () => {
    const { host } = overridden();
    enter(host, 2, 'Left out', true);
    const report = grade(host);
    expect(report.responses[0]).toMatchObject({ status: 'leftOut', score: 62 });
    // (100 + 83) / 2
    expect(report.summary.index.value).toBeCloseTo(91.5, 9);
    expect(issueOf(report, 'overrideUnknown')).toEqual([]);
    expect(logged(host)).toEqual([
      ['2', 'score set by hand', '85', 'not in force: the response is left out'],
      ['2', 'left out', '', 'in force'],
    ]);
  });
});

test('a verdict set by hand is the verdict of the response and of its reward', () => {
  const { host } = withProjects();
  // Bridge: written praise, very satisfied.
  enter(host, 2, 'Override', '投诉');
  enter(host, 2, 'Reason', 'it was a complaint');
  const report = grade(host);
  expect(report.responses[0]).toMatchObject({ grade: 'complaint', override: { value: 'complaint' } });
  expect(gradesOf(host)[0]?.Why).toMatch(/^Set by hand to complaint: it was a complaint; computed /);
  expect(report.rewards[0]).toMatchObject({ subject: 'Bridge', verdict: 'complaint' });
  expect(rewardsTab(host.book)).toBeDefined();
});

const hostile = [
  ...['=IMPORTXML("http://x","//a")', '=HYPERLINK("http://x","y")', "+cmd|' /C calc'!A0", '-2+3', '@SUM(1+1)'],
  ...['\t=1+1', '\r=1+1', "'=1", '＝1+1', '"=1+1', '%0A=1', '{text}', '$&'],
];

test('no reason becomes a formula, on Grades, in the log or in why', () => {
  const host = s12(hostile.map((_, day) => lowRow.replace('2026/3/4', `2026/4/${day + 1}`)));
  for (const [place, text] of hostile.entries()) setScore(host, place + 2, '85', text);
  grade(host);
  const values = host.book.sheets.flatMap(({ cells }) => cells.flat().flatMap((cell) => cell?.userEnteredValue ?? []));
  const formulas = values.filter(
    (value) => 'formulaValue' in value && !String(value.formulaValue).includes('#gid'),
  ).length;
  expect(gradesOf(host).map((row) => row.Reason)).toEqual(hostile);
  expect(logged(host, ['Reason'])).toEqual(hostile.map((text) => [text.trim()]));
  expect(gradesOf(host)[0]?.Why).toContain(`Set by hand to 85: ${hostile[0]}; computed`);
  console.log(`faults: formulas from ${hostile.length} hostile reasons of overrides: ${formulas}`);
  expect(formulas).toBe(0);
});
