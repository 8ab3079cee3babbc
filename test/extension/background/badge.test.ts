import { expect, test } from 'vitest';
import { badgeOf } from '../../../extension/background/badge.ts';
import { isGoing } from '../../../extension/background/refresh.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import type { Team } from '../../../extension/team/team.ts';
import { team, waiting } from '../kept/samples.ts';

const stopped: Team = { ...team, stopped: 'revoked' };
const other: Team = { ...team, id: 'other' };
const queued: Waiting = { ...waiting, state: 'queued' };
const sending: Waiting = { ...waiting, state: 'sending' };
const stuck: Waiting = { ...waiting, state: 'stuck' };
const lost: Waiting = { ...queued, team: 'gone' };

test.each<[string, readonly Team[], readonly Waiting[], string, boolean, string, boolean]>([
  ['nothing waits', [team], [], '', false, 'name', false],
  ['one waits', [team], [queued], '1', false, 'badgeWaiting', true],
  ['one is on its way and one waits', [team], [sending, queued], '2', false, 'badgeWaiting', true],
  ['a thousand wait', [team], Array(1000).fill(queued), '999+', false, 'badgeWaiting', true],
  ['one is stuck', [team], [stuck], '!', true, 'badgeStuck', false],
  ['one is stuck and one waits', [team], [stuck, queued], '!', true, 'badgeStuck', true],
  ['a team is stopped', [stopped], [], '!', true, 'badgeStuck', false],
  ['an entry waits for a stopped team', [stopped], [queued], '!', true, 'badgeStuck', false],
  ['another team is stopped', [team, { ...other, stopped: 'auth' }], [queued], '!', true, 'badgeStuck', true],
  ['an entry waits for a team that cannot be read', [team], [lost], '!', true, 'badgeStuck', false],
  ['no team is paired', [], [], '!', true, 'badgeUnpaired', false],
])('%s', (_, teams, waits, text, isAlarming, title, goes) => {
  expect(badgeOf({ teams, waiting: waits }, (key) => key)).toEqual({ text, isAlarming, title });
  expect(isGoing({ teams, waiting: waits })).toBe(goes);
});
