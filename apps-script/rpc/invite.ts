import { codeFrom, inviteMs, readInvites, withInvite } from '../../core/feedback/invites.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { localTime, type OpenSpreadsheet, userLocale, withLock } from '../google.ts';
import { digestOf, randomBytes } from '../google-crypto.ts';
import { personAddress } from '../google-person.ts';
import { documentSettings } from '../google-settings.ts';
import { webAddress } from '../google-web.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import type { Invite } from './answers/team/schema.ts';

const setting = 'invites';
const longestAddress = 100;

/** Google puts the number of the account into an address when somebody has several; it works for nobody else. */
const withoutAccount = (address: string): string => address.replace(/\/macros\/u\/\d+\/s\//, '/macros/s/');

/** The deployment in its address; a local one has none. */
const deploymentOf = (address: string): string => /\/s\/([\w-]+)\/exec$/.exec(address)?.[1] ?? 'local';

/** Makes a link that lets one more browser extension in, once. What is kept of its code is only a digest. */
export function invite({ workbook }: OpenSpreadsheet): Invite {
  const language = languageOf(userLocale());
  const address = withoutAccount(webAddress());
  if (!address.endsWith('/exec')) return { status: 'nothing', message: say(language, 'invite.notDeployed') };
  const code = codeFrom(randomBytes());
  const hash = digestOf(code);
  const now = Date.now();
  const ends = now + inviteMs;
  const by = personAddress().slice(0, longestAddress);
  const until = localTime(ends, workbook.readBook().timeZone);
  withLock(lockWaitMs, () => {
    const settings = documentSettings();
    const open = readInvites(settings.read()[setting] ?? '', now);
    settings.write(setting, JSON.stringify(withInvite(open, { hash, until: ends, by })));
  });
  const message = say(language, 'invite.done', { until: until.slice(0, 16).replace('T', ' ') });
  return { status: 'done', message, link: `${address}#pair=${code}&d=${deploymentOf(address)}`, code, until };
}
