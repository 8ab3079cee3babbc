import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { type LocalHost, openHost } from '../../../apps-script/local/services/sandbox.ts';
import { code, manifest, now } from '../add-on.ts';
import { atEachCall } from '../each-call.ts';
import { ask } from '../sidebar-asks.ts';
import { gradedSurvey, work, write } from './making.ts';

/** A survey whose models were made, without making them each time. */
const made = (() => {
  const host = gradedSurvey();
  write(host, work);
  return () => openHost({ code, manifest, now, book: cloneBook(host.book) });
})();
const sheets = (host: LocalHost) => cloneBook(host.book).sheets.filter(({ title }) => title !== 'Log');

describe('a failure at any service call leaves the tabs as they were, or the new ones whole', () => {
  test.each([
    ['the first models', gradedSurvey, 'models', work],
    ['models again', made, 'models', work],
    ['the first Model inputs', gradedSurvey, 'modelInputs', {}],
    ['Model inputs again', made, 'modelInputs', {}],
    ['a plan', gradedSurvey, 'modelsPlan', {}],
  ] as const)(
    '%s',
    (_, makeHost, method, call) => {
      const before = sheets(makeHost());
      const whole = makeHost();
      ask(whole, method, call);
      const after = sheets(whole);
      const runs = atEachCall({
        makeHost,
        act: (host) => ask(host, method, call),
        check: (host) => {
          const shown = sheets(host);
          expect(isDeepStrictEqual(shown, before) || isDeepStrictEqual(shown, after)).toBe(true);
        },
      });
      console.log(`faults: ${method}, ${runs} runs`);
      expect(runs).toBeGreaterThan(12);
    },
    240_000,
  );
});
