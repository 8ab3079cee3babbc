import type { Browser } from 'playwright-core';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { fixtureNamed, openFixture } from '../apps-script/fixtures.ts';
import { type OpenSidebar, openSidebar } from './open-sidebar.ts';

/** The S12 survey on the local host, and the sidebar in a page of its own width that talks to the add-on there. */
export async function openSidebarOnS12(
  browser: Browser,
  locale: 'en_US' | 'zh_CN',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<OpenSidebar & { readonly host: LocalHost }> {
  const host = openFixture(fixtureNamed('procedure-s12'), locale);
  const answer = (method: string, input: never) => JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
  return { ...(await openSidebar(browser, answer, options)), host };
}
