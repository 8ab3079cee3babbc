const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrow = /[\s.,:;!|'’iIjlft()[\]-]/;

/** Roughly how many pixels a line of text takes: Chinese one em a character, Latin about half. No fonts are measured. */
export function textWidth(text: string, fontPixels: number): number {
  let ems = 0;
  for (const sign of text) ems += wide.test(sign) ? 1 : narrow.test(sign) ? 0.32 : 0.58;
  return ems * fontPixels;
}

/** The text cut to a width, with an ellipsis when something is gone. */
export function shorten(text: string, fontPixels: number, pixels: number): string {
  if (textWidth(text, fontPixels) <= pixels) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, fontPixels) > pixels) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
