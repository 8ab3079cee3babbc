/** Everything the extension asks of the browser, in one place: read this file and you know all its powers. */
import { browser } from 'wxt/browser';
import type { AnswerTo, Ask } from '../messages.ts';

declare module 'wxt/browser' {
  // WXT leaves this type to each project; our keys are checked where they are asked for.
  interface WxtI18n {
    getMessage: (name: string) => string;
  }
}

/** A page as the browser shows it: only of the tab that the person just used us on. */
export type Tab = { readonly id: number; readonly windowId: number; readonly url: string; readonly title: string };

/** A text of ours in the language of the browser's own screens. */
export const message = (key: string): string => browser.i18n.getMessage(key);

/** `0.1.0`, as the manifest has it. */
export const version = (): string => browser.runtime.getManifest().version;

// What is kept on this computer.

/** All that is stored. */
export const readAllLocal = (): Promise<Readonly<Record<string, unknown>>> => browser.storage.local.get(null);

/** Stores JSON values by key, all or none; rejects when the browser has no room for them. */
export const writeLocal = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  browser.storage.local.set({ ...values });

export const removeLocal = (keys: readonly string[]): Promise<void> => browser.storage.local.remove([...keys]);

/** What a change made of each key: its value now, `undefined` when it is gone. */
export type Changed = ReadonlyMap<string, unknown>;

/** Calls back with what any of our pages changed on this computer. */
export const onLocalChange = (listener: (changed: Changed) => void): void =>
  browser.storage.local.onChanged.addListener((changes) => {
    listener(changedOf(changes));
  });

const changedOf = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): Changed =>
  new Map(Object.entries(changes).map(([key, { newValue }]) => [key, newValue ?? undefined]));

/** All that is kept until the browser closes. */
export const readAllSession = (): Promise<Readonly<Record<string, unknown>>> => browser.storage.session.get(null);

export const writeSession = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  browser.storage.session.set({ ...values });

export const removeSession = (keys: readonly string[]): Promise<void> => browser.storage.session.remove([...keys]);

/** As `onLocalChange`, of what is kept until the browser closes. */
export const onSessionChange = (listener: (changed: Changed) => void): void =>
  browser.storage.session.onChanged.addListener((changes) => {
    listener(changedOf(changes));
  });

// The page that the person uses us on.

/** The tab in front; without an address where the browser does not let us read it. `null`: no window has one. */
export async function frontTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

/**
 * What is selected on a tab's page, in its frames as far as they are of the same site; rejects where the browser does
 * not let us read the page.
 */
export async function selectionOn(tabId: number): Promise<string> {
  const read = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: selected,
    // Else the answer waits until a page that is still loading has loaded.
    injectImmediately: true,
  });
  return read.map(({ result }) => result ?? '').find((text) => text !== '') ?? '';
}

/** Runs on the page itself, so it knows nothing but the page: the selection, that of a text field too. */
function selected(): string {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  const inField = isField ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : '';
  return (inField || String(getSelection() ?? '')).trim();
}

// Talking to one another.

/** Asks the background; rejects when it could not be woken, was ended in the middle, or failed. */
export async function ask<A extends Ask>(question: A): Promise<AnswerTo<A>> {
  const told: { readonly answer: AnswerTo<A> } | null = await browser.runtime.sendMessage(question);
  if (!told) throw new Error(`no answer to ${question.type}`);
  return told.answer;
}

/** Answers what pages of ours ask. */
export function onAsk(answer: (question: Ask) => Promise<AnswerTo<Ask>>): void {
  browser.runtime.onMessage.addListener((question: Ask, _sender, respond) => {
    answer(question).then(
      (told) => respond({ answer: told }),
      () => respond(null),
    );
    return true;
  });
}
