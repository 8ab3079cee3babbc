import { describe, expect, test } from 'vitest';
import { hostOf, manifest } from './open-host.ts';

const code = `
  function send(message) { MailApp.sendEmail(message); }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function words() { MailApp.sendEmail('a@example.com', 'Subject', 'Body'); }
`;
const mail = { to: 'ann@example.com', subject: 'Summary', body: 'Text' };
const addresses = (count: number) => Array.from({ length: count }, (_, place) => `p${place}@example.com`).join(',');

test('a mail is written down with its time and outlives resetLog', () => {
  const host = hostOf(code, {}, { now: '2025-03-31T09:00:00Z' });
  host.call('send', { ...mail, htmlBody: '<p>Text</p>', name: 'Satisgrade', noReply: true });
  host.advance(1000);
  host.call('send', mail);
  host.resetLog();
  expect(host.mails).toEqual([
    { ...mail, htmlBody: '<p>Text</p>', name: 'Satisgrade', noReply: true, at: Date.UTC(2025, 2, 31, 9) },
    { ...mail, at: Date.UTC(2025, 2, 31, 9, 0, 1) },
  ]);
});

describe('the quota of a day', () => {
  test('counts recipients, and is new on the next day of the clock', () => {
    const host = hostOf(code, {}, { mailQuota: 3, now: '2025-03-31T23:59:00Z' });
    expect(host.call('left')).toBe(3);
    host.call('send', { ...mail, to: 'ann@example.com, Ben <ben@example.com>' });
    expect(host.call('left')).toBe(1);
    expect(() => host.call('send', { ...mail, to: addresses(2) })).toThrow(
      'Service invoked too many times for one day: email.',
    );
    host.call('send', mail);
    expect([host.call('left'), host.mails.length]).toEqual([0, 2]);
    expect(() => host.call('send', mail)).toThrow('too many times for one day');
    host.advance(60_000);
    expect(host.call('left')).toBe(3);
  });

  test('is a hundred by default, of each person their own', () => {
    const host = hostOf(code);
    host.call('send', { ...mail, to: addresses(40) });
    host.as({ id: 'second' });
    expect(host.call('left')).toBe(100);
    host.as({});
    expect(host.call('left')).toBe(60);
  });

  test('a mail that failed after it went out is counted', () => {
    const host = hostOf(code, {}, { failAtCall: 1, failWhen: 'after' });
    expect(() => host.call('send', mail)).toThrow('injected failure');
    expect([host.mails.length, host.call('left')]).toEqual([1, 99]);
  });
});

test.each([
  [{ subject: 'x', body: 'y' }, 'no recipient'],
  [{ ...mail, to: 'ann@example.com, nobody' }, 'Invalid email: nobody'],
  [{ ...mail, to: addresses(51) }, 'Email Recipients Per Message'],
  [{ ...mail, subject: 'x'.repeat(251) }, 'Argument too large: subject'],
  [{ ...mail, body: 'x'.repeat(204_801) }, 'Email Body Size'],
  [{ ...mail, replyTo: 'x@example.com' }, 'refusing to pretend: replyTo'],
  [{ ...mail, to: ['ann@example.com'] }, 'refusing to pretend: to'],
])('%o is refused, and nothing is written', (message, fault) => {
  const host = hostOf(code, {}, { mailQuota: 1000 });
  expect(() => host.call('send', message)).toThrow(fault);
  expect([host.mails.length, host.call('left')]).toEqual([0, 1000]);
});

test('mail in separate words is not imitated; without its scope none goes', () => {
  expect(() => hostOf(code).call('words')).toThrow('refusing to pretend');
  const bare = hostOf(code, {}, { manifest: { ...manifest, oauthScopes: [] } });
  expect(() => bare.call('left')).toThrow('script.send_mail');
});
