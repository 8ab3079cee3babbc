import type { TabPlace } from '../../core/dashboard/book.ts';
import { type Entries, readEntries } from '../../core/model-inputs/entries.ts';
import type { InputFault } from '../../core/model-inputs/faults.ts';
import { readModelInputs } from '../../core/model-inputs/read.ts';
import type { ModelInputs } from '../../core/models/inputs.ts';
import { cellAddress } from '../../core/responses/address.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { sayModelInputs } from '../../core/text/model-inputs.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { DrawInput } from '../grading/draw.ts';
import type { Reason } from '../refusal.ts';

/** What could not be read on the Model inputs tab, by the part of it. */
export type InputProblem = Pick<InputFault, 'about' | 'key'> & { readonly reason: Reason };

/** The Model inputs tab as it was read. */
export type InputsRead = {
  readonly inputs: ModelInputs;
  readonly problems: readonly InputProblem[];
  /** Everything that people typed, to be drawn again. */
  readonly entries: Entries;
};

/** A fault as one sentence with its cell. */
function reasonOf(
  { key, row, column, args }: Omit<InputFault, 'about'>,
  { sheetId, title: tab }: TabPlace,
  language: Language,
): Reason {
  const cell = cellAddress(row, column);
  const what = sayModelInputs(language, key, { ...args, tab });
  const message = say(language, 'setup.cell', { tab, cell, what });
  return { code: `modelInputs.${key}`, message, place: { sheetId, cell } };
}

/** The hidden first column of a tab is gone: what on it is ours cannot be told. */
export const lostKeys = (tab: TabPlace, language: Language): Reason =>
  reasonOf({ key: 'noKeys', row: 1, column: 0, args: {} }, tab, language);

/** Reads the tab; without one the usual choices. */
export function readInputs(
  rows: readonly (readonly Cell[])[],
  { result: { rubric, map }, language }: DrawInput,
  tab: TabPlace,
): InputsRead {
  const { inputs, faults } = readModelInputs(rows, { rubric, columns: map.columns, language });
  const problems = faults.map((fault) => ({ ...fault, reason: reasonOf(fault, tab, language) }));
  return { inputs, entries: readEntries(rows), problems };
}
