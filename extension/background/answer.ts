import { keepSettings, keepTeam, readKept, removeWaiting, wipeTeam } from '../host/storage.ts';
import type { AnswerTo, Ask, Checked, Paired, Told } from '../messages.ts';
import { drain } from '../queue/drain.ts';
import { retry } from '../queue/retry.ts';
import { toldOf } from '../queue/told.ts';
import { withdraw } from '../queue/withdraw.ts';
import { check } from '../team/check.ts';
import { deviceName } from '../team/device-name.ts';
import { pair } from '../team/pair.ts';
import type { PairingLink } from '../team/pairing-link.ts';
import { sending } from './sending.ts';
import { whenSettled } from './settled.ts';

const { line, shelf, lock } = sending;

/** Does what a page asks, and says what came of it. Rejects when the browser cannot store what follows. */
export async function answer(question: Ask): Promise<AnswerTo<Ask>> {
  switch (question.type) {
    case 'send':
      return send(question.id);
    case 'retry':
      await retry(question.team, sending);
      await drain(sending);
      return { kind: 'done' };
    case 'pair':
      return connect(question.link, question.agent);
    case 'check':
      return look(question.team);
    case 'disconnect':
      await wipeTeam(question.team);
      return { kind: 'done' };
    case 'withdraw':
      return withdraw(question.id, { line, shelf, lock, remove: removeWaiting });
  }
}

async function send(id: string): Promise<Told> {
  // Whoever asks waits for this entry alone, not for all the others that go along.
  await Promise.race([drain(sending), whenSettled(id)]);
  const { waiting, sent, teams } = await readKept();
  return toldOf(id, waiting, sent, teams);
}

async function connect(link: PairingLink, agent: string): Promise<Paired> {
  const paired = await pair(link, { agent, deviceName: deviceName(agent, navigator.userAgent) }, line);
  if (paired.kind === 'fault') return paired;
  const { team } = paired;
  // A drain that has just read the team would write its old token over the new one.
  await lock('outbox', () => keepTeam(team));
  await keepSettings({ team: team.id });
  await again(team.id);
  return { kind: 'paired', team: team.id };
}

async function look(id: string): Promise<Checked> {
  const team = (await shelf.teams()).find((one) => one.id === id);
  if (!team) return { kind: 'fault', fault: { code: 'revoked' } };
  const { checked, standard } = await check(team, line);
  if (checked.kind !== 'connected') return checked;
  const isStopped = await lock('outbox', async () => {
    const same = (await shelf.teams()).find((one) => one.id === id && one.token === team.token);
    if (same && standard) await shelf.updateTeam({ ...same, standard, standardAt: line.now() });
    return same !== undefined && same.stopped !== null;
  });
  if (isStopped) await again(id);
  return checked;
}

/** The way is open: what waits for a team goes out, while the page is answered. */
async function again(team: string): Promise<void> {
  await retry(team, sending);
  drain(sending);
}
