import { viewCell } from './page-cell.ts';
import type { DrawInput } from './page-draw-cell.ts';
import { drawCell } from './page-draw-cell.ts';
import { overlay } from './page-format.ts';
import type { Grid } from './page-grid.ts';
import { escapeHtml } from './page-html.ts';
import { spreadRow } from './page-overflow.ts';
import type { CellFormat } from './page-resource.ts';

const rowHeaderPixels = 46;

/** What drawing a tab needs beside its grid. */
export type TableInput = DrawInput & {
  readonly conditionAt: (row: number, column: number) => CellFormat | null;
  /** Rows from the top that are printed; the others are for the screen only. */
  readonly printedRows: number;
};

/** A tab as an accessible table: column letters and row numbers are headers, frozen rows stay in sight. */
export function drawTable(grid: Grid, input: TableInput): string {
  const { styles } = input;
  const width = grid.columns.reduce((sum, { pixels }) => sum + pixels, rowHeaderPixels);
  const sized = (pixels: number) => styles.classFor(`width:${pixels}px;`);
  const letters = grid.columns.map(({ index }) => `<th scope="col">${columnLetters(index)}</th>`).join('');
  const columns = [rowHeaderPixels, ...grid.columns.map(({ pixels }) => pixels)];
  const frozen = grid.rows.filter(({ index }) => index < grid.frozenRows);
  const loose = grid.rows.filter(({ index }) => index >= grid.frozenRows);
  const draw = (rows: Grid['rows']) => rows.map((row) => drawRow(grid, row, input)).join('\n');
  return `<table class="grid${grid.hasGridlines ? '' : ' bare'} ${sized(width)}" aria-label="${escapeHtml(grid.title)}">
<colgroup>${columns.map((pixels) => `<col class="${sized(pixels)}">`).join('')}</colgroup>
<thead><tr class="letters"><td></td>${letters}</tr>
${draw(frozen)}</thead>
<tbody>
${draw(loose)}
</tbody></table>`;
}

/** `0` → A, `26` → AA. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}

function drawRow(grid: Grid, row: Grid['rows'][number], input: TableInput): string {
  const { index } = row;
  const views = grid.columns.map((column) => {
    const cell = grid.cellAt(index, column.index);
    const condition = input.conditionAt(index, column.index);
    const own = cell.userEnteredFormat ?? {};
    return viewCell(cell, condition ? overlay(own, condition) : own);
  });
  const spreads = spreadRow(
    views,
    grid.columns.map(({ pixels }) => pixels),
  );
  const cells = views.map((view, at) => {
    const { index: column = at, pixels = 0 } = grid.columns[at] ?? {};
    const charts = grid.charts.filter((chart) => chart.row === index && chart.column === column);
    return drawCell({ view, pixels, charts, spread: spreads[at] ?? { room: pixels, crossed: false } }, input);
  });
  const header = `<th scope="row" id="g${grid.sheetId}r${index + 1}">${index + 1}</th>`;
  const last = index + 1 === grid.frozenRows ? ' frozen' : '';
  const unprinted = index >= input.printedRows ? ' beyond' : '';
  return `<tr class="${input.styles.classFor(`height:${row.pixels}px;`)}${last}${unprinted}">${header}${cells.join('')}</tr>`;
}
