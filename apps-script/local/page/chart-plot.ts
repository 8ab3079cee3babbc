import type { ChartData } from './chart-data.ts';
import type { Scale } from './chart-scale.ts';
import { shareOf } from './chart-scale.ts';
import { drawLabel, labelPixels, round, tickText } from './chart-text.ts';
import { textWidth } from './page-text-width.ts';

export type Size = { readonly width: number; readonly height: number };

/** The rectangle in which the marks stand. */
export type Plot = Size & { readonly left: number; readonly top: number };

const margins = { side: 18, top: 18, title: 26, axisTitle: 20, labels: 22, beside: 8, value: 12 };
const mostGutter = 0.38;

/** Leaves room for the title, the axis titles and the labels beside the left axis. */
export function plotOf(data: ChartData, size: Size, leftLabels: readonly string[]): Plot {
  const [leftTitle, bottomTitle] =
    data.kind === 'BAR' ? [data.labelsTitle, data.valuesTitle] : [data.valuesTitle, data.labelsTitle];
  const widest = Math.max(0, ...leftLabels.map((label) => textWidth(label, labelPixels)));
  const gutter = Math.min(widest + margins.beside, size.width * mostGutter);
  const left = margins.side + (leftTitle ? margins.axisTitle : 0) + gutter;
  const top = margins.top + (data.title ? margins.title : 0) + margins.value;
  const right = size.width - margins.side - (data.kind === 'BAR' ? 30 : 0);
  const bottom = size.height - margins.side / 2 - (bottomTitle ? margins.axisTitle : 0) - margins.labels;
  return { left, top, width: Math.max(10, right - left), height: Math.max(10, bottom - top) };
}

/** The title of the chart and of both axes. */
export function drawTitles(data: ChartData, size: Size, plot: Plot): string {
  const [leftTitle, bottomTitle] =
    data.kind === 'BAR' ? [data.labelsTitle, data.valuesTitle] : [data.valuesTitle, data.labelsTitle];
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  return [
    data.title
      ? drawLabel({
          x: margins.side,
          y: margins.top + 13,
          text: data.title,
          anchor: 'start',
          width: size.width - 2 * margins.side,
          kind: 'title',
        })
      : '',
    bottomTitle
      ? drawLabel({
          x: middle.x,
          y: size.height - margins.side / 2 - 3,
          text: bottomTitle,
          width: plot.width,
          kind: 'axis',
        })
      : '',
    leftTitle
      ? drawLabel({
          x: margins.side + 5,
          y: middle.y,
          text: leftTitle,
          width: plot.height,
          kind: 'axis',
          isUpright: true,
        })
      : '',
  ].join('');
}

/** Gridlines of a value axis that runs upwards, each with its number. */
export function drawRisingAxis(data: ChartData, plot: Plot, scale: Scale): string {
  const lines = scale.ticks.map((tick) => {
    const y = plot.top + plot.height * (1 - shareOf(scale, tick));
    const text = tickText(tick, scale.step, data);
    return `${line(plot.left, y, plot.left + plot.width, y, tick === 0)}${drawLabel({ x: plot.left - margins.beside, y: y + 4, text, anchor: 'end' })}`;
  });
  return lines.join('');
}

/** Gridlines of a value axis that runs to the right, each with its number. */
export function drawLevelAxis(data: ChartData, plot: Plot, scale: Scale): string {
  const lines = scale.ticks.map((tick) => {
    const x = plot.left + plot.width * shareOf(scale, tick);
    const bottom = plot.top + plot.height;
    const text = tickText(tick, scale.step, data);
    return `${line(x, plot.top, x, bottom, tick === 0)}${drawLabel({ x, y: bottom + 16, text })}`;
  });
  return lines.join('');
}

/** The labels under upright marks: every one that has room, else every second, third … */
export function drawLabelsBelow(data: ChartData, plot: Plot): string {
  const each = plot.width / data.points.length;
  const widest = Math.max(1, ...data.points.map(({ label }) => textWidth(label, labelPixels)));
  const every = Math.max(1, Math.ceil(Math.min(widest, 90) / each - 0.15));
  const labels = data.points.map(({ label }, at) => {
    const x = plot.left + each * (at + 0.5);
    const isShown = at % every === 0;
    return isShown ? drawLabel({ x, y: plot.top + plot.height + 16, text: label, width: each * every - 4 }) : '';
  });
  return labels.join('');
}

function line(x1: number, y1: number, x2: number, y2: number, isZero: boolean): string {
  return `<line class="${isZero ? 'zero' : 'tick'}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}
