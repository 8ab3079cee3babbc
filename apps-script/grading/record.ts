import type { Tally } from '../../core/analysis/schema.ts';
import type { KeptEntry } from '../../core/counted/schema.ts';
import type { Drawing } from '../../core/dashboard/drawing.ts';
import type { StagedGrades } from '../../core/dashboard/grades-tab.ts';
import type { Column } from '../../core/responses/schema.ts';
import type { Remembered } from '../../core/rewards/entries.ts';
import type { Assessed } from '../../core/rewards/line.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';
import type { Language } from '../../core/text/schema.ts';

/**
 * What a grading leaves behind on the hidden history tab: what it drew, so that it can be drawn again (undo), and how
 * it read the response tab, so that one new row can be graded without reading all others.
 */
export type RunRecord = {
  /** Local ISO text of the run. */
  readonly at: string;
  /** Digest of the rows of Grades. */
  readonly digest: string;
  readonly language: Language;
  /** Of the core that graded. */
  readonly version: string;
  readonly sourceId: number;
  readonly headerRows: 1 | 2;
  /** Columns of the response tab as they were read. */
  readonly columns: readonly Column[];
  /** Columns (from 0) whose numbers are serial days. */
  readonly dates: readonly number[];
  /** The rules in force, with what the team changed. */
  readonly standard: Standard;
  /** Rules that the team changed, also of standards not in force now, by id. */
  readonly own: Readonly<Record<string, Standard>>;
  /** The highest version that was ever given to a changed standard, by id. */
  readonly versions: Readonly<Record<string, number>>;
  /** Raw totals of all responses that count. */
  readonly index: Tally;
  readonly drawings: { readonly setup: Drawing; readonly standard: Drawing; readonly dashboard: Drawing };
  readonly grades: StagedGrades;
  /** Lines of rewards; left out: the standard has none. */
  readonly assessed?: Assessed;
  /** What people entered beside responses, found or not; left out: nothing. */
  readonly kept?: readonly KeptEntry[];
  /** Segment values that are shown by another name, by place of the segment; left out: none. */
  readonly optionNames?: readonly (readonly (readonly [value: string, name: string])[])[];
  /** A customer was erased since: what it drew is no point to go back to. */
  readonly isVoid?: true;
  /** Every approval so far, also of lines that the Rewards tab has lost; left out: none. */
  readonly approvals?: readonly Remembered[];
};

/** A cell holds 50,000 characters. */
const pieceLength = 45_000;

/** Plain data as texts that each fit into a cell: its digest, then its parts. */
export function writePieces(data: unknown): readonly string[] {
  const text = JSON.stringify(data);
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, place) =>
    text.slice(place * pieceLength, (place + 1) * pieceLength),
  );
  return [rowDigest([text]), ...pieces];
}

/** The data that the cells of a column hold; `null` when there is none or somebody has changed it. */
export function readPieces(cells: readonly unknown[]): unknown {
  const [digest = '', ...pieces] = cells;
  const text = pieces.join('');
  return text !== '' && rowDigest([text]) === digest ? JSON.parse(text) : null;
}

export const writeRecord = (record: RunRecord): readonly string[] => writePieces(record);

/** The record that the cells of a column hold; `null` when there is none or somebody has changed it. */
export const readRecord = (cells: readonly unknown[]): RunRecord | null => readPieces(cells) as RunRecord | null;
