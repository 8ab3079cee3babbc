import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Sent } from './send-once.ts';

/** Why mails did not go out, in words; empty when all did. */
export function tellTroubles({ why, waiting: n, failed, uncertain }: Sent, language: Language): readonly string[] {
  const between = say(language, 'figure.between');
  return [
    ...(why === null ? [] : [say(language, why === 'quota' ? 'mail.noQuota' : 'mail.noTime', { n })]),
    ...(failed.length > 0 ? [say(language, 'mail.failed', { addresses: failed.join(between) })] : []),
    ...(uncertain.length > 0 ? [say(language, 'mail.uncertain', { addresses: uncertain.join(between) })] : []),
  ];
}
