import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { Waiting } from '../../extension/queue/waiting.ts';
import { keptIn, store } from './extension-page.ts';

/** As if an hour had passed: what was put off is due, and whoever was sending broke off. */
export async function passTime(extensionPage: Page): Promise<void> {
  const { waiting } = await keptIn(extensionPage);
  await store(
    extensionPage,
    Object.fromEntries(waiting.map((one) => [`outbox:${one.item.id}`, { ...one, nextAt: 0, leaseUntil: 0 }])),
  );
}

/** The first entry that waits, once it was sent in vain. */
export async function waitForFault(extensionPage: Page): Promise<Waiting> {
  const first = async () => {
    const found = (await keptIn(extensionPage)).waiting.find(({ fault }) => fault !== null);
    if (!found) throw new Error('nothing was sent in vain');
    return found;
  };
  return vi.waitFor(first, { timeout: 20_000 });
}
