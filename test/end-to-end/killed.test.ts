import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../apps-script/add-on.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { askBackground, keptIn } from './extension-page.ts';
import { type Left, openLeft } from './left-alone.ts';
import { type LoggingWorld, log, logSent, openLogging } from './open-logging.ts';
import { passTime } from './queue-time.ts';
import { stages } from './stops.ts';

const randomKills = 50;
/** A send takes less than this, so the kills fall on every part of it, and some on none. Milliseconds. */
const longestSend = 220;
/** A lease of 40 s and two rounds of the alarm. Milliseconds. */
const longestAlarm = 110_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describeInBrowser('the background is ended in the middle of a send', () => {
  let world: LoggingWorld;
  let panel: Page;
  let left: Left;
  beforeAll(async () => {
    // Their alarms come while the others are killed.
    left = await openLeft();
    world = await openLogging();
    panel = world.panel;
    // The first entry makes the tab, which takes longer than any other.
    await logSent(panel, 'first');
  });
  afterAll(() => Promise.all([world?.close(), left?.close()]));

  const timesOf = (note: string) => world.sheet.feedback().filter(({ Note }) => Note === note).length;
  const waitingOf = async (note: string) => (await keptIn(panel)).waiting.find(({ item }) => item.note === note);
  /** The next thing that a person does wakes the background, which sends what the last one left. */
  const drainByMessage = async () => {
    await passTime(panel);
    await askBackground(panel, { type: 'retry', team: null });
    await expect.poll(async () => (await keptIn(panel)).waiting.length, { timeout: 20_000 }).toBe(0);
  };

  test.each(stages)('6: killed when the post is %s: the entry arrives once', async (stage) => {
    const note = `killed, ${stage}`;
    const stop = world.standIn.hold(stage);
    await log(panel, note);
    await stop.reached;
    await world.launched.stopWorkers();
    stop.release();
    expect(await waitingOf(note)).toMatchObject({ state: 'sending', mayBeStored: true });
    await drainByMessage();
    expect(timesOf(note)).toBe(1);
  });

  test.each(stages)('the connection breaks when the post is %s: the entry arrives once', async (stage) => {
    const note = `cut, ${stage}`;
    world.standIn.cut(stage);
    await log(panel, note);
    await expect.poll(async () => (await waitingOf(note))?.fault?.code, { timeout: 15_000 }).toMatch(/network|refused/);
    await drainByMessage();
    expect(timesOf(note)).toBe(1);
  });

  test('killed before it was told of the entry: the message wakes it', async () => {
    await world.launched.stopWorkers();
    await logSent(panel, 'woken');
    expect(timesOf('woken')).toBe(1);
  });

  test(`killed at ${randomKills} random moments: every entry exactly once`, async () => {
    const draw = seeded(2026);
    const found = { queued: 0, sending: 0, stuck: 0, sent: 0 };
    for (let place = 0; place < randomKills; place += 1) {
      const note = `random ${place}`;
      if (place % 30 === 0) world.sheet.host.advance(60_000);
      await log(panel, note, '4');
      await pause(draw() * longestSend);
      await world.launched.stopWorkers();
      found[(await waitingOf(note))?.state ?? 'sent'] += 1;
      await drainByMessage();
    }
    const times = Array.from({ length: randomKills }, (_, place) => timesOf(`random ${place}`));
    const [missing, twice] = [times.filter((one) => one === 0).length, times.filter((one) => one > 1).length];
    const posts = world.standIn.seen.filter(({ op }) => op === 'append').length;
    console.log(
      `faults: killed at ${stages.length} stages and ${randomKills} random moments (${JSON.stringify(found)}), ` +
        `cut at ${stages.length} stages: ${missing} missing, ${twice} twice; ${posts} posts, ${world.sheet.feedback().length} rows`,
    );
    expect([missing, twice]).toEqual([0, 0]);
    expect(found.sending).toBeGreaterThan(0);
    expect(world.sheet.feedback().length).toBe(randomKills + 2 * stages.length + 2);
  }, 240_000);

  test('left alone, the alarm sends what a killed background was sending, once', async () => {
    await expect.poll(() => left.killed.feedback().length, { timeout: longestAlarm }).toBe(1);
    await left.settled();
    expect(left.killed.feedback().map(({ Note }) => Note)).toEqual(['killed and left alone']);
  });

  test('5: logged offline: sent by the alarm when the network is back, once', async () => {
    await expect.poll(() => left.offline.feedback().length, { timeout: longestAlarm }).toBe(1);
    await left.settled();
    expect(left.offline.feedback().map(({ Note }) => Note)).toEqual(['logged offline']);
  });

  test('19: the queue outlives the browser and is sent after the next start, once', async () => {
    await expect.poll(() => left.restarted.feedback().length, { timeout: longestAlarm }).toBe(1);
    await left.settled();
    expect(left.restarted.feedback().map(({ Note }) => Note)).toEqual(['before the restart']);
    expect(await left.waiting()).toBe(0);
  });
});
