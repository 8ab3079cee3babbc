import type { CellFormat, DataValidationRule, ExtendedValue, TextFormatRun } from './sheets-types.ts';

/** One cell as it is kept: never changed in place, so that copies of a book may share it. `null` is an untouched cell. */
export type Cell = {
  readonly userEnteredValue?: ExtendedValue;
  /** Kept only where it is not the entered value: the result of a formula, or an error. */
  readonly effectiveValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly textFormatRuns?: readonly TextFormatRun[];
  readonly dataValidation?: DataValidationRule;
  readonly note?: string;
};

/** What a person sees of a cell without its format; `null` is a blank. */
export type PlainValue = string | number | boolean | null;

const errorTexts: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The error type that a text such as `#REF!` stands for, or `null` when it is not an error. */
export function errorTypeOf(text: string): string | null {
  return (
    Object.keys(errorTexts).find((type) => text.startsWith('#') && errorTexts[type] === text.toUpperCase()) ?? null
  );
}

/** The literal as Sheets keeps it; a text is never read as a formula. */
export function enteredValue(value: string | number | boolean): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

/** The value of a cell after calculation: an error is its text, a formula without a known result is blank. */
export function plainValue(cell: Cell | null | undefined): PlainValue {
  const value = cell?.effectiveValue ?? cell?.userEnteredValue;
  if (!value) return null;
  if (value.errorValue) return errorTexts[value.errorValue.type ?? 'ERROR'] ?? '#ERROR!';
  return value.numberValue ?? value.boolValue ?? value.stringValue ?? null;
}
