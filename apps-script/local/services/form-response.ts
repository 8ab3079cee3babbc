import { tabMetadataKey } from '../../../core/dashboard/book.ts';
import { cloneBook, type LocalBook } from '../book/book.ts';
import { type Cell, enteredValue, plainValue } from '../book/cell.ts';
import { formattedValue } from '../book/cell-resource.ts';
import { withValue } from '../book/cell-write.ts';
import { setCell, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { NumberFormat } from '../book/sheets-types.ts';
import { typeCell } from '../book/typed-cells.ts';
import { serialAt } from './local-time.ts';

type Answer = string | number;

/** Answers to the questions in their order (the timestamp is no question), or by question; '' is left blank. */
export type FormAnswers = readonly Answer[] | Readonly<Record<string, Answer>>;

export type SubmitOptions = {
  /** The row of an earlier response (the header is 1): its answers are changed in place. */
  readonly editRow?: number;
  /** The tab that the form writes to; left out: the first visible one that is not the add-on's. */
  readonly sheetId?: number;
};

/** A response as it was written; `values` and `namedValues` are what Google's event brings. */
export type WrittenResponse = {
  readonly book: LocalBook;
  readonly sheetId: number;
  /** From 0. */
  readonly row: number;
  readonly columns: number;
  readonly values: readonly string[];
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
};

/** The tab with the responses and its questions, each with its column from 0. */
export function readForm(book: LocalBook, sheetId?: number) {
  const sheet = sheetId === undefined ? book.sheets.find(isResponseTab) : sheetById(book, sheetId);
  if (!sheet) throw new Error('there is no tab for responses');
  const headers = (sheet.cells[0] ?? []).map((cell) => String(plainValue(cell) ?? ''));
  const timestamp = headers.findIndex((header, column) => isTimestamp(sheet, header, column));
  const questions = headers.flatMap((title, column) =>
    title === '' || column === timestamp ? [] : [{ title, column }],
  );
  return { sheet, headers, timestamp, questions };
}

/**
 * Writes a response as Forms does, on a copy of the book: below the last one with the time of sending, or over an
 * earlier one with a new time. The event of a changed response names only the answers that changed.
 */
export function writeResponse(
  before: LocalBook,
  answers: FormAnswers,
  now: number,
  { editRow, sheetId }: SubmitOptions,
): WrittenResponse {
  const book = cloneBook(before);
  const { sheet, headers, timestamp, questions } = readForm(book, sheetId);
  const last = sheet.cells.reduce((found, cells, row) => (isFilled(cells) ? row : found), 0);
  if (editRow !== undefined && (editRow < 2 || editRow > last + 1)) throw new Error(`row ${editRow} is no response`);
  const row = editRow === undefined ? last + 1 : editRow - 1;
  if (row >= sheet.gridProperties.rowCount) sheet.gridProperties.rowCount = row + 1;
  const written = new Map<number, Cell | null>();
  for (const [column, answer] of placeAnswers(answers, questions)) {
    const old = sheet.cells[row]?.[column];
    const cell = typed(old, answer, book.locale);
    if (plainValue(cell) !== plainValue(old)) written.set(column, cell);
  }
  if (timestamp >= 0) {
    const above = sheet.cells[last]?.[timestamp]?.userEnteredFormat?.numberFormat;
    const numberFormat = above?.type === 'DATE_TIME' ? above : timestampFormat(book.locale);
    const stamp = enteredValue(serialAt(now, book.timeZone));
    written.set(timestamp, { userEnteredValue: stamp, userEnteredFormat: { numberFormat } });
  }
  for (const [column, cell] of written) setCell(sheet, row, column, cell);
  const values = headers.map((_, column) => formattedValue(written.get(column), book.locale));
  const namedValues = Object.fromEntries(
    headers.map((header) => [header, values.filter((_, column) => headers[column] === header)]),
  );
  return { book, sheetId: sheet.sheetId, row, columns: headers.length, values, namedValues };
}

const isResponseTab = ({ hidden, developerMetadata }: LocalSheet): boolean =>
  !hidden && developerMetadata.every(({ metadataKey }) => metadataKey !== tabMetadataKey);

const isFilled = (cells: readonly (Cell | null)[]): boolean => cells.some((cell) => cell?.userEnteredValue);

function isTimestamp({ cells }: LocalSheet, header: string, column: number): boolean {
  return (
    /^(?:timestamp|时间戳记?|時間戳記)$/i.test(header.trim()) ||
    cells[1]?.[column]?.userEnteredFormat?.numberFormat?.type === 'DATE_TIME'
  );
}

const timestampFormat = (locale: string): NumberFormat => ({
  type: 'DATE_TIME',
  pattern: locale.startsWith('zh') ? 'yyyy/m/d am/pm h:mm:ss' : 'm/d/yyyy h:mm:ss',
});

function placeAnswers(
  answers: FormAnswers,
  questions: ReturnType<typeof readForm>['questions'],
): readonly (readonly [column: number, answer: Answer])[] {
  const asked = Array.isArray(answers)
    ? answers.map((answer: Answer, place) => [questions[place], answer] as const)
    : Object.entries(answers).map(([name, answer]) => [questions.find(({ title }) => title === name), answer] as const);
  return asked.map(([question, answer]) => {
    if (!question) throw new Error(`the form has no question for ${JSON.stringify(answer)}`);
    return [question.column, answer];
  });
}

/** A number as it is, a text as Sheets types it; '' takes the value away. */
function typed(old: Cell | null | undefined, answer: Answer, locale: string): Cell | null {
  const cell = typeof answer === 'number' ? { userEnteredValue: enteredValue(answer) } : typeCell(answer, locale);
  return cell ?? withValue(old, undefined);
}
