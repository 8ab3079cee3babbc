import { expect, vi } from 'vitest';
import { badge, keptIn } from './extension-page.ts';
import type { Launched } from './launch.ts';
import { type LoggingWorld, log, logSent, openLogging, openPanel } from './open-logging.ts';
import { waitForFault } from './queue-time.ts';
import type { Sheet } from './sheet.ts';

/** Three browsers in which an entry waits and nobody does anything any more. */
export type Left = {
  /** Their sheets. The first entry of each, which made its tabs, is taken away. */
  readonly killed: Pick<Sheet, 'feedback'>;
  readonly offline: Pick<Sheet, 'feedback'>;
  readonly restarted: Pick<Sheet, 'feedback'>;
  /** Resolves when no post is on its way any more. */
  readonly settled: () => Promise<void>;
  /** Entries that still wait, of all three. */
  readonly waiting: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const quietMs = 1000;

/** A way to the sheet, and the browser that is left on it. */
type Leaving = { readonly world: LoggingWorld; readonly launched: Launched };

async function open(): Promise<LoggingWorld> {
  const world = await openLogging();
  await logSent(world.panel, 'before');
  return world;
}

const later = ({ world: { sheet } }: Leaving): Pick<Sheet, 'feedback'> => ({
  feedback: () => sheet.feedback().slice(1),
});

async function leaveKilled(): Promise<Leaving> {
  const world = await open();
  // Never released, so what comes to the sheet is what the alarm sends.
  const { reached } = world.standIn.hold('asked');
  await log(world.panel, 'killed and left alone');
  await reached;
  await world.panel.close();
  await world.launched.stopWorkers();
  return { world, launched: world.launched };
}

async function leaveOffline(): Promise<Leaving> {
  const world = await open();
  const { panel, launched } = world;
  await launched.context.setOffline(true);
  await log(panel, 'logged offline');
  expect((await waitForFault(panel)).fault?.code).toBe('offline');
  await vi.waitFor(async () => expect(await badge(panel)).toBe('1'));
  await panel.close();
  await launched.context.setOffline(false);
  return { world, launched };
}

async function leaveRestarted(): Promise<Leaving> {
  const world = await open();
  const { panel, launched, standIn } = world;
  standIn.set('down');
  await log(panel, 'before the restart');
  expect((await waitForFault(panel)).fault?.code).toBe('network');
  await launched.quit();
  standIn.set('normal');
  const again = await world.launch({ profile: launched.profile });
  const page = await openPanel(again);
  expect((await keptIn(page)).waiting.map(({ item }) => item.note)).toEqual(['before the restart']);
  await page.close();
  return { world, launched: again };
}

/** Leaves three entries behind: killed while it was sent, logged offline, in the queue when the browser was closed. */
export async function openLeft(): Promise<Left> {
  const all = await Promise.all([leaveKilled(), leaveOffline(), leaveRestarted()]);
  const [killed, offline, restarted] = all;
  const posts = () => all.reduce((sum, { world }) => sum + world.standIn.seen.length, 0);
  const waitingIn = async ({ launched }: Leaving): Promise<number> => {
    const page = await launched.open('options.html');
    const { waiting } = await keptIn(page);
    await page.close();
    return waiting.length;
  };
  const settled = async (): Promise<void> => {
    let before = -1;
    while (posts() !== before) {
      before = posts();
      await new Promise((resolve) => setTimeout(resolve, quietMs));
    }
  };
  return {
    ...{ killed: later(killed), offline: later(offline), restarted: later(restarted), settled },
    waiting: async () => (await Promise.all(all.map(waitingIn))).reduce((sum, count) => sum + count, 0),
    close: async () => {
      await Promise.all(all.map(({ world }) => world.close()));
    },
  };
}
