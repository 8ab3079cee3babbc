import type { Lock } from '../queue/line.ts';

/** One at a time under a name, over all our pages and the background; a page that dies lets go. */
export const lock: Lock = async (name, task) => await navigator.locks.request(name, task);

/** For what reads and then writes in storage; a name of its own, so that whoever holds a `lock` may store things. */
export const alone = async <T>(task: () => Promise<T>): Promise<T> => await navigator.locks.request('storage', task);
