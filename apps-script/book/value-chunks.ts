type Row = readonly (string | number | boolean)[];

/** Google advises at most 2 MB a request; the rest is room for the envelope. */
const mostBytes = 1_990_000;

/** Bytes of a text as UTF-8 JSON, escapes aside: ASCII 1, Latin and Greek 2, all else 3 (a surrogate pair 6, never less than its 4). */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** A row as JSON: a number in its digits, a text in quotes, each with a comma, in brackets. */
const rowBytes = (row: Row): number =>
  row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? bytesOf(cell) + 3 : String(cell).length + 1), 3);

/** Rows cut into parts that each fit a request, in order. */
export function valueChunks(rows: readonly Row[]): readonly (readonly Row[])[] {
  const chunks: Row[][] = [];
  let bytes = mostBytes + 1;
  for (const row of rows) {
    const size = rowBytes(row);
    if (bytes + size > mostBytes) {
      chunks.push([]);
      bytes = 0;
    }
    chunks[chunks.length - 1]?.push(row);
    bytes += size;
  }
  return chunks;
}
