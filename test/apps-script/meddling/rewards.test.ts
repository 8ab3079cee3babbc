import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { cellOn, enter, gradeProjects, type ProjectRow, rowOn, withProjects } from '../rewards.ts';
import { acts, sort } from './acts.ts';

const rows: readonly ProjectRow[] = [
  ['Bridge', 'North', 'Written praise', 'very good'],
  ['Bridge', 'South', 'Spoken: satisfied', 'good'],
  ['School', 'North', 'Complaint by phone', 'good'],
  ['Tunnel', 'South', 'Written praise', 'very good'],
];

/** What was typed and approved, line by line. */
const seen = (host: LocalHost) =>
  ['Bridge', 'School', 'Tunnel'].map((project) =>
    (['reason', 'approve', 'by', 'approved', 'history'] as const).map((column) => cellOn(host.book, project, column)),
  );

/** A ledger with an approval, a name and a reason in it. */
function filledIn() {
  const { host } = withProjects(rows);
  enter(host, 'School', { approve: true, by: 'Li' });
  enter(host, 'Tunnel', { reason: 'to be discussed' });
  gradeProjects(host);
  return { host, before: seen(host) };
}

const area = (host: LocalHost): readonly [number, number] => [
  rowOn(host.book, 'Bridge'),
  rowOn(host.book, 'Tunnel') + 1,
];

describe('what people typed and approved on the Rewards tab', () => {
  test('stays', () => {
    const { host, before } = filledIn();
    expect(before[1]).toEqual(['', true, 'Li', -100, '2026-11-21 Li: -100 CNY (-100)']);
    gradeProjects(host);
    expect(seen(host)).toEqual(before);
  });

  test('stays with its line when whole rows are sorted', () => {
    const { host, before } = filledIn();
    sort(host, 'rewards', area(host), 1);
    expect(rowOn(host.book, 'Tunnel')).toBeLessThan(rowOn(host.book, 'School'));
    expect(gradeProjects(host).status).toBe('graded');
    expect(seen(host)).toEqual(before);
  });

  test.each(['insert column C', 'insert column A', 'move a column', 'delete column C', 'delete column A'] as const)(
    '%s: refused in one sentence and nothing changes',
    (name) => {
      const { host } = filledIn();
      acts[name](host, 'rewards');
      const after = structuredClone(host.book);
      const { status, reasons } = gradeProjects(host);
      expect(status).toBe('refused');
      expect(reasons).toHaveLength(1);
      expect(reasons[0].message).toContain('"Rewards"');
      expect(host.book.sheets.find(({ title }) => title === 'Rewards')).toEqual(
        after.sheets.find(({ title }) => title === 'Rewards'),
      );
    },
  );

  test('the visible columns alone are sorted: refused', () => {
    const { host } = filledIn();
    sort(host, 'rewards', area(host), 1, 1);
    expect(gradeProjects(host)).toMatchObject({ status: 'refused', reasons: [{ code: 'setup.rowsMixed' }] });
  });

  test.each(['insert a row', 'move a row', 'hide', 'rename', 'format as text', 'freeze', 'hide rows'] as const)(
    '%s: stays',
    (name) => {
      const { host, before } = filledIn();
      acts[name](host, 'rewards');
      expect(gradeProjects(host).status).toBe('graded');
      expect(seen(host)).toEqual(before);
    },
  );

  test('a copy of the tab is left alone', () => {
    const { host, before } = filledIn();
    acts['copy the tab'](host, 'rewards');
    expect(gradeProjects(host).status).toBe('graded');
    expect(seen(host)).toEqual(before);
  });
});
