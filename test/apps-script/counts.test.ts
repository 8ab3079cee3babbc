import { describe, expect, test } from 'vitest';
import type { LocalBook } from '../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade, hostWith, surveyCsv } from './add-on.ts';

const counts = [
  'Date,Shop,Very satisfied,Satisfied,Neutral,Dissatisfied,Very dissatisfied,Total',
  '2026-01-05,North,100,60,20,10,10,200',
  '2026-02-05,South,80,70,30,12,8,201',
].join('\n');
const chinese = [
  '月份,非常满意人数,满意人数,一般人数,不满意人数,非常不满意人数',
  '2026-01,10,20,5,3,2',
  '2026-02,8,2,5,3,2',
].join('\n');

const ask = (host: LocalHost, method: string, input = {}) =>
  JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
const titles = ({ sheets }: LocalBook) => sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);

/** What a person reads on a tab, blank rows aside. */
const seen = ({ sheets }: LocalBook, title: string): readonly string[] => {
  const cells = sheets.find((sheet) => sheet.title === title)?.cells ?? [];
  const texts = cells.map((row) =>
    row
      .slice(1)
      .flatMap((cell) => Object.values(cell?.userEnteredValue ?? {}))
      .join(' | '),
  );
  return texts.filter((text) => text !== '');
};

describe('a sheet of counts', () => {
  const host = hostWith(counts);
  const report = grade(host);

  test('is printed as counts: nobody in it is a respondent', () => {
    expect(report).toMatchObject({
      status: 'graded',
      layout: 'aggregated-counts',
      reasons: [{ code: 'countsSummarised' }],
      responses: [],
      actions: [],
      summary: {
        n: 400,
        index: { value: 81.6, n: 400, method: 'percentOfMaximum' },
        pomp: { value: 77, method: 'pomp' },
        topBox: { value: 0.45 },
        topTwo: { value: 0.775 },
        net: { value: 40.5, method: 'netEnds' },
        rows: { read: 2, faulty: 0, totals: 0 },
      },
    });
    expect(report.summary.levels[4]).toEqual({ level: 5, title: 'Very satisfied', count: 180, share: 0.45 });
    expect(report.summary.trend.map(({ period, n }: { period: string; n: number }) => [period, n])).toEqual([
      ['2026-01', 200],
      ['2026-02', 200],
    ]);
    expect(report.issues).toEqual([
      expect.objectContaining({ code: 'totalDiffers', row: 3, column: 7, message: expect.stringContaining('H3') }),
    ]);
  });

  test('has a dashboard, a Setup and a Standard, and no Grades', () => {
    expect(titles(host.book)).toEqual(['Form Responses 1', 'Dashboard', 'Setup', 'Standard']);
    const dashboard = seen(host.book, 'Dashboard');
    expect(dashboard).toContain('400 answers: index 81.6 (percent of maximum).');
    expect(dashboard).toContain('Very satisfied | 100 | 180 | 0.45');
    expect(dashboard.some((line) => line.startsWith('H3 |') && line.includes('200'))).toBe(true);
    expect(host.book.sheets.find(({ title }) => title === 'Dashboard')?.charts).toHaveLength(2);
  });

  test('the sidebar says so in words', () => {
    const step = ask(host, 'step', { standard: 'five-point', sheetId: 0 });
    expect(step).toMatchObject({ status: 'graded', index: '81.6', grade: '', responses: 400, isCounts: true });
    expect(step.message).toContain('400');
    expect(step.message).toContain('no single response is graded');
  });

  test('rows, rules and reports have nothing to show', () => {
    const tried = ask(host, 'whatIf', { standard: 'five-point', sheetId: 0, changes: {} });
    expect(tried).toMatchObject({ status: 'failed', message: expect.stringContaining('no single response is graded') });
    expect(ask(host, 'report')).toMatchObject({ status: 'nothing' });
    expect(titles(host.book)).not.toContain('Report');
  });
});

test('the Chinese dashboard has no English', () => {
  const host = hostWith(chinese, { locale: 'zh_CN', title: '统计' });
  expect(grade(host)).toMatchObject({ status: 'graded', summary: { n: 60 } });
  const lines = seen(host.book, '仪表板').filter((line) => !/five-point|Satisgrade/.test(line));
  // An interval names its formula, which keeps the name of its author.
  expect(lines.join('\n').replace(/POMP|Wilson|Wald|x \/|\bn\b/g, '')).not.toMatch(/[A-Za-z]{3,}/);
});

describe('counts in place of responses', () => {
  /** Graded as responses, then as counts: the tab was filled anew. */
  function replaced() {
    const host = hostWith(surveyCsv(30, 3));
    grade(host);
    const before = ['Grades', 'Dashboard'].map((title) => seen(host.book, title));
    const [answers] = hostWith(counts).book.sheets;
    const [old] = host.book.sheets;
    if (!answers || !old) throw new Error('no answers');
    Object.assign(old, { cells: answers.cells, gridProperties: answers.gridProperties });
    const report = grade(host);
    return { host, before, report };
  }

  test('empty Grades, and undo brings it back and takes it away again', () => {
    const { host, before, report } = replaced();
    expect(report.layout).toBe('aggregated-counts');
    const after = ['Grades', 'Dashboard'].map((title) => seen(host.book, title));
    expect(after[0]).toHaveLength(1);
    expect(ask(host, 'undo')).toMatchObject({ status: 'done' });
    expect(['Grades', 'Dashboard'].map((title) => seen(host.book, title))).toEqual(before);
    expect(ask(host, 'undo')).toMatchObject({ status: 'done' });
    expect(['Grades', 'Dashboard'].map((title) => seen(host.book, title))).toEqual(after);
  });
});

test.each([
  ['complaintRows', 'Complaint,Complaint date,Handled by\nLate,2026-01-05,Ann\nBroken,2026-01-06,Bo', 'rating'],
  ['percentOnly', 'Shop,Very satisfied %,Satisfied %,Neutral %\nA,50,30,20\nB,60,20,20', 'number of answers'],
])('%s is refused with what could be done, and nothing is drawn', (code, csv, advice) => {
  const host = hostWith(csv);
  const report = grade(host);
  expect(report).toMatchObject({ status: 'refused', reasons: [{ code }], responses: [], summary: null });
  expect(report.reasons[0].message).toContain(advice);
  expect(titles(host.book)).toEqual(['Form Responses 1']);
});
