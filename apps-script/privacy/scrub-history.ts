import type { TabPlace } from '../../core/dashboard/book.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { whoIs } from '../../core/privacy/erased.ts';
import type { Places } from '../grading/draw-tabs.ts';
import { keptFrom, makeRecordRoom, putRecord } from '../grading/history.ts';
import type { RunRecord } from '../grading/record.ts';

/** Clears the values of a hidden tab from one column on to before another. */
function clear({ sheetId, rowCount: endRowIndex }: TabPlace, startColumnIndex: number, endColumnIndex: number) {
  const range = { sheetId, startRowIndex: 0, endRowIndex, startColumnIndex, endColumnIndex };
  return startColumnIndex < endColumnIndex ? [{ updateCells: { range, fields: 'userEnteredValue' } }] : [];
}

/** An entry of the record that is of one of these responses. */
const isOf = (names: ReadonlySet<string>, one: unknown): boolean => {
  const { id, key } = Object(one) as { readonly id?: unknown; readonly key?: unknown };
  return names.has(String(key)) || names.has(String(id));
};

/** The record of the last run without what it remembers of these responses and of this subject. */
function scrubRecord(record: RunRecord, names: ReadonlySet<string>, who: string): RunRecord {
  const lists = Object.entries(record).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.filter((one: unknown) => !isOf(names, one)) : value,
  ]);
  const { assessed } = record;
  const lines = assessed?.lines.filter(({ subject }) => whoIs(subject) !== who) ?? [];
  const scrubbed = { ...(Object.fromEntries(lists) as RunRecord), isVoid: true as const };
  return assessed ? { ...scrubbed, assessed: { ...assessed, lines } } : scrubbed;
}

/**
 * Takes somebody out of the hidden tabs: the copies of rows that wait or are kept for undo go whole, with the point to
 * go back to; what the last run remembers of other responses and of the team's standards stays.
 */
export function scrubHistory(
  { history, staging }: Places,
  record: RunRecord | null,
  names: ReadonlySet<string>,
  who: string,
): readonly SheetsRequest[] {
  const waiting = staging.isNew ? [] : clear(staging, 0, staging.columnCount);
  if (history.isNew) return waiting;
  const room = makeRecordRoom(history);
  return [
    ...waiting,
    ...room.requests,
    ...clear(room.history, 1, 2),
    ...clear(room.history, keptFrom, room.history.columnCount),
    ...(record ? [putRecord(room.history, 'latest', scrubRecord(record, names, who))] : clear(room.history, 0, 1)),
  ];
}
