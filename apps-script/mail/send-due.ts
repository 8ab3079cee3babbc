import type { OpenSpreadsheet } from '../google.ts';
import { documentSettings } from '../google-settings.ts';
import type { Outcome } from '../grading/outcome.ts';
import { sendingName } from './attempt.ts';
import type { Kept } from './had.ts';
import type { Letter } from './letter.ts';
import { caseLetters, digestLetters, type Outgoing, spreadsheetAddress } from './outgoing.ts';
import { waitsAfter, waitsName } from './pending.ts';
import { type Sent, sendOnce } from './send-once.ts';
import { tellTroubles } from './tell-sent.ts';

/** Keeps for the next tick whether something waits. */
export function keepWaiting(sent: Pick<Sent, 'why' | 'failed'>, kept: Kept): void {
  const waits = waitsAfter(sent, kept[waitsName]);
  if (waits !== (kept[waitsName] ?? null)) documentSettings().write(waitsName, waits);
}

/** Letters of some gradings, from what is known to have been told. */
const lettersFor =
  (all: readonly Outgoing[], address: string) =>
  (kept: Kept): readonly Letter[] =>
    all.flatMap((one) => [...digestLetters(one, kept, address), ...caseLetters(one, kept, address)]);

/**
 * Mails what is due after automatic gradings: digests that somebody has not had, and news of cases. What cannot go out
 * waits for the next tick; why is logged.
 * @param kept as the run found it: where nothing is due it costs no call
 */
export function sendDue({ id, elapsedMs }: OpenSpreadsheet, outcomes: readonly Outcome[], kept: Kept): void {
  const all = outcomes.flatMap(({ outgoing }) => outgoing ?? []);
  const lettersOf = lettersFor(all, spreadsheetAddress(id));
  const [first] = all;
  const isBroken = kept[sendingName] !== undefined;
  if (!first || (lettersOf(kept).length === 0 && !isBroken)) {
    // What waited is not to be sent any more, or cannot be told before Setup is in order.
    keepWaiting({ why: null, failed: [] }, kept);
    return;
  }
  const sent = sendOnce(lettersOf, first.today, elapsedMs);
  if (sent === null) return;
  keepWaiting(sent, kept);
  const troubles = tellTroubles(sent, 'en');
  if (troubles.length > 0) console.warn(troubles.join(' '));
}
