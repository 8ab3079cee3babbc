import { describe, expect, test } from 'vitest';
import { mostLines } from '../../../core/rewards/shown-lines.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { type Kind, lineOf, type Row, rewardsOf, rowOf, typed } from './ledger-of.ts';

const bridge = (kind: Kind, work = 1): readonly Row[] => [['Bridge', 'North', kind, work]];
const approve = (sheet: ReturnType<typeof rewardsOf>['sheet'], by = 'Li', subject = 'Bridge') =>
  typed(sheet, rowOf(sheet, subject), { approve: true, by });

describe('approving', () => {
  const first = rewardsOf(bridge('written'));
  const approved = rewardsOf(bridge('written'), { sheet: approve(first.sheet) });

  test('a tick approves the amount of its row, with the typed name and the day of the run', () => {
    expect(first.ledger[0]).toMatchObject({ status: 'proposed', approved: null, toPay: 200 });
    expect(approved.ledger[0]).toMatchObject({ status: 'approved', approved: 200, toPay: 0, by: 'Li' });
    expect(approved.ledger[0]?.log).toEqual([{ on: '2026-11-21', by: 'Li', amount: 200, currency: 'CNY' }]);
  });

  test('graded again without a change nothing doubles, on whatever day', () => {
    const again = rewardsOf(bridge('written'), { sheet: approved.sheet, today: '2026-12-24' });
    const third = rewardsOf(bridge('written'), { sheet: again.sheet, today: '2026-12-25' });
    expect(third.ledger).toEqual(approved.ledger);
    expect(third.sheet.slice(2)).toEqual(approved.sheet.slice(2));
  });

  test('a changed grade is a correction of the difference, to be ticked and signed anew; then it is approved', () => {
    const changed = rewardsOf(bridge('satisfied'), { sheet: approved.sheet, today: '2026-11-22' });
    // 100 now, 200 approved: 100 to be taken back.
    expect(changed.ledger[0]).toMatchObject({ status: 'correction', amount: 100, approved: 200, toPay: -100, by: '' });
    const seen = changed.sheet[rowOf(changed.sheet, 'Bridge')]?.map(String);
    expect(seen).toContain('false');
    const second = rewardsOf(bridge('satisfied'), { sheet: approve(changed.sheet, 'Wang'), today: '2026-11-23' });
    expect(second.ledger[0]).toMatchObject({ status: 'approved', approved: 100, toPay: 0, by: 'Wang' });
    expect(second.ledger[0]?.log.map(({ on, by, amount }) => [on, by, amount])).toEqual([
      ['2026-11-21', 'Li', 200],
      ['2026-11-23', 'Wang', 100],
    ]);
    expect(second.sheet.flat()).toContain('2026-11-21 Li: 200 CNY (+200) · 2026-11-23 Wang: 100 CNY (-100)');
  });

  test('a tick covers what its row offered, not what the same grading makes of it', () => {
    const changed = rewardsOf(bridge('letter'), { sheet: approve(first.sheet) });
    expect(changed.ledger[0]).toMatchObject({ status: 'correction', amount: -100, approved: 200, toPay: -300, by: '' });
  });

  test('a grade that comes back to what was approved asks for nothing', () => {
    const away = rewardsOf(bridge('letter'), { sheet: approved.sheet });
    const back = rewardsOf(bridge('written'), { sheet: away.sheet });
    expect(back.ledger[0]).toMatchObject({ status: 'approved', approved: 200, toPay: 0, by: 'Li' });
    expect(back.ledger[0]?.log).toHaveLength(1);
  });

  test('without a name it is unknown, until one is typed', () => {
    const unnamed = rewardsOf(bridge('written'), { sheet: approve(first.sheet, '') });
    expect(unnamed.sheet.flat()).toContain('2026-11-21 unknown: 200 CNY (+200)');
    const named = typed(unnamed.sheet, rowOf(unnamed.sheet, 'Bridge'), { by: 'Li' });
    const later = rewardsOf(bridge('written'), { sheet: named, today: '2026-12-01' });
    expect(later.ledger[0]?.log).toEqual([{ on: '2026-11-21', by: 'Li', amount: 200, currency: 'CNY' }]);
  });

  test('a name typed for a correction stays until it is ticked', () => {
    const changed = rewardsOf(bridge('satisfied'), { sheet: approved.sheet });
    const named = typed(changed.sheet, rowOf(changed.sheet, 'Bridge'), { by: 'Wang' });
    expect(rewardsOf(bridge('satisfied'), { sheet: named }).ledger[0]).toMatchObject({
      status: 'correction',
      by: 'Wang',
    });
  });

  test('taking a tick out takes nothing back', () => {
    const out = typed(approved.sheet, rowOf(approved.sheet, 'Bridge'), { approve: false });
    expect(rewardsOf(bridge('written'), { sheet: out }).ledger[0]).toMatchObject({ status: 'approved', approved: 200 });
  });

  test('an amount that was changed by hand is not approved: its cell is told and the tick is gone', () => {
    const sheet = typed(approve(first.sheet), rowOf(first.sheet, 'Bridge'), { amount: 900 });
    const { ledger } = rewardsOf(bridge('written'), { sheet });
    expect(ledger[0]).toMatchObject({ status: 'proposed', amount: 200, approved: null, problem: 'changedAmount' });
  });

  test('an ordinary line has nothing to approve; once it was approved it is corrected to 0', () => {
    expect(rewardsOf(bridge('ordinary', 3)).ledger[0]).toMatchObject({ status: 'none', amount: 0, asked: null });
    const less = rewardsOf(bridge('ordinary', 3), { sheet: approved.sheet });
    expect(less.ledger[0]).toMatchObject({ status: 'correction', toPay: -200 });
    const done = rewardsOf(bridge('ordinary', 3), { sheet: approve(less.sheet) });
    expect(done.ledger[0]).toMatchObject({ status: 'approved', approved: 0, toPay: 0 });
  });

  test('in another currency what was approved is not corrected', () => {
    const { rewards } = constructionEvidence;
    if (!rewards) throw new Error('no rewards');
    const standard = { ...constructionEvidence, rewards: { ...rewards, currency: 'EUR' } };
    const { ledger } = rewardsOf(bridge('letter'), { standard, sheet: approved.sheet });
    expect(ledger[0]).toMatchObject({ status: 'otherCurrency', approved: 200, toPay: null, asked: null });
  });
});

describe('another class', () => {
  const first = rewardsOf(bridge('letter'));
  const row = rowOf(first.sheet, 'Bridge');

  test.each(['Good', '良好', ' good ', 'ＧＯＯＤ'])('%j with a reason applies', (override) => {
    const sheet = typed(first.sheet, row, { override, reason: 'The customer took it back.' });
    const { ledger } = rewardsOf(bridge('letter'), { sheet });
    expect(ledger[0]).toMatchObject({ place: 1, amount: 100, status: 'proposed', problem: null });
  });

  test.each([
    ['without a reason', { override: 'Good' }, 'noReason'],
    ['with a blank reason', { override: 'Good', reason: '  ' }, 'noReason'],
    ['of no class', { override: 'Superb', reason: 'because' }, 'unknownClass'],
  ] as const)('%s does not apply, stays and is told', (_, cells, problem) => {
    const { ledger } = rewardsOf(bridge('letter'), { sheet: typed(first.sheet, row, cells) });
    expect(ledger[0]).toMatchObject({ place: 3, amount: -100, problem, override: cells.override });
  });

  test('gives a class where work quality is missing', () => {
    const rows: readonly Row[] = [['Bridge', 'North', 'written', null]];
    const before = rewardsOf(rows);
    const cells = { override: 'Excellent', reason: 'Seen on site.' };
    const sheet = typed(before.sheet, rowOf(before.sheet, 'Bridge'), cells);
    expect(rewardsOf(rows, { sheet }).ledger[0]).toMatchObject({ amount: 200, status: 'proposed' });
  });

  test('stays in the words of the language that the tab is written in', () => {
    const sheet = typed(first.sheet, row, { override: 'Good', reason: 'why' });
    const chinese = rewardsOf(bridge('letter'), { sheet, language: 'zh-TW' });
    expect(chinese.sheet[rowOf(chinese.sheet, 'Bridge')]).toContain('良好');
    expect(chinese.ledger[0]).toMatchObject({ amount: 100 });
  });
});

describe('lines and rows', () => {
  const rows: readonly Row[] = [
    ['Bridge', 'North', 'written', 1],
    ['Bridge', 'South', 'satisfied', 1],
    ['Tunnel', 'North', 'letter', 1],
  ];
  const first = rewardsOf(rows);
  const south = typed(first.sheet, rowOf(first.sheet, 'Bridge', 'South'), { approve: true, by: 'Li' });

  test('sorted rows keep what was entered with their line', () => {
    const sheet = [...south].reverse();
    const { ledger, faults } = rewardsOf(rows, { sheet });
    expect(faults).toEqual([]);
    expect(ledger.map(({ team, status }) => [team, status])).toEqual([
      ['North', 'proposed'],
      ['South', 'approved'],
      ['North', 'proposed'],
    ]);
  });

  test('a line whose project vanished stays with what was approved, and goes on when it is back', () => {
    const less = rewardsOf(rows.slice(2), { sheet: south });
    expect(less.ledger.map(({ subject, status, approved }) => [subject, status, approved])).toEqual([
      ['Tunnel', 'proposed', null],
      // Of the two lines of the bridge only the approved one has anything to keep.
      ['Bridge', 'gone', 100],
    ]);
    const again = rewardsOf(rows.slice(2), { sheet: less.sheet });
    expect(again.ledger).toEqual(less.ledger);
    const back = rewardsOf(rows, { sheet: again.sheet });
    expect(lineOf(back.ledger, 'Bridge', 'South')).toMatchObject({ status: 'approved', approved: 100, toPay: 0 });
  });

  test('a line whose row was deleted keeps the approvals that the last run remembers', () => {
    const done = rewardsOf(rows, { sheet: south });
    const at = rowOf(done.sheet, 'Bridge', 'South');
    const sheet = done.sheet.filter((_, place) => place !== at);
    const { ledger, remembered } = rewardsOf(rows, { sheet, remembered: done.remembered });
    expect(lineOf(ledger, 'Bridge', 'South')).toMatchObject({ status: 'approved', approved: 100 });
    expect(remembered).toEqual(done.remembered);
    // Of a line that nothing makes any more a deleted row stays deleted.
    expect(rewardsOf(rows.slice(2), { sheet, remembered }).ledger).toHaveLength(1);
    expect(rewardsOf([], { sheet: [], remembered }).remembered).toEqual(remembered);
  });
});

test('of very many lines those that wait are shown; the others keep their approvals and other classes', () => {
  const rows = Array.from({ length: mostLines + 50 }, (_, place): Row => [`Project ${place}`, 'North', 'written', 1]);
  let seen = rewardsOf(rows);
  const shown = (sheet: typeof seen.sheet) => sheet.filter(([key]) => String(key).startsWith('reward|')).length;
  expect(shown(seen.sheet)).toBe(mostLines);
  const cells = { approve: true, by: 'Li', override: 'Good', reason: 'why' };
  const first = typed(seen.sheet, rowOf(seen.sheet, 'Project 0'), cells);
  seen = rewardsOf(rows, { sheet: first });
  // 200 was ticked; the other class then asks for 100.
  expect(lineOf(seen.ledger, 'Project 0')).toMatchObject({ status: 'correction', approved: 200 });
  seen = rewardsOf(rows, { sheet: approve(seen.sheet, 'Li', 'Project 0'), remembered: seen.remembered });
  expect(rowOf(seen.sheet, 'Project 0')).toBe(-1);
  for (let run = 0; run < 2; run += 1) seen = rewardsOf(rows, seen);
  expect(lineOf(seen.ledger, 'Project 0')).toMatchObject({ status: 'approved', approved: 100, override: 'Good' });
  expect(rowOf(seen.sheet, `Project ${mostLines}`)).toBeGreaterThan(0);
});
