// The hidden first column of Setup names each row, so that people may sort and insert rows.

/** Marks the row that names the response tab, with the id it was found under. */
export const sourceKey = (sheetId: number, title: string): string => `source|${sheetId}|${title}`;
/** Marks the row that names the standard, with the id it had when the columns were written. */
export const standardKey = (id: string): string => `standard|${id}`;
export const minimumGroupKey = 'minimumGroup';

/** Marks a column's row with a digest of what was written: another digest means that a person changed it. `asked`: it waits for a yes. */
export const columnKey = (
  digest: string,
  { fingerprint }: { readonly fingerprint: string },
  isAsked: boolean,
): string => `${isAsked ? 'asked' : 'column'}|${digest}|${fingerprint}`;

const shapes = [
  { kind: 'standard', shape: /^standard\|([\s\S]*)()$/ },
  { kind: 'source', shape: /^source\|(-?\d+)\|([\s\S]*)$/ },
  { kind: 'asked', shape: /^asked\|([0-9a-z]+)\|([\s\S]+)$/ },
  { kind: 'column', shape: /^column\|([0-9a-z]+)\|([\s\S]+)$/ },
] as const;

/** What a key says; `null` for a row that carries no setting. */
export function readKey(
  key: string,
): { kind: 'source' | 'asked' | 'column' | 'standard' | 'minimumGroup'; first: string; second: string } | null {
  if (key === minimumGroupKey) return { kind: key, first: '', second: '' };
  for (const { kind, shape } of shapes) {
    const [, first, second] = shape.exec(key) ?? [];
    if (first !== undefined && second !== undefined) return { kind, first, second };
  }
  return null;
}
