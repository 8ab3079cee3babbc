import type { ChartData } from './chart-data.ts';
import { escapeHtml } from './page-html.ts';
import { shorten } from './page-text-width.ts';

export const labelPixels = 11;

type Label = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Longer texts are cut with an ellipsis and shown whole on hover. */
  readonly width?: number;
  readonly kind?: 'label' | 'value' | 'axis' | 'title' | 'none';
  /** Reads upwards. */
  readonly isUpright?: boolean;
};

/** A text in a chart. */
export function drawLabel({
  x,
  y,
  text,
  anchor = 'middle',
  width = Infinity,
  kind = 'label',
  isUpright,
}: Label): string {
  const short = shorten(text, kind === 'title' ? 15 : labelPixels, width);
  const whole = short === text ? '' : `<title>${escapeHtml(text)}</title>`;
  const turn = isUpright ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : '';
  const place = `x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${turn}`;
  return `<text class="${kind}" ${place}>${whole}${escapeHtml(short)}</text>`;
}

/** A number beside an axis: as many decimals as its step needs. */
export function tickText(tick: number, step: number, { isPercent }: Pick<ChartData, 'isPercent'>): string {
  const [shown, shownStep] = isPercent ? [tick * 100, step * 100] : [tick, step];
  const decimals = Math.max(0, -Math.floor(Math.log10(shownStep) + 1e-9));
  return `${shown.toFixed(decimals)}${isPercent ? '%' : ''}`;
}

/** A coordinate with at most one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
