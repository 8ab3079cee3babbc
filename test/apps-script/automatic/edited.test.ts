import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { cellOn, gradeProjects, projects, rowOn, usual } from '../rewards.ts';
import { cellsOf, drawings, markOf, openAutomatic, openSurvey, sourceId, tabOf } from './survey.ts';

function settled() {
  const survey = openAutomatic();
  survey.host.tick(5);
  survey.host.resetLog();
  return survey.host;
}

/** The cell of a selector: its row has the key in the hidden first column, the choice stands right of its name. */
function selector(host: LocalHost, key: string) {
  const row = cellsOf(host, 'dashboard').findIndex(([cell]) => cell === key);
  if (row < 0) throw new Error(`no selector ${key}`);
  return { sheetId: tabOf(host, 'dashboard').sheetId, a1: `C${row + 1}`, row };
}

describe('an edit', () => {
  test('of a selector is followed at once', () => {
    const host = settled();
    const { sheetId, a1, row } = selector(host, 'choose|period');
    host.edit(sheetId, a1, '2026-10');
    expect([drawings(host), host.failures, host.logs]).toEqual([1, [], []]);
    expect(cellsOf(host, 'dashboard')[row]?.[2]).toBe('2026-10');
  });

  test('of a selector that cannot be followed is answered in the corner of the sheet', () => {
    const host = settled();
    const { sheetId, a1 } = selector(host, 'choose|period');
    const letGo = host.holdLock();
    host.edit(sheetId, a1, '2026-10');
    expect([drawings(host), host.toasts.at(-1)?.message]).toEqual([0, expect.stringContaining('Another grading')]);
    letGo();
    host.tick(5);
    expect(drawings(host)).toBe(1);
  });

  test('beside the selectors changes nothing', () => {
    const host = settled();
    const { sheetId, row } = selector(host, 'choose|segment');
    host.edit(sheetId, `B${row + 8}`, 'mine');
    expect([drawings(host), markOf(host)]).toEqual([0, '']);
  });

  test.each(['source', 'setup', 'standard', 'grades'])('on the tab %s is drawn once it has come to rest', (kind) => {
    const host = settled();
    host.edit(kind === 'source' ? sourceId : tabOf(host, kind).sheetId, 'F2', '');
    expect([drawings(host), markOf(host) !== '']).toEqual([0, true]);
    expect(host.calls.length).toBeLessThanOrEqual(10);
    host.tick(5);
    expect([drawings(host), markOf(host), host.failures]).toEqual([1, '', []]);
  });

  test('of the Rewards tab does not wait for the hour: a tick is taken down once it has come to rest', () => {
    const { host } = openSurvey({ csv: projects(usual) });
    gradeProjects(host);
    host.call('turnAutomaticOn');
    host.tick(5);
    host.resetLog();
    host.edit(tabOf(host, 'rewards').sheetId, `N${rowOn(host.book, 'Bridge') + 1}`, 'TRUE');
    expect([drawings(host), markOf(host) !== '']).toEqual([0, true]);
    host.tick(5);
    expect([drawings(host), markOf(host), host.failures]).toEqual([1, '', []]);
    expect([cellOn(host.book, 'Bridge', 'status'), cellOn(host.book, 'Bridge', 'approved')]).toEqual(['approved', 200]);
  });

  test('on a tab that is not ours costs next to nothing', () => {
    const host = settled();
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('no tab');
    const id = 9;
    host.book.sheets.push({ ...structuredClone(sheet), sheetId: id, title: 'Notes' });
    // A tab that nobody has looked at yet costs one look.
    host.edit(id, 'Z9', 'mine');
    host.resetLog();
    host.edit(id, 'Z9', 'mine too');
    expect(host.calls.length).toBeLessThanOrEqual(5);
    expect([drawings(host), markOf(host), host.failures]).toEqual([0, '', []]);
  });
});
