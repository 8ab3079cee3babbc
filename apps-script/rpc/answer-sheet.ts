import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { type AnswerColumn, answerSheet } from '../../core/tabs/answer-sheet.ts';
import { languageOf } from '../../core/text/language.ts';
import { addTab } from '../book/add-tab.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import type { Look } from './answers/schema.ts';
import { look } from './look.ts';
import type { StandardCall } from './schema.ts';
import { standardNamed } from './standard-named.ts';

/** Rows that are ready to be filled in; Sheets copies the rule to rows that people add below. */
const rows = 1000;

/** Choices and help for the cells of a column; none where anything may be written and nothing is to be said. */
function ruleOf({ choices, help }: AnswerColumn, sheetId: number, column: number): readonly SheetsRequest[] {
  if (choices.length === 0) return [];
  const range = {
    sheetId,
    startRowIndex: 1,
    endRowIndex: rows,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const values = choices.map((choice) => ({ userEnteredValue: choice }));
  const condition = { type: 'ONE_OF_LIST', values } as const;
  const rule = { condition, strict: false, showCustomUi: true, ...(help && { inputMessage: help }) };
  return [{ setDataValidation: { range, rule } }];
}

function headerRow(columns: readonly AnswerColumn[], sheetId: number): SheetsRequest {
  const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: columns.length };
  const values = columns.map(({ header }) => ({
    userEnteredValue: { stringValue: header },
    userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' as const },
  }));
  return { updateCells: { range, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat' } };
}

/** Adds an empty sheet that the standard can grade as it is, and opens it: levels to choose, what they mean beside. */
export function answerSheetTab(spreadsheet: OpenSpreadsheet, call: StandardCall): Look {
  const { workbook, showCell } = spreadsheet;
  const sheetId = withLock(lockWaitMs, () => {
    const book = workbook.readBook();
    const language = languageOf(book.locale);
    const standard = standardNamed(workbook, book, call.standard, language);
    const columns = answerSheet(standard, language);
    const added = addTab(book, standard.title[language], { rows, columns: columns.length });
    const rules = columns.flatMap((column, place) => ruleOf(column, added.sheetId, place));
    workbook.applyRequests([...added.requests, headerRow(columns, added.sheetId), ...rules]);
    return added.sheetId;
  });
  showCell(sheetId, 'A2');
  return { ...look(spreadsheet, { sheetId }), standard: call.standard };
}
