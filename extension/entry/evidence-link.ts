import { longest } from '../../core/feedback/limits.ts';
import { webAddress } from '../capture/page-key.ts';

/** `x.de`, `nas.local:8080/a`: people leave out the scheme. */
const host = /^[^\s/?#:@\\]+\.(\p{L}{2,}|xn--[\w-]+)(:\d+)?([/?#]|$)/u;
/** Names of files, none of which ends like a host. */
const file = /^[^/?#]+\.(pdf|docx?|xlsx?|jpe?g|png|heic|eml|msg|txt)$/i;

/**
 * The link to the evidence as it is sent, from what was typed: whole, but never with a name and password in it; '' for a
 * blank one, `null` for one that no sheet takes.
 */
export function evidenceLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const address = webAddress(host.test(text) && !file.test(text) ? `https://${text}` : text);
  if (address === null) return null;
  Object.assign(address, { username: '', password: '' });
  // What no cell takes in an address, though browsers write it.
  const link = address.href.replace(/['"<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return link.length > longest.url ? null : link;
}
