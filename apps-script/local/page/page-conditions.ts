import { parseFormula } from './page-formula.ts';
import type { Value } from './page-formula-value.ts';
import { evaluate, isOn } from './page-formula-value.ts';
import type { Cell, CellFormat, ConditionalFormat, GridRange } from './page-resource.ts';

type CellAt = (row: number, column: number) => Cell;

/**
 * The conditional formats of a tab as one function: the format that the first true rule gives a cell, `null` without
 * one. Only rules with a formula are known; any other kind throws, so that no colour is silently missing.
 */
export function readConditions(
  rules: readonly ConditionalFormat[],
  cellAt: CellAt,
): (row: number, column: number) => CellFormat | null {
  const known = rules.map(readRule);
  const valueAt = (row: number, column: number) => cellValue(cellAt(row, column));
  return (row, column) => {
    const rule = known.find(({ ranges, first, expression }) => {
      if (!ranges.some((range) => holds(range, row, column))) return false;
      const rowShift = row - (first.startRowIndex ?? 0);
      const columnShift = column - (first.startColumnIndex ?? 0);
      return isOn(evaluate(expression, { rowShift, columnShift, valueAt }));
    });
    return rule?.format ?? null;
  };
}

function readRule({ booleanRule, ranges = [] }: ConditionalFormat) {
  const { condition, format = {} } = booleanRule ?? {};
  const [first] = ranges;
  const formula = condition?.values?.[0]?.userEnteredValue;
  if (condition?.type !== 'CUSTOM_FORMULA' || formula === undefined || !first)
    throw new Error(`the preview cannot work out this conditional format: ${condition?.type ?? 'no condition'}`);
  return { ranges, first, format, expression: parseFormula(formula) };
}

function holds(range: GridRange, row: number, column: number): boolean {
  const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity } = range;
  return row >= startRowIndex && row < endRowIndex && column >= startColumnIndex && column < endColumnIndex;
}

function cellValue(cell: Cell): Value {
  const value = cell.effectiveValue ?? cell.userEnteredValue;
  if (value?.errorValue) return { fault: value.errorValue.type ?? 'ERROR' };
  return value?.numberValue ?? value?.boolValue ?? value?.stringValue ?? null;
}
