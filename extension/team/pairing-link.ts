import { typedCode } from '../../core/feedback/invites.ts';

/** What an invitation's address says. */
export type PairingLink = {
  /** Where posts go, cleaned. */
  readonly endpoint: string;
  readonly code: string;
  /** What a person is shown: `script.google.com`, or '' for the local host. */
  readonly host: string;
};

/**
 * What a text holds. `none`: no address at all. `codeOnly`: a code, but not of which sheet. `noCode`: a web app's
 * address whose code is missing or cut. `dev`: the test address of a web app, which works for its owner only.
 * `notOurs`: some other address.
 */
export type PairingRead =
  | { readonly kind: 'link'; readonly link: PairingLink }
  | { readonly kind: 'none' | 'codeOnly' | 'noCode' | 'dev' | 'notOurs' };

const google = 'script.google.com';
const localHosts: readonly string[] = ['127.0.0.1', 'localhost'];

/** An address up to the first sign that mails and chats put around one; one that stands in another is one of its own. */
const address =
  /(?:https?:\/\/|(?:script\.google\.com|localhost|127\.0\.0\.1)(?=[:/]))(?:(?!https?:\/\/)[^\s<>"'`(){}[\]|\\^,;\u0080-\uffff])+/gi;
/** A person's domain and the number of the account, when Google writes them into the address. */
const webApp = /^\/(a\/macros\/[\w.-]+|a\/[\w.-]+\/macros|macros)(?:\/u\/\d+)?\/s\/([\w-]+)\/(exec|dev)\/?$/;
const deployment = /^[\w-]+$/;
const localDeployment = 'local';

/**
 * Finds an invitation in the address of a tab, or in whatever a person pastes: a link, a link inside a mail, a link that
 * a mail broke into lines or wrapped into one of its own, an address with the code typed behind it.
 */
export function readPairingLink(text: string): PairingRead {
  const plain = unwrapped(text).replaceAll('&amp;', '&');
  const found = [plain, plain.replace(/\s+/g, '')].flatMap((one) => one.match(address) ?? []).map(readAddress);
  const best = found.find(({ kind }) => kind === 'link') ?? found.find(({ kind }) => kind === 'dev');
  if (best) return best.kind === 'link' ? { kind: 'link', link: best.link } : { kind: 'dev' };

  const bare = found.find((one) => one.kind === 'noCode');
  const code = typedCode(plain.replace(address, ''));
  if (bare) return code === null ? { kind: 'noCode' } : { kind: 'link', link: { ...bare.place, code } };
  if (found.length > 0) return { kind: 'notOurs' };
  return { kind: code === null ? 'none' : 'codeOnly' };
}

/** Mail programs and Google itself put links, encoded, behind an address of theirs. */
function unwrapped(text: string): string {
  if (!/%3a%2f%2f|%23pair/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Place = Omit<PairingLink, 'code'>;
type Found =
  | { readonly kind: 'link'; readonly link: PairingLink }
  | { readonly kind: 'noCode'; readonly place: Place }
  | { readonly kind: 'dev' | 'notOurs' };

function readAddress(written: string): Found {
  const trimmed = written.replace(/[.:!?*]+$/, '');
  const url = parsed(/^https?:/i.test(trimmed) ? trimmed : `${isLocal(trimmed) ? 'http' : 'https'}://${trimmed}`);
  if (!url) return { kind: 'notOurs' };
  const said = new URLSearchParams(url.hash.slice(1));
  const place = placeOf(url, said.get('d') ?? '');
  if (place === null || place === 'dev') return { kind: place ?? 'notOurs' };
  const code = typedCode(said.get('pair') ?? '');
  return code === null ? { kind: 'noCode', place } : { kind: 'link', link: { ...place, code } };
}

const isLocal = (text: string): boolean => localHosts.some((host) => text.toLowerCase().startsWith(host));

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Where the web app of an address takes posts; from another host's, where its fragment names the deployment. */
function placeOf({ protocol, hostname, origin, pathname }: URL, named: string): Place | 'dev' | null {
  if (localHosts.includes(hostname)) {
    const isOurs = protocol === 'http:' && (/^\/exec\/?$/.test(pathname) || named === localDeployment);
    return isOurs ? { endpoint: `${origin}/exec`, host: '' } : null;
  }
  const [, area, id, end] = (hostname === google && webApp.exec(pathname)) || [];
  if (end === 'dev') return 'dev';
  if (end) return { endpoint: `https://${google}/${area}/s/${id}/exec`, host: google };
  if (!deployment.test(named) || named === localDeployment) return null;
  return { endpoint: `https://${google}/macros/s/${named}/exec`, host: google };
}
