import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import { printReport } from '../../apps-script/local/print-report.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade, hostWith, surveyCsv } from './add-on.ts';
import {
  answer,
  at,
  cellOn,
  enter,
  gradeProjects,
  mapping,
  ownStandard,
  type ProjectRow,
  projects,
  rewardsTab,
  rowOn,
  tabOf,
  usual,
  valuesOn,
  withProjects,
} from './rewards.ts';

const undo = (host: LocalHost) => JSON.parse(String(host.call('rpc', 'undo', '{}')));
const lowered: readonly ProjectRow[] = [['Bridge', 'North', 'Spoken: satisfied', 'very good'], ...usual.slice(1)];

describe('the Rewards tab', () => {
  test('comes with a standard that has rewards and not before', () => {
    const host = hostWith(surveyCsv(12, 3));
    grade(host);
    expect(rewardsTab(host.book)).toBeUndefined();
    expect(tabOf(withProjects().host.book).title).toBe('Rewards');
  });

  test('what evidence graded is told by its mean score: there is no grade of all', () => {
    const { host } = withProjects();
    host.call('gradeResponses');
    // By hand: written praise 95, a complaint by phone 50, spoken "satisfied" 80: 225 ÷ 3.
    expect(host.toasts.at(-1)?.message).toContain('Responses graded from "Form Responses 1": 3. Mean score 75. See');
  });

  test('is drawn in the batch of the other tabs and read with them', () => {
    const rows = Array.from({ length: 3000 }, (_, place): ProjectRow => {
      const feedback = ['Written praise', 'Spoken: satisfied', 'Complaint by phone'][place % 3] ?? '';
      return [`Project ${place % 500}`, `Team ${place % 5}`, feedback, 'good'];
    });
    const host = hostWith(projects(rows));
    gradeProjects(host);
    expect(host.calls.length).toBeLessThanOrEqual(15);
    const first = host.calls.length;
    host.resetLog();
    gradeProjects(host);
    expect(host.calls.length).toBeLessThanOrEqual(first);
    expect(valuesOn(host.book).flat()).toContain(
      '250 of 500 lines are shown, those that wait for approval first. The others are kept and counted in the sums.',
    );
  }, 60_000);

  test('asks before our cells are changed, not before those of people', () => {
    const { host } = withProjects();
    const { protectedRanges, sheetId } = tabOf(host.book);
    expect(protectedRanges).toMatchObject([{ warningOnly: true, range: { sheetId } }]);
    const row = rowOn(host.book, 'Bridge');
    const isFree = (column: number) =>
      protectedRanges[0]?.unprotectedRanges?.some(
        ({ startRowIndex = 0, endRowIndex = row, startColumnIndex = 0, endColumnIndex = 99 }) =>
          startRowIndex <= row && row < endRowIndex && startColumnIndex <= column && column < endColumnIndex,
      );
    expect(
      Object.entries(at)
        .filter(([, column]) => isFree(column))
        .map(([id]) => id),
    ).toEqual(['override', 'reason', 'approve', 'by']);
  });

  test('what looks like a formula stays a text', () => {
    const { host } = withProjects([['=1+1', '@SUM(A1)', 'Written praise', 'very good']]);
    enter(host, '=1+1', { approve: true, by: '=HYPERLINK("x")' });
    gradeProjects(host);
    const row = tabOf(host.book).cells[rowOn(host.book, '=1+1')] ?? [];
    expect(row.filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
    expect(row[2]?.userEnteredValue).toEqual({ stringValue: '@SUM(A1)' });
    expect(cellOn(host.book, '=1+1', 'history')).toContain('=HYPERLINK("x")');
  });

  test('under another standard it stays as it is, and goes on when this one is back', () => {
    const { host } = withProjects();
    enter(host, 'Bridge', { approve: true, by: 'Li' });
    gradeProjects(host);
    enter(host, 'Tunnel', { reason: 'typed meanwhile' });
    const before = structuredClone(tabOf(host.book));
    const other = grade(host, {
      standard: 'five-point',
      mapping: [{ header: 'Score', type: 'rating', role: 'item', scale: { kind: 'numeric', min: 0, max: 100 } }],
    });
    expect(other.rewards).toBeUndefined();
    expect(tabOf(host.book)).toEqual(before);
    gradeProjects(host);
    expect(cellOn(host.book, 'Bridge', 'status')).toBe('approved');
    expect(cellOn(host.book, 'Tunnel', 'reason')).toBe('typed meanwhile');
  });
});

describe('from proposed to approved', () => {
  test('approve, a changed grade, the correction, approve again: nothing is paid twice', () => {
    const { host, report } = withProjects();
    expect(report.rewards).toMatchObject([
      {
        subject: 'Bridge',
        team: 'North',
        period: '2026-Q4',
        verdict: 'very satisfied',
        class: 'excellent',
        amount: 200,
      },
      { subject: 'Tunnel', team: 'South', verdict: 'complaint', work: 'good', class: 'poor', amount: -100 },
      { subject: 'School', verdict: 'satisfied', work: null, class: null, amount: null, status: 'noWork' },
    ]);
    enter(host, 'Bridge', { approve: true, by: 'Li' });
    expect(gradeProjects(host).rewards[0]).toMatchObject({ status: 'approved', approved: 200, toPay: 0 });
    answer(host, lowered);
    expect(gradeProjects(host).rewards[0]).toMatchObject({ status: 'correction', approved: 200, toPay: -100 });
    expect(cellOn(host.book, 'Bridge', 'approve')).toBe(false);
    enter(host, 'Bridge', { approve: true });
    expect(gradeProjects(host).rewards[0]).toMatchObject({ status: 'approved', approved: 100, toPay: 0 });
    expect(cellOn(host.book, 'Bridge', 'history')).toBe(
      '2026-11-21 Li: 200 CNY (+200) · 2026-11-21 unknown: 100 CNY (-100)',
    );
  });

  test('a redraw that nobody asked for takes a tick down as well', () => {
    const { host } = withProjects();
    enter(host, 'Bridge', { approve: true });
    expect(gradeProjects(host, { isAutomatic: true }).rewards[0]).toMatchObject({ status: 'approved' });
  });

  test('another class without a reason is told with its cell, where it stands now', () => {
    const { host } = withProjects();
    enter(host, 'Tunnel', { override: 'Good' });
    const { notices, rewards } = gradeProjects(host);
    const cell = `M${rowOn(host.book, 'Tunnel') + 1}`;
    const message = expect.stringContaining(`"Rewards" cell ${cell}:`);
    expect(notices).toContainEqual(expect.objectContaining({ code: 'rewards.noReason', message }));
    expect(notices.filter(({ place }: { place?: { cell: string } }) => place?.cell === cell)).toHaveLength(1);
    expect(rewards[1]).toMatchObject({ class: 'poor', amount: -100 });
    enter(host, 'Tunnel', { reason: 'The complaint was about another firm.' });
    expect(gradeProjects(host)).toMatchObject({ rewards: [{}, { class: 'good', amount: 100 }, {}] });
  });

  test('the printed report lists the lines', () => {
    const { report } = withProjects();
    const text = printReport({ ...report, mapping: 'confirmed', serviceCalls: 0 }, 'en');
    expect(text).toContain('Rewards\n  Bridge · North · 2026-Q4  very satisfied  Excellent  200 CNY  proposed');
    expect(text).toContain('School · North · 2026-Q4  satisfied  –  –  work quality missing');
  });
});

describe('undo and lost rows', () => {
  test('undo brings the earlier lines back and keeps every approval', () => {
    const { host } = withProjects();
    answer(host, lowered);
    gradeProjects(host);
    // 100 is approved now, and another tick has not been graded yet.
    enter(host, 'Bridge', { approve: true, by: 'Li' });
    gradeProjects(host);
    enter(host, 'Tunnel', { approve: true, by: 'Wang' });
    expect(undo(host).status).toBe('done');
    expect(cellOn(host.book, 'Bridge', 'amount')).toBe(200);
    expect(cellOn(host.book, 'Bridge', 'status')).toBe('correction proposed');
    expect(cellOn(host.book, 'Bridge', 'approved')).toBe(100);
    expect(cellOn(host.book, 'Tunnel', 'status')).toBe('approved');
    expect(undo(host).status).toBe('done');
    expect(cellOn(host.book, 'Bridge', 'status')).toBe('approved');
    expect(gradeProjects(host).rewards.map(({ approved }: { approved: number | null }) => approved)).toEqual([
      100,
      -100,
      null,
    ]);
  });

  test('approvals come back after the tab was deleted, also past an undo', () => {
    const { host } = withProjects();
    answer(host, lowered);
    enter(host, 'Bridge', { approve: true, by: 'Li' });
    gradeProjects(host);
    undo(host);
    const drop = () => {
      const book = cloneBook(host.book);
      const gone = tabOf(book).sheetId;
      host.setBook({ ...book, sheets: book.sheets.filter(({ sheetId }) => sheetId !== gone) });
    };
    drop();
    expect(gradeProjects(host).rewards[0]).toMatchObject({ status: 'correction', approved: 200, amount: 100 });
    drop();
    undo(host);
    expect(cellOn(host.book, 'Bridge', 'status')).toBe('approved');
  });

  test('undo is refused in words when the ledger cannot be told', () => {
    const { host } = withProjects();
    answer(host, lowered);
    gradeProjects(host);
    const book = cloneBook(host.book);
    for (const row of tabOf(book).cells) row[0] = null;
    host.setBook(book);
    const before = cloneBook(host.book);
    expect(undo(host)).toMatchObject({ status: 'failed', message: expect.stringContaining('"Rewards"') });
    expect(host.book).toEqual(before);
  });
});

test('S4 in Chinese', () => {
  const host = hostWith(projects([['桥', '北队', '客户书面表扬', '很好']]), { locale: 'zh_CN' });
  expect(grade(host, { ownStandard, mapping }).rewards).toMatchObject([{ subject: '桥', amount: 200 }]);
  expect(tabOf(host.book).title).toBe('奖惩');
  expect(valuesOn(host.book)[rowOn(host.book, '桥')]).toContain('待批准');
});
