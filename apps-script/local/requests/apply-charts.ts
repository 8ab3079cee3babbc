import type { LocalBook } from '../book/book.ts';
import { parseMask, replaceFields } from '../book/field-mask.ts';
import { areaOf, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { EmbeddedChart, GridRange } from '../book/sheets-types.ts';
import { assertFreeId, type Kinds, nextId } from './request-kinds.ts';

type Overlay = NonNullable<NonNullable<EmbeddedChart['position']>['overlayPosition']>;

/** Google's own size of a chart that states none. */
const defaultSize = { widthPixels: 600, heightPixels: 371 };

/** Requests about charts laid over a grid. */
export const chartKinds: Kinds = {
  addChart: (book, { chart = {} }) => {
    const ids = book.sheets.flatMap((sheet) => sheet.charts.map((one) => one.chartId));
    const chartId = chart.chartId ?? nextId(ids);
    assertFreeId(chartId, ids, 'chartId');
    assertSpec(book, chart.spec);
    const overlay = { ...defaultSize, ...chart.position?.overlayPosition };
    const sheet = anchoredOn(book, overlay);
    const made = { ...chart, chartId, position: { overlayPosition: overlay } };
    sheet.charts.push(made);
    return { addChart: { chart: made } };
  },

  updateChartSpec: (book, { chartId, spec }) => {
    assertSpec(book, spec);
    const { sheet, place, chart } = findChart(book, chartId);
    sheet.charts[place] = { ...chart, ...(spec && { spec }) };
    return undefined;
  },

  updateEmbeddedObjectPosition: (book, { objectId, newPosition, fields }) => {
    if (!newPosition?.overlayPosition) throw new Error('refusing to pretend: a chart on a sheet of its own');
    const { sheet, place, chart } = findChart(book, objectId);
    const overlay = replaceFields<Overlay>(
      chart.position?.overlayPosition ?? {},
      newPosition.overlayPosition,
      parseMask(fields),
    );
    const target = anchoredOn(book, overlay);
    const moved = { ...chart, position: { overlayPosition: { ...defaultSize, ...overlay } } };
    if (target === sheet) sheet.charts[place] = moved;
    else {
      sheet.charts.splice(place, 1);
      target.charts.push(moved);
    }
    return { updateEmbeddedObjectPosition: { position: moved.position } };
  },

  deleteEmbeddedObject: (book, { objectId }) => {
    const { sheet, place } = findChart(book, objectId);
    sheet.charts.splice(place, 1);
    return undefined;
  },
};

function findChart(
  book: LocalBook,
  chartId: number | undefined,
): { readonly sheet: LocalSheet; readonly place: number; readonly chart: EmbeddedChart } {
  for (const sheet of book.sheets) {
    const place = sheet.charts.findIndex((chart) => chart.chartId === chartId);
    const chart = sheet.charts[place];
    if (chart) return { sheet, place, chart };
  }
  throw new Error(`No embedded object with id: ${chartId}`);
}

/** The sheet that the chart lies on; throws when its anchor is outside the grid. */
function anchoredOn(book: LocalBook, { anchorCell }: Overlay): LocalSheet {
  if (!anchorCell) throw new Error('a chart needs an anchor cell');
  const { rowIndex = 0, columnIndex = 0, sheetId } = anchorCell;
  const sheet = sheetById(book, sheetId);
  const row = { startRowIndex: rowIndex, endRowIndex: rowIndex + 1 };
  areaOf(sheet, { ...row, startColumnIndex: columnIndex, endColumnIndex: columnIndex + 1 });
  return sheet;
}

function assertSpec(book: LocalBook, spec: EmbeddedChart['spec']): void {
  const kinds = Object.keys(spec ?? {}).filter((field) => field.endsWith('Chart'));
  if (kinds.length !== 1) throw new Error(`a chart must be of exactly one kind, not ${kinds.length}`);
  for (const range of sourcesIn(spec)) areaOf(sheetById(book, range.sheetId), range);
}

/** All the ranges that a chart draws from. */
function sourcesIn(value: unknown): readonly GridRange[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sources' in value && Array.isArray(value.sources)) return value.sources as GridRange[];
  return Object.values(value).flatMap(sourcesIn);
}
