import type { Capture } from '../capture/capture.ts';
import type { Page } from '../entry/entry.ts';
import { frontTab, selectionOn } from './browser.ts';

/** A page that hangs gives no selection; nobody waits for it. */
const longestWait = 1000;

const noPage: Page = { url: '', title: '' };

/** What the page in front gives: never rejects. To be called after a click or key of the person, which grants it. */
export async function captureFront(): Promise<Capture> {
  const tab = await frontTab();
  if (!tab || tab.url.startsWith(`${location.origin}/`)) return { page: noPage, selection: '', isRestricted: false };
  const page = /^https?:/.test(tab.url) ? { url: tab.url, title: tab.title } : noPage;
  try {
    return {
      page,
      selection: await Promise.race([selectionOn(tab.id), nothingAfter(longestWait)]),
      isRestricted: false,
    };
  } catch {
    return { page, selection: '', isRestricted: true };
  }
}

const nothingAfter = (wait: number): Promise<string> => new Promise((resolve) => setTimeout(resolve, wait, ''));
