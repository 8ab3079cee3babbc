import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { gradesOf } from '../automatic/survey.ts';
import { appendOf, feedbackRows, idsOf, item, openTeam, pairOne, post, send } from './team.ts';

type Fault = { readonly kind: 'throw' | 'kill'; readonly when: 'before' | 'after' };
const faults: readonly Fault[] = (['throw', 'kill'] as const).flatMap((kind) =>
  (['before', 'after'] as const).map((when) => ({ kind, when })),
);

/** A team with one device that has posted once, so that its Feedback is graded; the cache knows the device. */
function openGraded() {
  const host = openTeam();
  const device = pairOne(host);
  send(host, device, item());
  host.resetLog();
  return { host, device };
}

function callsOf() {
  const { host, device } = openGraded();
  send(host, device, item());
  return host.calls.length;
}

describe('a failure at any service call of a post', () => {
  test.each(faults)(
    '$kind $when it: nothing lost and nothing twice after the client tries again',
    ({ kind, when }) => {
      const { host, device } = openGraded();
      const start = cloneBook(host.book);
      const calls = callsOf();
      let lost = 0;
      let doubled = 0;
      for (let at = 1; at <= calls; at += 1) {
        host.setBook(cloneBook(start));
        host.advance(60_000);
        host.resetLog();
        const sent = item();
        host.breakCall({ at, kind, when });
        const answer = host.request({ method: 'POST', body: JSON.stringify(appendOf(device, [sent])) });
        host.breakCall(null);
        if (kind === 'throw') expect(answer.type).toBe('json');
        const again = post(host, appendOf(device, [sent]));
        expect(again.results).toMatchObject([{ id: sent.id, row: 3, score: 90 }]);
        const there = idsOf(host).filter((id) => id === sent.id).length;
        if (there === 0) lost += 1;
        if (there > 1) doubled += 1;
        expect(gradesOf(host).map(({ Score }) => Score)).toEqual([90, 90]);
      }
      console.log(`faults: post, ${kind} ${when} each of ${calls} calls: ${lost} lost, ${doubled} doubled`);
      expect([lost, doubled]).toEqual([0, 0]);
      expect(calls).toBeGreaterThanOrEqual(10);
    },
    240_000,
  );
});

test('a failure at any call of a first post: the row is stored once, and the next post makes what is missing', () => {
  const probe = openTeam();
  const probed = pairOne(probe);
  probe.resetLog();
  send(probe, probed, item());
  const calls = probe.calls.length;
  const host = openTeam();
  const device = pairOne(host);
  const start = cloneBook(host.book);
  let wrong = 0;
  for (let at = 1; at <= calls; at += 2) {
    host.setBook(cloneBook(start));
    host.advance(60_000);
    host.resetLog();
    const sent = item();
    host.breakCall({ at, kind: 'throw', when: at % 4 === 1 ? 'before' : 'after' });
    host.request({ method: 'POST', body: JSON.stringify(appendOf(device, [sent])) });
    host.breakCall(null);
    post(host, appendOf(device, [sent]));
    if (idsOf(host).length !== 1) wrong += 1;
    send(host, device, item());
    expect(gradesOf(host).length).toBe(2);
  }
  console.log(`faults: first post, a throw at each of ${Math.ceil(calls / 2)} calls: ${wrong} lost or doubled`);
  expect(wrong).toBe(0);
}, 240_000);

test('a lock that is never obtained: busy, nothing written, nothing lost', () => {
  const { host, device } = openGraded();
  const letGo = host.holdLock();
  const before = cloneBook(host.book);
  const sent = item();
  let busy = 0;
  for (let times = 0; times < 5; times += 1) {
    const answer = send(host, device, sent);
    expect(answer).toEqual({ v: 1, ok: false, code: 'busy', retryAfter: 5 });
    busy += 1;
  }
  expect(host.book).toEqual(before);
  letGo();
  expect(send(host, device, sent).results).toMatchObject([{ status: 'appended', row: 3 }]);
  console.log(`faults: lock never obtained: ${busy} of 5 busy, ${feedbackRows(host).length - 2} lost`);
  expect([busy, feedbackRows(host).length]).toEqual([5, 2]);
});

test('while a grading runs the post is busy; while a post runs the grading is', () => {
  const { host, device } = openGraded();
  const codes: string[] = [];
  const stop = host.onEachCall((_, label) => {
    if (label !== 'Sheets.Spreadsheets.batchUpdate' || codes.length > 0) return;
    codes.push('');
    codes[0] = send(host, device, item()).code;
  });
  host.call('gradeResponses');
  stop();
  expect(codes).toEqual(['busy']);
});

test('a team over its quota of calls: quota with a time to wait, nothing lost', () => {
  const { host, device } = openGraded();
  const limited = openTeam({ book: cloneBook(host.book), quota: true });
  // Another host has another cache, but the sheet knows the device.
  const sent = Array.from({ length: 30 }, () => item());
  const codes = sent.map((one) => send(limited, device, one).code ?? 'ok');
  expect(codes).toContain('quota');
  limited.advance(61_000);
  const left = sent.filter((_, place) => codes[place] !== 'ok');
  for (const one of left) {
    limited.advance(10_000);
    expect(send(limited, device, one).ok).toBe(true);
  }
  const ids = idsOf(limited);
  expect(sent.filter(({ id }) => ids.filter((one) => one === id).length !== 1)).toEqual([]);
});
