import type { ChartData } from './chart-data.ts';
import type { Size } from './chart-plot.ts';
import { drawLabelsBelow, drawRisingAxis, drawTitles, plotOf } from './chart-plot.ts';
import type { Scale } from './chart-scale.ts';
import { shareOf } from './chart-scale.ts';
import { drawLabel, round, tickText } from './chart-text.ts';

// More values than this would write over each other.
const mostValues = 24;

/** A line through the points, each with its value; a missing value leaves a gap. */
export function drawLine(data: ChartData, size: Size, scale: Scale): string {
  const plot = plotOf(
    data,
    size,
    scale.ticks.map((tick) => tickText(tick, scale.step, data)),
  );
  const each = plot.width / data.points.length;
  const placed = data.points.map(({ value, text, colour }, at) => ({
    x: round(plot.left + each * (at + 0.5)),
    y: value === null ? null : round(plot.top + plot.height * (1 - shareOf(scale, value))),
    text,
    colour,
  }));
  const path = placed.map(({ x, y }, at) =>
    y === null ? '' : `${(placed[at - 1]?.y ?? null) === null ? 'M' : 'L'}${x} ${y}`,
  );
  const marks = placed.map(({ x, y, text, colour }) => {
    if (y === null) return '';
    const value = placed.length > mostValues ? '' : drawLabel({ x, y: y - 9, text, kind: 'value', width: each });
    return `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>${value}`;
  });
  const line = `<path class="line" d="${path.join('')}" stroke="${placed[0]?.colour}"/>`;
  return [
    drawTitles(data, size, plot),
    drawRisingAxis(data, plot, scale),
    drawLabelsBelow(data, plot),
    line,
    ...marks,
  ].join('');
}
