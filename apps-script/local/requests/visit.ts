/** Where a value stands: names of fields and places in lists, from the outside in. */
export type Path = (string | number)[];

/** Visits a value and all that it holds, outside first; entries of a list have the list's key. `path` is where it is just then. */
export function visitAll(
  value: unknown,
  visit: (key: string, value: unknown) => void,
  key = '',
  path: Path = [],
): void {
  visit(key, value);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) {
      path.push(place);
      visitAll(value[place], visit, key, path);
      path.pop();
    }
    return;
  }
  for (const name of Object.keys(value)) {
    path.push(name);
    visitAll((value as Readonly<Record<string, unknown>>)[name], visit, name, path);
    path.pop();
  }
}

/** A path as text, `rows[0].values`. Next to no value has a fault, so it is only written for those. */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
