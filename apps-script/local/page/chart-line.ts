import type { ChartData } from './chart-data.ts';
import type { Size } from './chart-plot.ts';
import { drawLabelsBelow, drawRisingAxis, drawTitles, plotOf } from './chart-plot.ts';
import type { Scale } from './chart-scale.ts';
import { shareOf } from './chart-scale.ts';
import { drawLabel, round, tickText } from './chart-text.ts';

// More values than this would write over each other.
const mostValues = 24;

/** Through all points that there are; a missing one leaves a gap. */
function pathOf(points: readonly { readonly x: number; readonly y: number | null }[]): string {
  const steps = points.map(({ x, y }, at) =>
    y === null ? '' : `${(points[at - 1]?.y ?? null) === null ? 'M' : 'L'}${x} ${y}`,
  );
  return steps.join('');
}

/** A line through the points, each with its value, and the lines beside it; a missing value leaves a gap. */
export function drawLine(data: ChartData, size: Size, scale: Scale): string {
  const plot = plotOf(
    data,
    size,
    scale.ticks.map((tick) => tickText(tick, scale.step, data)),
  );
  const each = plot.width / data.points.length;
  const yOf = (value: number | null) =>
    value === null ? null : round(plot.top + plot.height * (1 - shareOf(scale, value)));
  const placed = data.points.map(({ value, text, colour }, at) => ({
    x: round(plot.left + each * (at + 0.5)),
    y: yOf(value),
    text,
    colour,
  }));
  const beside = data.beside.map(({ values, colour, isDashed }) => {
    const path = pathOf(placed.map(({ x }, at) => ({ x, y: yOf(values[at] ?? null) })));
    return `<path class="line" d="${path}" stroke="${colour}"${isDashed ? ' stroke-dasharray="5 4" stroke-width="1.2"' : ''}/>`;
  });
  const marks = placed.map(({ x, y, text, colour }) => {
    if (y === null) return '';
    const value = placed.length > mostValues ? '' : drawLabel({ x, y: y - 9, text, kind: 'value', width: each });
    return `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>${value}`;
  });
  const line = `<path class="line" d="${pathOf(placed)}" stroke="${placed[0]?.colour}"/>`;
  return [
    drawTitles(data, size, plot),
    drawRisingAxis(data, plot, scale),
    drawLabelsBelow(data, plot),
    ...beside,
    line,
    ...marks,
  ].join('');
}
