import { browser } from 'wxt/browser';
import { frontTab } from './browser.ts';

/**
 * Notes in the panel's own address which window it stands in: Chrome gives -1 for the window of every panel. Firefox is
 * not asked, and its sidebar would lose its place by it.
 */
export async function markPanel(): Promise<void> {
  const tab = browser.sidePanel && (await frontTab());
  if (tab) location.hash = String(tab.windowId);
}

/** Whether we stand beside the pages of a window already; `false` where the browser does not know. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const panels = await browser.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
  return (panels ?? []).some(({ documentUrl }) => documentUrl?.endsWith(`#${windowId}`));
}
