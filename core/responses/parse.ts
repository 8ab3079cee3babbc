import { answerReader } from '../scales/answer.ts';
import { scaleText } from '../scales/ends.ts';
import type { Answer, Scale } from '../scales/schema.ts';
import type { Cell, Column, ColumnMap, Issue, ParsedSheet, Response, Role, Table } from './schema.ts';
import { firstAnswerRow } from './second-header.ts';
import { isoFromSerial } from './serial-dates.ts';
import { readTimestamp } from './timestamps.ts';

type Report = (code: Issue['code'], row: number, column: number, args: Issue['args']) => void;

/** Longer cells are cut in messages. */
const shown = (cell: Cell) => {
  const text = String(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const isBlank = (cell: Cell) => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** A cell as text; `null` when blank. */
const textOf = (cell: Cell | undefined): string | null => {
  const text = typeof cell === 'string' ? cell.trim() : String(cell ?? '');
  return text === '' ? null : text;
};

const tenPoints: Scale = { kind: 'numeric', min: 0, max: 10 };

/** Reads the answers of one column and reports the cells that are none. */
function columnReader({ index, scale, direction, naCodes, role }: Column, report: Report) {
  const ends = scale ?? tenPoints;
  const read = answerReader(ends, direction, naCodes);
  const args: Readonly<Record<Answer['kind'], (cell: Cell) => Issue['args']>> = {
    value: () => ({}),
    notAnswered: () => ({}),
    dateValue: () => ({}),
    unknownWord: (cell) => ({ value: shown(cell) }),
    errorValue: (cell) => ({ value: shown(cell) }),
    offScale: (cell) => ({ value: shown(cell), scale: scaleText(ends) }),
  };
  return (cells: readonly Cell[], row: number): number | null => {
    const cell = cells[index] ?? null;
    const answer = read(cell);
    // "Would you recommend" is counted in whole numbers.
    const isBetween = role === 'recommend' && answer.kind === 'value' && !Number.isInteger(answer.value);
    if (answer.kind === 'value' && !isBetween) return answer.value;
    const kind = isBetween ? 'offScale' : answer.kind;
    if (kind !== 'notAnswered' && kind !== 'value') report(kind, row, index, args[kind](cell));
    return null;
  };
}

/** Reads when a response was given; a cell that is no date is reported, unless the whole column is unsettled. */
function timeReader(column: Column | undefined, report: Report) {
  return (cells: readonly Cell[], row: number): string | null => {
    const cell = column === undefined ? null : (cells[column.index] ?? null);
    if (column === undefined || cell === null || cell === '') return null;
    if (typeof cell === 'number' && cell > 0 && cell < 2958466) return isoFromSerial(cell);
    const at = readTimestamp(String(cell), column.dateOrder ?? null);
    if (at === null && column.dateOrder !== null) report('unreadableDate', row, column.index, { value: shown(cell) });
    return at;
  };
}

/**
 * Turns the rows of a response tab into responses, in one pass. Blank rows are counted and skipped. A cell that is
 * no answer on its column's scale counts as not answered and is reported with its row and column.
 */
export function parseResponses(table: Table, map: ColumnMap): ParsedSheet {
  const issues: Issue[] = [];
  const report: Report = (code, row, column, args) => issues.push({ code, row, column, args });
  const withRole = (role: Role) => map.columns.filter((column) => column.role === role);
  const scored = (role: Role) => withRole(role).filter(({ needsConfirmation }) => !needsConfirmation);
  const items = scored('item').map((column) => columnReader(column, report));
  const [recommend] = scored('recommend').map((column) => columnReader(column, report));
  const at = timeReader(withRole('timestamp')[0], report);
  const respondent = withRole('respondent')[0]?.index ?? -1;
  const customer = withRole('customer')[0]?.index ?? -1;
  const segments = withRole('segment').map(({ index }) => index);

  const responses: Response[] = [];
  let blankRows = 0;
  for (let place = firstAnswerRow(table, map.headerRows); place < table.length; place++) {
    const cells = table[place];
    if (cells === undefined || cells.every(isBlank)) {
      blankRows += 1;
      continue;
    }
    const row = place + 1;
    responses.push({
      row,
      at: at(cells, row),
      respondent: textOf(cells[respondent]),
      customer: textOf(cells[customer]),
      answers: items.map((read) => read(cells, row)),
      recommend: recommend === undefined ? null : recommend(cells, row),
      segments: segments.map((index) => textOf(cells[index])),
    });
  }
  return { responses, issues, blankRows };
}
