import type { TabPlace } from './book.ts';
import { cellData } from './cell-data.ts';
import { drawCharts } from './draw-charts.ts';
import type { Drawing } from './drawing.ts';
import { inputAreas, surroundings } from './free-areas.ts';
import { replaceGradeRules } from './grade-rules.ts';
import type { Area, Laid } from './laid.ts';
import { columnsOf, type Layout, layOut, titleRows } from './layout.ts';
import type { Setting } from './links.ts';
import { makeRoom } from './make-room.ts';
import { columnWidth, firstColumnWidth } from './page-width.ts';
import { protect } from './protect.ts';
import type { DataValidationRule, GridRange, RowData, SheetsRequest } from './request.ts';

function rangeOf({ column, row, rows }: Area, sheetId: number): GridRange {
  return {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column + 1,
    endColumnIndex: column + 2,
  };
}

/** Cells of every row of ours, each with its key; surplus rows are emptied and keep a key, so that they stay ours. */
function rowData(layout: Layout, rows: number, setting: Setting): RowData[] {
  const keyCell = (key: string) => ({ userEnteredValue: { stringValue: key } });
  const drawn = layout.rows.map(({ key, cells }) => ({
    values: [keyCell(key), ...cells.map((cell) => (cell ? cellData(cell, setting) : {}))],
  }));
  const surplus = Array.from({ length: rows - drawn.length }, (_, place) => ({ values: [keyCell(`spare:${place}`)] }));
  return [...drawn, ...surplus];
}

function ruleOf(input: Laid['inputs'][number]['input']): DataValidationRule {
  if (input === 'checkbox') return { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true };
  const texts = 'choices' in input ? input.choices : [String(input.from), String(input.to)];
  const type = 'choices' in input ? 'ONE_OF_LIST' : 'NUMBER_BETWEEN';
  const values = texts.map((userEnteredValue) => ({ userEnteredValue }));
  return { condition: { type, values }, strict: false, showCustomUi: true };
}

/** Widths when the tab is new, since later they are the person's; the keys are always hidden. */
function setColumns(
  { sheetId, isNew }: TabPlace,
  columns: number,
  widths: readonly number[],
): readonly SheetsRequest[] {
  const range = (startIndex: number, endIndex: number) => ({
    sheetId,
    dimension: 'COLUMNS' as const,
    startIndex,
    endIndex,
  });
  const width = (start: number, end: number, pixelSize: number): SheetsRequest => ({
    updateDimensionProperties: { range: range(start, end), properties: { pixelSize }, fields: 'pixelSize' },
  });
  const named = widths.slice(0, columns - 1).map((pixels, place) => width(place + 1, place + 2, pixels));
  const rest = named.length + 1 < columns ? [width(named.length + 1, columns, columnWidth)] : [];
  return [
    { updateDimensionProperties: { range: range(0, 1), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    ...(isNew ? [...named, ...rest] : []),
  ];
}

/**
 * A drawing as requests that bring its tab up to date, whatever stands there now. Drawing twice gives the same tab;
 * a person's rows, charts, rules and the cells beside ours stay. A missing tab is added before, by `openTab`.
 */
export function renderRequests(drawing: Drawing, place: TabPlace, setting: Setting): readonly SheetsRequest[] {
  const { sheetId } = place;
  const layout = layOut(drawing);
  const columns = columnsOf(layout);
  const room = makeRoom(place, { rows: layout.rows.length, columns });
  const range = { sheetId, startRowIndex: 0, endRowIndex: room.rows, startColumnIndex: 0, endColumnIndex: columns };
  const inputs = layout.inputs.map((input) => ({
    setDataValidation: { range: rangeOf(input, sheetId), rule: ruleOf(input.input) },
  }));
  const free = [
    ...inputAreas(layout).map((area) => rangeOf(area, sheetId)),
    ...surroundings(room, { sheetId, columns, columnCount: place.columnCount }),
  ];
  const gradeRanges = layout.grades.map((area) => rangeOf(area, sheetId));
  return [
    ...room.requests,
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: titleRows } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    ...setColumns(place, columns, drawing.widths ?? [firstColumnWidth]),
    ...(place.isNew ? [] : [{ setDataValidation: { range } }]),
    {
      updateCells: {
        range,
        rows: rowData(layout, room.rows, setting),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...inputs,
    ...replaceGradeRules(place, gradeRanges, drawing.bands),
    ...drawCharts(place, layout),
    ...protect(place, setting.language, { except: free }),
  ];
}
