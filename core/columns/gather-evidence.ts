import type { Cell, Table } from '../responses/schema.ts';
import { firstAnswerRow, isImportIdRow } from '../responses/second-header.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Evidence } from './evidence.ts';
import { factOf, isFact } from './facts.ts';
import { meaningsOf } from './header-meanings.ts';
import { gridOf, headerText } from './header-text.ts';
import { dimensionNames, namedDimension } from './name-dimension.ts';
import { countCells, joinCounts, type LongCell, profileOf } from './profile.ts';
import { withRuns } from './runs.ts';

const textOf = (cell: Cell | undefined) => String(cell ?? '');

/** The header row as texts, as wide as the widest row. */
function headersOf(table: Table): readonly string[] {
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
  const names = dimensionNames(standard);
  const groups = new Map(
    [...gridsOf(headers)].map(([question, columns]) => [
      question,
      profileOf(joinCounts(columns.flatMap((column) => counted[column]?.cells ?? []))),
    ]),
  );
  const columns = counted.map(({ cells }, index) => {
    const header = headers[index] ?? '';
    const grid = gridOf(header);
    const group = grid === null ? undefined : groups.get(grid.question);
    const gridRow = group === undefined || grid === null ? null : grid.row;
    const text = headerText(`${header} ${textOf(second[index])}`);
    const profile = profileOf(cells);
    const named = namedDimension([...(gridRow === null ? [] : [headerText(gridRow)]), text], names);
    const fact = named.fact && factOf(named.fact.id, standard);
    const isMeasured = named.fact !== null && fact !== null && isFact(fact, text, named.fact.word, profile);
    return {
      index,
      header,
      text,
      meanings: new Set([...meaningsOf(headerText(header)), ...meaningsOf(text)]),
      dimension: named.dimension,
      fact: isMeasured ? fact : null,
      isShared: named.isShared,
      gridRow,
      profile,
      group: group ?? profile,
    };
  });
  return { columns: withRuns(columns), long: counted.flatMap(({ long }) => long ?? [])[0] ?? null };
}
