import { ofSet, type TabKind, type TabPlace, tabMetadataKey } from './book.ts';
import { titleRows } from './layout.ts';
import type { SheetsRequest } from './request.ts';

type Opening = { readonly frozenRowCount: number; readonly hideGridlines: boolean; readonly hidden: boolean };
const page: Opening = { frozenRowCount: titleRows, hideGridlines: true, hidden: false };
const table: Opening = { frozenRowCount: 1, hideGridlines: false, hidden: false };
const openings: Readonly<Record<TabKind, Opening>> = {
  setup: page,
  standard: page,
  dashboard: page,
  report: page,
  rewards: page,
  digest: page,
  summary: page,
  modelInputs: page,
  models: page,
  grades: table,
  staging: { frozenRowCount: 0, hideGridlines: false, hidden: true },
  history: { frozenRowCount: 0, hideGridlines: false, hidden: true },
  actions: table,
  overrides: table,
  devices: table,
  log: { ...table, hidden: true },
  erased: { frozenRowCount: 0, hideGridlines: false, hidden: true },
};

/** Adds a tab of ours and marks it, so that it is found again whatever it is called. Its grid is as `place` says. */
export function openTab({ kind, set, sheetId, title, rowCount, columnCount }: TabPlace): readonly SheetsRequest[] {
  const { hidden, ...shape } = openings[kind];
  const gridProperties = { rowCount, columnCount, ...shape };
  const developerMetadata = {
    metadataKey: tabMetadataKey,
    metadataValue: ofSet(kind, set),
    visibility: 'DOCUMENT' as const,
    location: { sheetId },
  };
  return [
    { addSheet: { properties: { sheetId, title, hidden, gridProperties } } },
    { createDeveloperMetadata: { developerMetadata } },
  ];
}
