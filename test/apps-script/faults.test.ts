import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { cloneBook, type LocalBook } from '../../apps-script/local/book/book.ts';
import { openHost } from '../../apps-script/local/services/sandbox.ts';
import { code, hostWith, manifest, now, surveyCsv } from './add-on.ts';

const graded = (() => {
  const host = hostWith(surveyCsv(30, 5));
  host.call('gradeResponses');
  return host.book;
})();

/** A later state of the same survey: two answers changed, one response more. */
function changed(): LocalBook {
  const book = cloneBook(graded);
  const later = hostWith(surveyCsv(31, 5).replace('Very satisfied', 'Dissatisfied')).book;
  const [responses] = later.sheets;
  if (!responses) throw new Error('no response tab');
  book.sheets[0] = { ...responses, sheetId: book.sheets[0]?.sheetId ?? 0 };
  return book;
}

const open = (book: LocalBook, more = {}) => openHost({ code, manifest, now, book, ...more });
const visible = (book: LocalBook) => book.sheets.filter((sheet) => !sheet.hidden);

const callsOfRun = (() => {
  const host = open(changed());
  host.call('gradeResponses');
  return [...host.calls];
})();
const complete = (() => {
  const host = open(changed());
  host.call('gradeResponses');
  return visible(host.book);
})();

describe('a failure at any service call', () => {
  const cases = callsOfRun.flatMap((label, place) =>
    (['before', 'after'] as const).map((when) => [place + 1, label, when] as const),
  );

  let right = 0;

  test.each(cases)(
    'call %i, %s, %s it acted: the tabs show the last complete result or the new one',
    (failAtCall, _label, failWhen) => {
      const start = changed();
      const host = open(cloneBook(start), { failAtCall, failWhen });
      try {
        host.call('gradeResponses');
      } catch {
        // A failing toast or release of the lock has nobody left to tell.
      }
      const shown = visible(host.book);
      expect([visible(start), complete].filter((state) => isDeepStrictEqual(shown, state)).length).toBe(1);
      const again = open(host.book);
      again.call('gradeResponses');
      expect(visible(again.book)).toEqual(complete);
      right += 1;
    },
  );

  afterAll(() => {
    const { length } = callsOfRun;
    console.log(`faults: grading, throw before and after each of ${length} calls: ${right} of ${cases.length} right`);
  });

  test('a first grading that fails leaves no visible tab of ours', () => {
    const fresh = hostWith(surveyCsv(30, 5));
    const untouched = cloneBook(fresh.book);
    const count = (() => {
      const probe = open(cloneBook(untouched));
      probe.call('gradeResponses');
      return probe.calls.indexOf('Sheets.Spreadsheets.Values.batchUpdate') + 1;
    })();
    expect(count).toBeGreaterThan(0);
    for (let failAtCall = 1; failAtCall <= count; failAtCall += 1) {
      const host = open(cloneBook(untouched), { failAtCall });
      try {
        host.call('gradeResponses');
      } catch {
        // Told in other tests.
      }
      expect(visible(host.book)).toEqual(visible(untouched));
    }
  });

  test('a lock that is never obtained says so and changes nothing', () => {
    const start = changed();
    const host = open(cloneBook(start), { isLockBusy: true });
    host.call('gradeResponses');
    expect(host.toasts.at(-1)?.message).toContain('Another grading is running');
    expect(host.book).toEqual(start);
  });

  test('the lock is held from before the first read until after the last write, and let go when a step fails', () => {
    const sheets = callsOfRun.flatMap((label, place) => (label.startsWith('Sheets.') ? [place] : []));
    expect(callsOfRun.indexOf('Lock.tryLock')).toBeLessThan(Math.min(...sheets));
    expect(callsOfRun.filter((label) => label === 'Lock.releaseLock').length).toBe(1);
    expect(callsOfRun.indexOf('Lock.releaseLock')).toBeGreaterThan(Math.max(...sheets));
    const host = open(changed(), { failAtCall: Math.max(...sheets) + 1 });
    host.call('gradeResponses');
    expect(host.calls).toContain('Lock.releaseLock');
  });

  test('a failing service is named with its step', () => {
    const host = open(changed(), { failAtCall: callsOfRun.indexOf('Sheets.Spreadsheets.Values.batchUpdate') + 1 });
    host.call('gradeResponses');
    expect(host.toasts.at(-1)?.message).toMatch(/stage results.*injected failure.*last results are unchanged/i);
  });
});
