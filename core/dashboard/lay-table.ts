import type { Block, BlockCell, Input, TableColumn } from '../panels/block.ts';
import type { Area, Laid, LaidCell, LaidRow } from './laid.ts';
import { leastColumns } from './page-width.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A chart stands in columns I to M and needs this many rows, as few as its labels allow; its table has B to H. */
export const chartRows = 12;
export const chartColumn = 7;

/** Header and words of a column stand where its numbers do. */
function alignOf({ format, centred }: TableColumn): Pick<LaidCell, 'align'> {
  if (centred) return { align: 'CENTER' };
  return format === 'text' || format === 'checkbox' ? {} : { align: 'RIGHT' };
}

/** The band that a number lies in; none for words, and below the last lower end. */
function heatOf(value: BlockCell, { heat }: TableColumn): Pick<LaidCell, 'heat'> {
  if (heat === undefined || typeof value !== 'number') return {};
  const band = heat.findIndex((from) => value >= from);
  return band < 0 ? {} : { heat: { band, bands: heat.length } };
}

function layCell(value: BlockCell, column: TableColumn, isLast: boolean): LaidCell | null {
  const { format, input } = column;
  if (value === null && input === undefined) return null;
  const linked = typeof value === 'object' && value !== null;
  return {
    look: 'plain',
    // A word in a column of numbers ("n < 5") is a text.
    format: typeof value === 'string' && format !== 'date' ? 'text' : format,
    ...(linked ? { value: value.text, link: value } : { value }),
    ...(input !== undefined && { isInput: true }),
    ...(isLast && !column.wraps && { runsOver: true }),
    ...heatOf(value, column),
    ...alignOf(column),
  };
}

/** Runs of rows below the header whose cell in this column is a tick. */
function tickRuns(rows: Table['rows'], column: number): readonly Area[] {
  const runs: { column: number; row: number; rows: number }[] = [];
  rows.forEach((cells, index) => {
    if (typeof cells[column] !== 'boolean') return;
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === index + 1) last.rows += 1;
    else runs.push({ column, row: index + 1, rows: 1 });
  });
  return runs;
}

/** Whether a sheet can say what the cell takes; any text needs no rule. */
const isBound = (input: Input): boolean => !('choices' in input) || input.choices.length > 0;

function inputsOf({ columns, rows, inputs }: Table): Laid['inputs'] {
  return columns.flatMap(({ format, input }, column): Laid['inputs'] => {
    if (format === 'checkbox') return tickRuns(rows, column).map((run) => ({ ...run, input: 'checkbox' as const }));
    if (input === undefined || rows.length === 0) return [];
    const areas = inputs
      ? rows.map((_, row) => ({ column, row: row + 1, rows: 1, input: inputs[row] ?? input }))
      : [{ column, row: 1, rows: rows.length, input }];
    return areas.filter((area) => isBound(area.input));
  });
}

/** Words of the last column run over into the empty columns beside it: the band of the header goes with them. */
function bandBeyond({ columns, chart }: Table): LaidRow['cells'] {
  const last = columns[columns.length - 1];
  if (last?.format !== 'text' || last.wraps || last.input !== undefined) return [];
  const length = Math.max(0, (chart ? chartColumn : leastColumns) - columns.length);
  return Array.from({ length }, () => ({ value: null, look: 'header' as const }));
}

/** A table as a header row and its rows; beside a chart it is padded to the chart's height. */
export function layTable(table: Table): Laid {
  const { columns, rows, keys, chart } = table;
  if (chart && columns.length > chartColumn) throw new Error(`table too wide for a chart: ${columns.length} columns`);
  const isLast = (place: number) => place === columns.length - 1;
  const header: LaidRow = {
    cells: [
      ...columns.map((column, place) => ({
        ...{ value: column.title, look: 'header' as const },
        ...alignOf(column),
        ...(isLast(place) && column.format === 'text' && !column.wraps && { runsOver: true }),
      })),
      ...bandBeyond(table),
    ],
  };
  const body = rows.map((cells, index): LaidRow => {
    const key = keys?.[index];
    return {
      ...(key !== undefined && { key }),
      cells: columns.map((column, place) => layCell(cells[place] ?? null, column, isLast(place))),
    };
  });
  const missing = chart ? Math.max(0, chartRows - 1 - body.length) : 0;
  const padding = Array.from({ length: missing }, (): LaidRow => ({ cells: [] }));
  return {
    rows: [header, ...body, ...padding],
    grades: columns.flatMap(({ grade }, column) =>
      grade && rows.length > 0 ? [{ column, row: 1, rows: rows.length }] : [],
    ),
    inputs: inputsOf(table),
    charts: chart ? [{ chart, row: 0, rows: chart.rows ?? rows.length }] : [],
  };
}
