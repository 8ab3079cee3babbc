import type { Standard } from '../standards/standard.ts';
import type { Evidence } from './evidence.ts';
import { meaningsOf } from './header-meanings.ts';
import { gridOf, headerText } from './header-text.ts';
import { dimensionNames, namedDimension } from './name-dimension.ts';
import { type CellCounts, countCells, joinCounts, type LongCell, profileOf } from './profile.ts';
import { withRuns } from './runs.ts';
import type { Cell, Table } from './schema.ts';
import { firstAnswerRow, isImportIdRow } from './second-header.ts';

const textOf = (cell: Cell | undefined) => (cell === undefined || cell === null ? '' : String(cell));

/** The header row as texts, as wide as the widest row. */
export function headersOf(table: Table): readonly string[] {
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => textOf(table[0]?.[column]));
}

/** Columns of one Forms grid by their question; a question of its own in brackets is no grid. */
function gridsOf(headers: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const grids = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const grid = gridOf(header);
    if (grid !== null) grids.set(grid.question, [...(grids.get(grid.question) ?? []), column]);
  });
  return new Map([...grids].filter(([, columns]) => columns.length > 1));
}

/** Reads header and cells of every column once. `long` is the first cell that no sheet could hold. */
export function gatherEvidence(
  table: Table,
  standard: Standard,
  headerRows: 1 | 2,
): { readonly columns: readonly Evidence[]; readonly long: LongCell | null } {
  const headers = headersOf(table);
  const second = headerRows === 2 && !isImportIdRow(table[1]) ? (table[1] ?? []) : [];
  const from = firstAnswerRow(table, headerRows);
  const counted = headers.map((_, column) => countCells(table, column, from));
  const cells: readonly CellCounts[] = counted.map((one) => one.cells);
  const names = dimensionNames(standard);
  const grids = gridsOf(headers);
  const groups = new Map(
    [...grids].map(([question, columns]) => [
      question,
      profileOf(joinCounts(cells.filter((_, column) => columns.includes(column)))),
    ]),
  );
  const columns = headers.map((header, index) => {
    const grid = gridOf(header);
    const group = grid === null ? undefined : groups.get(grid.question);
    const gridRow = group === undefined || grid === null ? null : grid.row;
    const full = `${header} ${textOf(second[index])}`;
    const text = headerText(full);
    const own: CellCounts = cells[index] ?? joinCounts([]);
    const profile = profileOf(own);
    const dimension = namedDimension([...(gridRow === null ? [] : [headerText(gridRow)]), text], names);
    return {
      index,
      header,
      text,
      meanings: new Set([...meaningsOf(headerText(header)), ...meaningsOf(text)]),
      dimension,
      gridRow,
      profile,
      group: group ?? profile,
    };
  });
  return { columns: withRuns(columns), long: counted.find((one) => one.long !== null)?.long ?? null };
}
