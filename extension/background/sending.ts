import { lock } from '../host/locks.ts';
import { line } from '../host/network.ts';
import { shelf } from '../host/storage.ts';
import type { Sending } from '../queue/drain.ts';
import { check } from '../team/check.ts';

/** Network, storage and locks of the browser, as the queue needs them. */
export const sending: Sending = { line, shelf, lock, freshen: check };
