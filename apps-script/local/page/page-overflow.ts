/** What a cell brings to its row. Widths are pixels. */
export type Content = {
  readonly isEmpty: boolean;
  /** The text may run into empty neighbours: not wrapped, not clipped, not a number. */
  readonly overflows: boolean;
  readonly textWidth: number;
  readonly align: 'left' | 'center' | 'right';
};

/** `room`: the width its text may take, own cell included. `crossed`: a text runs over its right gridline. */
export type Spread = { readonly room: number; readonly crossed: boolean };

/** How the texts of a row run into empty cells beside them, as Sheets does it: up to the next filled cell. */
export function spreadRow(contents: readonly Content[], widths: readonly number[]): readonly Spread[] {
  const crossed = new Set<number>();
  const rooms = contents.map((content, at) => {
    const own = widths[at] ?? 0;
    if (content.isEmpty || !content.overflows) return own;
    const beyond = content.textWidth - own;
    const [right, left] = [emptyFrom(contents, widths, at, 1), emptyFrom(contents, widths, at, -1)];
    if (content.align === 'center') {
      for (const line of linesCrossed(right, beyond / 2)) crossed.add(at + line);
      for (const line of linesCrossed(left, beyond / 2)) crossed.add(at - 1 - line);
      return own + 2 * Math.min(total(right), total(left));
    }
    const [side, lineAt] =
      content.align === 'left' ? [right, (line: number) => at + line] : [left, (line: number) => at - 1 - line];
    for (const line of linesCrossed(side, beyond)) crossed.add(lineAt(line));
    return own + total(side);
  });
  return rooms.map((room, at) => ({ room, crossed: crossed.has(at) }));
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** Widths of the empty cells next to a cell, nearest first. */
function emptyFrom(
  contents: readonly Content[],
  widths: readonly number[],
  at: number,
  step: 1 | -1,
): readonly number[] {
  const found: number[] = [];
  for (let next = at + step; contents[next]?.isEmpty; next += step) found.push(widths[next] ?? 0);
  return found;
}

/** Places of the gridlines that a text of so many pixels beyond its cell runs over; 0 is the cell's own. */
function linesCrossed(empty: readonly number[], beyond: number): readonly number[] {
  const lines: number[] = [];
  let left = beyond;
  for (const [line, width] of empty.entries()) {
    if (left <= 0) break;
    lines.push(line);
    left -= width;
  }
  return lines;
}
