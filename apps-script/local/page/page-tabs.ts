import { tabMetadataKey } from '../../../core/dashboard/book.ts';
import { escapeHtml } from './page-html.ts';
import type { Sheet } from './page-resource.ts';
import type { PageTexts } from './page-texts.ts';

/** The tabs in their order, parted into those that people see and the hidden ones, and the one to open first. */
export function sortTabs(sheets: readonly Sheet[]) {
  const inOrder = [...sheets].sort((a, b) => (a.properties?.index ?? 0) - (b.properties?.index ?? 0));
  const visible = inOrder.filter(({ properties }) => properties?.hidden !== true);
  const opened = visible.find(isDashboard) ?? visible.find(({ charts = [] }) => charts.length > 0) ?? visible[0];
  return { visible, hidden: inOrder.filter(({ properties }) => properties?.hidden === true), opened };
}

/** True for the dashboard, by the mark that the add-on sets. */
export function isDashboard({ developerMetadata = [] }: Sheet): boolean {
  return developerMetadata.some(
    (entry) => entry.metadataKey === tabMetadataKey && /^dashboard(:|$)/.test(entry.metadataValue ?? ''),
  );
}

/** The list of tabs; the hidden ones are named behind a disclosure, not drawn. */
export function drawTabs({ visible, hidden, opened }: ReturnType<typeof sortTabs>, texts: PageTexts): string {
  const tabs = visible.map(({ properties = {} }) => {
    const isOpen = properties === opened?.properties;
    const state = `aria-selected="${isOpen}" tabindex="${isOpen ? 0 : -1}"`;
    const id = properties.sheetId ?? 0;
    return `<button type="button" role="tab" id="tab-${id}" aria-controls="panel-${id}" ${state}>${escapeHtml(properties.title ?? '')}</button>`;
  });
  const names = hidden.map(({ properties }) => `<li>${escapeHtml(properties?.title ?? '')}</li>`).join('');
  const apart = `<details><summary>${texts.hiddenTabs} (${hidden.length})</summary><ul>${names}</ul></details>`;
  return `<div class="tabs"><div role="tablist" aria-label="${texts.tabs}">${tabs.join('')}</div>${hidden.length > 0 ? apart : ''}</div>`;
}
