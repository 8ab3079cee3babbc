import type { Cell, Column, ColumnMap, Table } from '../../../core/responses/schema.ts';
import { scaleText } from '../../../core/scales/ends.ts';

/** A table from named columns; shorter columns are repeated to the longest. */
export function sheet(columns: Readonly<Record<string, readonly Cell[]>>): Table {
  const rows = Math.max(...Object.values(columns).map((cells) => cells.length));
  const body = Array.from({ length: rows }, (_, row) =>
    Object.values(columns).map((cells) => cells[row % cells.length] ?? null),
  );
  return [Object.keys(columns), ...body];
}

/** The same cells over and over, `times` times. */
export const repeat = (cells: readonly Cell[], times: number): readonly Cell[] =>
  Array.from({ length: times }, () => cells).flat();

/** What matters of a column, in one line: `rating item 1–5`, with `?` when it has to be confirmed. */
export function brief({ type, role, scale, needsConfirmation, direction }: Column): string {
  const parts = [
    type,
    role + (needsConfirmation ? '?' : ''),
    direction === 'negative' ? 'turned' : '',
    scale === null ? '' : scaleText(scale),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Header → brief. */
export const briefs = ({ columns }: ColumnMap): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column) => [column.header, brief(column)]));

export const codesOf = (issues: ColumnMap['issues']): readonly string[] => issues.map(({ code }) => code);
