import { identityOf } from '../counted/identity.ts';
import type { Cell } from '../responses/schema.ts';
import { sha256 } from './sha256.ts';

/** What the hidden tab of erased customers holds: salted digests of who they are, and of the ids of their feedback. */
export type Erased = { readonly who: ReadonlySet<string>; readonly posts: ReadonlySet<string> };

/** What a digest on that tab is of. */
export type ErasedKind = 'who' | 'post';

/** Somebody as they are compared: case, width and spacing aside the very same text. `null`: says no name. */
export const whoIs = (name: Cell | undefined): string | null =>
  identityOf({ respondent: String(name ?? ''), customer: null }, 'respondent');

/** Reads the tab: kind, digest and time in each row. */
export function readErased(rows: readonly (readonly Cell[])[]): Erased {
  const digests = (kind: ErasedKind) =>
    new Set(rows.flatMap(([what, digest]) => (what === kind && digest ? [String(digest)] : [])));
  return { who: digests('who'), posts: digests('post') };
}

/** Digests by which erased names and ids are known again; without the salt they cannot be guessed from a list of names. */
export function digestsWith(salt: string): (kind: ErasedKind, text: string) => string {
  const digest = sha256();
  return (kind, text) => digest(`${salt}|${kind}|${text}`);
}

/** Whether a cell names somebody erased. The same text is looked up once. */
export function erasedTest({ who }: Erased, salt: string): (cell: Cell | undefined) => boolean {
  const digest = digestsWith(salt);
  const known = new Map<string, boolean>();
  return (cell) => {
    if (cell === '' || cell === null || cell === undefined || who.size === 0) return false;
    const text = String(cell);
    const found = known.get(text);
    if (found !== undefined) return found;
    const folded = whoIs(text);
    const is = folded !== null && who.has(digest('who', folded));
    known.set(text, is);
    return is;
  };
}
