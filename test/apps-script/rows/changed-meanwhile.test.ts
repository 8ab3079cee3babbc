import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { markOf, openAutomatic } from '../automatic/survey.ts';
import { acts } from '../meddling/acts.ts';
import { cells, done, freshly, graded, shown, tab, told, visible, withoutCases, write } from '../meddling/meddle.ts';
import { ask } from '../sidebar-asks.ts';
import { withoutLog } from '../without-log.ts';

const stagingCall = 'Sheets.Spreadsheets.Values.batchUpdate';
const sentence = /^Nothing was changed\. .*"Grades" while it was being graded, so nothing was written\. Grade again\./;

/** A person acts while rows are being prepared: after Grades was read, before it is written. */
function meanwhile(host: LocalHost, act: (host: LocalHost) => void): { readonly times: () => number } {
  let times = 0;
  const stop = host.onEachCall((_, label) => {
    if (label !== stagingCall) return;
    stop();
    times += 1;
    act(host);
  });
  return { times: () => times };
}

const columnOf = (host: LocalHost, header: string) => (cells(host, 'grades')[0] ?? []).indexOf(header);

/** Graded, then one answer less: there is something to prepare. */
function changed(): LocalHost {
  const host = graded();
  acts['delete a row'](host, 'answers');
  return host;
}

type Act = (host: LocalHost) => void;
const moves: readonly (readonly [string, Act])[] = [
  ['sorts it', (host) => acts.sort(host, 'grades')],
  ['inserts a row', (host) => acts['insert a row'](host, 'grades')],
  ['deletes a row', (host) => acts['delete a row'](host, 'grades')],
  ['moves a row', (host) => acts['move a row'](host, 'grades')],
  ['inserts a column', (host) => acts['insert column C'](host, 'grades')],
  ['deletes a column', (host) => acts['delete column C'](host, 'grades')],
  ['moves a column', (host) => acts['move a column'](host, 'grades')],
  ['types over a header', (host) => write(host, 'grades', [0, columnOf(host, 'Score')], 'Points')],
  ['types over a key', (host) => write(host, 'grades', [4, columnOf(host, 'Row key')], 'mine')],
];

describe('somebody changes Grades while it is graded', () => {
  test.each(moves)('%s: nothing is written, in one sentence; right once it is graded again', (_, act) => {
    const host = changed();
    const probe = graded();
    probe.setBook(cloneBook(host.book));
    act(probe);
    const meddled = visible(withoutLog(probe.book));
    const { times } = meanwhile(host, act);
    host.call('gradeResponses');
    expect(times()).toBe(1);
    expect(told(host)).toMatch(sentence);
    expect(visible(withoutLog(host.book))).toEqual(meddled);
  });

  test.each(moves.slice(0, 5))('%s: the next grading is right', (_, act) => {
    const host = changed();
    meanwhile(host, act);
    host.call('gradeResponses');
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });

  const entries: readonly (readonly [string, (host: LocalHost) => readonly [number, number, string | number]])[] = [
    ['an override', (host) => [5, columnOf(host, 'Override'), 55]],
    ['a reason', (host) => [5, columnOf(host, 'Reason'), 'called']],
    ['a note right of ours', (host) => [5, columnOf(host, 'Row key') + 1, 'mine']],
  ];
  test.each(entries)('types %s: the run ends and the cell keeps what was typed', (_, where) => {
    const host = changed();
    const [row, column, value] = where(host);
    const key = cells(host, 'grades')[row]?.[columnOf(host, 'Row key')];
    meanwhile(host, () => write(host, 'grades', [row, column], value));
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    const found = cells(host, 'grades').filter((line) => line[column] === value);
    expect(found.map((line) => line[columnOf(host, 'Row key')])).toEqual([key]);
  });

  test('undo is stopped in the same way', () => {
    const host = changed();
    host.call('gradeResponses');
    const before = shown(host);
    const { times } = meanwhile(host, (one) => acts.sort(one, 'grades'));
    expect(ask(host, 'undo')).toMatchObject({ message: expect.stringMatching(/"Grades" while it was being graded/) });
    expect(times()).toBe(1);
    expect(shown(host)).toEqual(before);
    expect(ask(host, 'undo').status).toBe('done');
  });
});

describe('automatic grading tries again at the next tick', () => {
  test.each([
    ['after an answer', true],
    ['at the look of the hour', false],
  ])('%s', (_, isMarked) => {
    const { host } = openAutomatic();
    host.tick(5);
    const counted = () => shown(host).grades.length;
    const before = counted();
    if (isMarked) host.submitForm(['North', 'Satisfied', 'Neutral', 'Satisfied']);
    else acts['delete a row'](host, 'answers');
    if (isMarked) acts['delete a row'](host, 'answers');
    const meddle = meanwhile(host, (one) => acts.sort(one, 'grades'));
    for (let ticks = 0; ticks < 24 && meddle.times() === 0; ticks += 1) host.tick(5);
    expect([meddle.times(), counted(), markOf(host) !== '']).toEqual([1, isMarked ? before + 1 : before, isMarked]);
    host.tick(5);
    expect([counted(), markOf(host), host.failures]).toEqual([isMarked ? before : before - 1, '', []]);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
    expect(tab(host, 'grades').hidden).toBe(false);
  });
});
