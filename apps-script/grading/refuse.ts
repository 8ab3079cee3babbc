import type { TabPlace } from '../../core/dashboard/book.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import { tellIssue } from '../../core/panels/tell-issue.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { placeTabs } from '../book/place-tabs.ts';
import type { Workbook } from '../book/workbook.ts';
import { type Reason, Refused } from '../refusal.ts';
import { type DrawInput, drawSetup } from './draw.ts';
import type { Places } from './draw-tabs.ts';
import type { GradedTable } from './grade-table.ts';
import { keepOwn } from './library.ts';
import { edgesOf, type OwnRows, type ReadSheets } from './read-sheets.ts';
import { tellFaults } from './tell-faults.ts';

/** A header of ours that is gone from Grades: which columns are whose cannot be told, so nothing is written over. */
export function refuseChangedColumns(grades: TabPlace, language: Language): void {
  if (ownColumns(grades) !== null) return;
  const message = say(language, 'book.columnsChanged', { tab: grades.title });
  throw new Refused([{ code: 'columnsChanged', message }]);
}

/** Keys of rows of ours. */
const ownKey = /^\w+(:\d+$|\|)/;

/** Whether the hidden first column of a drawn tab is gone or is another. */
export const hasLostKeys = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.length > 0 && !rows.some(([key]) => ownKey.test(String(key)));

/** The hidden first column of a drawn tab is gone or is another: what is ours cannot be told, so nothing is written over. */
export function refuseWithoutKeys(ours: OwnRows, places: Places, language: Language): void {
  for (const kind of ['dashboard', 'report'] as const) {
    if (!hasLostKeys(ours[kind] ?? [])) continue;
    throw new Refused(tellFaults([{ code: 'noKeys', row: 1, column: 0, args: {} }], places[kind], language));
  }
}

/** Refused after reading: keeps what was found, so that its columns can still be shown. */
export class RefusedResult extends Refused {
  readonly result: GradedTable;
  readonly source: string;
  readonly sourceId: number;
  constructor(reasons: readonly Reason[], { result, source }: DrawInput) {
    super(reasons);
    this.result = result;
    this.source = source.title;
    this.sourceId = source.sheetId;
  }
}

/** Why a response tab cannot be graded, in words. */
export function refusalsOf({ result, source, language }: DrawInput): readonly Reason[] {
  const { refusals, columns } = result.map;
  return refusals.map((issue) => ({
    code: issue.code,
    message: tellIssue(issue, { language, source: source.title, columns }),
  }));
}

/** Whether none of the columns of the last grading is there any more: the header row was sorted away or deleted. */
function isHeaderGone({ book, source, setup, result }: DrawInput): boolean {
  const earlier = [...setup.known, ...setup.confirmed.map(({ fingerprint }) => fingerprint)];
  const isThere = result.map.columns.some(({ fingerprint }) => earlier.includes(fingerprint));
  return book.sourceId === source.sheetId && earlier.length > 0 && !isThere;
}

/**
 * Refuses what cannot be graded. When the only thing missing is a person's yes, Setup alone is drawn, so that there is
 * a place to say it; but not over what is known of a header row that may come back.
 */
export function refuse(workbook: Workbook, input: DrawInput, ours: ReadSheets['ours']): never {
  const { result, language, book } = input;
  const reasons = refusalsOf(input);
  if (result.map.refusals.every(({ code }) => code === 'onlyUnconfirmed')) {
    const { places } = placeTabs(book, edgesOf(ours), language);
    if (isHeaderGone(input)) {
      const args = { source: input.source.title, tab: places.setup.title };
      throw new RefusedResult([{ code: 'headerGone', message: say(language, 'book.headerGone', args) }], input);
    }
    // Setup names it by its title, which must be known when Setup is read again.
    workbook.applyRequests([...keepOwn(input.standards, places), ...drawSetup(input, places)]);
    const message = say(language, 'book.askedInSetup', { tab: places.setup.title });
    throw new RefusedResult([...reasons, { code: 'askedInSetup', message }], input);
  }
  throw new RefusedResult(reasons, input);
}
