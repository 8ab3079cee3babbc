/** An address of the web; `null` for any other, as the browser's own pages have. */
export function webAddress(url: string): URL | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url);
}

/** Parameters that say how a page was reached, never which page it is. */
const tracking =
  /^(utm_\w*|\w+clk?id|gclsrc|[gw]braid|mc_[ce]id|igsh(id)?|ref_src|ref_url|_g[al]|_hs(enc|mi)|mkt_tok|spm)(=|$)/i;

/** Never decoded: two names in an encoding other than the web's would become one. */
function queryOf({ search }: URL): string {
  const parts = search.slice(1).split('&');
  const telling = parts.filter((part) => part !== '' && !tracking.test(part)).sort();
  return telling.length === 0 ? '' : `?${telling.join('&')}`;
}

/** The fragment where a page is told apart by it; what only says where to scroll is none. */
function routeOf({ hash }: URL): string {
  const [route = ''] = hash.split(':~:');
  return /^#!|[/=]/.test(route) ? route : '';
}

/**
 * What a page is known by on this computer: its address without what does not tell it from another one (how it was
 * reached, where it is scrolled to, a slash at the end of the path); '' where there is none. It never leaves this computer.
 */
export function pageKey(url: string): string {
  const address = webAddress(url);
  if (address === null) return '';
  return address.origin + address.pathname.replace(/\/+$/, '') + queryOf(address) + routeOf(address);
}

/** Whether an address looks like that of an invitation: there is nothing on such a page. */
export const isInvitation = (url: string): boolean => webAddress(url)?.hash.startsWith('#pair=') ?? false;
