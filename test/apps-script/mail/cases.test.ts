import { expect, test } from 'vitest';
import { mailsTo, openMailing, tickAfter } from './open-mailing.ts';

const dayMs = 86_400_000;
const rows = (month: string, days: readonly number[], mark: number) =>
  days.map((day) => `2026-${month}-${String(day).padStart(2, '0')} 10:00:00,Secret Ltd ${month} ${day},${mark},5`);
/** S2 opens a case for a low answer, owned by customer service and due in seven days. Three are of August, two of yesterday. */
const csv = [
  'Timestamp,Customer,Quality (1-5),Service (1-5)',
  ...rows('08', [1, 2, 3], 1),
  ...rows('11', [1, 2, 3, 4, 5], 5),
  ...rows('11', [20], 1),
  ...rows('11', [20], 2),
].join('\n');
const choices = { caseMails: 'on', owners: 'Customer service = cs@a.example' };

test('an owner gets one mail on new cases, one when they fall due, and none besides', () => {
  const { host } = openMailing(choices, { csv });
  host.tick(5);
  expect([mailsTo(host), host.logs, host.failures]).toEqual([{ 'cs@a.example': 1 }, [], []]);
  const [mail] = host.mails;
  expect(mail?.subject).toBe('Cases for you: 5 new (Form Responses 1)');
  // Those of August are a count.
  expect(mail?.body).toContain('Opened from responses older than two weeks, not listed: 3.');
  expect(mail?.body.match(/2026-11-27/g)).toHaveLength(2);
  expect(JSON.stringify(host.mails)).not.toContain('Secret');
  tickAfter(host, 3_600_000);
  expect(host.mails).toHaveLength(1);
  // Due on the 27th, so told on the 24th.
  tickAfter(host, 2 * dayMs);
  expect(host.mails).toHaveLength(1);
  tickAfter(host, dayMs);
  expect(host.mails.map(({ subject }) => subject).slice(1)).toEqual(['Cases for you: 2 due (Form Responses 1)']);
  for (let day = 0; day < 6; day += 1) {
    tickAfter(host, dayMs);
  }
  expect(host.mails).toHaveLength(2);
});

test('the customer is named where the team shows it', () => {
  const { host } = openMailing({ ...choices, showsIdentity: 'on' }, { csv });
  host.tick(5);
  expect(host.mails[0]?.body).toContain('Secret Ltd 11 20');
});

test('off, nothing is sent; without an address the sheet says so', () => {
  const off = openMailing({ owners: choices.owners }, { csv });
  off.host.tick(5);
  expect(off.host.mails).toEqual([]);
  const { host } = openMailing({ caseMails: 'on' }, { csv });
  host.tick(5);
  expect(host.mails).toEqual([]);
  host.call('gradeResponses');
  expect(host.toasts.at(-1)?.message).toContain('Setup has no address for Customer service. Not told of: 2.');
});
