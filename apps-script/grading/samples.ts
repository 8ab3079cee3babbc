import { rulesRoles } from '../../core/columns/standard-scales.ts';
import { partsQuestions } from '../../core/responses/column-names.ts';
import {
  type Cell,
  type Column,
  type ColumnMap,
  type Role,
  segmentRoles,
  type Table,
} from '../../core/responses/schema.ts';
import { firstAnswerRow, isImportIdRow } from '../../core/responses/second-header.ts';
import { foldText } from '../../core/scales/fold.ts';

type Map = Pick<ColumnMap, 'columns' | 'headerRows'>;

const sampleCount = 3;
/** Columns whose answers may be shown; all others could tell who somebody is, or say what somebody wrote. */
const shownRoles: readonly Role[] = [...rulesRoles, ...segmentRoles, 'recommend', 'timestamp'];

/** Ratings tell of nobody, also where they are not scored. */
const areShown = ({ role, type }: Column): boolean =>
  shownRoles.includes(role) || (role === 'none' && (type === 'rating' || type === 'textLikert'));

const longestSample = 40;

/** A cell as people read it: a date without the sign between day and time, and without midnight. */
const shown = (cell: Cell): string =>
  String(cell)
    .replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?$/, '$1 $2')
    .replace(/^(\d{4}-\d\d-\d\d) 00:00$/, '$1')
    .slice(0, longestSample);

const isAnswer = (cell: Cell, { naCodes }: Column): boolean =>
  cell !== '' && cell !== null && !(naCodes as readonly Cell[]).includes(cell);

/** Up to three different answers of each column as text, without numbers that mean N/A; none of columns that are private. */
export function samplesOf(table: Table, { columns, headerRows }: Map): readonly (readonly string[])[] {
  return columns.map((column) => {
    if (!areShown(column)) return [];
    const seen = new Set<Cell>();
    for (let row = firstAnswerRow(table, headerRows); row < table.length && seen.size < sampleCount; row += 1) {
      const cell = table[row]?.[column.index] ?? '';
      if (isAnswer(cell, column)) seen.add(cell);
    }
    return [...seen].map(shown);
  });
}

/** The question that a second header row prints below a short name; '' where it says no more than the header does. */
export function aboutOf(table: Table, { headerRows }: Map, { index, header }: Column): string {
  const second = table[1];
  if (headerRows === 1 || isImportIdRow(second) || partsQuestions(table)) return '';
  const text = String(second?.[index] ?? '').trim();
  return foldText(text) === foldText(header) ? '' : text;
}
