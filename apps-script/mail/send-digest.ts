import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { documentSettings } from '../google-settings.ts';
import type { Outcome } from '../grading/outcome.ts';
import { digestLetters, spreadsheetAddress } from './outgoing.ts';
import { keepWaiting } from './send-due.ts';
import { sendOnce } from './send-once.ts';
import { tellTroubles } from './tell-sent.ts';

/** Mails a digest that was just drawn to every recipient who has not had it, and says in sentences who got it. */
export function sendDigest({ id, elapsedMs }: OpenSpreadsheet, { outgoing, language }: Outcome): string {
  if (!outgoing || outgoing.recipients.length === 0) return say(language, 'mail.noRecipients');
  const all = outgoing.recipients.length;
  const kept = documentSettings().read();
  const address = spreadsheetAddress(id);
  const sent = sendOnce((told) => digestLetters(outgoing, told, address), outgoing.today, elapsedMs);
  if (sent === null) return say(language, 'mail.busy');
  keepWaiting(sent, kept);
  const had = all - sent.sent - sent.waiting - sent.failed.length - sent.uncertain.length;
  return [
    say(language, 'mail.sent', { n: sent.sent }),
    ...(had > 0 ? [say(language, 'mail.hadIt', { n: had })] : []),
    ...tellTroubles(sent, language),
  ].join(' ');
}
