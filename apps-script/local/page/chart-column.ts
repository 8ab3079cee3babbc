import type { ChartData } from './chart-data.ts';
import type { Size } from './chart-plot.ts';
import { drawLabelsBelow, drawRisingAxis, drawTitles, plotOf } from './chart-plot.ts';
import type { Scale } from './chart-scale.ts';
import { shareOf } from './chart-scale.ts';
import { drawLabel, round, tickText } from './chart-text.ts';

const fullest = 64;

/** Upright columns, each with its value above (below when negative). */
export function drawColumns(data: ChartData, size: Size, scale: Scale): string {
  const plot = plotOf(
    data,
    size,
    scale.ticks.map((tick) => tickText(tick, scale.step, data)),
  );
  const each = plot.width / data.points.length;
  const width = Math.min(fullest, each * 0.64);
  const yOf = (value: number) => plot.top + plot.height * (1 - shareOf(scale, value));
  const columns = data.points.map(({ value, text, colour }, at) => {
    if (value === null) return '';
    const x = plot.left + each * (at + 0.5);
    const [top, bottom] = [Math.min(yOf(value), yOf(0)), Math.max(yOf(value), yOf(0))];
    const place = `x="${round(x - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(bottom - top)}"`;
    const label = drawLabel({ x, y: value < 0 ? bottom + 12 : top - 5, text, kind: 'value', width: each });
    return `<rect ${place} rx="2" fill="${colour}"/>${label}`;
  });
  return [
    drawTitles(data, size, plot),
    drawRisingAxis(data, plot, scale),
    drawLabelsBelow(data, plot),
    ...columns,
  ].join('');
}
