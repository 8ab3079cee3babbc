/** One value within a request: its last key, its whole path. */
export type Visit = { readonly key: string; readonly path: string; readonly value: unknown };

/** Visits a value and all that it holds, outside first; entries of a list have the list's key. */
export function visitAll(value: unknown, visit: (at: Visit) => void, key = '', path = ''): void {
  visit({ key, path, value });
  if (Array.isArray(value)) {
    value.forEach((entry, place) => {
      visitAll(entry, visit, key, `${path}[${place}]`);
    });
  } else if (isRecord(value)) {
    for (const [name, held] of Object.entries(value))
      visitAll(held, visit, name, path === '' ? name : `${path}.${name}`);
  }
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
