import type { Tab } from '../tabs/tab.ts';
import type { TabKind, TabPlace } from './book.ts';
import type { Setting } from './links.ts';
import type { SheetsRequest } from './request.ts';
import { renderRequests } from './sheets.ts';

/** Pixels of columns B, C … where a table of the tab needs more room than a figure. */
const widths: Readonly<Partial<Record<TabKind, readonly number[]>>> = {
  report: [230, 80, 110, 110, 120, 120, 120],
  setup: [150, 240, 130, 150, 160, 220, 130, 110, 90, 90, 220],
  standard: [220, 140, 120, 100, 100, 100, 100, 150],
};

/**
 * A tab of ours as requests, drawn like the dashboard.
 * @param bands grades as they read on this tab, best first
 */
export function renderTab(
  tab: Tab,
  place: TabPlace,
  { bands, ...setting }: Setting & { readonly bands: readonly string[] },
): readonly SheetsRequest[] {
  const pixels = tab.widths ?? widths[place.kind];
  return renderRequests({ ...tab, bands, ...(pixels && { widths: pixels }) }, place, setting);
}
