import type { CellFormat, Color } from './page-resource.ts';

const defaultPoints = 10;
const pixelsPerPoint = 4 / 3;

const byteOf = (part = 0) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour as `#rrggbb`; the newer `…Style` field wins, as in Google's own reading. `null` when neither is set. */
export function hexOf(color?: Color, style?: { readonly rgbColor?: Color | undefined }): string | null {
  const rgb = style?.rgbColor ?? color;
  return rgb ? `#${byteOf(rgb.red)}${byteOf(rgb.green)}${byteOf(rgb.blue)}` : null;
}

/** Font size in pixels; cells without one are 10 points. */
export function fontPixels(format: CellFormat): number {
  return (format.textFormat?.fontSize ?? defaultPoints) * pixelsPerPoint;
}

const verticals: Readonly<Record<string, string>> = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' };

/** The CSS declarations of a cell's format, alignment across apart: that depends on the value too. */
export function declarationsOf(format: CellFormat): string {
  const { textFormat = {} } = format;
  const background = hexOf(format.backgroundColor, format.backgroundColorStyle);
  const colour = hexOf(textFormat.foregroundColor, textFormat.foregroundColorStyle);
  const vertical = verticals[format.verticalAlignment ?? ''];
  return [
    // A filled cell covers its gridlines.
    background && background !== '#ffffff' ? `background-color:${background};border-color:transparent;` : '',
    colour ? `color:${colour};` : '',
    textFormat.bold ? 'font-weight:700;' : '',
    textFormat.italic ? 'font-style:italic;' : '',
    textFormat.fontSize ? `font-size:${textFormat.fontSize}pt;` : '',
    vertical ? `vertical-align:${vertical};` : '',
    format.wrapStrategy === 'WRAP' ? 'white-space:pre-wrap;overflow-wrap:anywhere;' : '',
  ].join('');
}

/** A format with another laid over it: what the upper one leaves open stays. */
export function overlay(lower: CellFormat, upper: CellFormat): CellFormat {
  return { ...lower, ...upper, textFormat: { ...lower.textFormat, ...upper.textFormat } };
}
