import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { hostWith } from '../add-on.ts';
import { type ActName, acts } from './acts.ts';
import { csv, freshly, shown, type Tab, withoutCases } from './meddle.ts';

const good = ['North', 'Very satisfied', 'Satisfied', 'Neutral'];
const minutes = 15;

/** Graded, automatic grading on, and past the first look at everything. */
const settled = (() => {
  const host = hostWith(csv);
  host.call('gradeResponses');
  host.call('turnAutomaticOn');
  host.tick(5);
  const book = cloneBook(host.book);
  return () => {
    host.setBook(cloneBook(book));
    host.resetLog();
    return host;
  };
})();

const harmless: Readonly<Partial<Record<Tab, readonly ActName[]>>> = {
  answers: ['delete a row', 'insert column C', 'sort', 'hide'],
  grades: ['insert a row', 'insert column C', 'sort', 'delete the tab'],
  dashboard: ['clear', 'delete the tab'],
  standard: ['delete the tab'],
  staging: ['insert column C', 'delete the tab'],
  history: ['clear', 'delete the tab'],
  setup: ['insert a row', 'rename'],
};
const cases = Object.entries(harmless).flatMap(([kind, names]) => names.map((name) => [kind as Tab, name] as const));

describe('an answer comes in and the clock ticks after somebody changed a tab', () => {
  test.each(cases)('%s: %s: right at a tick', (kind, name) => {
    const host = settled();
    acts[name](host, kind);
    host.submitForm(good, { sheetId: 0 });
    host.tick(minutes);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
    expect([host.failures, host.logs]).toEqual([[], []]);
  });

  const harmful: readonly (readonly [Tab, ActName])[] = [
    ['setup', 'insert column C'],
    ['setup', 'clear'],
    ['standard', 'delete column A'],
    ['grades', 'delete column C'],
    ['grades', 'clear'],
    ['dashboard', 'insert column A'],
  ];
  test.each(harmful)(
    '%s: %s: logged, only the answer has its row; right when the tab is deleted, as the log says',
    (kind, name) => {
      const host = settled();
      acts[name](host, kind);
      const others = () => host.book.sheets.filter(({ title }) => ['Setup', 'Standard', 'Dashboard'].includes(title));
      const meddled = structuredClone(others());
      host.submitForm(good, { sheetId: 0 });
      host.tick(minutes);
      expect(others()).toEqual(meddled);
      expect([host.failures, host.logs]).toEqual([
        [],
        [expect.stringMatching(/^Nothing was changed\. .*delete the tab/i)],
      ]);
      acts['delete the tab'](host, kind);
      host.call('gradeResponses');
      expect(withoutCases(shown(host))).toEqual(freshly(host));
    },
  );
});
