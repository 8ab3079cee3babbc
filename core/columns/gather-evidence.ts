import { columnNames, partsQuestions } from '../responses/column-names.ts';
import type { Cell, Table } from '../responses/schema.ts';
import { firstAnswerRow, isImportIdRow } from '../responses/second-header.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Meaning } from '../words/meaning.ts';
import type { Evidence } from './evidence.ts';
import { factOf, isFact } from './facts.ts';
import { meaningsOf } from './header-meanings.ts';
import { gridOf, headerText } from './header-text.ts';
import { dimensionNames, namedDimension } from './name-dimension.ts';
import { numberedGrids, withoutSkipCodes } from './numbered-grids.ts';
import { countCells, joinCounts, type LongCell, profileOf } from './profile.ts';
import { isLongQuestion } from './question-form.ts';
import { reversedCodes } from './reversed-codes.ts';
import { withRuns } from './runs.ts';

const textOf = (cell: Cell | undefined) => String(cell ?? '');

/** Columns of one Forms grid by their question; a question of its own in brackets is no grid. */
function gridsOf(headers: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const grids = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const grid = gridOf(header);
    if (grid !== null) grids.set(grid.question, [...(grids.get(grid.question) ?? []), column]);
  });
  return new Map([...grids].filter(([, columns]) => columns.length > 1));
}

/** What a header says, alone and with the question of a second header row. */
function saidBy(header: string, text: string, isReversed: boolean): ReadonlySet<Meaning> {
  const alone = headerText(header);
  const both = alone === text ? [text] : [alone, text];
  return new Set([
    ...both.flatMap((one) => {
      const said = [...meaningsOf(one)];
      // "In your opinion, is 5 % on average too much?" names no figure of the column.
      return isLongQuestion(one) ? said.filter((meaning) => meaning !== 'derived') : said;
    }),
    ...(isReversed ? (['reversed', 'negative'] as const) : []),
  ]);
}

/** Reads header and cells of every column once. `long` is the first cell that no sheet could hold. */
export function gatherEvidence(
  table: Table,
  standard: Standard,
  headerRows: 1 | 2,
): { readonly columns: readonly Evidence[]; readonly long: LongCell | null } {
  const headers = columnNames(table, headerRows);
  const isOwn = headerRows === 2 && !isImportIdRow(table[1]) && !partsQuestions(table);
  const second = isOwn ? (table[1] ?? []) : [];
  const from = firstAnswerRow(table, headerRows);
  const counted = headers.map((_, column) => countCells(table, column, from));
  const answered = withoutSkipCodes(
    headers,
    counted.map(({ cells }) => cells),
  );
  const numbered = numberedGrids(
    headers,
    answered.map(({ cells }) => cells),
  );
  const names = dimensionNames(standard);
  const reversed = reversedCodes(headers);
  const groups = new Map(
    [...gridsOf(headers)].map(([question, columns]) => [
      question,
      profileOf(joinCounts(columns.flatMap((column) => answered[column]?.cells ?? []))),
    ]),
  );
  const columns = answered.map(({ cells, skipped }, index) => {
    const header = headers[index] ?? '';
    const grid = gridOf(header);
    const place = numbered.get(index);
    const group = (grid === null ? undefined : groups.get(grid.question)) ?? place?.group;
    const gridRow = grid !== null && groups.has(grid.question) ? grid.row : (place?.row ?? null);
    // A question that only the first header of a grid prints is asked of all its rows.
    const asked = place?.row ? `${place.question} ${place.row}` : header;
    const text = headerText(`${asked} ${textOf(second[index])}`);
    const profile = profileOf(cells);
    const named = namedDimension([...(gridRow === null ? [] : [headerText(gridRow)]), text], names);
    const fact = named.fact && factOf(named.fact.id, standard);
    const isMeasured = named.fact !== null && fact !== null && isFact(fact, text, named.fact.word, profile);
    return {
      index,
      header,
      text,
      meanings: saidBy(header, text, reversed.has(index)),
      dimension: named.dimension,
      fact: isMeasured ? fact : null,
      isShared: named.isShared,
      gridRow,
      profile,
      group: group ?? profile,
      skipped,
    };
  });
  return { columns: withRuns(columns), long: counted.flatMap(({ long }) => long ?? [])[0] ?? null };
}
