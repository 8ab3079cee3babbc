import { expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { ask, mailsTo, openMailing, tickAfter } from './open-mailing.ts';

const weekMs = 7 * 86_400_000;
const few = [
  'Timestamp,Quality (1-5),Service (1-5)',
  ...[1, 2, 3, 4, 5].map((day) => `2026-11-0${day} 10:00:00,5,4`),
].join('\n');
const choices = { digest: 'weekly', recipients: 'ann@a.example; bob@b.example' };
const once = { 'ann@a.example': 1, 'bob@b.example': 1 };

/** At the same time a week later, when the next digest is due; nothing logged. `spent`: what the last round took. */
function nextWeek(host: LocalHost, spent = 0): void {
  host.advance(weekMs - spent);
  host.resetLog();
}
const mailsSince = (host: LocalHost, from: number) => mailsTo({ mails: host.mails.slice(from) });

/** How many calls the tick makes that sends two digests. */
function callsOfDigest(host: LocalHost): number {
  nextWeek(host);
  tickAfter(host, 300_000);
  return host.calls.length;
}

test.each(['before', 'after'] as const)(
  'a throw %s each call of a digest run: each has it once after the next tick',
  (when) => {
    const { host } = openMailing(choices, { csv: few });
    const last = callsOfDigest(host);
    const wrong: unknown[] = [];
    for (let at = 1; at <= last; at += 1) {
      nextWeek(host, 600_000);
      const from = host.mails.length;
      host.breakCall({ at, kind: 'throw', when });
      tickAfter(host, 300_000);
      const label = host.calls[at - 1];
      const during = mailsSince(host, from);
      host.breakCall(null);
      tickAfter(host, 300_000);
      const after = mailsSince(host, from);
      if (JSON.stringify(Object.entries(after).sort()) !== JSON.stringify(Object.entries(once)))
        wrong.push([at, label, during, after]);
    }
    expect([wrong, host.failures, last > 40]).toEqual([[], [], true]);
    console.log(
      `faults: a throw ${when} each of ${last} calls of a digest run: ${last - wrong.length} of ${last} sent once`,
    );
  },
  900_000,
);

test('a run that is killed after each call: none has it twice, and all have it within the hour', () => {
  const { host } = openMailing(choices, { csv: few });
  const last = callsOfDigest(host);
  const wrong: unknown[] = [];
  for (let at = 1; at <= last; at += 1) {
    nextWeek(host, 4_200_000);
    const from = host.mails.length;
    host.breakCall({ at, kind: 'kill', when: 'after' });
    tickAfter(host, 300_000);
    const label = host.calls[at - 1];
    host.breakCall(null);
    tickAfter(host, 300_000);
    tickAfter(host, 3_600_000);
    const after = mailsSince(host, from);
    if (JSON.stringify(Object.entries(after).sort()) !== JSON.stringify(Object.entries(once)))
      wrong.push([at, label, after]);
  }
  expect(wrong).toEqual([]);
  console.log(
    `faults: a kill after each of ${last} calls of a digest run: ${last - wrong.length} of ${last} sent once`,
  );
}, 900_000);

test('somebody sends by hand in the middle of it: he is told to wait, and each has it once', () => {
  const { host } = openMailing(choices, { csv: few });
  const told: string[] = [];
  const stop = host.onEachCall((_, label) => {
    if (label === 'MailApp.sendEmail' && told.length === 0) {
      told.push('');
      told[0] = ask(host, 'digest').message;
    }
  });
  host.tick(5);
  stop();
  expect([told[0], mailsTo(host)]).toEqual([expect.stringContaining('Mails are being sent right now'), once]);
});

test('an address that Google does not take stops no other, and is not tried for ever', () => {
  const { host } = openMailing({ ...choices, recipients: 'ann@a.example; bad@b.example; bob@b.example' }, { csv: few });
  let tries = 0;
  host.onEachCall((_, label) => {
    if (label !== 'MailApp.sendEmail') return;
    // The second mail of the run goes to the bad one.
    if (
      mailsTo(host)['ann@a.example'] === 1 &&
      (mailsTo(host)['bob@b.example'] ?? 0) + tries < 1 + tries &&
      tries === 0
    ) {
      tries += 1;
      throw new Error('Invalid email');
    }
  });
  host.tick(5);
  expect(mailsTo(host)).toEqual(once);
  expect(host.logs.join()).toContain('Google did not take the mail to: bad@b.example');
  host.tick(5);
  expect(mailsTo(host)).toEqual({ ...once, 'bad@b.example': 1 });
});

test('300 recipients fit into the settings, each once', () => {
  const recipients = Array.from({ length: 300 }, (_, place) => `person${place}@company.example`);
  const { host } = openMailing({ digest: 'weekly', recipients: recipients.join('; ') }, { csv: few, mailQuota: 1500 });
  host.tick(15);
  expect([host.failures, host.logs]).toEqual([[], []]);
  expect(Object.values(mailsTo(host))).toEqual(recipients.map(() => 1));
  console.log(`faults: 300 recipients: ${host.mails.length} mails, each once`);
});
