import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { connect } from './connect.ts';
import { keptIn } from './extension-page.ts';
import { answer, pressSend, write } from './logging.ts';
import { openWorld, type World } from './world.ts';

/** A browser that is connected, with the form in a tab, as the side panel shows it: it stays when an entry is sent. */
export type LoggingWorld = World & { readonly panel: Page };

/** Opens the way to the sheet and connects the browser to it. */
export async function openLogging(): Promise<LoggingWorld> {
  const world = await openWorld();
  await connect(world.launched, world.sheet);
  const panel = await openPanel(world.launched);
  return { ...world, panel };
}

/** The form in a tab. The address differs from the real panel's, so that neither is taken for the other. */
export async function openPanel({ open }: World['launched']): Promise<Page> {
  const panel = await open('sidepanel.html?tab');
  await panel.getByRole('radio').first().waitFor();
  return panel;
}

/** Fills in an entry by the usual standard and sends it; says nothing of what becomes of it. */
export async function log(panel: Page, note: string, keys = '454'): Promise<void> {
  await answer(panel, keys);
  await write(panel, 'note', note);
  await pressSend(panel);
}

/** An entry that reaches the sheet. */
export async function logSent(panel: Page, note: string): Promise<void> {
  await log(panel, note);
  const notes = async () => (await keptIn(panel)).sent.map(({ item }) => item.note);
  await vi.waitFor(async () => expect(await notes()).toContain(note), { timeout: 20_000 });
}
