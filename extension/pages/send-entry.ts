import { channelFor } from '../capture/channel-of.ts';
import type { Step } from '../components/form/step.ts';
import type { Entry } from '../entry/entry.ts';
import { itemOf } from '../entry/item-of.ts';
import { ask, version } from '../host/browser.ts';
import { dropDraft, keepSettings, keepWaiting } from '../host/storage.ts';
import { startAlarm } from '../host/surface.ts';
import { drainAlarm } from '../queue/drain-alarm.ts';
import { newWaiting } from '../queue/waiting.ts';
import type { Team } from '../team/team.ts';

/** How long nobody wonders where the answer is, in milliseconds. */
const patience = 3000;

export type Leaving = {
  readonly entry: Entry;
  readonly team: Team;
  /** Where its draft is kept. */
  readonly page: string;
  /** The channel that was chosen last. */
  readonly lastChannel: string;
};

/**
 * Hands an entry over: into the queue first, so that whatever breaks after that loses nothing, then to the background.
 * Tells each step as it is reached. Never rejects.
 */
export async function sendEntry(
  { entry, team, page, lastChannel }: Leaving,
  tell: (step: Step) => void,
): Promise<void> {
  const channel = channelFor(entry, lastChannel);
  const { item, isCut } = itemOf({ ...entry, channel }, team, { now: Date.now(), core: version() });
  tell({ kind: 'saving' });
  try {
    await keepWaiting(newWaiting(team.id, item, page));
  } catch {
    return tell({ kind: 'full' });
  }
  // The entry is safe now: where one of these fails, what is left behind is a draft, or a queue that is sent later.
  await Promise.allSettled([dropDraft(page)]);
  // What the page let guess is no choice: it would follow to pages that let guess nothing.
  const chosen = entry.channel === '' ? {} : { channel };
  await Promise.allSettled([startAlarm(drainAlarm), keepSettings({ team: team.id, ...chosen })]);
  tell({ kind: 'saved', isCut });
  const timer = setTimeout(() => tell({ kind: 'late', isCut }), patience);
  const [answer] = await Promise.allSettled([ask({ type: 'send', id: item.id })]);
  clearTimeout(timer);
  if (answer.status === 'fulfilled') tell({ kind: 'told', told: answer.value, item, isCut });
  else tell({ kind: 'late', isCut });
}
