import { expect, test } from 'vitest';
import { ask } from '../sidebar-asks.ts';
import { idsOf, item, openTeam, pairOne, send } from './team.ts';

test('feedback that was erased with its customer and is sent again is known, and nothing is stored', () => {
  const host = openTeam();
  const device = pairOne(host);
  const [theirs, others] = [item({ customer: 'Acme' }), item({ customer: 'Bolt' })];
  send(host, device, theirs, others);
  expect(ask(host, 'eraseCustomer', { name: 'ACME' })).toMatchObject({ status: 'erased', rows: [] });
  expect(idsOf(host)).toEqual([others.id]);
  // The cache has forgotten after six hours; the sheet has not.
  host.advance(7 * 3_600_000);
  expect(send(host, device, theirs).results).toMatchObject([{ id: theirs.id, status: 'duplicate' }]);
  expect(idsOf(host)).toEqual([others.id]);
  expect(send(host, device, item({ customer: 'Bolt' })).results).toMatchObject([{ status: 'appended', row: 3 }]);
});
