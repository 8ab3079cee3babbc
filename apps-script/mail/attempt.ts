import type { Letter } from './letter.ts';

/**
 * What is kept while mails are sent: until when nobody else sends, and which mail is about to go out, so that a run that
 * breaks off leaves a sign. `quota`: before it went out. `by`: whose quota. Times in milliseconds.
 */
export type Sending = {
  readonly until: number;
  readonly attempt?: Pick<Letter, 'key' | 'ids' | 'to'> & {
    readonly quota: number;
    readonly at: number;
    readonly by: string;
  };
};

/** The setting that holds it; missing: nobody sends, and the last who did came to the end. */
export const sendingName = 'mailing';

/** As it is kept; `null`: none, or somebody changed it. */
export function readSending(text: string | undefined): Sending | null {
  try {
    const sending: unknown = JSON.parse(text ?? 'null');
    return typeof sending === 'object' && sending !== null && 'until' in sending ? (sending as Sending) : null;
  } catch {
    return null;
  }
}

const day = 86_400_000;
/** A quota that was given out anew may read as before; within the hour of one day it hardly was. */
const soonMs = 3_600_000;

/** Whether the quota that is left proves that a mail never went out: the same account, soon after, and not one less. */
export const isProvenUnsent = (
  { quota, at, by }: NonNullable<Sending['attempt']>,
  now: { readonly quota: number; readonly at: number; readonly by: string },
): boolean =>
  by === now.by && now.at - at < soonMs && Math.floor(at / day) === Math.floor(now.at / day) && now.quota === quota;
