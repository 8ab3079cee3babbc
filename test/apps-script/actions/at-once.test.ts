import { describe, expect, test } from 'vitest';
import { answers, drawings, markOf, openAutomatic } from '../automatic/survey.ts';
import { actionsTab, cases, columnOf, csv } from './cases-tab.ts';

const letter = (column: number) => String.fromCharCode(65 + column);
function open() {
  const { host } = openAutomatic({ csv });
  host.tick(5);
  host.resetLog();
  return host;
}

describe('with automatic grading on', () => {
  test('a status is followed at once', () => {
    const host = open();
    host.edit(actionsTab(host).sheetId, `${letter(columnOf(host, 'Status'))}2`, 'failed');
    expect([drawings(host), host.failures]).toEqual([1, []]);
    expect(cases(host).map((one) => one.Status)).toEqual(['failed', 'open', 'open']);
  });

  test('another cell waits until the tab has come to rest', () => {
    const host = open();
    host.edit(actionsTab(host).sheetId, `${letter(columnOf(host, 'Cause'))}2`, 'worn tool');
    expect([drawings(host), markOf(host) !== '']).toEqual([0, true]);
    host.tick(5);
    expect([drawings(host), markOf(host), host.failures]).toEqual([1, '', []]);
    expect(cases(host)[0]?.Cause).toBe('worn tool');
  });

  test('a response that is submitted opens its case at once, and the next grading none more', () => {
    const host = open();
    host.submitForm(['eve@example.org', 'Neutral', 'Neutral', 'Satisfied']);
    const ids = () => cases(host).map((one) => [one['No.'], one['Response row'], one.Status]);
    const expected = [
      [1, '2', 'open'],
      [2, '4', 'open'],
      [3, '6', 'open'],
    ];
    expect([drawings(host), ids()]).toEqual([0, expected]);
    host.tick(5);
    expect([drawings(host), ids(), host.failures]).toEqual([1, expected, []]);
    expect(answers('Neutral')).toHaveLength(2);
  });
});
