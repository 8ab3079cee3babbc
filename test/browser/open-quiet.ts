import type { Browser } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type Answer, type OpenSidebar, openSidebar } from './open-sidebar.ts';

/** The sidebar for one test, which fails if the page complains of anything. */
export async function openQuiet(browser: Browser, answer: Answer): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, answer);
  onTestFinished(async () => {
    await sidebar.close();
    expect(sidebar.complaints).toEqual([]);
  });
  return sidebar;
}

/** What a method was called with, each time. */
export const inputsOf = ({ calls }: OpenSidebar, method: string): readonly unknown[] =>
  calls.filter(([name]) => name === method).map(([, input]) => input);
