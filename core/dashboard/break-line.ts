const eastAsian = '\\u1100-\\u115f\\u2e80-\\u2fff\\u3040-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff';
const opening = '\\u300a\\u300c\\u300e\\uff08\\u201c';
const closing = '\\u3001\\u3002\\u300b\\u300d\\u300f\\u201d\\uff01\\uff09\\uff0c\\uff1a\\uff1b\\uff1f';

const wide = new RegExp(`[${eastAsian}\\u3000-\\u303f\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]`, 'u');
/** A line may be parted between pieces: space, an East Asian sign with its opening and closing marks, a word. */
const pieces = new RegExp(
  `\\s+|[${opening}]*[${eastAsian}][${closing}]*|[^\\s${eastAsian}${opening}]+|[${opening}]+`,
  'gu',
);

/** In half-width signs; what lies beyond the basic plane (rare signs, emoji) is wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.length > 1 || wide.test(sign) ? 2 : 1), 0);

/** A piece longer than a line is cut hard. */
function cut(piece: string, most: number): readonly string[] {
  if (widthOf(piece) <= most) return [piece];
  const parts: string[] = [''];
  for (const sign of piece) {
    if (widthOf(`${parts[parts.length - 1]}${sign}`) > most) parts.push('');
    parts[parts.length - 1] += sign;
  }
  return parts;
}

/**
 * A text as lines of at most `most` half-width signs (2 or more); an East Asian sign counts as two. Line breaks of the
 * text stay. Parts at spaces, or between East Asian signs but never before a closing mark. At least one line.
 */
export function breakLine(text: string, most: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [''];
    for (const piece of (line.match(pieces) ?? []).flatMap((one) => cut(one, most))) {
      if (widthOf(`${lines[lines.length - 1]}${piece}`.trimEnd()) > most) lines.push('');
      lines[lines.length - 1] += lines[lines.length - 1] === '' ? piece.trimStart() : piece;
    }
    return lines.map((one) => one.trimEnd());
  });
}
