import type { Kept } from '../kept/kept.ts';
import { trustedKept } from '../kept/trusted-kept.ts';
import * as host from './browser.ts';

/** All that is kept, for a page to show. */
export const readShown = async (): Promise<Kept> =>
  trustedKept({ ...(await host.readAllSession()), ...(await host.readAllLocal()) });

/** Calls back with all that is kept after any change by any of our pages or the background. */
export function onKept(listener: (kept: Kept) => void): void {
  let reading = 0;
  const tell = async () => {
    reading += 1;
    const mine = reading;
    const kept = await readShown();
    if (mine === reading) listener(kept);
  };
  host.onLocalChange(tell);
  host.onSessionChange(tell);
}
