import type { Tab } from '../tabs/tab.ts';
import type { TabKind, TabPlace } from './book.ts';
import type { SheetsRequest } from './request.ts';
import { renderRequests } from './sheets.ts';

/** Pixels of columns B, C … where a table of the tab needs more room than a figure. */
const widths: Readonly<Partial<Record<TabKind, readonly number[]>>> = {
  setup: [150, 240, 130, 150, 130, 220, 130, 110, 90, 90, 220],
  standard: [180, 110, 240, 140],
};

/**
 * Setup or Standard as requests, drawn like the dashboard.
 * @param bands grades as they read on this tab, best first
 */
export function renderTab(
  tab: Tab,
  place: TabPlace,
  { bands, responseSheetId }: { readonly bands: readonly string[]; readonly responseSheetId: number },
): readonly SheetsRequest[] {
  const pixels = widths[place.kind];
  return renderRequests({ ...tab, bands, ...(pixels && { widths: pixels }) }, place, { responseSheetId });
}
