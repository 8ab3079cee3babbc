import type { Entry } from './entry.ts';

/** How long a draft is kept: 7 days, in milliseconds. */
const draftTime = 7 * 24 * 3_600_000;

/** Whether a draft is kept no longer; one that does not say when it was saved is kept. `now`: milliseconds. */
export const isOld = ({ savedAt }: Entry, now: number): boolean => savedAt > 0 && now - savedAt > draftTime;
