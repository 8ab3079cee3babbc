import type { Figure } from '../../core/analysis/schema.ts';
import type { TextKey } from '../../core/text/en.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';

/** What a custom function answers: one cell, or rows of cells that fill the cells beside and below. */
export type Shown = string | number | readonly (readonly (string | number)[])[];

/** The figure of a column; without an answer all but the counts is missing. */
export type ColumnFigure = Pick<Figure, 'value' | 'n' | 'notAnswered' | 'interval'>;

/** Rows of the details; '' is a blank cell, as where nothing was answered. */
const details: readonly (readonly [TextKey, (figure: ColumnFigure) => number | ''])[] = [
  ['function.value', ({ value }) => value ?? ''],
  ['column.n', ({ n }) => n],
  ['column.notAnswered', ({ notAnswered }) => notAnswered],
  ['function.low', ({ interval }) => interval?.[0] ?? ''],
  ['function.high', ({ interval }) => interval?.[1] ?? ''],
];

/** One number for one column, a row of numbers for several; with details a labelled row for each part of the figures. */
export function showFigures(figures: readonly ColumnFigure[], hasDetails: boolean, language: Language): Shown {
  if (hasDetails) return details.map(([label, part]) => [say(language, label), ...figures.map(part)]);
  const values = figures.map(({ value }) => value ?? '');
  return values.length > 1 ? [values] : (values[0] ?? '');
}
