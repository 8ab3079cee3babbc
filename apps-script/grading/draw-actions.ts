import type { Case } from '../../core/actions/schema.ts';
import { type CasesSetting, describeCases } from '../../core/actions-tab/describe-cases.ts';
import { caseKey, type ReadCases, readCases } from '../../core/actions-tab/read-cases.ts';
import { missingWords } from '../../core/actions-tab/state-words.ts';
import type { TabPlace } from '../../core/dashboard/book.ts';
import { protect } from '../../core/dashboard/protect.ts';
import type { OpenRange, SheetsRequest } from '../../core/dashboard/request.ts';
import { addedValues, renderSheetTable } from '../../core/dashboard/sheet-table.ts';
import type { SheetTableSetting } from '../../core/dashboard/sheet-table-frame.ts';
import type { Cell } from '../../core/responses/schema.ts';
import type { TabFault } from '../../core/tabs/schema.ts';
import type { SheetTable } from '../../core/tabs/sheet-table.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { type Reason, Refused } from '../refusal.ts';
import { responseIds } from './actions-cases.ts';
import type { DrawInput } from './draw.ts';
import type { DrawMore } from './draw-more.ts';
import { opened, opening } from './draw-tabs.ts';
import type { OwnRows } from './read-sheets.ts';
import { refuseUnclear } from './refuse-table.ts';
import { tellFaults } from './tell-faults.ts';

type Rows = readonly (readonly Cell[])[];

/** The Actions tab as read; refused where it cannot be told what on it is ours, or which entry belongs to which case. */
export function readActions(rows: Rows, place: Pick<TabPlace, 'title' | 'sheetId'>, language: Language): ReadCases {
  const read = readCases(rows, language);
  refuseUnclear(read.found, place, language);
  if (read.isMixed)
    throw new Refused(tellFaults([{ code: 'rowsMixed', row: 1, column: 1, args: {} }], place, language));
  return read;
}

/** Who answered, by id of the response; `null` where nobody is to be named. */
function customersOf({ setup, result }: DrawInput): CasesSetting['customers'] {
  if (!setup.showsIdentity) return null;
  const ids = responseIds(result);
  return new Map(
    result.graded.flatMap(({ response: { row, customer, respondent } }) => {
      const id = ids.get(row);
      const name = customer ?? respondent;
      return id === undefined || name === null ? [] : [[id, name] as const];
    }),
  );
}

/** The Actions tab of a grading as a value. */
export function actionsTable(input: DrawInput): SheetTable {
  const { cases, result, language, now } = input;
  const customers = customersOf(input);
  return describeCases(cases, { rubric: result.rubric, language, today: now.slice(0, 10), customers });
}

/** Cases that were set to closed too early, each with the first cell that is missing. */
function tooEarly(cases: readonly Case[], { found }: ReadCases, language: Language): readonly TabFault[] {
  return cases.flatMap((one): TabFault[] => {
    const [first] = one.missing;
    const row = found.rows.get(caseKey(one));
    if (!first || !row) return [];
    const args = { n: one.number, parts: missingWords(one, language) };
    return [{ code: 'notClosed', row: row.at + 1, column: found.places?.[first] ?? 0, args }];
  });
}

/** Notices that one message can hold. */
const most = 3;

function noticesOf({ cases, language }: DrawInput, read: ReadCases, place: TabPlace): readonly Reason[] {
  const faults = [...read.faults, ...tooEarly(cases, read, language)];
  const left = faults.length - most;
  const message = say(language, 'case.more', { tab: place.title, n: left });
  return [...tellFaults(faults.slice(0, most), place, language), ...(left > 0 ? [{ code: 'case.more', message }] : [])];
}

/** What people may change without a warning: the cells that they fill in, and everything that is not ours. */
function openAreas({ columns }: SheetTable, { places }: ReadCases['found'], place: TabPlace): readonly OpenRange[] {
  const { sheetId, columnCount } = place;
  const input = new Map(columns.map(({ id, input: kind }, at) => [places?.[id] ?? at + 1, kind !== undefined]));
  return Array.from({ length: columnCount }, (_, column) => column).flatMap((column): OpenRange[] => {
    const across = { sheetId, startColumnIndex: column, endColumnIndex: column + 1 };
    if (column === 0 || input.get(column) === false) return [];
    return [input.has(column) ? { ...across, startRowIndex: 1 } : across];
  });
}

/** The requests of the tab; none as long as there is no case. */
export function renderActions(
  table: SheetTable,
  place: TabPlace,
  rows: Rows,
  setting: SheetTableSetting,
): readonly SheetsRequest[] {
  if (table.rows.length === 0) return [];
  const { found } = readCases(rows, table.language);
  return [
    ...opening(place),
    ...renderSheetTable(table, opened(place), rows, setting),
    ...protect(place, table.language, { except: openAreas(table, found, opened(place)) }),
  ];
}

/** The Actions tab: every case with what people entered, new ones at the end. */
export const drawActions: DrawMore = (input, { places, ours, staged }) => {
  const rows = ours.actions ?? [];
  const place = places.actions;
  const setting = { responseSheetId: input.source.sheetId, ...(staged && { staged }) };
  const notices = noticesOf(input, readActions(rows, place, input.language), place);
  return { requests: renderActions(actionsTable(input), place, rows, setting), notices };
};

/** More new cases than this wait on the staging tab: as requests they would be too heavy. */
const mostInRequests = 500;

const areMany = ({ cases }: DrawInput): boolean => cases.filter(({ isNew }) => isNew).length > mostInRequests;

/** The rows that the Actions tab does not have yet, where they are too many for requests; else none. */
export const casesToStage = (input: DrawInput, ours: OwnRows): readonly (readonly (string | number | boolean)[])[] =>
  areMany(input) ? addedValues(actionsTable(input), ours.actions ?? []) : [];

/** Where new cases wait; nowhere when they are few. `row`: from 0. */
export const stagedCases = ({ sheetId }: TabPlace, row: number, below: number): SheetTableSetting['staged'] =>
  below > mostInRequests ? { sheetId, row, column: 0 } : undefined;

/**
 * The cases that this grading can open: all, but in a first grading of a very long tab, whose rows of Grades take all
 * that may be sent. Those that wait are opened by the next grading.
 * @param below how many of the new ones are staged
 */
export function openableCases(
  { cases }: DrawInput,
  below: number,
): { readonly cases: readonly Case[]; readonly waiting: number } {
  const fresh = cases.filter(({ isNew }) => isNew);
  const opened = new Set(fresh.slice(0, Math.max(below, mostInRequests)));
  return {
    cases: cases.filter((one) => !one.isNew || opened.has(one)),
    waiting: fresh.length - opened.size,
  };
}

/** Says how many cases wait; nothing when none does. */
export const tellWaiting = (n: number, { title: tab }: TabPlace, language: Language): readonly Reason[] =>
  n > 0 ? [{ code: 'case.waiting', message: say(language, 'case.waiting', { n, tab }) }] : [];
