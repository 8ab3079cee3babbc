import type { Look } from '../../apps-script/rpc/answers/schema.ts';
import { makeSidebar } from '../../apps-script/sidebar/state/sidebar.ts';
import type { Call } from './fake-host.ts';
import { fakeHost, settle } from './fake-host.ts';

/** A sidebar without its screens that has looked at a spreadsheet, and the calls that nobody took yet. */
export async function startSidebar(look: Look) {
  const { send, calls } = fakeHost();
  const sidebar = makeSidebar({ send, now: () => 0, locale: 'en', onChange: () => {} });
  /** The next call that nobody took yet; fails when it is another than expected. */
  const next = (method: string): Call => {
    const call = calls.shift();
    if (call?.method !== method) throw new Error(`${method} expected, ${call?.method ?? 'nothing'} was called`);
    return call;
  };
  const run: typeof sidebar.run = async (task) => {
    void sidebar.run(task);
    await settle();
  };
  const wonder: typeof sidebar.wonder = async (about) => {
    void sidebar.wonder(about);
    await settle();
  };
  await run({ kind: 'look' });
  await next('look').reply(look);
  return { ...sidebar, run, wonder, calls, next };
}
