import { withLock } from '../google.ts';
import { mailsLeft, sendMail } from '../google-mail.ts';
import { documentSettings, newId, userSettings } from '../google-settings.ts';
import { isProvenUnsent, readSending, type Sending, sendingName } from './attempt.ts';
import { forgotten, type Kept, toldUnder, writeTold } from './had.ts';
import type { Letter } from './letter.ts';

/** What became of the letters. `waiting`: not sent for want of quota or time. `uncertain`: addresses, as are `failed`. */
export type Sent = {
  readonly sent: number;
  readonly waiting: number;
  readonly why: 'quota' | 'time' | null;
  /** Google did not take them; they may be tried again. */
  readonly failed: readonly string[];
  /** Perhaps sent by a run that broke off; not sent again. */
  readonly uncertain: readonly string[];
};

/** The letters that are due, told from what is known to have been told. */
export type LettersOf = (kept: Kept) => readonly Letter[];

const lockWaitMs = 10_000;
/** After this long in a run no further mail is begun … */
const longestMs = 240_000;
/** … and after this long nobody else waits for it: the clock comes every five minutes. */
const leaseMs = 285_000;

/** Who sends, by a name that only their own settings hold. */
function senderId(): string {
  const known = userSettings().read().mailer;
  if (known !== undefined) return known;
  const id = newId();
  userSettings().write('mailer', id);
  return id;
}

/** Takes the right to send; the settings as they were then, or `null` when somebody else has it. */
const takeTurn = (until: number): Kept | null =>
  withLock(lockWaitMs, () => {
    const kept = documentSettings().read();
    const sending = readSending(kept[sendingName]);
    if (sending && sending.until > Date.now()) return null;
    documentSettings().write(sendingName, JSON.stringify({ ...sending, until }));
    return kept;
  });

type Turn = { readonly until: number; readonly by: string };

/** Sends one letter; 'failed': it certainly did not go out. The sign is kept first, so that a run may break off anywhere. */
function sendOne(letter: Letter, quota: number, { until, by }: Turn): 'sent' | 'failed' | 'uncertain' {
  const { key, ids, to, mail } = letter;
  const attempt = { key, ids, to, quota, at: Date.now(), by };
  documentSettings().write(sendingName, JSON.stringify({ until, attempt } satisfies Sending));
  try {
    sendMail({ to, ...mail });
    return 'sent';
  } catch {
    return isProvenUnsent(attempt, { quota: mailsLeft(), at: Date.now(), by }) ? 'failed' : 'uncertain';
  }
}

/**
 * Sends letters, each person each of them at most once, whatever run breaks off where and whoever sends at the same
 * time; `null` when somebody else is sending. Without quota or time the rest waits. Never inside a lock.
 * @param lettersOf urgent ones are sent first
 * @param today `YYYY-MM-DD`
 */
export function sendOnce(lettersOf: LettersOf, today: string, elapsedMs: () => number): Sent | null {
  const until = Date.now() - elapsedMs() + leaseMs;
  const found = takeTurn(until);
  if (found === null) return null;
  const turn: Turn = { until, by: senderId() };
  let kept = found;
  const remember = ({ key, ids }: Pick<Letter, 'key' | 'ids'>) => {
    for (const [name, value] of writeTold(kept, key, ids)) {
      documentSettings().write(name, value);
      kept = { ...kept, [name]: value };
    }
  };
  const uncertain: string[] = [];
  const failed: string[] = [];
  const broken = readSending(found[sendingName])?.attempt;
  const isTold = ({ key, ids }: Pick<Letter, 'key' | 'ids'>) => {
    const told = toldUnder(kept, key);
    return ids.every((id) => told.has(id));
  };
  if (broken && !isTold(broken) && !isProvenUnsent(broken, { quota: mailsLeft(), at: Date.now(), by: turn.by })) {
    remember(broken);
    uncertain.push(broken.to);
  }
  const letters = [...lettersOf(kept)].sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent));
  let sent = 0;
  let why: Sent['why'] = null;
  let place = 0;
  for (const letter of letters) {
    const quota = mailsLeft();
    if (quota < 1) why = 'quota';
    else if (elapsedMs() > longestMs) why = 'time';
    if (why !== null) break;
    place += 1;
    const outcome = sendOne(letter, quota, turn);
    if (outcome === 'failed') {
      failed.push(letter.to);
      continue;
    }
    remember(letter);
    if (outcome === 'sent') sent += 1;
    else uncertain.push(letter.to);
  }
  for (const name of forgotten(kept, today)) documentSettings().write(name, null);
  documentSettings().write(sendingName, null);
  return { sent, waiting: letters.length - place, why, failed, uncertain };
}
