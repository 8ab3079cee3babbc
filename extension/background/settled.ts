import type { Changed } from '../host/browser.ts';
import { keys } from '../kept/keys.ts';

const waits = new Map<string, readonly (() => void)[]>();

/** Resolves when an entry has left the queue, and never else. */
export const whenSettled = (id: string): Promise<void> =>
  new Promise((resolve) => {
    const key = keys.waiting(id);
    waits.set(key, [...(waits.get(key) ?? []), resolve]);
  });

/** Lets those go on whose entries have left the queue. */
export function noteSettled(changed: Changed): void {
  for (const [key, value] of changed) {
    if (value !== undefined) continue;
    for (const goOn of waits.get(key) ?? []) goOn();
    waits.delete(key);
  }
}
