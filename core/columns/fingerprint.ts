import { foldText } from '../scales/fold.ts';

/**
 * What a column is found by wherever it has moved: its header folded, with `#2` … behind the second of the same name.
 * Headers without a name are `#1`, `#2` … among themselves.
 */
export function fingerprints(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = foldText(header);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 || name === '' ? `${name}#${count}` : name;
  });
}
