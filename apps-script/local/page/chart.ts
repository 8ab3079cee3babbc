import { drawBars } from './chart-bar.ts';
import { drawColumns } from './chart-column.ts';
import type { CellOf, ChartData, ChartKind } from './chart-data.ts';
import { readChart } from './chart-data.ts';
import { drawLine } from './chart-line.ts';
import type { Size } from './chart-plot.ts';
import { drawTitles, plotOf } from './chart-plot.ts';
import type { Scale } from './chart-scale.ts';
import { scaleOf } from './chart-scale.ts';
import { drawLabel } from './chart-text.ts';
import { escapeHtml } from './page-html.ts';
import type { ChartSpec } from './page-resource.ts';

type Drawing = (data: ChartData, size: Size, scale: Scale) => string;

const drawings: { readonly [kind in ChartKind]: Drawing } = { COLUMN: drawColumns, BAR: drawBars, LINE: drawLine };

/** A chart as inline SVG; `noData` stands where there is no number to draw. Size in pixels. */
export function drawChart(spec: ChartSpec, size: Size, cellOf: CellOf, noData: string): string {
  const data = readChart(spec, cellOf);
  const drawn = [data.points.map(({ value }) => value), ...data.beside.map((line) => line.values)];
  const values = drawn.flat().flatMap((value) => value ?? []);
  const wish = { min: data.min, max: data.max, hasZero: data.kind !== 'LINE' };
  const body =
    values.length > 0 ? drawings[data.kind](data, size, scaleOf(values, wish)) : drawEmpty(data, size, noData);
  const { width, height } = size;
  const label = escapeHtml(values.length > 0 ? data.description : `${data.description} (${noData})`);
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">${body}</svg>`;
}

function drawEmpty(data: ChartData, size: Size, noData: string): string {
  const titles = drawTitles(data, size, plotOf(data, size, []));
  return `${titles}${drawLabel({ x: size.width / 2, y: size.height / 2 + 5, text: noData, kind: 'none' })}`;
}
