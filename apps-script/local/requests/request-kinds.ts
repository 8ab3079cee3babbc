import type { LocalBook } from '../book/book.ts';
import type { Request, Response } from '../book/sheets-types.ts';

/** How each kind of request changes a book, in place; it throws on what Google would refuse, and may reply. */
export type Kinds = {
  readonly [K in keyof Request]?: (book: LocalBook, request: NonNullable<Request[K]>) => Response | undefined;
};

/** An id that nobody has; Google draws one, here it is the next after the highest so that runs repeat. */
export function nextId(used: readonly (number | undefined)[]): number {
  return used.reduce<number>((most, id) => Math.max(most, id ?? 0), 0) + 1;
}

/** Throws unless a given id is a free int32 from `least` up. */
export function assertFreeId(id: number, used: readonly (number | undefined)[], name: string, least = 0): void {
  if (!Number.isInteger(id) || id < least || id > 2_147_483_647) throw new Error(`${name} is not a valid id: ${id}`);
  if (used.includes(id)) throw new Error(`${name} ${id} already exists. Please specify a different id.`);
}
