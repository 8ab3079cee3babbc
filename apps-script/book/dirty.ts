import { dirtyMetadataKey, ofSet } from '../../core/dashboard/book.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Book, Dirty, FoundSet } from './workbook.ts';

/** After this long without another change the dashboard is drawn again … */
const quietMs = 60_000;
/** … and after this long in any case. */
const longestMs = 600_000;

const textOf = ({ since, last }: Dirty): string => `${since}/${last}`;

/** The mark that the metadata of a tab holds; `null` for none. */
export function readDirty(text = ''): Dirty | null {
  const [since = Number.NaN, last = Number.NaN] = text.split('/').map(Number);
  return since <= last ? { since, last } : null;
}

/** Marks the dashboard as older than the answers; nothing before the first grading. */
export function markDirty({ dirty, tabs, set }: Book, at: number): SheetsRequest[] {
  const tab = tabs.find(({ kind }) => kind === 'history') ?? tabs.find(({ own }) => own?.set === set);
  if (!tab) return [];
  const metadataKey = ofSet(dirtyMetadataKey, set);
  const metadataValue = textOf({ since: dirty?.since ?? at, last: at });
  if (dirty)
    return [
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      },
    ];
  const location = { sheetId: tab.sheetId };
  return [
    {
      createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, visibility: 'DOCUMENT', location } },
    },
  ];
}

/** Takes away the mark that `book` was read with; one that was set or moved since then stays. */
export function clearDirty({ dirty, set }: FoundSet): SheetsRequest[] {
  if (!dirty) return [];
  const developerMetadataLookup = { metadataKey: ofSet(dirtyMetadataKey, set), metadataValue: textOf(dirty) };
  return [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup } } }];
}

/** Whether it is time to draw again: a minute without a change, or ten minutes since the first. */
export const isRipe = (dirty: Dirty | null, now: number): boolean =>
  dirty !== null && (now - dirty.last >= quietMs || now - dirty.since >= longestMs);
