import type { ConditionalFormatRule } from './request.ts';

/** Background and text colour as `#rrggbb`; weight and slant say the same without colour. */
export type BandLook = {
  readonly background: string;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
};

/** Blue to brown rather than green to red, so that the ends differ for every eye. Best first. */
const ramp: readonly BandLook[] = [
  { background: '#a9d3f5', text: '#0b2f52', bold: true, italic: false },
  { background: '#d6eaf8', text: '#154360', bold: false, italic: false },
  { background: '#fdf2c8', text: '#574500', bold: false, italic: false },
  { background: '#fbd9b0', text: '#6b2f00', bold: false, italic: true },
  { background: '#f3b4a6', text: '#6b0f06', bold: true, italic: true },
];

/** One look for each of `count` bands, best first: the ends of the ramp are always the ends of the bands. */
export function bandLooks(count: number): readonly BandLook[] {
  const last = ramp.length - 1;
  return Array.from({ length: count }, (_, place) => {
    const look = ramp[count < 2 ? 0 : Math.round((place * last) / (count - 1))];
    if (look === undefined) throw new Error(`no look for band ${place} of ${count}`);
    return look;
  });
}

/** `#rrggbb` as Google takes it. */
export function colorOf(hex: string): { rgbColor: { red: number; green: number; blue: number } } {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}

/** A look as a conditional format. */
export function formatOf(look: BandLook): ConditionalFormatRule['booleanRule']['format'] {
  return {
    backgroundColorStyle: colorOf(look.background),
    textFormat: {
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      foregroundColorStyle: colorOf(look.text),
    },
  };
}

/** Colours beside the bands: quiet text, headers, cells that people may change, and lines of charts. */
export const ink = {
  title: '#0b2f52',
  quiet: '#5f6368',
  header: '#e8eef4',
  input: '#fff9e0',
  series: '#1f6fb2',
  limit: '#8a6d3b',
} as const;
