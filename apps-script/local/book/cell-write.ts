import type { Cell } from './cell.ts';
import { type Mask, replaceFields } from './field-mask.ts';
import type { CellData, ExtendedValue } from './sheets-types.ts';

const mostCharacters = 50_000;
const writable = new Set(['userEnteredValue', 'userEnteredFormat', 'textFormatRuns', 'dataValidation', 'note']);

/** Writes a cell: the masked fields as given; a masked field that is not given is cleared. */
export function cellWriter(mask: Mask): (old: Cell | null | undefined, given: CellData) => Cell {
  const stranger = Object.keys(mask).find((field) => !writable.has(field));
  if (stranger !== undefined) throw new Error(`Invalid field in the mask: ${stranger}`);
  const { userEnteredValue: valueMask, ...rest } = mask;
  const hasMore = Object.keys(rest).length > 0;
  return (old, given) => {
    const base: Cell = valueMask === undefined ? (old ?? {}) : withValue(old, given.userEnteredValue);
    // A grade of ten thousand rows writes a million cells, most of them by value alone.
    return hasMore ? replaceFields(base, given, rest) : base;
  };
}

/** The cell with another value, or none; the format stays, the runs and result of the old value go. */
export function withValue(cell: Cell | null | undefined, value: ExtendedValue | undefined): Cell {
  const kept = cell ? withoutValue(cell) : {};
  if (!value) return kept;
  const kinds = Object.keys(value);
  if (kinds.length === 0 || value.stringValue === '') return kept;
  if (kinds.length > 1) throw new Error(`a value has more than one kind: ${kinds}`);
  if (value.errorValue) throw new Error('an error value is read-only');
  assertLength(value.stringValue ?? value.formulaValue ?? '');
  return { ...kept, userEnteredValue: value };
}

function withoutValue(cell: Cell): Cell {
  const { userEnteredValue: _value, effectiveValue: _effect, textFormatRuns: _runs, ...kept } = cell;
  return kept;
}

function assertLength(text: string): void {
  if (text.length > mostCharacters) {
    throw new Error(`Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`);
  }
}
