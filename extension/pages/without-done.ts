import type { Kept } from '../kept/kept.ts';

/**
 * What is kept without the drafts that are none any more: of entries that wait or are sent (the browser was ended between
 * the two steps of handing over), and of those that are done with here. `done`: their ids.
 */
export function withoutDone(kept: Kept, done: ReadonlySet<string>): Kept {
  const gone = new Set([...kept.waiting, ...kept.sent].map(({ item }) => item.id));
  const drafts = [...kept.drafts].filter(([, { id }]) => !gone.has(id) && !done.has(id));
  return { ...kept, drafts: new Map(drafts) };
}
