import { describe, expect, test } from 'vitest';
import { sort } from '../actions/cases-tab.ts';
import { tabOf } from '../automatic/survey.ts';
import { ask, choose, csv, mailsTo, openMailing, textOf, tickAfter } from './open-mailing.ts';

const two = { digest: 'weekly', recipients: 'ann@a.example; bob@b.example' };

describe('the clock', () => {
  test('mails the digest of the last complete week once to each, and writes its tab', () => {
    const { host } = openMailing(two);
    host.tick(5);
    expect([mailsTo(host), host.logs, host.failures]).toEqual([{ 'ann@a.example': 1, 'bob@b.example': 1 }, [], []]);
    expect(host.mails[0]?.subject).toBe(
      'Satisfaction, week 2026-11-09 to 2026-11-15: grade very satisfied, 100 (Form Responses 1)',
    );
    expect(textOf(host, 'digest')).toContain('Digest, week 2026-11-09 to 2026-11-15');
    expect(host.mails[0]?.body).toContain('Against week 2026-11-02 to 2026-11-08: no data.');
  });

  test('50 ticks later each has had one mail; a week later one more', () => {
    const { host } = openMailing(two);
    host.tick(250);
    expect(mailsTo(host)).toEqual({ 'ann@a.example': 1, 'bob@b.example': 1 });
    console.log(`faults: mails over 50 ticks: ${JSON.stringify(Object.values(mailsTo(host)))} to each person`);
    // Monday 00:00 is 38.5 hours after Saturday 09:30, of which 4:10 are over.
    tickAfter(host, (38.5 * 60 - 250 - 5) * 60_000);
    expect(mailsTo(host)['ann@a.example']).toBe(1);
    tickAfter(host, 60 * 60_000);
    expect(mailsTo(host)).toEqual({ 'ann@a.example': 2, 'bob@b.example': 2 });
    expect(host.mails.at(-1)?.subject).toContain('week 2026-11-16 to 2026-11-22: no data');
  });

  test('off by default: no mail, no tab', () => {
    const { host } = openMailing({ recipients: 'ann@a.example' });
    host.tick(60);
    expect([host.mails, textOf(host, 'digest')]).toEqual([[], '']);
  });

  test('a month by the time zone of the spreadsheet', () => {
    // 2026-11-30 20:00 in London is December in Shanghai.
    const { host } = openMailing(
      { digest: 'monthly', recipients: 'ann@a.example' },
      { now: '2026-11-30T20:00:00Z', timeZone: 'Asia/Shanghai' },
    );
    host.tick(5);
    expect(host.mails.map(({ subject }) => subject)).toEqual([
      'Satisfaction, 2026-11: grade very satisfied, 100 (Form Responses 1)',
    ]);
  });

  test('somebody who is added gets the one of the period; nobody a second one', () => {
    const { host } = openMailing({ digest: 'monthly', recipients: 'ann@a.example' });
    host.tick(5);
    choose(host, { recipients: 'ANN@a.example, cy@c.example' });
    host.tick(65);
    expect(mailsTo(host)).toEqual({ 'ann@a.example': 1, 'cy@c.example': 1 });
  });

  test('without recipients only the tab is written; what stands beside it stays', () => {
    const { host } = openMailing({ digest: 'monthly' });
    host.tick(5);
    const tab = tabOf(host, 'digest');
    host.edit(tab.sheetId, 'Q5', 'ours');
    host.tick(120);
    expect(host.mails).toEqual([]);
    expect(textOf(host, 'digest')).toContain('ours');
  });

  test('drawn again, the tab has the same rows', () => {
    const { host } = openMailing({ digest: 'monthly' });
    host.tick(5);
    const rows = () => tabOf(host, 'digest').cells.length;
    const before = rows();
    host.tick(130);
    expect(rows()).toBe(before);
  });

  test('names nobody', () => {
    const { host } = openMailing(two);
    host.tick(5);
    expect(JSON.stringify(host.mails) + textOf(host, 'digest')).not.toContain('Secret');
  });
});

describe('without quota', () => {
  test('nothing is sent, nothing is lost, and it goes out once there is some', () => {
    const { host, setQuota } = openMailing(two, { mailQuota: 0 });
    host.tick(30);
    const sentWithout = host.mails.length;
    expect(sentWithout).toBe(0);
    expect(host.logs.join()).toContain('The mail quota of today is used up. Not sent yet: 2.');
    // Told once, and then only looked at.
    expect(host.logs).toHaveLength(1);
    setQuota(1);
    host.tick(5);
    expect(host.mails).toHaveLength(1);
    setQuota(100);
    host.tick(5);
    expect([mailsTo(host), host.failures]).toEqual([{ 'ann@a.example': 1, 'bob@b.example': 1 }, []]);
    console.log(`faults: mail quota 0: ${sentWithout} sent, ${host.mails.length} of 2 later`);
  });
});

describe('a person', () => {
  test('sends it now: says who got it, and who had it', () => {
    const { host } = openMailing({ digest: 'off', recipients: 'ann@a.example; bob@b.example' });
    expect(ask(host, 'digest')).toEqual({
      status: 'done',
      message: 'The digest of 2026-10 is on the tab "Digest". Sent to: 2.',
    });
    expect(ask(host, 'digest').message).toContain('Sent to: 0. Already had it: 2.');
    expect(mailsTo(host)).toEqual({ 'ann@a.example': 1, 'bob@b.example': 1 });
    host.call('sendDigestNow');
    expect(host.toasts.at(-1)?.message).toContain('Already had it: 2.');
  });

  test('and the clock send each once between them', () => {
    const { host } = openMailing(two);
    ask(host, 'digest');
    host.tick(60);
    host.as({ id: 'bea' });
    ask(host, 'digest');
    expect(mailsTo(host)).toEqual({ 'ann@a.example': 1, 'bob@b.example': 1 });
  });

  test('without recipients is told so', () => {
    const { host } = openMailing({});
    expect(ask(host, 'digest').message).toBe(
      'The digest of 2026-10 is on the tab "Digest". Setup names no recipients, so nothing was mailed.',
    );
  });

  test('writes the summary for customers', () => {
    const { host } = openMailing({});
    expect(ask(host, 'summary')).toEqual({
      status: 'done',
      message: 'The summary for customers is on the tab "Summary for customers", to print or copy.',
    });
    expect(textOf(host, 'summary')).toContain('Your overall rating: satisfied, 80 of 100 points.');
    expect(textOf(host, 'summary')).not.toContain('Secret');
    const before = textOf(host, 'summary');
    ask(host, 'summary');
    expect(textOf(host, 'summary')).toBe(before);
  });
});

test.each([
  ['en_US', /Digest, 2026-10/],
  ['zh_CN', /简报，2026-10/],
  ['zh_TW', /簡報，2026-10/],
])('in the language of %s', (locale, title) => {
  const { host } = openMailing({ digest: 'monthly', recipients: 'ann@a.example' }, { locale });
  host.tick(5);
  expect(host.mails.map(({ body }) => body).join()).toMatch(title);
  expect(textOf(host, 'digest')).toMatch(title);
});

test('the cases that are due first are listed first, however people sorted the Actions tab', () => {
  const low = csv.replaceAll(',5,4', ',1,4');
  const { host } = openMailing({ digest: 'monthly' }, { csv: low });
  ask(host, 'digest');
  const before = textOf(host, 'digest');
  // Answered on the 1st of September, due seven days later: day 46273 is 2026-09-08, 46278 is 2026-09-13.
  expect(before).toMatch(/46273[\s\S]*46278/);
  sort(host, 'Response row');
  ask(host, 'digest');
  expect(textOf(host, 'digest')).toBe(before);
});

test('a wrong address is told with its cell, and nothing is sent', () => {
  const { host } = openMailing({ digest: 'weekly', recipients: 'ann@a.example; bob' });
  host.tick(5);
  expect([host.mails, host.logs.join()]).toEqual([[], expect.stringMatching(/"Setup" cell C\d+: "bob" is not a mail/)]);
});
