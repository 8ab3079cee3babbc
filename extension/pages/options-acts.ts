import { pageKey } from '../capture/page-key.ts';
import type { Acts, Changing } from '../components/options/acts.ts';
import { isEmpty } from '../entry/entry.ts';
import { ask } from '../host/browser.ts';
import { readShown } from '../host/shown-kept.ts';
import { dropDraft, dropSent, keepCaptured, keepDraft, keepSettings, keepWaiting } from '../host/storage.ts';
import { openTab, openWindow } from '../host/surface.ts';
import type { Waiting } from '../queue/waiting.ts';
import { entryOf } from './options-entry.ts';

/** Draft first, then out of the queue: a break between the two leaves the entry in both, and its id tells the sheet. */
async function change(waiting: Waiting, replaces: boolean): Promise<Changing> {
  const { page } = waiting;
  const before = (await readShown()).drafts.get(page);
  if (before && !isEmpty(before) && !replaces) return 'hasDraft';
  const restore = () => (before ? keepDraft(page, before) : dropDraft(page));
  await keepDraft(page, entryOf(waiting, Date.now()));
  const withdrawn = await ask({ type: 'withdraw', id: waiting.item.id }).catch(async (cause) => {
    await restore();
    throw cause;
  });
  if (withdrawn.kind !== 'withdrawn' || withdrawn.mayBeStored) {
    if (withdrawn.kind === 'withdrawn') await putBack([{ ...waiting, mayBeStored: true }]);
    await restore();
    return withdrawn.kind === 'withdrawn' ? 'mayStand' : withdrawn.kind;
  }
  // The form that opens next is about this page, as after a choice from the page's menu, and finds the draft there.
  const { url: sent = '', title = '' } = waiting.item;
  const url = pageKey(sent) === page ? sent : page;
  await keepCaptured({ page: { url, title }, selection: '', isRestricted: false });
  await openWindow('/popup.html?window').catch(() => openTab('/popup.html?window'));
  return 'opened';
}

async function putBack(waiting: readonly Waiting[]): Promise<void> {
  for (const one of waiting) await keepWaiting(one);
  const [first] = waiting;
  // It may take as long as the network does; the queue is what it was without it.
  if (first) ask({ type: 'send', id: first.item.id }).catch(() => {});
}

/** What the options page can do, done by the browser. */
export const acts: Acts = {
  pair: (link, agent) => ask({ type: 'pair', link, agent }),
  check: (team) => ask({ type: 'check', team }),
  disconnect: async (team) => {
    await ask({ type: 'disconnect', team });
  },
  retry: async (team) => {
    await ask({ type: 'retry', team });
  },
  withdraw: (id) => ask({ type: 'withdraw', id }),
  putBack,
  change,
  copy: (text) => navigator.clipboard.writeText(text),
  forget: dropSent,
  choose: keepSettings,
  openShortcuts: import.meta.env.FIREFOX ? null : () => openTab('chrome://extensions/shortcuts'),
};
