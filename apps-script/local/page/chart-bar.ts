import type { ChartData } from './chart-data.ts';
import type { Size } from './chart-plot.ts';
import { drawLevelAxis, drawTitles, plotOf } from './chart-plot.ts';
import type { Scale } from './chart-scale.ts';
import { shareOf } from './chart-scale.ts';
import { drawLabel, round } from './chart-text.ts';

const fullest = 34;

/** Bars from the left, the first on top, each with its value at its end. */
export function drawBars(data: ChartData, size: Size, scale: Scale): string {
  const plot = plotOf(
    data,
    size,
    data.points.map(({ label }) => label),
  );
  const each = plot.height / data.points.length;
  const height = Math.min(fullest, each * 0.64);
  const xOf = (value: number) => plot.left + plot.width * shareOf(scale, value);
  const bars = data.points.map(({ label, value, text, colour }, at) => {
    const y = plot.top + each * (at + 0.5);
    const name = drawLabel({ x: plot.left - 8, y: y + 4, text: label, anchor: 'end', width: size.width * 0.38 - 8 });
    if (value === null) return name;
    const [left, right] = [Math.min(xOf(value), xOf(0)), Math.max(xOf(value), xOf(0))];
    const place = `x="${round(left)}" y="${round(y - height / 2)}" width="${round(right - left)}" height="${round(height)}"`;
    const end = drawLabel({ x: right + 5, y: y + 4, text, anchor: 'start', kind: 'value' });
    return `${name}<rect ${place} rx="2" fill="${colour}"/>${end}`;
  });
  return [drawTitles(data, size, plot), drawLevelAxis(data, plot, scale), ...bars].join('');
}
