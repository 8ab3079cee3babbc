import type { LocalBook } from '../book/book.ts';
import { areaOf, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { ConditionalFormatRule } from '../book/sheets-types.ts';
import type { Kinds } from './request-kinds.ts';

/** Requests about conditional formats; a rule is known by its place among its sheet's rules. */
export const ruleKinds: Kinds = {
  addConditionalFormatRule: (book, { rule = {}, index = 0 }) => {
    const sheet = sheetOf(book, rule);
    assertPlace(index, sheet.conditionalFormats.length + 1);
    sheet.conditionalFormats.splice(index, 0, rule);
    return undefined;
  },

  deleteConditionalFormatRule: (book, { sheetId, index = 0 }) => {
    const sheet = sheetById(book, sheetId);
    assertPlace(index, sheet.conditionalFormats.length);
    const [rule] = sheet.conditionalFormats.splice(index, 1);
    return rule ? { deleteConditionalFormatRule: { rule } } : undefined;
  },
};

/** The one sheet of the rule's ranges; throws when there are none, several, or one outside the grid. */
function sheetOf(book: LocalBook, { ranges = [] }: ConditionalFormatRule): LocalSheet {
  const ids = new Set(ranges.map((range) => range.sheetId ?? 0));
  const [sheetId] = ids;
  if (sheetId === undefined || ids.size > 1) throw new Error('a rule needs ranges, all on the same sheet');
  const sheet = sheetById(book, sheetId);
  for (const range of ranges) areaOf(sheet, range);
  return sheet;
}

function assertPlace(index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new Error(`No conditional format on index: ${index}`);
}
