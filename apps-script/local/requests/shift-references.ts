import type { LocalBook } from '../book/book.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { ConditionalFormatRule, EmbeddedChart, FilterView, GridRange } from '../book/sheets-types.ts';
import type { Shift } from './shift.ts';

type FilterSpec = NonNullable<FilterView['filterSpecs']>[number];

export type DimensionName = 'ROWS' | 'COLUMNS';

const names = {
  ROWS: { start: 'startRowIndex', end: 'endRowIndex', anchor: 'rowIndex' },
  COLUMNS: { start: 'startColumnIndex', end: 'endColumnIndex', anchor: 'columnIndex' },
} as const;

/** Everything in the book that points into the sheet follows its rows or columns; what points at nothing any more goes. */
export function shiftReferences(book: LocalBook, sheet: LocalSheet, dimension: DimensionName, shift: Shift): void {
  const { sheetId } = sheet;
  const range = (given: GridRange): GridRange[] => {
    const moved = (given.sheetId ?? 0) === sheetId ? shiftRange(given, dimension, shift) : given;
    return moved ? [moved] : [];
  };
  sheet.merges = sheet.merges.flatMap(range);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule): ConditionalFormatRule[] => {
    const ranges = (rule.ranges ?? []).flatMap(range);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.protectedRanges = sheet.protectedRanges.flatMap((one) => {
    const { unprotectedRanges, ...rest } = one;
    const free = (unprotectedRanges ?? []).flatMap(range);
    const kept = { ...rest, ...(free.length > 0 && { unprotectedRanges: free }) };
    return one.range ? range(one.range).map((moved) => ({ ...kept, range: moved })) : [kept];
  });
  sheet.filterViews = sheet.filterViews.flatMap((view) => {
    const filterSpecs =
      dimension === 'ROWS' ? view.filterSpecs : view.filterSpecs?.flatMap((spec) => follow(spec, shift));
    const kept = { ...view, ...(filterSpecs && { filterSpecs }) };
    return view.range ? range(view.range).map((moved) => ({ ...kept, range: moved })) : [kept];
  });
  sheet.developerMetadata = sheet.developerMetadata.flatMap((one) => {
    const held = one.location?.dimensionRange;
    if (held?.dimension !== dimension) return [one];
    const startIndex = shift.place(held.startIndex ?? 0);
    if (startIndex === null) return [];
    return [
      { ...one, location: { ...one.location, dimensionRange: { ...held, startIndex, endIndex: startIndex + 1 } } },
    ];
  });
  for (const other of book.sheets) {
    other.charts = other.charts.map((chart) => ({
      ...chart,
      spec: shiftWithin(chart.spec, range) as NonNullable<EmbeddedChart['spec']>,
    }));
  }
  for (const { position } of sheet.charts) {
    const anchor = position?.overlayPosition?.anchorCell;
    if (!anchor) continue;
    const at = anchor[names[dimension].anchor] ?? 0;
    // A chart whose anchor is deleted slides to where the gap was.
    anchor[names[dimension].anchor] = shift.place(at) ?? shift.span(0, at)?.[1] ?? 0;
  }
}

/** The criteria of a column that moves; none when it is gone. */
function follow(spec: FilterSpec, shift: Shift): FilterSpec[] {
  const columnIndex = shift.place(spec.columnIndex ?? 0);
  return columnIndex === null ? [] : [{ ...spec, columnIndex }];
}

function shiftRange(range: GridRange, dimension: DimensionName, shift: Shift): GridRange | null {
  const { start, end } = names[dimension];
  if (range[start] === undefined && range[end] === undefined) return range;
  const moved = shift.span(range[start] ?? 0, range[end]);
  if (!moved) return null;
  const [from, to] = moved;
  return { ...range, [start]: from, ...(to !== undefined && { [end]: to }) };
}

/** A copy of a chart's description in which each range has followed. */
function shiftWithin(value: unknown, range: (given: GridRange) => GridRange[]): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((entry) => (isRange(entry) ? range(entry) : [shiftWithin(entry, range)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shiftWithin(held, range)]));
}

function isRange(value: unknown): value is GridRange {
  return typeof value === 'object' && value !== null && ('startRowIndex' in value || 'startColumnIndex' in value);
}
