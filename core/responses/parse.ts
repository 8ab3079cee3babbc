import { answerReader } from '../scales/answer.ts';
import { scaleText } from '../scales/ends.ts';
import type { Answer } from '../scales/schema.ts';
import { isBlankRow } from './blank.ts';
import { gatherIssues } from './gather-issues.ts';
import { issue } from './issue.ts';
import { factReader } from './read-fact.ts';
import {
  type Beside,
  type Cell,
  type Column,
  type ColumnMap,
  type Issue,
  type ParsedSheet,
  type Response,
  type Role,
  segmentRoles,
  type Table,
} from './schema.ts';
import { firstAnswerRow } from './second-header.ts';
import { tenPoints } from './ten-points.ts';
import { readTimestamp } from './timestamps.ts';

type Report = (...cell: Parameters<typeof issue>) => void;

/** Longer cells are cut in messages. */
const shown = (cell: Cell) => {
  const text = String(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** A cell as text; `null` when blank. */
const textOf = (cell: Cell | undefined): string | null => String(cell ?? '').trim() || null;

/** How the cells of a column are read: a fact's numbers may have their unit behind them. */
export function readerFor({ scale, direction, naCodes, isShare }: Column): (cell: Cell) => Answer {
  const read = answerReader(scale ?? tenPoints, direction, naCodes);
  if (scale?.kind !== 'measured') return read;
  const measure = factReader(scale.unit, isShare);
  return (cell) => {
    const answer = read(cell);
    if (answer.kind !== 'value' && answer.kind !== 'unknownWord' && answer.kind !== 'offScale') return answer;
    const value = measure(cell);
    return value === null ? { kind: 'unknownWord' } : { kind: 'value', value };
  };
}

/** Reads the answers of one column and reports the cells that are none. */
function columnReader(column: Column, report: Report) {
  const { index, role } = column;
  const scale = scaleText(column.scale ?? tenPoints);
  const read = readerFor(column);
  return (cells: readonly Cell[], row: number): number | null => {
    const cell = cells[index] ?? null;
    const answer = read(cell);
    // "Would you recommend" is counted in whole numbers.
    const isBetween = role === 'recommend' && answer.kind === 'value' && !Number.isInteger(answer.value);
    if (answer.kind === 'value' && !isBetween) return answer.value;
    const kind = answer.kind === 'value' ? 'offScale' : answer.kind;
    if (kind === 'notAnswered') return null;
    const args = { ...(kind !== 'dateValue' && { value: shown(cell) }), ...(kind === 'offScale' && { scale }) };
    report(kind, args, index, row);
    return null;
  };
}

type ReadCell = (cells: readonly Cell[], row: number) => number | null;

/** Reads what is not scored; `null` where no column is read for it. */
function besideReader(columns: readonly Column[], readerOf: (column: Column) => ReadCell) {
  const readers = (role: Role) =>
    columns.filter((column) => column.role === role && !column.needsConfirmation).map(readerOf);
  const [evidence] = readers('evidence');
  const [work] = readers('work');
  const [expected, overall] = [readers('expected'), readers('overall')];
  if (!evidence && !work && expected.length + overall.length === 0) return null;
  return (cells: readonly Cell[], row: number): Beside => ({
    evidence: evidence?.(cells, row) ?? null,
    work: work?.(cells, row) ?? null,
    expected: expected.map((read) => read(cells, row)),
    overall: overall.map((read) => read(cells, row)),
  });
}

/** Reads when a response was given; a cell that is no date is reported, unless the whole column is unsettled. */
function timeReader(column: Column | undefined, report: Report) {
  return (cells: readonly Cell[], row: number): string | null => {
    if (column === undefined) return null;
    const cell = cells[column.index] ?? '';
    if (cell === '') return null;
    const at = readTimestamp(String(cell), column.dateOrder ?? null);
    if (at === null && column.dateOrder !== null) report('unreadableDate', { value: shown(cell) }, column.index, row);
    return at;
  };
}

/**
 * Turns the rows of a response tab into responses, in one pass. Blank rows are counted and skipped. A cell that is
 * no answer on its column's scale counts as not answered and is reported with its row and column; a column without any
 * answer on its scale is reported once.
 */
export function parseResponses(table: Table, map: ColumnMap): ParsedSheet {
  const issues: Issue[] = [];
  const report: Report = (...cell) => issues.push(issue(...cell));
  const withRole = (role: Role) => map.columns.filter((column) => column.role === role);
  const scored = (role: Role) => withRole(role).filter((column) => !column.needsConfirmation);
  const readerOf = (column: Column) => columnReader(column, report);
  const [asked, [recommended]] = [scored('item'), scored('recommend')];
  const [items, recommend] = [asked.map(readerOf), recommended && readerOf(recommended)];
  const at = timeReader(withRole('timestamp')[0], report);
  const named = (role: Role) => withRole(role)[0]?.index ?? -1;
  const [respondent, customer] = [named('respondent'), named('customer')] as const;
  const segments = map.columns.filter(({ role }) => segmentRoles.includes(role)).map(({ index }) => index);

  const readBeside = besideReader(map.columns, readerOf);

  const responses: Response[] = [];
  let blankRows = 0;
  for (let place = firstAnswerRow(table, map.headerRows); place < table.length; place++) {
    const cells = table[place];
    if (cells === undefined || isBlankRow(cells)) {
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
      recommend: recommend?.(cells, row) ?? null,
      segments: segments.map((index) => textOf(cells[index])),
      ...(readBeside && { beside: readBeside(cells, row) }),
    });
  }
  return { responses, issues: gatherIssues(issues, responses, { items: asked, recommend: recommended }), blankRows };
}
