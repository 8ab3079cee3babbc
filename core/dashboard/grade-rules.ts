import { cellAddress } from '../responses/address.ts';
import { ruleMark, type TabPlace } from './book.ts';
import { bandLooks, formatOf } from './palette.ts';
import type { GridRange, SheetsRequest } from './request.ts';

/**
 * The condition of one band in one column, without separators that a locale could break: the cell reads as the grade.
 * Relative to the first cell of the range. Example: `=($C10="A")=(N("satisgrade")=0)`.
 */
function conditionOf(range: GridRange, grade: string): string {
  const cell = cellAddress(range.startRowIndex + 1, range.startColumnIndex);
  return `=($${cell}="${grade.replace(/"/g, '""')}")=(${ruleMark})`;
}

/** Takes our conditional formats off the tab and puts the new ones first, so that a person's keep their order. */
export function replaceGradeRules(
  { ruleIndexes, sheetId }: TabPlace,
  ranges: readonly GridRange[],
  bands: readonly string[],
): readonly SheetsRequest[] {
  const looks = bandLooks(bands.length).map(formatOf);
  const rules = ranges.flatMap((range) =>
    bands.flatMap((grade, place) => {
      const format = looks[place];
      const values = [{ userEnteredValue: conditionOf(range, grade) }];
      return format
        ? [{ ranges: [range], booleanRule: { condition: { type: 'CUSTOM_FORMULA' as const, values }, format } }]
        : [];
    }),
  );
  return [
    ...[...ruleIndexes].reverse().map((index) => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...rules.map((rule, index) => ({ addConditionalFormatRule: { rule, index } })),
  ];
}
