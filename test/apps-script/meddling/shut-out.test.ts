import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { hostWith } from '../add-on.ts';
import { ask } from '../sidebar-asks.ts';
import { acts } from './acts.ts';
import { csv, done, freshly, graded, shown, type Tab, tab, told, visible, withoutCases } from './meddle.ts';

const drawn: readonly Tab[] = ['setup', 'standard', 'grades', 'dashboard', 'staging', 'history'];

/** The owner protects the whole tab and leaves this person out. */
function shutOut(host: LocalHost, kind: Tab): void {
  const book = cloneBook(host.book);
  const sheet = tab({ book }, kind);
  const range = { sheetId: sheet.sheetId };
  sheet.protectedRanges.push({ protectedRangeId: 5, range, requestingUserCanEdit: false, description: 'Hands off' });
  host.setBook(book);
}

function letIn(host: LocalHost): void {
  const book = cloneBook(host.book);
  for (const sheet of book.sheets)
    sheet.protectedRanges = sheet.protectedRanges.filter(({ description }) => description !== 'Hands off');
  host.setBook(book);
}

const sentence = /^A tab that Satisgrade writes is protected/;

describe('a protection that shuts the person out', () => {
  test.each(drawn)('of %s: one sentence, nothing that people see changes; right once it is lifted', (kind) => {
    const host = graded();
    acts['delete a row'](host, 'answers');
    shutOut(host, kind);
    const before = visible(cloneBook(host.book));
    host.call('gradeResponses');
    expect(told(host)).toMatch(sentence);
    expect(visible(host.book)).toEqual(before);
    expect(ask(host, 'step', { sheetId: 0, standard: 'five-point' })).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(sentence),
    });
    letIn(host);
    host.call('gradeResponses');
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });

  test('of the answers does not matter: they are only read', () => {
    const host = graded();
    acts['delete a row'](host, 'answers');
    shutOut(host, 'answers');
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });

  test.each(drawn.slice(2, 4))('of %s stops undo and report in the same way', (kind) => {
    const host = graded();
    acts['delete a row'](host, 'answers');
    host.call('gradeResponses');
    const right = shown(host);
    shutOut(host, kind);
    const before = visible(cloneBook(host.book));
    for (const method of ['undo', 'report'])
      expect(ask(host, method)).toMatchObject({ status: 'failed', message: expect.stringMatching(sentence) });
    expect(visible(host.book)).toEqual(before);
    letIn(host);
    expect(ask(host, 'report').status).toBe('done');
    expect(shown(host)).toEqual(right);
  });

  test('of Grades, while answers come in: each is graded once it is lifted', () => {
    const host = hostWith(csv);
    host.call('gradeResponses');
    host.call('turnAutomaticOn');
    host.tick(5);
    shutOut(host, 'grades');
    const before = visible(cloneBook(host.book)).slice(1);
    for (const word of ['Satisfied', 'Neutral']) host.submitForm(['North', word, word, word]);
    host.tick(10);
    expect([visible(host.book).slice(1), host.failures]).toEqual([before, []]);
    expect(host.logs.join()).toMatch(sentence);
    letIn(host);
    host.tick(10);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
    expect(shown(host).grades).toHaveLength(26);
  });
});
