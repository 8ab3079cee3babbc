import type { Fault, FaultCode } from '../queue/fault.ts';
import type { Say, TextKey } from '../text/say.ts';
import type { PairingLink, PairingRead } from './pairing-link.ts';

const faultKeys: Readonly<Partial<Record<FaultCode, TextKey>>> = {
  offline: 'pairOffline',
  network: 'pairNetwork',
  timeout: 'pairTimeout',
  noJson: 'pairNoJson',
  status: 'pairStatus',
  refused: 'pairRefused',
  auth: 'pairAuth',
  revoked: 'pairAuth',
  busy: 'pairBusy',
  quota: 'pairQuota',
  upgrade: 'pairUpgrade',
  bad_request: 'pairUpgrade',
  too_large: 'pairUpgrade',
};
const usualWait = 300;

/** Why a browser was not connected, and what to do: other words than for an entry, whose sender has no link to ask for. */
export const pairingFaultWords = ({ code, status = 0, retryAfter = usualWait }: Fault, say: Say): string =>
  say(faultKeys[code] ?? 'pairInternal', { status, minutes: Math.ceil(retryAfter / 60) });

const linkKeys = {
  none: 'linkNone',
  codeOnly: 'linkCodeOnly',
  noCode: 'linkNoCode',
  dev: 'linkDev',
  notOurs: 'linkNotOurs',
} as const satisfies Record<Exclude<PairingRead['kind'], 'link'>, TextKey>;

/** What is wrong with a text that was pasted; '' for one with a link in it. */
export const linkFaultWords = ({ kind }: PairingRead, say: Say): string => (kind === 'link' ? '' : say(linkKeys[kind]));

/** What a link leads to, as a question and as a statement. */
export const askConnect = ({ host }: PairingLink, say: Say): string =>
  host === '' ? say('connectLocal') : say('connectTo', { host });
export const sayFound = ({ host }: PairingLink, say: Say): string =>
  host === '' ? say('linkFoundLocal') : say('linkFound', { host });
