import { longest } from '../../core/feedback/limits.ts';
import { webAddress } from './page-key.ts';

/** What no cell takes in an address, though browsers write it. */
const escapes: Readonly<Record<string, string>> = { "'": '%27', '"': '%22', '<': '%3C', '>': '%3E', '\\': '%5C' };

/**
 * The address of a page as it is sent: a name and password in it never, what stands behind `?` and `#` only where it is
 * kept. '' for an address that is none of the web; one that is too long goes without its end, or not at all.
 */
export function sentAddress(url: string, keepsQuery: boolean): string {
  const address = webAddress(url);
  if (address === null) return '';
  const { origin, pathname, search, hash } = address;
  const escaped = (text: string) => text.replace(/['"<>\\\s]/g, (sign) => escapes[sign] ?? encodeURIComponent(sign));
  const [short, whole] = [escaped(origin + pathname), escaped(origin + pathname + search + hash)];
  return [keepsQuery ? whole : short, short].find(({ length }) => length <= longest.url) ?? '';
}
