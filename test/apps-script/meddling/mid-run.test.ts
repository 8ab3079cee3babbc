import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { ask } from '../sidebar-asks.ts';
import { type ActName, acts } from './acts.ts';
import { done, freshly, graded, shown, type Tab, tab, told, visible, withoutCases, write } from './meddle.ts';

const mostRows = 10;
const step = (host: LocalHost, standard = 'five-point') => ask(host, 'step', { sheetId: 0, standard, mostRows });
const kinds: readonly Tab[] = ['answers', 'setup', 'grades', 'dashboard', 'staging'];
const names: readonly ActName[] = [
  'insert a row',
  'insert column C',
  'delete a row',
  'sort',
  'clear',
  'delete the tab',
];

/** One answer changed and the first ten rows of the next run prepared. */
const begun = (() => {
  const first = graded();
  write(first, 'answers', [1, 2], 'Satisfied');
  expect(step(first).status).toBe('working');
  return () => {
    const host = graded();
    host.setBook(cloneBook(first.book));
    return host;
  };
})();

function stepOn(host: LocalHost, standard?: string) {
  for (let calls = 0; calls < 6; calls += 1) {
    const answer = step(host, standard);
    if (answer.status !== 'working') return answer;
  }
  throw new Error('did not come to an end');
}

describe.each(kinds)('in the middle of a run somebody changes %s', (kind) => {
  test.each(names)('%s: it ends as one run would, or is refused with nothing changed', (name) => {
    const host = begun();
    acts[name](host, kind);
    const meddled = cloneBook(host.book);
    const { status, message } = stepOn(host);
    if (status !== 'graded') {
      expect([status, message]).toEqual(['refused', expect.stringMatching(/^Nothing was changed\. \S/)]);
      expect(visible(host.book)).toEqual(visible(meddled));
      return;
    }
    // A selector whose cell was taken away is told beside it, once.
    if (kind === 'dashboard') stepOn(host);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });
});

describe('the browser tab closes in the middle of a run', () => {
  test('nothing that people see has changed; the next day another person grades', () => {
    const host = begun();
    const prepared = visible(host.book);
    expect(withoutCases(shown(host))).not.toEqual(freshly(host));
    host.as({ id: 'ben', email: '' });
    host.advance(24 * 3_600_000);
    expect(visible(host.book)).toEqual(prepared);
    write(host, 'answers', [2, 2], 'Neutral');
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });

  test('a step that arrives late, after the other has ended, changes no figure', () => {
    const host = begun();
    host.as({ id: 'ben' });
    host.call('gradeResponses');
    const ended = shown(host);
    host.as({ id: 'ann' });
    expect(step(host).status).toBe('graded');
    expect(shown(host)).toEqual(ended);
  });

  test('a late step by another standard prepares anew and leaves what people see until its own end', () => {
    const host = begun();
    host.as({ id: 'ben' });
    host.call('gradeResponses');
    const ended = visible(host.book);
    expect(step(host, 'weighted-procedure').status).toBe('refused');
    expect(visible(host.book).map(({ title }) => title)).toEqual(ended.map(({ title }) => title));
    host.call('gradeResponses');
    expect(tab(host, 'dashboard')).toEqual(ended.find(({ title }) => title === 'Dashboard'));
  });

  test('a step while another holds the lock says so, and can be sent again', () => {
    const host = begun();
    const before = cloneBook(host.book);
    const letGo = host.holdLock();
    expect(step(host)).toMatchObject({
      status: 'failed',
      canRetry: true,
      message: expect.stringContaining('Another grading is running'),
    });
    expect(host.book).toEqual(before);
    letGo();
    expect(stepOn(host).status).toBe('graded');
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });
});
