import type { TabPlace } from '../../core/dashboard/book.ts';
import { protect } from '../../core/dashboard/protect.ts';
import type { OpenRange, SheetsRequest } from '../../core/dashboard/request.ts';
import { renderSheetTable } from '../../core/dashboard/sheet-table.ts';
import { type AskedPlace, askedPlaces } from '../../core/overrides-tab/asked-places.ts';
import { describeLog, type LogInput } from '../../core/overrides-tab/describe.ts';
import { type Log, readLog } from '../../core/overrides-tab/read-log.ts';
import type { Cell } from '../../core/responses/schema.ts';
import type { SheetTable } from '../../core/tabs/sheet-table.ts';
import type { Language } from '../../core/text/schema.ts';
import { opened, opening } from './draw-tabs.ts';
import { refuseUnclear } from './refuse-table.ts';

type Rows = readonly (readonly Cell[])[];

/** The log as it stands; refused where a header is gone or stands twice: its cells could be taken for others. */
export function readOverrides(rows: Rows, place: Pick<TabPlace, 'title' | 'sheetId'>, language: Language): Log {
  const log = readLog(rows);
  refuseUnclear(log.found, place, language);
  return log;
}

/** Where people say that entries of lost responses belong; nothing while the log cannot be told. */
export const placesAsked = (rows: Rows): readonly AskedPlace[] => askedPlaces(readLog(rows));

/** What people may change without a warning: the cells that they fill in, and what stands right of ours. */
function openAreas({ columns }: SheetTable, { found }: Log, { sheetId, columnCount }: TabPlace): readonly OpenRange[] {
  const places = columns.map(({ id }, at) => found.places?.[id] ?? at + 1);
  const right = Math.max(...places) + 1;
  const inputs = columns.flatMap(({ input }, at): OpenRange[] => {
    const column = places[at] ?? 0;
    return input ? [{ sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 }] : [];
  });
  return [...inputs, ...(columnCount > right ? [{ sheetId, startColumnIndex: right }] : [])];
}

/** Brings the Overrides tab up to date, and makes it when there is a first line. */
export function drawOverrideLog(
  input: LogInput,
  place: TabPlace,
  { rows, responseSheetId }: { readonly rows: Rows; readonly responseSheetId: number },
): { readonly requests: readonly SheetsRequest[]; readonly left: number } {
  const { table, left } = describeLog(input);
  if (place.isNew && table.rows.length === 0) return { requests: [], left };
  const requests = [
    ...opening(place),
    ...renderSheetTable(table, opened(place), rows, { responseSheetId }),
    ...protect(place, table.language, { except: openAreas(table, input.log, opened(place)) }),
  ];
  return { requests, left };
}
