import { describeModelInputs } from '../../../core/model-inputs/describe.ts';
import { readEntries } from '../../../core/model-inputs/entries.ts';
import { readModelInputs } from '../../../core/model-inputs/read.ts';
import { cellAddress } from '../../../core/responses/address.ts';
import type { Cell, Column } from '../../../core/responses/schema.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Rubric } from '../../../core/scoring/schema.ts';
import { usualStandard } from '../../../core/standards/index.ts';
import { sayModelInputs } from '../../../core/text/model-inputs.ts';
import type { Language } from '../../../core/text/schema.ts';
import { column } from '../setup-tab/setup-rows.ts';
import { changed, rowAt, rowsOf } from '../tabs/tab-rows.ts';

export type Survey = { readonly rubric: Rubric; readonly columns: readonly Column[] };

/** A survey whose questions are aspects of their own: as many dimensions as headers. */
export function surveyOf(headers: readonly string[], more: readonly Column[] = []): Survey {
  const columns = [...headers.map((header, index) => column(index, header)), ...more];
  return { rubric: fitRubric(usualStandard, columns), columns };
}

export const survey = surveyOf(['Taste', 'Price', 'Speed']);

/** The rows of the tab: a new one, or one drawn again over these rows. */
export const drawn = (
  asked: Survey = survey,
  rows: readonly (readonly Cell[])[] = [],
  language: Language = 'en',
): Cell[][] => rowsOf(describeModelInputs({ ...asked, entries: readEntries(rows), language, source: 'Responses' }));

type Typed = readonly [key: string | RegExp, place: number, value: Cell];

/** The rows with these cells typed; `place` from 0, which is column B. */
export const typing = (rows: Cell[][], ...typed: readonly Typed[]): Cell[][] =>
  typed.reduce((now, [key, place, value]) => changed(now, rowAt(now, key), place + 1, value), rows);

/** A judgement of a survey's dimensions: the cell of a person's table. */
export const pair = (judge: number, first: string, second: string, value: Cell, asked: Survey = survey): Typed => {
  const ids = asked.rubric.dimensions.map(({ id }) => id);
  return [`pair|${judge}|${ids.indexOf(first)}|${first}`, ids.indexOf(second) + 1, value];
};

export const question = (header: string): RegExp =>
  new RegExp(`^question\\|\\w+\\|${header.toLowerCase().replace(/[()]/g, '\\$&')}$`);

export const read = (rows: readonly (readonly Cell[])[], asked: Survey = survey, language: Language = 'en') =>
  readModelInputs(rows, { ...asked, language });

/** Faults as a person reads them, each after its cell. */
export const told = (
  rows: readonly (readonly Cell[])[],
  asked: Survey = survey,
  language: Language = 'en',
): readonly string[] =>
  read(rows, asked, language).faults.map(
    ({ about, key, row, column: at, args }) =>
      `${about} ${cellAddress(row, at)} ${sayModelInputs(language, key, args)}`,
  );

/** The address of a cell that was typed. */
export const at = (rows: Cell[][], [key, place]: Typed): string => cellAddress(rowAt(rows, key) + 1, place + 1);
