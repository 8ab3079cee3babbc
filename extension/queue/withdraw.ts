import type { Withdrawn } from '../messages.ts';
import { isOnItsWay } from './batches.ts';
import type { Line, Lock, Shelf } from './line.ts';

/**
 * Takes an entry out of the queue, unless it is on its way at this moment. Rejects when the browser refuses.
 * @param remove takes entries out of storage, by the ids of their items; it must not ask for the lock 'outbox' itself
 */
export const withdraw = (
  id: string,
  {
    line,
    shelf,
    lock,
    remove,
  }: {
    readonly line: Pick<Line, 'now'>;
    readonly shelf: Pick<Shelf, 'waiting'>;
    readonly lock: Lock;
    readonly remove: (ids: readonly string[]) => Promise<void>;
  },
): Promise<Withdrawn> =>
  lock('outbox', async () => {
    const entry = (await shelf.waiting()).find(({ item }) => item.id === id);
    if (!entry) return { kind: 'gone' };
    if (isOnItsWay(entry, line.now())) return { kind: 'isSending' };
    await remove([id]);
    return { kind: 'withdrawn', mayBeStored: entry.mayBeStored };
  });
