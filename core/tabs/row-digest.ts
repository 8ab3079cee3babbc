/**
 * A short digest of a row's cells, base 36, 53 bits (cyrb53): tells whether a person changed a row since it was
 * written, and names a row of the response tab. Not for secrets.
 */
export function rowDigest(cells: readonly (string | number | boolean | null)[]): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const cell of cells) {
    // The kind is mixed in so that the text "5" and the number 5 differ; U+001F parts the cells.
    const text = `${(typeof cell)[0]}${cell ?? ''}\u001f`;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, 2654435761);
      second = Math.imul(second ^ code, 1597334677);
    }
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
}
