import { expect } from 'vitest';
import { openStandIn, type StandIn } from './google-stand-in.ts';
import { type Launch, type Launched, launchExtension } from './launch.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** A sheet, Google as far as we need it, and a browser with the extension, which knows nothing of the sheet yet. */
export type World = {
  readonly standIn: StandIn;
  readonly sheet: Sheet;
  readonly launched: Launched;
  /** Starts another browser against the same sheet. */
  readonly launch: (more?: Omit<Launch, 'port'>) => Promise<Launched>;
  /** Ends everything, and fails where the extension asked what it must not ask. */
  readonly close: () => Promise<void>;
};

/** Opens the whole way from the button to the sheet. */
export async function openWorld(more: Omit<Launch, 'port'> = {}): Promise<World> {
  const standIn = await openStandIn();
  const sheet = openSheet(standIn, 'AKfycb-one');
  const browsers: Launched[] = [];
  const launch = async (how: Omit<Launch, 'port'> = {}): Promise<Launched> => {
    const launched = await launchExtension({ port: standIn.port, ...how });
    browsers.push(launched);
    return launched;
  };
  const launched = await launch(more);
  const close = async (): Promise<void> => {
    await Promise.all(browsers.map((one) => one.close()));
    await standIn.close();
    expectQuietRequests(standIn);
  };
  return { standIn, sheet, launched, launch, close };
}

/**
 * A post says nothing of who is signed in, needs nobody's leave beforehand, and tells no address: no cookie, no
 * Authorization, no OPTIONS, no referrer, plain text. The pairing page sets a cookie, so there is one to leave out.
 */
function expectQuietRequests({ seen }: StandIn): void {
  expect(seen.filter(({ method }) => method === 'OPTIONS').map(({ path }) => path)).toEqual([]);
  // The browser itself asks accounts.google.com now and then.
  const posts = seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/exec'));
  expect(posts.length).toBeGreaterThan(0);
  for (const { headers } of [...posts, ...seen.filter(({ path }) => path === '/macros/echo')])
    for (const name of ['cookie', 'authorization', 'referer']) expect(headers[name], name).toBeUndefined();
  for (const { headers } of posts) expect(headers['content-type']).toBe('text/plain;charset=utf-8');
}
