import { describe, expect, test } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade } from './add-on.ts';
import { cellsOf, sheetOf, survey } from './counting.ts';

/** Types into the value cell of a row of Setup; answers the row. */
function type(host: LocalHost, key: string, text: string): number {
  const sheet = sheetOf(host, 'Setup');
  const row = sheet.cells.findIndex((cells) => plainValue(cells[0]) === key) + 1;
  host.edit(sheet.sheetId, `C${row}`, text);
  return row;
}

const lines = (host: LocalHost, section: string) =>
  cellsOf(host, 'Dashboard')
    .filter(([key]) => String(key).startsWith(`${section}:`))
    .map((row) => row.slice(1).join(' '))
    .join('\n');

describe('participants were rewarded, and how many were asked', () => {
  test('typed into Setup, it stands beside the headline, in the trend and in the panel about trust', () => {
    const host = survey();
    grade(host);
    for (const section of ['headline', 'trend', 'trust']) expect(lines(host, section)).not.toContain('rewarded');
    type(host, 'rewarded', '2026');
    type(host, 'asked', '20');
    expect(grade(host).status).toBe('graded');
    for (const section of ['headline', 'trust'])
      expect(lines(host, section)).toContain('Participants were rewarded in');
    expect(lines(host, 'trend')).toContain('rewarded');
    expect(lines(host, 'trust')).toMatch(/of 20 asked \(\d+% to \d+%\)/);
    // Kept by Setup, and so by the next grading.
    expect(grade(host).status).toBe('graded');
    expect(lines(host, 'headline')).toContain('rewarded');
  });

  test('what is no period is refused with its cell, and nothing changes', () => {
    const host = survey();
    grade(host);
    const before = lines(host, 'headline');
    const row = type(host, 'rewarded', 'last spring');
    const report = grade(host);
    expect(report.status).toBe('refused');
    expect(JSON.stringify(report)).toMatch(new RegExp(`C${row}\\b.*last spring|last spring.*C${row}\\b`));
    expect(lines(host, 'headline')).toBe(before);
  });
});
