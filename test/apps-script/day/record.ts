import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import type { Device, Item } from '../receive/team.ts';
import { type Line, linesOf, typeBeside } from './book.ts';
import { type Acts, rowOf, type Stamp, stampOf } from './open-day.ts';
import { type Answer, sendItems } from './posts.ts';

/** What a person entered beside a response: in the sidebar, or typed. */
export type EnteredThere = {
  readonly stamp: Stamp;
  readonly cells: Readonly<Record<string, string>>;
  readonly isAsked?: true;
};
/** What a person typed beside a case: its hidden key, and by what the same case is found in another workbook. */
export type TypedCase = {
  readonly key: string;
  readonly stamp: Stamp;
  readonly what: string;
  readonly cells: Record<string, string>;
};
/** A response that was sent again: another time since then, and the cases that it had before. */
export type SentAgain = { readonly stamp: Stamp; readonly was: Stamp; readonly keys: readonly string[] };

/** What people did, as the test took it down. */
export type Told = {
  readonly entered: EnteredThere[];
  readonly typed: TypedCase[];
  readonly typedFeedback: TypedCase[];
  /** Keys of the cases of responses that were deleted. */
  readonly lost: string[];
  readonly sentAgain: SentAgain[];
  readonly answers: Answer[];
  readonly counts: { imported: number; forms: number; edits: number; deletions: number; sent: number };
};

/** Cases of a tab in the order of their numbers. */
export const casesOf = (host: LocalHost, mark = 'actions'): readonly Line[] =>
  [...linesOf(host, mark)].sort((a, b) => Number(a.cells['No.']) - Number(b.cells['No.']));

const keysOn = (host: LocalHost, row: number): readonly string[] =>
  casesOf(host).flatMap(({ cells }) => (cells['Response row'] === String(row) ? [String(cells.key)] : []));

/** Acts of people and of the extension, each taken down as it is done. */
export function takeDown(acts: Acts, imported: number) {
  const { host } = acts;
  const counts = { imported, forms: 0, edits: 0, deletions: 0, sent: 0 };
  const told: Told = { entered: [], typed: [], typedFeedback: [], lost: [], sentAgain: [], answers: [], counts };
  return {
    told,
    /** Works on a case of the response tab. */
    work: (number: number, cells: Record<string, string>): void => {
      const line = casesOf(host).find((one) => one.cells['No.'] === number);
      if (!line) throw new Error(`no case ${number}`);
      typeBeside(host, 'actions', line.at, cells);
      const key = String(line.cells.key);
      const known = told.typed.find((one) => one.key === key);
      const stamp = stampOf(host, Number(line.cells['Response row']));
      if (known) Object.assign(known.cells, cells);
      else told.typed.push({ key, stamp, what: String(line.cells['What happened']), cells: { ...cells } });
    },
    /** Works on the first case of the Feedback tab. */
    workOnFeedback: (mark: string, cells: Record<string, string>): void => {
      const [line] = casesOf(host, mark);
      if (!line) throw new Error(`no case on ${mark}`);
      typeBeside(host, mark, line.at, cells);
      const { key, 'What happened': what, 'Response row': row } = line.cells;
      told.typedFeedback.push({ key: String(key), stamp: Number(row), what: String(what), cells });
    },
    /** Types beside a response on Grades. */
    beside: (row: number, cells: Readonly<Record<string, string>>): void => {
      const line = linesOf(host, 'grades').find((one) => one.cells.Row === row);
      if (!line) throw new Error(`no row ${row}`);
      typeBeside(host, 'grades', line.at, cells);
      told.entered.push({ stamp: stampOf(host, row), cells });
    },
    post: (device: Device, ...items: readonly Item[]): void => {
      counts.sent += items.length;
      told.answers.push(sendItems(host, device, items));
      host.advance(15_000);
    },
    submit: (answers: readonly string[]): void => {
      counts.forms += 1;
      acts.submit(answers);
      host.advance(6_000);
    },
    /** The form of an earlier response is sent again. */
    submitAgain: (row: number, answers: Readonly<Record<string, string>>): void => {
      const was = stampOf(host, row);
      const keys = keysOn(host, row);
      counts.edits += 1;
      acts.submit(answers, row);
      told.sentAgain.push({ stamp: stampOf(host, row), was, keys });
      host.advance(10_000);
    },
    /** Types over an answer. */
    retype: (column: string, row: number, text: string): void => {
      counts.edits += 1;
      acts.type(`${column}${row}`, text);
      host.advance(10_000);
    },
    /** Deletes rows, one after the other, before anything is graded again. */
    remove: (stamps: readonly Stamp[]): void => {
      for (const stamp of stamps) told.lost.push(...keysOn(host, rowOf(host, stamp)));
      for (const stamp of stamps) acts.deleteRow(rowOf(host, stamp));
      counts.deletions += stamps.length;
    },
  };
}
