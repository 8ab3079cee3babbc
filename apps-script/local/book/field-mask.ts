/** A parsed field mask: each named field is wanted whole (`true`) or in part. */
export type Mask = { readonly [field: string]: Mask | true };

/**
 * Reads `userEnteredValue,userEnteredFormat(textFormat.bold,backgroundColor)`; `/` parts like `.`. Throws on `*`
 * anywhere, on an empty mask and on a broken one.
 */
export function parseMask(text: string | undefined): Mask {
  if (!text) throw new Error('At least one field must be listed in `fields`');
  const tokens = text.match(/[\w$]+|[^\s]/g) ?? [];
  let at = 0;
  const list = (): Mask => {
    const mask: Record<string, Mask | true> = {};
    for (;;) {
      const path = [word()];
      while (tokens[at] === '.' || tokens[at] === '/') {
        at += 1;
        path.push(word());
      }
      let leaf: Mask | true = true;
      if (tokens[at] === '(') {
        at += 1;
        leaf = list();
        if (tokens[at] !== ')') throw new Error(`field mask without a closing bracket: ${text}`);
        at += 1;
      }
      insert(mask, path, leaf);
      if (tokens[at] !== ',') return mask;
      at += 1;
    }
  };
  const word = (): string => {
    const token = tokens[at];
    if (token === '*') throw new Error("a field mask of '*' wipes what people set: list the fields");
    if (token === undefined || !/^\w/.test(token)) throw new Error(`not a field mask: ${text}`);
    at += 1;
    return token;
  };
  const mask = list();
  if (at < tokens.length) throw new Error(`not a field mask: ${text}`);
  return mask;
}

function insert(mask: Record<string, Mask | true>, [first = '', ...rest]: readonly string[], leaf: Mask | true): void {
  const held = mask[first];
  if (held === true) return;
  if (rest.length === 0) {
    mask[first] = leaf === true ? true : mergeMasks(held, leaf);
    return;
  }
  const inner: Record<string, Mask | true> = { ...held };
  insert(inner, rest, leaf);
  mask[first] = inner;
}

function mergeMasks(held: Mask | undefined, more: Mask): Mask {
  const merged: Record<string, Mask | true> = { ...held };
  for (const [field, leaf] of Object.entries(more)) insert(merged, [field], leaf);
  return merged;
}

/** The parts of a value that the mask names; a list is masked entry by entry. What the value lacks is left out. */
export function pickFields(value: unknown, mask: Mask | true): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => pickFields(entry, mask));
  const picked: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(mask)) {
    const held = (value as Readonly<Record<string, unknown>>)[field];
    if (held !== undefined) picked[field] = pickFields(held, inner);
  }
  return picked;
}

/**
 * A copy of `old` in which the masked fields are those of `given`: a masked field that `given` lacks is removed, an
 * object left empty goes too (but an empty colour, which is black), everything unmasked stays.
 */
export function replaceFields<T extends object>(old: T, given: object, mask: Mask): T {
  const next = { ...old } as Record<string, unknown>;
  for (const [field, inner] of Object.entries(mask)) {
    const offered = (given as Readonly<Record<string, unknown>>)[field];
    const value = inner === true ? offered : replaceFields(objectOr(next[field]), objectOr(offered), inner);
    if (value === undefined || (isEmpty(value) && !/color$/i.test(field))) delete next[field];
    else next[field] = value;
  }
  return next as T;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;
const objectOr = (value: unknown): object => (isObject(value) ? value : {});
